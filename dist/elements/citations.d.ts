import { nothing, type TemplateResult } from 'lit';
import { type Language } from '../content/language.js';
import type { LocalText } from '../content/local-text.js';
import type { CommonWords, Markup, Reference } from '../content/schema.js';
import type { ReferencesOnPage } from '../controllers/page-uses.js';
/** Placeholders are filled with what the element renders for them. */
export type Placeholders = Readonly<Record<string, unknown>>;
/** What the element gives: its sources, and how it speaks. */
interface Given {
    readonly tag: string;
    readonly sources: readonly Reference[];
    readonly words: CommonWords;
    readonly language: Language;
    readonly local: readonly LocalText[] | undefined;
    readonly page: ReferencesOnPage | undefined;
}
/**
 * The texts of one element with their citations and terms. Sources are numbered in the order in which
 * the element first names them, or as the page's list of references numbers them. Made anew for each
 * render, so that a filtered or compared view never shows a gap in the numbers.
 */
export declare class Citations {
    #private;
    constructor(given: Given);
    /** For texts that stand on the page unseen, and so must not count among what it cites. */
    get unseen(): Citations;
    /** What the texts have cited so far, in that order. */
    get cited(): readonly Reference[];
    /** The glossary's terms in the texts so far, by id. */
    get terms(): readonly string[];
    /** Counts what the same texts cited and explained before, where they need not be rendered again. */
    recall(before: Citations): void;
    /** The text with its emphasis, its placeholders, its terms and its numbered citations. */
    text(markup: Markup, placeholders?: Placeholders): unknown[];
    paragraphs(texts: readonly Markup[], placeholders?: Placeholders): TemplateResult[];
    /** The numbered list, unless the page has one for all; call it after the texts. */
    list(): TemplateResult | typeof nothing;
}
/** Only the fields that somebody has seen; a paper links by its DOI, else by its PMID. */
export declare function describeSource({ authors, title, journal, year, doi, pmid, url }: Reference): unknown;
export {};
