import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { DiagnosisWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary How calcinosis is found: four steps in order, each with what happens, what it shows, and what it cannot show.
 *
 * A link leads to a step (`#calcinosis-diagnosis-biopsy`).
 *
 * The ids: `examination`, `imaging`, `blood-tests`, `biopsy`.
 *
 * @tag calcinosis-diagnosis
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot preparation - The hospital's own note on how to prepare, under the steps.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart step - A step.
 * @csspart preparation - What stands under the steps.
 * @csspart sources - The list of sources.
 */
export declare class CalcinosisDiagnosis extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-diagnosis";
    static styles: CSSResultGroup;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    protected get words(): DiagnosisWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
