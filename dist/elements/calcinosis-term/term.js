import { LitElement, nothing, html } from 'lit';
import { glossary } from '../../content/en/glossary.js';
import { onServer, asOnServer } from '../../controllers/on-server.js';
import { UsesController } from '../../controllers/page-uses.js';
import { WordsController } from '../../controllers/words.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { written, report } from '../report.js';
import { findTerm } from './find-term.js';
import { termStyles } from './term.styles.js';

/** Long enough to pass over a word, and to get from the word to its meaning, without a flicker. */
const hoverDelay = 200;
/** What can be pressed already; a button inside it would be reached by nobody. */
const pressable = 'a[href], button, summary, label, [role="button"], [role="link"]';
/**
 * @summary One term, explained where it stands.
 *
 * The word becomes a button that shows its meaning: by pointing, by pressing, by Enter or Space. Escape
 * or a press elsewhere takes the meaning away; the pointer may move onto it. Where a
 * `<calcinosis-glossary>` is on the page, the meaning leads there. Words that the glossary does not
 * know, and words in a link or a button, stay as they are, and the console says so.
 *
 * @tag calcinosis-term
 * @slot - The word, as it stands in the sentence. Read where the script does not run, too.
 * @csspart term - The word.
 * @csspart meaning - What it means.
 */
class CalcinosisTerm extends LitElement {
    static { this.tag = 'calcinosis-term'; }
    static { this.version = version; }
    static { this.styles = [tokens, termStyles]; }
    static { this.properties = {
        term: { useDefault: true },
        glossary: { attribute: false },
        local: { attribute: false },
        text: { state: true },
        open: { state: true },
    }; }
    #id;
    /** Where the term was looked up. */
    #words;
    /** Opened by a press, and not by the pointer in passing. */
    #pinned;
    #wasPinned;
    #timer;
    constructor() {
        super();
        /**
         * The term by its id or its name, where the word in the sentence is another one. Without it, it is the
         * word itself. An unknown one is reported, and the word stays as it is.
         */
        this.term = '';
        /** @internal A term cites nothing. */
        this.cited = [];
        this.text = '';
        this.open = false;
        this.speech = new WordsController(this);
        /** Opened by a press, and not by the pointer in passing. */
        this.#pinned = false;
        this.#wasPinned = false;
        this.#read = () => {
            this.text = this.textContent.trim();
        };
        this.#pointed = ({ pointerType }) => {
            if (pointerType === 'mouse')
                this.#later(true);
        };
        this.#left = ({ pointerType }) => {
            if (pointerType === 'mouse' && !this.#pinned)
                this.#later(false);
        };
        new UsesController(this);
    }
    /** @internal */
    get heading() {
        return this.#entry?.name ?? '';
    }
    /** @internal */
    get terms() {
        return this.#id ? [this.#id] : [];
    }
    /** @internal */
    showCitation() {
        // A term cites nothing.
    }
    connectedCallback() {
        super.connectedCallback();
        if (onServer)
            return;
        this.addEventListener('pointerenter', this.#pointed);
        this.addEventListener('pointerleave', this.#left);
        this.#read();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.removeEventListener('pointerenter', this.#pointed);
        this.removeEventListener('pointerleave', this.#left);
        clearTimeout(this.#timer);
    }
    willUpdate(changed) {
        if (onServer)
            this.speech.follow();
        if (changed.has('local'))
            this.speech.renew();
        const words = this.speech.get('glossary', glossary);
        if (!changed.has('term') && !changed.has('text') && words === this.#words)
            return;
        this.#words = words;
        const asked = written(this.term) || this.text;
        this.#id = findTerm(words, asked);
        if (this.speech.pending)
            return;
        if (asked && !this.#id)
            report(this, `"${asked}" is not a term of the glossary; it stays as it is.`);
        if (this.#id && !onServer && this.closest(pressable)) {
            this.#id = undefined;
            report(this, `"${asked}" cannot be pressed in a link or a button; it stays as it is.`);
        }
    }
    render() {
        const entry = asOnServer(this) ? undefined : this.#entry;
        const { name, meaning } = entry ?? {};
        const { language } = this.speech;
        // Not a <button>: that is a box of its own, and a line could break between it and the full stop after it. One
        // template, so that what the server rendered, which nobody could press, stays in its place.
        const ifKnown = (value) => (entry ? value : nothing);
        return html `<span class=${ifKnown('term')} part=${ifKnown('term')} role=${ifKnown('button')} tabindex=${ifKnown(0)} aria-expanded=${ifKnown(this.open)} aria-describedby=${ifKnown('meaning')} @pointerdown=${this.#pressing} @click=${this.#pressed} @keydown=${ifKnown(this.#typed)}><slot @slotchange=${this.#read}></slot>${this.text ? nothing : name}</span>${ifKnown(html `<span class="meaning" part="meaning" id="meaning" popover lang=${language.tag} dir=${language.dir} @toggle=${this.#toggled}><strong>${name}</strong> ${meaning}${this.glossary
            ? html `<button @click=${this.#lead}>${this.#words?.ui.inGlossary}</button>`
            : nothing}</span>`)}`;
    }
    get #entry() {
        const { terms } = this.#words ?? glossary;
        return this.#id ? terms[this.#id] : undefined;
    }
    get #meaning() {
        return this.renderRoot.querySelector('.meaning');
    }
    #read;
    #pointed;
    #left;
    #later(open) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            this.#meaning?.togglePopover(open);
        }, hoverDelay);
    }
    /** The browser closes what is open before the click comes. */
    #pressing() {
        this.#wasPinned = this.#isPinned;
    }
    /** Whoever points at a word and then presses it wants to keep what is there already. */
    #pressed() {
        this.#pin(!this.#wasPinned && !this.#isPinned);
        this.#wasPinned = false;
    }
    #typed(event) {
        if (event.key !== 'Enter' && event.key !== ' ')
            return;
        event.preventDefault();
        this.#pin(!this.#isPinned);
    }
    /** The browser tells only a moment later that it has closed what was open. */
    get #isPinned() {
        return this.#pinned && !!this.#meaning?.matches(':popover-open');
    }
    #pin(open) {
        clearTimeout(this.#timer);
        this.#pinned = open;
        this.#meaning?.togglePopover(open);
    }
    #toggled({ newState }) {
        this.open = newState === 'open';
        if (this.open)
            this.#place();
        else
            this.#pinned = false;
    }
    /** Below the word, or above it where there is no room; it moves with the page when that scrolls. */
    #place() {
        const [word] = this.renderRoot.querySelector('.term')?.getClientRects() ?? [];
        const meaning = this.#meaning;
        if (!word || !meaning)
            return;
        const { clientWidth, clientHeight } = document.documentElement;
        const { width, height } = meaning.getBoundingClientRect();
        const gap = 4;
        const below = word.bottom + gap;
        const isRoom = below + height <= clientHeight || word.top < height + gap;
        const top = isRoom ? below : word.top - height - gap;
        const rtl = getComputedStyle(this).direction === 'rtl';
        const start = rtl ? word.right - width : word.left;
        const left = Math.max(2 * gap, Math.min(start, clientWidth - width - 2 * gap));
        Object.assign(meaning.style, {
            margin: '0',
            inset: 'auto',
            top: `${top + scrollY}px`,
            left: `${left + scrollX}px`,
        });
    }
    #lead() {
        this.#meaning?.hidePopover();
        if (this.#id)
            this.glossary?.show(this.#id);
    }
}

export { CalcinosisTerm };
