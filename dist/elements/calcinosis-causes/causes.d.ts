import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CausesWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary What can lead to calcinosis, in three groups of causes and risk factors.
 *
 * A link can lead to a group (`#calcinosis-causes-genetic`). What is closed prints too.
 *
 * The ids: `autoimmune`, `metabolic-renal`, `genetic`.
 *
 * @tag calcinosis-causes
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart group - A group of causes.
 * @csspart genes - The genes, for clinicians.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - The genes were opened or closed; `item` is `genes`.
 */
export declare class CalcinosisCauses extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-causes";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The groups to show, by id, with spaces between; all without it. Unknown ids are reported and left
     * out, and where none is left all are shown.
     */
    groups: string;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): CausesWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
