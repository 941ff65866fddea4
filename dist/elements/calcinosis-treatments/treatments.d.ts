import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { TreatmentsWords } from '../../content/schema.js';
import { type TreatmentKindId } from '../../content/ids.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary The treatment choices by kind: what each is, why it is tried, how well it is supported, and what to ask.
 *
 * What is true of all of them stands first, and what to do yourself and what is not advised stand last,
 * whatever kinds are chosen. A link leads to a kind (`#calcinosis-treatments-surgery`) or to a medicine
 * (`#calcinosis-treatments-diltiazem`), and ends a choice that hides it. All kinds print on one page.
 *
 * The ids of the kinds: `underlying-disease`, `medicines`, `phosphate`, `surgery`, `shock-waves`,
 * `wound-care`, `physiotherapy`; of the medicines: `diltiazem`, `bisphosphonates`, `minocycline`,
 * `sodium-thiosulfate`.
 *
 * @tag calcinosis-treatments
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart opening - What is true of every treatment.
 * @csspart kind - A kind of treatment.
 * @csspart medicine - A medicine.
 * @csspart self-care - What to do yourself.
 * @csspart not-advised - What is not advised.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisFilterEvent} calcinosis-filter - Other kinds are shown; `kinds` holds the ids of those chosen.
 */
export declare class CalcinosisTreatments extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-treatments";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The kinds to show at first, by id, with spaces between; all without it. Unknown ids are reported and
     * left out.
     */
    kinds: string;
    private chosen;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    /** Shows these kinds alone; an empty list shows all. */
    filter(kinds: readonly TreatmentKindId[]): void;
    /** Prints the treatments alone; with all kinds shown, on one page. */
    printPage(): void;
    /**
     * Ends a choice that hides what a link leads to.
     * @internal
     */
    uncover(place: HTMLElement): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): TreatmentsWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
