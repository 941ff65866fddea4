import { type MountPolicy } from './policy.js';
/** Where the options of an element are looked for. */
export interface OptionPlaces {
    /** The block or the link. */
    readonly node?: Element | undefined;
    /** The query of an address: that of the link, or of the element's own page. */
    readonly query?: URLSearchParams | undefined;
}
/**
 * The attributes that a page may set on an element by `data-*`, class or link.
 *
 * @param tag - The tag of the element.
 * @returns Their names, the longest first.
 */
export declare function optionNames(tag: string): string[];
/**
 * The value of each option that is given and may be set there: `data-theme="dark"` on the node, else the class
 * `calcinosis-theme-dark`, else `theme=dark` in the query of an address, else what the site sets. `false` leaves an option
 * out. What may not be set there is reported to editors.
 *
 * @param tag - The tag of the element.
 * @param places - Where to look.
 * @returns The values, by the names of the attributes.
 */
export declare function readOptions(tag: string, { node, query }: OptionPlaces): Map<string, string>;
/**
 * What the site sets for all its elements, by `data-*` on the script tag.
 *
 * @param tag - The tag of the element.
 * @returns The values, by the names of the attributes.
 */
export declare function siteOptions(tag: string): Map<string, string>;
/**
 * What blocks may set on this site.
 *
 * @returns `all` where the script tag says so.
 */
export declare function mountPolicy(): MountPolicy;
