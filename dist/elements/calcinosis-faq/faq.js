import { nothing, html, noChange } from 'lit';
import { faq } from '../../content/en/faq.js';
import { faqSources } from '../../content/sources.js';
import { plainText } from '../../content/markup.js';
import { CopyController } from '../../controllers/copy.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { StructuredDataController } from '../../controllers/structured-data.js';
import { asOnServer } from '../../controllers/on-server.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { CalcinosisToggleEvent } from '../events.js';
import { heading } from '../heading.js';
import { onEscape } from '../keys.js';
import { unlessFalse, oneOf, idList, report } from '../report.js';
import { finder } from '../search.js';
import { slotted } from '../tree.js';
import { faqStyles } from './faq.styles.js';

/** From this many questions on, looking for a word beats reading the list. */
const filterFrom = 9;
/** From this many on, laying out all of them takes longer than a frame of the screen. */
const longFrom = 100;
/**
 * @summary Questions that people ask about calcinosis, each with a sourced answer.
 *
 * Built on native `<details>`: find-in-page opens an answer, and so does a link to it
 * (`#calcinosis-faq-surgery`) or to anything inside it. Everything prints.
 *
 * The ids: `firm-lump`, `skin-signs`, `diagnosis`, `dystrophic-or-metastatic`, `autoimmune`,
 * `tumoral`, `surgery`.
 *
 * @tag calcinosis-faq
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot question - A question of the hospital's own: a `<details>` with a `<summary>` and an `id`.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart item - A question with its answer.
 * @csspart question - The press that opens an answer.
 * @csspart answer - The answer.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - An answer was opened or closed; `item` is its id.
 */
class CalcinosisFaq extends CalcinosisElement {
    static { this.tag = 'calcinosis-faq'; }
    static { this.styles = [CalcinosisElement.styles, faqStyles]; }
    static { this.properties = {
        include: { useDefault: true },
        exclude: { useDefault: true },
        print: { reflect: true, useDefault: true },
        structuredData: { type: Boolean, attribute: 'structured-data', converter: unlessFalse },
        query: { state: true },
        shown: { state: true },
        added: { state: true },
    }; }
    #copy;
    #disclosure;
    #ids;
    /** What the questions were rendered from last, what they cited, and where they stand once that is done. */
    #rendered;
    /** What the search went through. */
    #sifting;
    #sifted;
    constructor() {
        super();
        /** The questions to show, by id, with spaces between. Unknown ids are reported and left out. */
        this.include = '';
        /** The questions to leave out, by id, with spaces between. Unknown ids are reported and left out. */
        this.exclude = '';
        /** What is printed: `all` answers, or only those that are `open`. Anything else is reported and is `all`. */
        this.print = 'all';
        /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
        this.structuredData = false;
        this.query = '';
        /** How many the search leaves. */
        this.shown = 1;
        this.added = [];
        this.sources = faqSources;
        this.#copy = new CopyController(this);
        this.#disclosure = new DisclosureController(this, {
            selector: '.item, [slot]',
            slotted: () => this.added,
            toggled: (item) => this.dispatchEvent(new CalcinosisToggleEvent(item.dataset['item'] ?? item.id, item.open)),
            prints: () => this.print !== 'open',
        });
        this.#ids = [];
        /** What the search went through. */
        this.#sifting = '';
        this.#sifted = [];
        new StructuredDataController(this, () => this.#describe());
    }
    /** Opens every answer. */
    openAll() {
        this.#disclosure.setAll(true);
    }
    /** Closes every answer. */
    closeAll() {
        this.#disclosure.setAll(false);
    }
    /**
     * Opens one answer by its id and brings the reader there; false where there is none. Before the element has
     * rendered it is true, and the reader is brought there once it has.
     */
    show(id) {
        return this.deepLink.show(`calcinosis-faq-${id}`, id);
    }
    /**
     * Ends a search that hides what a link leads to.
     * @internal
     */
    uncover(place) {
        if (!place.closest('[hidden]'))
            return;
        this.#filter('');
        this.performUpdate();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('print'))
            oneOf(this, 'print', this.print, ['all', 'open']);
        const all = Object.keys(this.words.items);
        const include = idList(this, 'include', this.include, all);
        const exclude = new Set(idList(this, 'exclude', this.exclude, all));
        const ids = (include.length > 0 ? include : all).filter((id) => !exclude.has(id));
        if (ids.length === 0)
            report(this, 'include and exclude leave no question; all are shown.');
        this.#ids = ids.length > 0 ? ids : all;
    }
    updated() {
        if (this.#rendered)
            this.#rendered.place ??= this.renderRoot.querySelector('.items');
        const ids = this.#ids.join();
        if (this.query && ids !== this.#sifting) {
            this.#sift();
            this.requestUpdate();
        }
        this.#sifting = ids;
    }
    get words() {
        return this.speech.get('faq', faq);
    }
    renderBody(cite, level) {
        const { ui } = this.words;
        const allOpen = this.#allOpen;
        return html `<div class="tools scripted">${this.#hasFilter ? this.#renderFilter() : nothing} <button @click=${allOpen ? this.closeAll : this.openAll}>${allOpen ? ui.closeAll : ui.openAll}</button></div><div class="items ${this.#count < longFrom ? '' : 'long'}">${this.#renderItems(cite, level)}<slot name="question" @slotchange=${this.#questionsChanged}></slot></div>${this.shown === 0 ? html `<p class="none">${ui.noMatch}</p>` : nothing}`;
    }
    #renderFilter() {
        const { ui } = this.words;
        return html `<label>${ui.filter}<input type="search" autocomplete="off" .value=${this.query} @input=${this.#filtered} @keydown=${this.#typed} /></label> ${this.query ? html `<button @click=${this.#unfiltered}>${ui.clearFilter}</button>` : nothing}`;
    }
    /** A search, or an answer that opens, leaves the questions as they were rendered. */
    #renderItems(cite, level) {
        const { words, common, local, references } = this;
        const ids = this.#ids.join();
        const { language } = this.speech;
        const taken = asOnServer(this);
        const made = [words, common, local, language, taken, references, ids, this.#copy.shown, level];
        const before = this.#rendered;
        const isSame = before?.place?.isConnected && before.made.every((part, at) => part === made[at]);
        this.#rendered = { made, cite, place: isSame ? before.place : undefined };
        if (isSame) {
            cite.recall(before.cite);
            return noChange;
        }
        const asked = new Set(this.#ids);
        return Object.keys(words.items).map((id) => asked.has(id) ? this.#renderItem(id, cite, level) : nothing);
    }
    #renderItem(id, cite, level) {
        const { question, answer } = this.#item(id);
        const anchor = `calcinosis-faq-${id}`;
        return html `<details class="item" part="item" id=${anchor} data-item=${id}><summary part="question">${heading(level, question)}</summary><div class="answer" part="answer">${cite.paragraphs(answer)}<div class="tools scripted"><button @click=${() => this.#copy.copy(`${location.href.split('#')[0] ?? ''}#${anchor}`, id)}>${this.words.ui.copyLink}<span class="hidden">: ${question}</span></button> ${this.#copy.render(id)}</div></div></details>`;
    }
    /** A question of ours, or one of the hospital's. */
    #item(id) {
        return this.words.items[id] ?? { question: '', answer: [] };
    }
    /** Read from the answers in sight; one that is yet to be rendered is closed. */
    get #allOpen() {
        if (asOnServer(this))
            return false;
        const rendered = new Map(this.#disclosure.items.map((item) => [item.dataset['item'], item]));
        const items = [...this.#ids.map((id) => rendered.get(id)), ...this.added].filter((item) => !item?.hidden);
        return items.length > 0 && items.every((item) => item?.open);
    }
    get #count() {
        return this.#ids.length + this.added.length;
    }
    get #hasFilter() {
        return this.#count >= filterFrom;
    }
    /** A schema.org `FAQPage`. */
    #describe() {
        return {
            '@context': 'https://schema.org',
            '@type': 'FAQPage',
            inLanguage: this.speech.language.tag,
            mainEntity: this.#ids.map((id) => {
                const { question, answer } = this.#item(id);
                const text = answer.map((part) => plainText(part)).join(' ');
                return { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text } };
            }),
        };
    }
    #filtered(event) {
        this.#filter(event.target.value);
    }
    #typed(event) {
        if (this.query)
            onEscape(event, () => {
                this.#filter('');
            });
    }
    #unfiltered() {
        this.#filter('');
        this.renderRoot.querySelector('input')?.focus();
    }
    #filter(query) {
        this.query = query;
        const all = this.#sift();
        const { language } = this.speech;
        const values = { shown: language.number(this.shown), all: language.number(all) };
        this.announce(language.plural(this.words.ui.matches, all, values));
    }
    /** Hides what the search does not find, and brings back what it hid itself; how many there are in all. */
    #sift() {
        for (const item of this.#sifted)
            item.hidden = false;
        const all = this.#disclosure.items;
        const items = all.filter(({ hidden }) => !hidden);
        const isFound = finder(this.query);
        const isHidden = (item) => {
            const buttons = item.querySelector('.tools')?.textContent ?? '';
            return !isFound(item.textContent.replace(buttons, ''));
        };
        this.#sifted = this.query && this.#hasFilter ? items.filter(isHidden) : [];
        for (const item of this.#sifted)
            item.hidden = true;
        this.shown = items.length - this.#sifted.length;
        return all.length;
    }
    #questionsChanged() {
        const before = new Set(this.added);
        this.added = slotted(this, 'question').filter((element) => element instanceof HTMLDetailsElement);
        for (const item of this.added)
            if (!before.has(item))
                this.#disclosure.know(item);
        this.#sift();
        this.deepLink.follow();
    }
}

export { CalcinosisFaq };
