export declare const disclaimerStyles: import("lit").CSSResult;
