import { html } from 'lit';
import { keyPoints } from '../../content/en/key-points.js';
import { keysOf } from '../../content/keys.js';
import { keyPointsSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { heading } from '../heading.js';
import { keyPointsStyles } from './key-points.styles.js';

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
class CalcinosisKeyPoints extends CalcinosisElement {
    constructor() {
        super(...arguments);
        this.sources = keyPointsSources;
    }
    static { this.tag = 'calcinosis-key-points'; }
    static { this.styles = [CalcinosisElement.styles, keyPointsStyles]; }
    get words() {
        return this.speech.get('keyPoints', keyPoints);
    }
    renderBody(cite, level) {
        const { summary, points } = this.words;
        return html `<p class="panel" part="summary">${cite.text(summary)}</p><ul>${keysOf(points).map((id) => {
            const { title, text } = points[id];
            return html `<li id="calcinosis-key-points-${id}" part="point">${heading(level, title)}<p>${cite.text(text)}</p></li>`;
        })}</ul>`;
    }
}

export { CalcinosisKeyPoints };
