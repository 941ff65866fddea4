import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { ReferencesWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
/**
 * @summary All sources of the page in one numbered list.
 *
 * The elements on the page, wherever they are and whenever they come, are numbered through in the order
 * in which a reader meets their citations; their own short lists go. Each source leads to where it is
 * cited and to the paper or page itself. Alone on a page it lists every source of the library, by author. Of several
 * on a page the first is led to and leads back; the others show the same.
 *
 * @tag calcinosis-references
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart source - A source.
 */
export declare class CalcinosisReferences extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-references";
    static styles: CSSResultGroup;
    /** @internal A list of sources is no text to review. */
    hideReview: boolean;
    /** @internal */
    hideAbout: boolean;
    protected willUpdate(changed: PropertyValues): void;
    protected get words(): ReferencesWords;
    protected renderBody(): TemplateResult;
}
