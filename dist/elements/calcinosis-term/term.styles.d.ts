export declare const termStyles: import("lit").CSSResult;
