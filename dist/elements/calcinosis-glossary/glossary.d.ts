import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { GlossaryWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
/**
 * @summary The words that this guide uses, each with a plain meaning.
 *
 * In the order of the alphabet, with a search. A link to a term leads there
 * (`#calcinosis-glossary-biopsy`), and so does each `<calcinosis-term>` on the page.
 *
 * @tag calcinosis-glossary
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart entry - A term with its meaning.
 * @csspart term - The term.
 * @csspart meaning - What it means.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export declare class CalcinosisGlossary extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-glossary";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The terms to show, by id, with spaces between. Unknown ids are reported and left out. */
    include: string;
    /** Shows only the terms that the elements on the page explain, as they come and go; all where there are none. */
    used: boolean;
    private query;
    /**
     * Ends a search that hides what a link leads to.
     * @internal
     */
    uncover(place: HTMLElement): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): GlossaryWords;
    protected renderBody(): TemplateResult;
}
