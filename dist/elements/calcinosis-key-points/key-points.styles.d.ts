export declare const keyPointsStyles: import("lit").CSSResult;
