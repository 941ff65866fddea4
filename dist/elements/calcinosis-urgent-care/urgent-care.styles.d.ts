export declare const urgentCareStyles: import("lit").CSSResult;
