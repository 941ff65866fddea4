export declare const guideStyles: import("lit").CSSResult;
