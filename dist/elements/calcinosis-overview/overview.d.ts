import { type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { OverviewWords } from '../../content/schema.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
/**
 * @summary What calcinosis is, what it looks like, where it lies and how it can affect people, with a drawing.
 *
 * The drawing is a cut through skin, fat, muscle, tendon and bone, with deposits at several depths. Its
 * numbers are explained in a list beside it, or below it where there is less room.
 *
 * A link leads to each part (`#calcinosis-overview-look`). The ids: `meaning`, `look`, `place`,
 * `effect`, `cancer`, and `drawing`.
 *
 * @tag calcinosis-overview
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart item - A part of the text.
 * @csspart figure - The drawing with its list.
 * @csspart drawing - The drawing.
 * @csspart sources - The list of sources.
 * @cssprop {<color>} [--calcinosis-color-skin-light=#f2d3ba] - Light skin in the drawing of hands; the same on a dark page.
 * @cssprop {<color>} [--calcinosis-color-skin-medium=#c58f68] - Medium skin there.
 * @cssprop {<color>} [--calcinosis-color-skin-deep=#6e4530] - Deep skin there.
 * @cssprop {<color>} [--calcinosis-color-skin-line=#3d322c] - What draws light and medium skin.
 * @cssprop {<color>} [--calcinosis-color-skin-line-on-deep=#f0e6da] - What draws deep skin.
 */
export declare class CalcinosisOverview extends CalcinosisElement {
    #private;
    static readonly tag = "calcinosis-overview";
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Leaves the drawing and its list out, for a page that has a picture of its own. */
    hideDrawing: boolean;
    /**
     * Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag
     * records a review. The guide has the same; a page needs one of them.
     */
    structuredData: boolean;
    protected readonly sources: readonly import("../../content/schema.js").Reference[];
    constructor();
    protected get words(): OverviewWords;
    protected renderBody(cite: Citations, level: number): TemplateResult[];
}
