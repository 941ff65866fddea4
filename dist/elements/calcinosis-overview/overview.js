import { nothing, html } from 'lit';
import { overview } from '../../content/en/overview.js';
import { keysOf } from '../../content/keys.js';
import { overviewSources } from '../../content/sources.js';
import { StructuredDataController } from '../../controllers/structured-data.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { heading } from '../heading.js';
import { unlessFalse } from '../report.js';
import { medicalPage } from '../medical-page.js';
import { crossSection } from './cross-section.js';
import { hands } from './hands.js';
import { overviewStyles } from './overview.styles.js';
import { skinTokens } from './skin-tokens.js';

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
class CalcinosisOverview extends CalcinosisElement {
    static { this.tag = 'calcinosis-overview'; }
    static { this.styles = [CalcinosisElement.styles, skinTokens, overviewStyles]; }
    static { this.properties = {
        hideDrawing: { type: Boolean, attribute: 'hide-drawing', converter: unlessFalse },
        structuredData: { type: Boolean, attribute: 'structured-data', converter: unlessFalse },
    }; }
    constructor() {
        super();
        /** Leaves the drawing and its list out, for a page that has a picture of its own. */
        this.hideDrawing = false;
        /**
         * Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag
         * records a review. The guide has the same; a page needs one of them.
         */
        this.structuredData = false;
        this.sources = overviewSources;
        new StructuredDataController(this, () => medicalPage({
            title: this.heading,
            description: this.words.items.meaning.text[0],
            info: this.contentInfo,
        }));
    }
    get words() {
        return this.speech.get('overview', overview);
    }
    renderBody(cite, level) {
        const { items } = this.words;
        return keysOf(items).map((id) => {
            const { heading: title, text } = items[id];
            return html `<div id="calcinosis-overview-${id}" part="item">${title ? heading(level, title) : nothing} ${cite.paragraphs(text)} ${id === 'look' && !this.hideDrawing ? hands : nothing}</div>${id === 'place' && !this.hideDrawing ? this.#renderFigure(cite) : nothing}`;
        });
    }
    #renderFigure(cite) {
        const { drawing } = this.words;
        const { deposits, tissues } = drawing;
        return html `<div class="figure" id="calcinosis-overview-drawing" part="figure"><div class="drawing">${crossSection(drawing, this.speech.language)}<p class="muted">${drawing.note}</p></div><div><p class="name" id="deposits">${deposits.title}</p><ol class="deposits" aria-labelledby="deposits">${keysOf(deposits.labels).map((id) => html `<li>${cite.text(deposits.labels[id])}</li>`)}</ol><p class="name" id="tissues">${tissues.title}</p><ol class="tissues" aria-labelledby="tissues" start=${keysOf(deposits.labels).length + 1}>${keysOf(tissues.labels).map((id) => html `<li>${cite.text(tissues.labels[id])}</li>`)}</ol></div></div>`;
    }
}

export { CalcinosisOverview };
