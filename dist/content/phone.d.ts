/** A phone number as people write it: digits, with spaces, hyphens and brackets between; `+` in front. */
export declare const phoneNumber: RegExp;
