/** A phone number as people write it: digits, with spaces, hyphens and brackets between; `+` in front. */
const phoneNumber = /^\+?\(?\d[\d ()-]{0,18}\d$/;

export { phoneNumber };
