export declare const readingLevelStyles: import("lit").CSSResult;
