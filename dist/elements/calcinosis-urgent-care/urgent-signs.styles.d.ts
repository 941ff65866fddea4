/** How urgent signs look, wherever they stand. */
export declare const urgentSignsStyles: import("lit").CSSResult;
