export declare const faqStyles: import("lit").CSSResult;
