import type { Markup } from './schema.js';
export type Token = {
    readonly kind: 'text' | 'strong' | 'placeholder';
    readonly text: string;
} | {
    readonly kind: 'term';
    readonly text: string;
    readonly id: string;
} | {
    readonly kind: 'link';
    readonly text: string;
    readonly href: string;
} | {
    readonly kind: 'citation';
    readonly ids: readonly string[];
};
/**
 * Reads the small markup of our texts. Whatever is not markup is text: nothing here can make HTML. A
 * citation takes the space before it along, so that its number never starts a line.
 */
export declare function parseMarkup(markup: Markup): Token[];
/** The words alone, for copying, searching and structured data; citations are left out. */
export declare function plainText(markup: Markup, placeholders?: Readonly<Record<string, string>>): string;
