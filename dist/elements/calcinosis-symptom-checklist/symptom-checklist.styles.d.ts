export declare const symptomChecklistStyles: import("lit").CSSResult;
