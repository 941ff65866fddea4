export declare const glossaryStyles: import("lit").CSSResult;
