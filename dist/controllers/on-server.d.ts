/** Lit's `isServer`, whose type would call every check of it needless. */
export declare const onServer: boolean;
