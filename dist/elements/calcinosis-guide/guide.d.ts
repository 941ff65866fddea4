import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { GuideWords } from '../../content/schema.js';
import { type SectionId } from '../../content/ids.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary The whole guide to calcinosis: every section with a list of contents.
 *
 * The list of contents follows the reader and never moves the page by itself. Each section is an element
 * of its own, and has an address: `#calcinosis-guide-treatments`. To set up one, or to put the hospital's
 * own text in its place, put it into the slot of its name:
 * `<calcinosis-symptom-checklist slot="symptom-checklist" remember="session">`.
 *
 * The sections: `key-points`, `urgent-care`, `overview`, `prevalence`, `type-table`, `causes`,
 * `symptom-checklist`, `diagnosis`, `treatments`, `faq`, `glossary`, `references`, `disclaimer`.
 *
 * @tag calcinosis-guide
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot section - A section of the hospital's own: a `<section>` with a heading. It stands at the end and in the list of contents.
 * @slot contact - How to reach the clinic; stands with the urgent signs and on the visit sheet.
 * @slot note - The hospital's own note under the table of types.
 * @slot preparation - The hospital's own note on how to prepare for tests.
 * @slot question - A question of the hospital's own: a `<details>` with a `<summary>` and an `id`.
 * @slot resource - Further help that the hospital names.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart contents - The list of contents.
 * @csspart section - A section.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export declare class CalcinosisGuide extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-guide";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The sections to show, by id, with spaces between, in this order. Without it, all of them. Unknown ids
     * are reported and left out.
     */
    sections: string;
    /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
    emergencyNumber: string;
    /**
     * Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag
     * records a review.
     */
    structuredData: boolean;
    /** Leaves the choice of the reading level out, for a page that has it elsewhere. */
    hideReadingLevel: boolean;
    /** The section that the reader is in. */
    private current;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Prints the guide alone, without the page around it. */
    printGuide(): void;
    /**
     * Brings the reader to a section by its id; false where there is none. Before the guide has rendered it is true,
     * and the reader is brought there once it has.
     */
    show(id: SectionId): boolean;
    /**
     * A section is known by its heading, wherever that stands.
     * @internal
     */
    destination(place: HTMLElement): HTMLElement;
    /** Everything is there once each section is. */
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected get words(): GuideWords;
    protected renderBody(_: Citations, level: number): TemplateResult;
    protected renderEditions(): TemplateResult;
}
