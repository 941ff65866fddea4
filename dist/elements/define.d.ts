/**
 * Registers a tag. Where the page has one already, that one stays: a script that is loaded twice
 * must not break a page. Two versions on one page get one warning.
 */
export declare function define(tag: string, element: CustomElementConstructor & {
    readonly version: string;
}): void;
