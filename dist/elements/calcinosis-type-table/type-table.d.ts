import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { TypeTableWords } from '../../content/schema.js';
import { type TypeId } from '../../content/ids.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary The five types of calcinosis compared: how common, key feature, cause, and blood levels.
 *
 * Wide, it is a table; narrow, a list of cards with the same words in the same order. Two or more
 * types can be put side by side. A type's name opens its description and its examples, and so does a
 * link to it (`#calcinosis-type-table-calciphylaxis`).
 *
 * The ids: `dystrophic`, `metastatic`, `idiopathic`, `iatrogenic`, `calciphylaxis`.
 *
 * @tag calcinosis-type-table
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot note - The hospital's own note, under the table.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart table - The table, and the comparison.
 * @csspart card - A type where the table has no room.
 * @csspart type - A type with its description and examples.
 * @csspart note - What stands under the table.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisCompareEvent} calcinosis-compare - Other types are compared; `types` holds their ids.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - A description was opened or closed; `item` is the type's id.
 */
export declare class CalcinosisTypeTable extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-type-table";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /**
     * The types to put side by side at first, by id, with spaces between; two or more. Unknown ids are
     * reported and left out.
     */
    types: string;
    /** The type that the page is about, by id: it is marked, in words too. An unknown id is reported. */
    highlight: string;
    private chosen;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    constructor();
    /** Puts these types side by side; fewer than two show the whole table. */
    compare(ids: readonly TypeId[]): void;
    /**
     * Opens a type's description by its id and brings the reader there; false where there is none. Before the element
     * has rendered it is true, and the reader is brought there once it has.
     */
    show(id: TypeId): boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected get words(): TypeTableWords;
    protected renderBody(cite: Citations, level: number): TemplateResult;
}
