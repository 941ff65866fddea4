import { nothing, type TemplateResult } from 'lit';
import type { CommonWords, Markup, Reference } from '../content/schema.js';
/** Placeholders are filled with what the element renders for them. */
export type Placeholders = Readonly<Record<string, unknown>>;
/**
 * Numbers the sources of one element in the order in which its text first names them. Made anew for
 * each render, so that a filtered or compared view never shows a gap in the numbers.
 */
export declare class Citations {
    #private;
    constructor(tag: string, sources: readonly Reference[], words: CommonWords);
    /** The text with its emphasis, its placeholders and its numbered citations. */
    text(markup: Markup, placeholders?: Placeholders): unknown[];
    paragraphs(texts: readonly Markup[], placeholders?: Placeholders): TemplateResult[];
    /** The numbered list; call it after the texts. */
    list(): TemplateResult | typeof nothing;
}
