/** One clear console message for the page's editors; each element gives the same one once, or one for `all` of them. */
export declare function report(host: {
    readonly localName: string;
}, message: string, all?: boolean): void;
/**
 * A word from a closed list; anything else is reported and gives the first of the list. None gives the first
 * too: frameworks take a property back by `undefined`, `null` or an empty text.
 */
export declare function oneOf<T extends string>(host: Element, attribute: string, value: string | null | undefined, allowed: readonly T[]): T;
/** What the page gives, as text. A framework may give a number or a list, and no type keeps that out of a page. */
export declare const written: (value: unknown) => string;
/** The ids that are written, with spaces or commas between, in our order; unknown ones are reported and left out. */
export declare function idList<T extends string>(host: Element, attribute: string, value: unknown, allowed: readonly T[]): T[];
/** A truth value as an attribute. Editors and frameworks write `false` where they mean that it is not there. */
export declare const unlessFalse: (value: string | null) => boolean;
