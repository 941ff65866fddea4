import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PrevalenceWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary How rare calcinosis is, and in whom it is not: people out of 100 in four diseases, and what each study found.
 *
 * A drawing of 100 people for each disease, with a range drawn as a range; every study with its count
 * on a line from 0 to 100; and the same numbers as a table. A link can lead to a disease
 * (`#calcinosis-prevalence-lupus`) and to the table (`#calcinosis-prevalence-table`), which opens.
 *
 * The ids: `systemic-sclerosis`, `juvenile-dermatomyositis`, `adult-dermatomyositis`, `lupus`.
 *
 * @tag calcinosis-prevalence
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart population - A disease with its drawing.
 * @csspart study - A study with its mark on the line.
 * @csspart table - The table.
 * @csspart sources - The list of sources.
 */
export declare class CalcinosisPrevalence extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-prevalence";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The diseases to show, by id, with spaces between; all without it. Unknown ids are reported and left
     * out, and where none is left all are shown.
     */
    populations: string;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): PrevalenceWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
