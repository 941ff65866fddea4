import { html } from 'lit';
import { diagnosis } from '../../content/en/diagnosis.js';
import { diagnosisStepIds, diagnosisParts } from '../../content/ids.js';
import { diagnosisSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { heading } from '../heading.js';
import { diagnosisStyles } from './diagnosis.styles.js';

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
class CalcinosisDiagnosis extends CalcinosisElement {
    constructor() {
        super(...arguments);
        this.sources = diagnosisSources;
    }
    static { this.tag = 'calcinosis-diagnosis'; }
    static { this.styles = [CalcinosisElement.styles, diagnosisStyles]; }
    get words() {
        return this.speech.get('diagnosis', diagnosis);
    }
    renderBody(cite, level) {
        return html `<p>${cite.text(this.words.intro)}</p><ol class="steps">${diagnosisStepIds.map((id) => this.#renderStep(id, cite, level))}</ol><div part="preparation"><slot name="preparation"></slot></div>`;
    }
    #renderStep(id, cite, level) {
        const { items, parts } = this.words;
        const step = items[id];
        return html `<li class="step" part="step" id="calcinosis-diagnosis-${id}">${heading(level, step.name)}<dl>${diagnosisParts.map((part) => html `<div><dt>${parts[part]}</dt><dd>${cite.text(step[part])}</dd></div>`)}</dl></li>`;
    }
}

export { CalcinosisDiagnosis };
