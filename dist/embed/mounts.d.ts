export declare const tags: string[];
/** Mounts what the page asks for, now and whenever the page changes. */
export declare function watch(): void;
