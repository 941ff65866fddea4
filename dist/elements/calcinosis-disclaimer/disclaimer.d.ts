import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DisclaimerWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary What the information is and is not, how it is made, and where to find further help.
 *
 * A link leads to each part (`#calcinosis-disclaimer-privacy`). The ids: `information`, `no-stand-in`,
 * `emergency`, `making`, `privacy`, and `help` for further help.
 *
 * @tag calcinosis-disclaimer
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot resource - Further help of the hospital's own: each an `<li>`, or any other elements.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart item - One thing that the information is or is not.
 * @csspart help - Further help.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
export declare class CalcinosisDisclaimer extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-disclaimer";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
    emergencyNumber: string;
    /** A list may hold nothing but its items; any other element stands below it. */
    private inList;
    protected get words(): DisclaimerWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
