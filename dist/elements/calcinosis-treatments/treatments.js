import { nothing, html } from 'lit';
import { fill } from '../../content/language.js';
import { treatments } from '../../content/en/treatments.js';
import { treatmentKindIds, medicineIds, treatmentParts } from '../../content/ids.js';
import { treatmentsSources } from '../../content/sources.js';
import { printAlone } from '../../controllers/print-alone.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { CalcinosisFilterEvent } from '../events.js';
import { heading } from '../heading.js';
import { idList } from '../report.js';
import { treatmentsStyles } from './treatments.styles.js';

const anchor = (id) => `calcinosis-treatments-${id}`;
/**
 * @summary The treatment choices by kind: what each is, why it is tried, how well it is supported, and what to ask.
 *
 * What is true of all of them stands first, and what to do yourself and what is not advised stand last,
 * whatever kinds are chosen. A link leads to a kind (`#calcinosis-treatments-surgery`) or to a medicine
 * (`#calcinosis-treatments-diltiazem`), and ends a choice that hides it. All kinds print on one page.
 *
 * The ids of the kinds: `underlying-disease`, `medicines`, `phosphate`, `surgery`, `shock-waves`,
 * `wound-care`, `physiotherapy`; of the medicines: `diltiazem`, `bisphosphonates`, `minocycline`,
 * `sodium-thiosulfate`.
 *
 * @tag calcinosis-treatments
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart opening - What is true of every treatment.
 * @csspart kind - A kind of treatment.
 * @csspart medicine - A medicine.
 * @csspart self-care - What to do yourself.
 * @csspart not-advised - What is not advised.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisFilterEvent} calcinosis-filter - Other kinds are shown; `kinds` holds the ids of those chosen.
 */
class CalcinosisTreatments extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /**
         * The kinds to show at first, by id, with spaces between; all without it. Unknown ids are reported and
         * left out.
         */
        this.kinds = '';
        this.chosen = [];
        this.sources = treatmentsSources;
        this.#choose = ({ target }) => {
            const { value, checked } = target;
            this.filter(treatmentKindIds.filter((kind) => (kind === value ? checked : this.chosen.includes(kind))));
        };
        this.#showAll = () => {
            this.filter([]);
            this.renderRoot.querySelector('input')?.focus();
        };
    }
    static { this.tag = 'calcinosis-treatments'; }
    static { this.styles = [CalcinosisElement.styles, treatmentsStyles]; }
    static { this.properties = {
        kinds: { useDefault: true },
        chosen: { state: true },
    }; }
    /** Shows these kinds alone; an empty list shows all. */
    filter(kinds) {
        const before = this.chosen.join();
        this.chosen = treatmentKindIds.filter((id) => kinds.includes(id));
        if (this.chosen.join() === before)
            return;
        this.announce(this.#showing || this.words.ui.showingAll);
        this.dispatchEvent(new CalcinosisFilterEvent(this.chosen));
    }
    /** Prints the treatments alone; with all kinds shown, on one page. */
    printPage() {
        printAlone(this);
    }
    /**
     * Ends a choice that hides what a link leads to.
     * @internal
     */
    uncover(place) {
        if (!place.closest('[hidden]'))
            return;
        this.filter([]);
        this.performUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('kinds'))
            this.chosen = idList(this, 'kinds', this.kinds, treatmentKindIds);
    }
    get words() {
        return this.speech.get('treatments', treatments);
    }
    renderBody(cite, level) {
        const { opening, selfCare, notAdvised, ui } = this.words;
        return html `<div class="panel opening" part="opening">${cite.paragraphs(opening)}</div>${this.#renderChooser()}<div class="tools">${this.#showing ? html `<p class="showing">${this.#showing}</p>` : nothing} <button class="scripted" @click=${this.printPage}>${ui.print}</button></div><div class="columns">${treatmentKindIds.map((kind) => this.#renderKind(kind, cite, level))}<div class="panel advice" part="self-care">${this.#renderList(selfCare, cite, level)}</div><div class="panel advice" part="not-advised">${this.#renderList(notAdvised, cite, level)}</div></div><p class="elsewhere">${ui.sourcesElsewhere}</p>`;
    }
    #renderChooser() {
        const { ui } = this.words;
        return html `<fieldset class="panel chooser scripted"><legend>${ui.choose} <span class="muted">${ui.chooseHint}</span></legend><div class="choices">${treatmentKindIds.map((kind) => html `<label class="check"><input type="checkbox" value=${kind} .checked=${this.chosen.includes(kind) || nothing} @change=${this.#choose} />${this.#nameOf(kind)}</label>`)}</div>${this.#showing
            ? html `<div class="tools"><button @click=${this.#showAll}>${ui.showAll}</button></div>`
            : nothing}</fieldset>`;
    }
    /** What is not chosen stays in place, so that a link finds it, and cites nothing. */
    #renderKind(kind, cite, level) {
        const hidden = this.chosen.length > 0 && !this.chosen.includes(kind);
        const cites = hidden ? cite.unseen : cite;
        return html `<section class="panel kind" part="kind" id=${anchor(kind)} ?hidden=${hidden}>${heading(level, this.#nameOf(kind))} ${kind === 'medicines'
            ? medicineIds.map((id) => html `<div class="medicine" part="medicine" id=${anchor(id)}>${heading(level + 1, this.words.items[id].name)} ${this.#renderTreatment(id, cites)}</div>`)
            : this.#renderTreatment(kind, cites)}</section>`;
    }
    #renderTreatment(id, cite) {
        const { items, parts, ui } = this.words;
        const item = items[id];
        return html `${item.notOffered ? html `<p><strong>${ui.notOffered}</strong></p>` : nothing}<dl>${treatmentParts.map((part) => html `<div><dt>${parts[part]}</dt><dd>${cite.text(item[part])}</dd></div>`)}</dl>`;
    }
    #renderList({ title, items }, cite, level) {
        return html `${heading(level, title)}<ul>${items.map((item) => html `<li>${cite.text(item)}</li>`)}</ul>`;
    }
    #nameOf(kind) {
        const { items, medicines } = this.words;
        return kind === 'medicines' ? medicines : items[kind].name;
    }
    /** What is shown, in words; nothing where that is all. */
    get #showing() {
        const names = this.chosen.map((kind) => this.#nameOf(kind));
        return names.length > 0 ? fill(this.words.ui.showing, { names: this.speech.language.list(names) }) : '';
    }
    #choose;
    #showAll;
}

export { CalcinosisTreatments };
