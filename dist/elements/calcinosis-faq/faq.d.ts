import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { FaqWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary Questions that people ask about calcinosis, each with a sourced answer.
 *
 * Built on native `<details>`: find-in-page opens an answer, and so does a link to it
 * (`#calcinosis-faq-surgery`) or to anything inside it. Everything prints.
 *
 * The ids: `firm-lump`, `skin-signs`, `diagnosis`, `dystrophic-or-metastatic`, `autoimmune`,
 * `tumoral`, `surgery`.
 *
 * @tag calcinosis-faq
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot question - A question of the hospital's own: a `<details>` with a `<summary>` and an `id`.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart item - A question with its answer.
 * @csspart question - The press that opens an answer.
 * @csspart answer - The answer.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - An answer was opened or closed; `item` is its id.
 */
export declare class CalcinosisFaq extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-faq";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The questions to show, by id, with spaces between. Unknown ids are reported and left out. */
    include: string;
    /** The questions to leave out, by id, with spaces between. Unknown ids are reported and left out. */
    exclude: string;
    /** What is printed: `all` answers, or only those that are `open`. Anything else is reported and is `all`. */
    print: 'all' | 'open';
    /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
    structuredData: boolean;
    private query;
    /** How many the search leaves. */
    private shown;
    private added;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    constructor();
    /** Opens every answer. */
    openAll(): void;
    /** Closes every answer. */
    closeAll(): void;
    /**
     * Opens one answer by its id and brings the reader there; false where there is none. Before the element has
     * rendered it is true, and the reader is brought there once it has.
     */
    show(id: string): boolean;
    /**
     * Ends a search that hides what a link leads to.
     * @internal
     */
    uncover(place: HTMLElement): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected get words(): FaqWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
