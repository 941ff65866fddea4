export declare const referencesStyles: import("lit").CSSResult;
