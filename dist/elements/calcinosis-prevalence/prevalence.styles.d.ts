export declare const prevalenceStyles: import("lit").CSSResult;
