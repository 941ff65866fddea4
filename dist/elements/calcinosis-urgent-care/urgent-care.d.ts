import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { UrgentCareWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary When to get help fast: urgent signs, each with its own fixed action.
 *
 * The signs stand by how soon to act, the most urgent first, and are always in sight. The checklist
 * shows the same signs. A link leads to a sign (`#calcinosis-urgent-care-sepsis`). The ids:
 * `painful-dark-skin-kidney`, `sepsis`, `finger-or-toe`, `drip-site`, `infected-lump`, `hot-joint`,
 * `painful-dark-skin`, `growing-lump`.
 *
 * @tag calcinosis-urgent-care
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot contact - How to reach the clinic; stands below the signs.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart urgent - The panel of urgent signs.
 * @csspart contact - How to reach the clinic.
 * @csspart sources - The list of sources.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export declare class CalcinosisUrgentCare extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-urgent-care";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
    emergencyNumber: string;
    private hasContact;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    protected get words(): UrgentCareWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
