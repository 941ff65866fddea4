/** The attributes that a page may set on an element by `data-*`, class or link; the longest name first. */
export declare function optionNames(tag: string): string[];
/**
 * The value of each option that is named: `data-theme="dark"` on the node, else the class
 * `calcinosis-theme-dark`, else `theme=dark` in the query of an address. `false` leaves an option out.
 */
export declare function readOptions(names: readonly string[], query?: URLSearchParams, node?: Element): Map<string, string>;
