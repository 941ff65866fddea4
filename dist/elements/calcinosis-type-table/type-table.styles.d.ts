export declare const typeTableStyles: import("lit").CSSResult;
