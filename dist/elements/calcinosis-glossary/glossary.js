import { nothing, html } from 'lit';
import { glossary } from '../../content/en/glossary.js';
import { CollectorController } from '../../controllers/collector.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { onEscape } from '../keys.js';
import { unlessFalse, idList } from '../report.js';
import { finder } from '../search.js';
import { glossaryStyles } from './glossary.styles.js';

/** From this many terms on, looking for a word beats reading the list. */
const filterFrom = 9;
/**
 * @summary The words that this guide uses, each with a plain meaning.
 *
 * In the order of the alphabet, with a search. A link to a term leads there
 * (`#calcinosis-glossary-biopsy`), and so does each `<calcinosis-term>` on the page.
 *
 * @tag calcinosis-glossary
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart entry - A term with its meaning.
 * @csspart term - The term.
 * @csspart meaning - What it means.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
class CalcinosisGlossary extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /** The terms to show, by id, with spaces between. Unknown ids are reported and left out. */
        this.include = '';
        /** Shows only the terms that the elements on the page explain, as they come and go; all where there are none. */
        this.used = false;
        this.query = '';
        this.#chosen = [];
        this.#onPage = {
            show: (id) => {
                this.deepLink.reveal(`calcinosis-glossary-${id}`);
            },
        };
        this.#collector = new CollectorController(this, {
            use: 'terms',
            meet: (user) => {
                user.glossary = this.#onPage;
            },
            changed: () => {
                if (this.#explained.join() !== this.#shown.join())
                    this.requestUpdate();
            },
            leave: (user) => {
                if (user.glossary === this.#onPage)
                    user.glossary = undefined;
            },
        });
        /** Which of the terms that the page explains were shown last. */
        this.#shown = [];
        this.#searched = (event) => {
            this.#search(event.target.value);
        };
        this.#cleared = () => {
            this.#search('');
            this.renderRoot.querySelector('input')?.focus();
        };
    }
    static { this.tag = 'calcinosis-glossary'; }
    static { this.styles = [CalcinosisElement.styles, glossaryStyles]; }
    static { this.properties = {
        include: { useDefault: true },
        used: { type: Boolean, converter: unlessFalse },
        query: { state: true },
    }; }
    #chosen;
    #onPage;
    #collector;
    /** Which of the terms that the page explains were shown last. */
    #shown;
    /**
     * Ends a search that hides what a link leads to.
     * @internal
     */
    uncover(place) {
        if (place.closest('[hidden]'))
            this.#search('');
        this.performUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#chosen = idList(this, 'include', this.include, Object.keys(this.words.terms));
        this.#shown = this.#explained;
    }
    get words() {
        return this.speech.get('glossary', glossary);
    }
    renderBody() {
        const { ui } = this.words;
        const terms = this.words.terms;
        const ids = this.#ids;
        const found = this.#find(ids);
        return html `${ids.length < filterFrom ? nothing : this.#renderSearch()}<dl>${ids.map((id) => html `<div class="entry" part="entry" id="calcinosis-glossary-${id}" ?hidden=${!found.has(id)}><dt part="term">${terms[id]?.name}</dt><dd part="meaning">${terms[id]?.meaning}</dd></div>`)}</dl>${found.size === 0 ? html `<p class="none">${ui.noMatch}</p>` : nothing}`;
    }
    #renderSearch() {
        const { ui } = this.words;
        return html `<div class="tools scripted"><label>${ui.filter}<input type="search" autocomplete="off" .value=${this.query} @input=${this.#searched} @keydown=${this.#typed} /></label> ${this.query ? html `<button @click=${this.#cleared}>${ui.clearFilter}</button>` : nothing}</div>`;
    }
    /** In the order of the alphabet, of what is chosen and used; all where that leaves none. */
    get #ids() {
        const terms = this.words.terms;
        const known = this.#chosen.length > 0 ? this.#chosen : Object.keys(terms);
        const explained = new Set(this.used ? this.#shown : known);
        const ids = known.filter((id) => explained.has(id));
        const { compare } = this.speech.language;
        return [...(ids.length > 0 ? ids : known)].sort((a, b) => compare(terms[a]?.name ?? '', terms[b]?.name ?? ''));
    }
    /** The terms that the elements on the page explain, by id, where these are asked for. */
    get #explained() {
        const users = this.used ? [...this.#collector.users] : [];
        return [...new Set(users.flatMap(({ terms }) => terms))].sort();
    }
    #find(ids) {
        const isFound = finder(this.query);
        const terms = this.words.terms;
        return new Set(ids.filter((id) => isFound(`${terms[id]?.name} ${terms[id]?.meaning}`)));
    }
    #searched;
    #typed(event) {
        if (this.query)
            onEscape(event, () => {
                this.#search('');
            });
    }
    #cleared;
    #search(query) {
        this.query = query;
        const ids = this.#ids;
        const { language } = this.speech;
        const shown = this.#find(ids).size;
        const values = { shown: language.number(shown), all: language.number(ids.length) };
        this.announce(language.plural(this.words.ui.matches, ids.length, values));
    }
}

export { CalcinosisGlossary };
