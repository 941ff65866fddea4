import { nothing, type TemplateResult } from 'lit';
import type { CommonWords, Markup, Reference } from '../content/schema.js';
import type { ReferencesOnPage } from '../controllers/page-uses.js';
/** Placeholders are filled with what the element renders for them. */
export type Placeholders = Readonly<Record<string, unknown>>;
/**
 * The texts of one element with their citations and terms. Sources are numbered in the order in which
 * the element first names them, or as the page's list of references numbers them. Made anew for each
 * render, so that a filtered or compared view never shows a gap in the numbers.
 */
export declare class Citations {
    #private;
    constructor(tag: string, sources: readonly Reference[], words: CommonWords, page?: ReferencesOnPage);
    /** What the texts have cited so far, in that order. */
    get cited(): readonly Reference[];
    /** The glossary's terms in the texts so far, by id. */
    get terms(): readonly string[];
    /** The text with its emphasis, its placeholders, its terms and its numbered citations. */
    text(markup: Markup, placeholders?: Placeholders): unknown[];
    paragraphs(texts: readonly Markup[], placeholders?: Placeholders): TemplateResult[];
    /** The numbered list, unless the page has one for all; call it after the texts. */
    list(): TemplateResult | typeof nothing;
}
/** Only the fields that somebody has seen; a paper links by its DOI, else by its PMID. */
export declare function describeSource({ authors, title, journal, year, doi, pmid, url }: Reference): unknown;
