export declare const causesStyles: import("lit").CSSResult;
