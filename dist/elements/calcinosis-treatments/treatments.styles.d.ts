export declare const treatmentsStyles: import("lit").CSSResult;
