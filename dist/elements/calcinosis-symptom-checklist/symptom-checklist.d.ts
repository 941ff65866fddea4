import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { SymptomChecklistWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { type VisitNotes } from './answers.js';
/**
 * @summary What to look for, and a one-page sheet to take to a visit.
 *
 * A note for a visit, not a symptom checker: it repeats what a person ticked and wrote, and infers
 * nothing. Urgent signs always stand above the list, each with its own fixed action. What is ticked
 * and typed stays in the page's memory: it is in no event, no address and no request. It is in a
 * form's data only where the page put the element in a form and gave it a `name`, and code of the page gets it only
 * where that reads `visitNotes`.
 *
 * @tag calcinosis-symptom-checklist
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot contact - How to reach the clinic; stands on the sheet.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart urgent - The panel of urgent signs.
 * @csspart group - A group of symptoms.
 * @csspart sheet - The visit sheet.
 * @csspart sources - The list of sources.
 * @csspart review - Who has reviewed the text, or that nobody has.
 * @fires {CalcinosisChangeEvent} calcinosis-change - Something was ticked, typed or cleared; `part` says in which part, never what.
 */
export declare class CalcinosisSymptomChecklist extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-symptom-checklist";
    static readonly formAssociated = true;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** What the names in a form's data begin with (`notes-symptom-pain`); without it a form sends nothing. */
    name: string;
    /** Nothing can be ticked or typed. */
    disabled: boolean;
    /**
     * Keeps the answers for this page in the browser: `session` until the tab closes, `device` until
     * cleared. Off without it. The person sees that, and how to clear it. Anything else is reported and is off.
     */
    remember: '' | 'session' | 'device';
    /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
    emergencyNumber: string;
    /**
     * Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or
     * the UK needs a regulatory review before it reacts to ticks.
     */
    announceUrgent: boolean;
    private answers;
    private formDisabled;
    private contact;
    /** Whether it asks before it clears. */
    private asks;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    /** The form that the element belongs to. */
    get form(): HTMLFormElement | null;
    /**
     * The form in the words that are shown, and what the person ticked and wrote in it: a copy, which later ticks do
     * not change. `calcinosis-elements/fhir.js` makes FHIR resources of it. This is health data: the element never
     * reads it by itself, and a page that does is answerable for where it goes.
     */
    get visitNotes(): VisitNotes;
    /** Unticks everything and forgets what was typed, here and on the device, without asking. */
    clear(): void;
    /** Prints the visit sheet alone, on one page. */
    printSheet(): void;
    /** @internal */
    formResetCallback(): void;
    /** @internal What is kept is newer than what the history has, and may have been cleared since. */
    formStateRestoreCallback(state: unknown): void;
    /** @internal */
    formDisabledCallback(disabled: boolean): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): SymptomChecklistWords;
    /** All of it: where something is ticked, what follows it moves, and what is read out repeats it. */
    protected render(): TemplateResult;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
