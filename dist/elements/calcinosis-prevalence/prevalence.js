import { html } from 'lit';
import { fill } from '../../content/language.js';
import { prevalence } from '../../content/en/prevalence.js';
import { figures, populations } from '../../content/prevalence.js';
import { keysOf } from '../../content/keys.js';
import { prevalenceSources } from '../../content/sources.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { heading } from '../heading.js';
import { idList } from '../report.js';
import { ticks, onePerson, hundred, plot } from './drawings.js';
import { prevalenceStyles } from './prevalence.styles.js';

const populationIds = keysOf(populations);
const anchor = (id) => `calcinosis-prevalence-${id}`;
const cited = (sources) => `[@${sources.join('; @')}]`;
function ends(share) {
    return 'value' in share ? [share.value, share.value] : [share.low, share.high];
}
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
class CalcinosisPrevalence extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /**
         * The diseases to show, by id, with spaces between; all without it. Unknown ids are reported and left
         * out, and where none is left all are shown.
         */
        this.populations = '';
        this.sources = prevalenceSources;
        this.#shown = populationIds;
    }
    static { this.tag = 'calcinosis-prevalence'; }
    static { this.styles = [CalcinosisElement.styles, prevalenceStyles]; }
    static { this.properties = { populations: { useDefault: true } }; }
    #shown;
    willUpdate(changed) {
        super.willUpdate(changed);
        if (!changed.has('populations'))
            return;
        const asked = idList(this, 'populations', this.populations, populationIds);
        this.#shown = asked.length > 0 ? asked : populationIds;
    }
    get words() {
        return this.speech.get('prevalence', prevalence);
    }
    renderBody(cite, level) {
        const { ui } = this.words;
        const { language } = this.speech;
        const studies = keysOf(figures).filter((id) => this.#shown.includes(figures[id].population));
        return html `${cite.paragraphs(this.words.intro)} ${heading(level, ui.drawings)}<p>${ui.drawingsHint}</p>${this.#renderKey()}<div class="populations">${this.#shown.map((id) => this.#renderPopulation(id, cite, level + 1))}</div>${heading(level, ui.plot)}<p>${ui.plotHint}</p><div class="row" aria-hidden="true"><span class="muted">${ui.axis}</span><div class="ticks muted">${ticks.map((tick) => html `<span>${language.number(tick)}</span>`)}</div></div><ul class="studies">${studies.map((id) => this.#renderStudy(id, cite))}</ul>${this.#renderTable(studies, cite)}`;
    }
    #renderKey() {
        const ranged = this.#shown.some((id) => 'low' in populations[id]);
        const kinds = ranged ? ['solid', 'between', 'empty'] : ['solid', 'empty'];
        return html `<ul class="key">${kinds.map((kind) => html `<li>${onePerson(kind)} ${this.words.ui.key[kind]}</li>`)}</ul>`;
    }
    #renderPopulation(id, cite, level) {
        const { name, statement, note } = this.words.populations[id];
        const share = populations[id];
        return html `<div class="panel population" part="population">${heading(level, name, anchor(id))} ${hundred(...ends(share))}<p><strong>${fill(statement, { people: this.#people(share) })}</strong>${cite.text(cited(share.sources))}</p><p>${cite.text(note)}</p></div>`;
    }
    #renderStudy(id, cite) {
        const { ui } = this.words;
        const figure = figures[id];
        const { population, count, total, sources } = figure;
        const { language } = this.speech;
        const people = this.#people(figure);
        const found = count && total
            ? fill(ui.counted, { count: language.number(count), total: language.number(total), people })
            : fill(ui.estimated, { people });
        const text = fill(this.common.labelled, { label: this.words.studies[id], text: found });
        return html `<li class="row" part="study"><div><strong>${this.words.populations[population].name}</strong><div>${text}${cite.text(cited(sources))}</div></div>${plot(...ends(figure))}</li>`;
    }
    #renderTable(studies, cite) {
        const { columns, notGiven, table } = this.words.ui;
        const people = (n) => (n ? this.speech.language.number(n) : notGiven);
        // On paper the list of studies says the same; the table prints where the reader has opened it.
        return html `<details class="numbers" id=${anchor('table')}><summary>${table}</summary><div class="scroller" role="region" aria-label=${table} tabindex="0"><table part="table"><thead><tr>${Object.values(columns).map((name) => html `<th scope="col">${name}</th>`)}</tr></thead><tbody>${studies.map((id) => {
            const { population, count, total, sources } = figures[id];
            return html `<tr><th scope="row">${this.words.populations[population].name}</th><td>${this.words.studies[id]}${cite.text(cited(sources))}</td><td>${people(count)}</td><td>${people(total)}</td><td>${this.#people(figures[id], 1)}</td></tr>`;
        })}</tbody></table></div></details>`;
    }
    /** The value, or the range, in words; to the next whole person or as printed. */
    #people(share, digits) {
        const [low, high] = ends(share).map((end) => this.speech.language.number(end, digits));
        return low === high ? low : fill(this.words.ui.range, { low, high });
    }
}

export { CalcinosisPrevalence };
