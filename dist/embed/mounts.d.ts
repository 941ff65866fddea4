export declare const tags: string[];
/** Mounts what the page asks for, now and in whatever is added later. */
export declare function watch(): void;
