export declare const diagnosisStyles: import("lit").CSSResult;
