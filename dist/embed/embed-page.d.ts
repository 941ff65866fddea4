/** An element's own page honours the options of the link that led to it. */
export declare function applyAddress(): void;
