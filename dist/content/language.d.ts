/** One form for each kind of number that the language tells apart, as `Intl.PluralRules` names them. */
export type Plural = {
    readonly other: string;
} & Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>>>;
/** A text with its `{placeholders}` filled in; one that gets no value stays as it is. */
export declare function fill(text: string, values: Readonly<Record<string, string | number>>): string;
/** How a language writes numbers, lists, dates and plurals, and in which direction it is read. */
export declare class Language {
    #private;
    /** As the page names it, so that a voice keeps the accent of the page: `es-MX`. */
    readonly tag: string;
    readonly dir: 'ltr' | 'rtl';
    constructor(tag: string);
    number(value: number, digits?: number): string;
    list(names: readonly string[]): string;
    /** A day of the calendar, which no time zone moves. */
    date(day: Date): string;
    /** The form for this number, with its placeholders filled in. */
    plural(forms: Plural, count: number, values: Readonly<Record<string, string | number>>): string;
    /** What comes first in the alphabet. */
    get compare(): (a: string, b: string) => number;
    /** How many words a voice would read. */
    countWords(text: string): number;
    /**
     * The words with the digits that readers of this language and country use; texts hold 0 to 9. What stands in
     * a citation, in a link or in a name such as FGF23 stays.
     */
    withDigits<T>(words: T): T;
}
/**
 * That of the languages whose words a page in `tag` gets: the very same, else one of the same language and
 * script, the more general first: a page in `es-ES` gets `es` where there are `es-MX` and `es`.
 */
export declare function matchLanguage(tag: string, known: readonly string[]): string | undefined;
