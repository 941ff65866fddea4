import { nothing, html } from 'lit';
import { glossary } from '../../content/en/glossary.js';
import { onServer, asOnServer } from '../../controllers/on-server.js';
import { UsesController } from '../../controllers/page-uses.js';
import { WordsController } from '../../controllers/words.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { BaseElement } from '../base-element.js';
import { onEscape, keepUsedKeys } from '../keys.js';
import { written, report } from '../report.js';
import { forwarded, closestShown } from '../tree.js';
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
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element; the word stays readable. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
class CalcinosisTerm extends BaseElement {
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
    #frame;
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
        this.#frame = 0;
        this.#read = () => {
            // A framework's comments are no words.
            this.text = forwarded(this.childNodes)
                .map((node) => (node instanceof Comment ? '' : node.textContent))
                .join('')
                .trim();
        };
        this.#pointed = ({ pointerType }) => {
            if (pointerType === 'mouse')
                this.#later(true);
        };
        this.#left = ({ pointerType }) => {
            if (pointerType === 'mouse' && !this.#pinned)
                this.#later(false);
        };
        /** Whatever has the focus: what the page has open around it stays so. */
        this.#escaped = (event) => {
            if (this.#isOpen)
                onEscape(event, () => this.#meaning?.hidePopover());
        };
        /**
         * Keeps it beside the word, whatever scrolls, zooms or moves that. It is asked for anew with each frame, since nobody
         * tells of all of these, and what is anchored by CSS does not follow a word that is transformed.
         */
        this.#follow = () => {
            cancelAnimationFrame(this.#frame);
            if (!this.#isOpen)
                return;
            this.#place();
            this.#frame = requestAnimationFrame(this.#follow);
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
        keepUsedKeys(this.renderRoot);
        this.addEventListener('pointerenter', this.#pointed);
        this.addEventListener('pointerleave', this.#left);
        this.#read();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.removeEventListener('pointerenter', this.#pointed);
        this.removeEventListener('pointerleave', this.#left);
        clearTimeout(this.#timer);
        removeEventListener('keydown', this.#escaped, true);
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
        if (this.#id && !onServer && closestShown(this, pressable)) {
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
        // Without popovers it stays a word, for its meaning would stand in the midst of the sentence.
        const ifKnown = (value) => (entry && 'popover' in this ? value : nothing);
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
            this.#show(open);
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
    get #isOpen() {
        return !!this.#meaning?.matches(':popover-open');
    }
    get #isPinned() {
        return this.#pinned && this.#isOpen;
    }
    #pin(open) {
        clearTimeout(this.#timer);
        this.#pinned = open;
        this.#show(open);
    }
    #show(open) {
        this.#meaning?.togglePopover(open);
        if (!this.#isOpen)
            return;
        addEventListener('keydown', this.#escaped, true);
        this.#follow();
    }
    /** Whatever has the focus: what the page has open around it stays so. */
    #escaped;
    #toggled({ newState }) {
        this.open = newState === 'open';
        if (this.open)
            return;
        this.#pinned = false;
        removeEventListener('keydown', this.#escaped, true);
    }
    /**
     * Keeps it beside the word, whatever scrolls, zooms or moves that. It is asked for anew with each frame, since nobody
     * tells of all of these, and what is anchored by CSS does not follow a word that is transformed.
     */
    #follow;
    /** Below the word, or above it where there is no room, in the part of the page that is in sight. */
    #place() {
        const [word] = this.renderRoot.querySelector('.term')?.getClientRects() ?? [];
        const meaning = this.#meaning;
        if (!word || !meaning)
            return;
        const box = meaning.getBoundingClientRect();
        const { offsetTop = 0, offsetLeft = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
        const gap = 4;
        const below = word.bottom + gap;
        const above = word.top - gap - box.height;
        const isRoom = below + box.height <= offsetTop + height || above < offsetTop;
        const rtl = getComputedStyle(this).direction === 'rtl';
        const start = rtl ? word.right - box.width : word.left;
        const end = offsetLeft + width - box.width - 2 * gap;
        const left = Math.max(offsetLeft + 2 * gap, Math.min(start, end));
        // A page that is zoomed by CSS counts in other pixels.
        const zoom = box.width / meaning.offsetWidth || 1;
        const move = (name, by) => {
            if (Math.abs(by) >= 0.5)
                meaning.style[name] = `${(parseFloat(meaning.style[name]) || 0) + by / zoom}px`;
        };
        move('top', (isRoom ? below : above) - box.top);
        move('left', left - box.left);
    }
    #lead() {
        this.#meaning?.hidePopover();
        if (this.#id)
            this.glossary?.show(this.#id);
    }
}

export { CalcinosisTerm };
