import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { KeyPointsWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary Calcinosis in short: a summary and six points.
 *
 * A link leads to each point (`#calcinosis-key-points-care`). The ids: `rare-or-not`, `five-types`,
 * `main-cause`, `signs`, `finding-out`, `care`.
 *
 * @tag calcinosis-key-points
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart point - A point.
 * @csspart sources - The list of sources.
 */
export declare class CalcinosisKeyPoints extends CalcinosisElement {
    static readonly tag = "calcinosis-key-points";
    static styles: CSSResultGroup;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    protected get words(): KeyPointsWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
