import { nothing, html } from 'lit';
import { builtIn } from '../dom/builtins.js';
import { common } from '../content/en/common.js';
import { readingLevels } from '../content/ids.js';
import { fill } from '../content/language.js';
import { DeepLinkController } from '../controllers/deep-link.js';
import { LocalTextController } from '../controllers/local-text.js';
import { UsesController } from '../controllers/page-uses.js';
import { SelectionController } from '../controllers/selection.js';
import { WordsController } from '../controllers/words.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';
import { BaseElement } from './base-element.js';
import { Citations } from './citations.js';
import { inferHeadingLevel, heading } from './heading.js';
import { isStray } from './fallback.js';
import { keepUsedKeys } from './keys.js';
import { unlessFalse, oneOf, report } from './report.js';
import { reviewOf, tellOverdue } from './review.js';
import { onServer, asOnServer } from '../controllers/on-server.js';

/**
 * What every element of the library is: a titled region in a room of its own, with its sources and
 * its review at the end. Elements give the words and the body.
 *
 * Every text colour keeps 7:1 and every edge 3:1 against what it stands on, in light and in dark.
 *
 * @fires {CalcinosisReviewDueEvent} calcinosis-review-due - The day in `review-due` is over; for the page's editors, never shown to patients. It comes once the page has loaded, so any script of the page can listen, on the document too.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - The hospital's own text cannot be used: `path` says where it is wrong, `reason` why; or an error stopped the element, which leaves what it showed before: then `path` is empty. For the page's editors.
 *
 * @cssprop {<color>} [--calcinosis-color-text=light-dark(#17242e, #eef3f6)] - Text.
 * @cssprop {<color>} [--calcinosis-color-text-muted=light-dark(#3b4a55, #c5d0d8)] - Hints and sources.
 * @cssprop {<color>} [--calcinosis-color-surface=light-dark(#fff, #12191f)] - What the text stands on; opaque.
 * @cssprop {<color>} [--calcinosis-color-surface-raised=light-dark(#f2f7f7, #1c262e)] - Panels, table heads, what the pointer is on.
 * @cssprop {<color>} [--calcinosis-color-line=light-dark(#cfdadd, #3d4b55)] - Lines that only divide.
 * @cssprop {<color>} [--calcinosis-color-edge=light-dark(#5c6d78, #93a4af)] - Edges of what can be pressed or typed into.
 * @cssprop {<color>} [--calcinosis-color-accent=light-dark(#0b4a55, #9bd5e0)] - Links, buttons, ticks.
 * @cssprop {<color>} [--calcinosis-color-on-accent=light-dark(#fff, #0d1a20)] - Text on the accent.
 * @cssprop {<color>} [--calcinosis-color-focus=light-dark(#0b4a55, #ffd666)] - The focus ring.
 * @cssprop {<color>} [--calcinosis-color-urgent=light-dark(#8a1010, #ffb9b0)] - Headings and frame of urgent signs.
 * @cssprop {<color>} [--calcinosis-color-urgent-surface=light-dark(#fff4f2, #2b1715)] - What urgent signs stand on.
 * @cssprop {<color>} [--calcinosis-color-mark=light-dark(#fff6d6, #35300f)] - What is in focus on the page.
 * @cssprop {<font-family>} [--calcinosis-font-family=system-ui] - The typeface.
 * @cssprop {<font-family>} [--calcinosis-heading-font-family=var(--calcinosis-font-family)] - The typeface of headings.
 * @cssprop {<length>} [--calcinosis-font-size=max(1rem, 16px)] - The size of the text; all else follows.
 * @cssprop {<number>} [--calcinosis-line-height=1.6] - The height of a line.
 * @cssprop {<length>} [--calcinosis-letter-spacing=normal] - Space between letters.
 * @cssprop {<length>} [--calcinosis-word-spacing=normal] - Space between words.
 * @cssprop {<length>} [--calcinosis-radius=0.5em] - How round corners are.
 * @cssprop {<length>} [--calcinosis-space=1em] - Space inside panels and between parts.
 * @cssprop {<length>} [--calcinosis-padding=0px] - Space around an element, within its surface.
 * @cssprop {<length>} [--calcinosis-outset=12px] - How far the surface reaches around the words: beside them without taking room, so that they line up with the page's, and above and below as padding. Padding takes its place.
 * @cssprop {<length>} [--calcinosis-sticky-top=1em] - How far below the top of the window the guide's list of contents and what a link leads to stop, for a page that fixes a header there. The page's `scroll-padding-top` is kept without it.
 */
class CalcinosisElement extends BaseElement {
    static { this.version = version; }
    static { this.styles = [tokens, base]; }
    static { this.properties = {
        headingLevel: { type: Number, attribute: 'heading-level' },
        hideHeading: { type: Boolean, attribute: 'hide-heading', converter: unlessFalse },
        theme: { reflect: true, useDefault: true },
        dir: { reflect: true },
        reviewedBy: { attribute: 'reviewed-by', useDefault: true },
        reviewedOn: { attribute: 'reviewed-on', useDefault: true },
        reviewDue: { attribute: 'review-due', useDefault: true },
        readingLevel: { attribute: 'reading-level', useDefault: true },
        src: { useDefault: true },
        content: { attribute: false },
        local: { attribute: false },
        hideReview: { attribute: false },
        hideAbout: { attribute: false },
        references: { attribute: false },
        status: { state: true },
        stray: { state: true },
    }; }
    /** Something has followed the tag, so that it cannot have swallowed what stands in it. */
    #isClosed;
    #localText;
    #inferredLevel;
    #from;
    #cite;
    constructor() {
        super();
        /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
        this.hideHeading = false;
        /**
         * `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported
         * and is `auto`.
         */
        this.theme = 'auto';
        /**
         * Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there.
         * Without them the element says that no clinician has reviewed it.
         */
        this.reviewedBy = '';
        /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
        this.reviewedOn = '';
        /**
         * The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors
         * are told by an event and in the console; patients are not. Anything else is reported and left out.
         */
        this.reviewDue = '';
        /**
         * `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a
         * `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have,
         * is reported and is `plain`.
         */
        this.readingLevel = 'plain';
        /**
         * The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used
         * is reported, by `calcinosis-content-error` too, and the built-in text stays.
         */
        this.src = '';
        /** @internal Somebody around the element says who has reviewed it. */
        this.hideReview = false;
        /** @internal Somebody around the element tells the version of its text. */
        this.hideAbout = false;
        this.status = '';
        this.stray = false;
        /** Something has followed the tag, so that it cannot have swallowed what stands in it. */
        this.#isClosed = false;
        this.deepLink = new DeepLinkController(this);
        this.speech = new WordsController(this);
        this.#localText = new LocalTextController(this);
        /** What the plain English words cite; none where there is nothing to cite. */
        this.sources = [];
        /** Our own links lead to a place in the element and back, without touching the page's address or `<base>`. */
        this.#clicked = (event) => {
            const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
            if (!link || link.getRootNode() !== this.renderRoot || event.defaultPrevented)
                return;
            event.preventDefault();
            const href = link.getAttribute('href') ?? '';
            if (href === '#') {
                this.#leadBack(link.closest('[id]')?.id ?? '');
                return;
            }
            this.#from = link;
            const [, source] = this.references && link.closest('sup') ? href.split(`#${this.references.tag}-`) : [];
            if (source)
                this.references?.show(source);
            else
                this.deepLink.reveal(href.slice(1));
        };
        new UsesController(this);
        new SelectionController(this);
    }
    /** @internal */
    get cited() {
        return this.#cite?.cited ?? [];
    }
    /** @internal */
    get terms() {
        return this.#cite?.terms ?? [];
    }
    /** @internal What names the element, for its heading and for links to it. */
    get heading() {
        return this.words.title;
    }
    /** @internal What the hospital's text says of how to reach it. */
    get clinic() {
        return this.speech.clinic;
    }
    /** What is shown: which text, in which language and at which level, and who has reviewed it. */
    get contentInfo() {
        const review = reviewOf(this);
        const { edition } = this.words;
        return {
            language: this.speech.language.tag,
            readingLevel: this.speech.level,
            ...edition,
            isLocal: this.speech.isLocal,
            review: {
                status: review ? 'reviewed' : this.speech.isDraft ? 'draft' : 'none',
                by: review?.by,
                on: review && this.reviewedOn,
                due: this.reviewDue || undefined,
            },
        };
    }
    /** @internal The words that every element uses. */
    get common() {
        return this.speech.get('common', common);
    }
    connectedCallback() {
        super.connectedCallback();
        if (onServer)
            return;
        this.renderRoot.addEventListener('click', this.#clicked);
        keepUsedKeys(this.renderRoot);
        this.#inferredLevel = undefined;
        this.requestUpdate();
    }
    /**
     * Says something to a screen reader that the eye can see already.
     * @internal
     */
    announce(message) {
        // A live region is silent where its text stays the same.
        this.status = message === this.status ? `${message}\u00A0` : message;
    }
    /**
     * Brings the reader back to where a source is cited.
     * @internal
     */
    showCitation(id) {
        this.#leadBack(`${this.references?.tag ?? ''}-${id}`);
    }
    /** The first time, not before the words are there; until then what stands between the tags is shown. */
    scheduleUpdate() {
        const waits = [this.speech.pending, this.#localText.pending].filter((wait) => wait !== undefined);
        if (this.hasUpdated || waits.length === 0) {
            void super.scheduleUpdate();
            return undefined;
        }
        if (!this.renderRoot.hasChildNodes())
            this.renderRoot.append(builtIn(this.ownerDocument).createElement('slot'));
        return Promise.all(waits).then(() => this.scheduleUpdate());
    }
    willUpdate(changed) {
        if (onServer || changed.has('readingLevel'))
            this.speech.follow();
        if (changed.has('local'))
            this.speech.renew();
        if (changed.has('readingLevel'))
            oneOf(this, 'reading-level', this.readingLevel, readingLevels);
        if (changed.has('theme'))
            oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
        if (changed.has('headingLevel') && String(this.headingLevel ?? '') && !this.#ownLevel) {
            report(this, 'heading-level is not 1 to 6; it follows from the page.');
        }
        if (changed.has('reviewDue') && !onServer)
            tellOverdue(this);
    }
    render() {
        const level = this.#ownLevel ?? (asOnServer(this) ? 2 : (this.#inferredLevel ??= inferHeadingLevel(this)));
        const { language } = this.speech;
        const cite = new Citations({
            tag: this.constructor.tag,
            sources: [...this.sources, ...this.speech.sources],
            words: this.common,
            language,
            local: this.local,
            page: asOnServer(this) ? undefined : this.references,
        });
        this.#cite = cite;
        return html `<section class="root" part="base" lang=${language.tag} dir=${this.dir || language.dir} aria-label=${this.heading}>${this.hideHeading ? nothing : heading(level, this.heading, 'title', 'heading')} ${this.renderBody(cite, this.hideHeading ? level : level + 1)} ${cite.list()} ${this.hideReview ? nothing : html `<p class="muted" part="review">${this.#review}</p>`} ${this.hideAbout ? nothing : this.#renderAbout()}<p class="hidden" role="status">${this.status}</p></section><slot ?hidden=${!this.stray} @slotchange=${this.#childrenChanged}></slot>`;
    }
    get #ownLevel() {
        return [1, 2, 3, 4, 5, 6].find((level) => level === this.headingLevel);
    }
    /** The version of the text, on demand. */
    #renderAbout() {
        const { about, local } = this.common;
        return html `<details class="about muted" part="about"><summary>${about}</summary>${this.renderEditions()} ${this.speech.isLocal ? html `<p>${local}</p>` : nothing}</details>`;
    }
    /** The version of what the element shows. */
    renderEditions() {
        return html `<p>${this.editionOf(this.words)}</p>`;
    }
    /** The version of a text and its day, in words. */
    editionOf({ edition }) {
        const { language } = this.speech;
        return fill(this.common.version, {
            version: language.number(edition.version),
            date: language.date(new Date(edition.date)),
        });
    }
    get #review() {
        const review = reviewOf(this);
        const { language, isDraft } = this.speech;
        if (!review)
            return isDraft ? this.common.draft : this.common.notReviewed;
        // A name may be read in the other direction than the words around it.
        const [before, after] = fill(this.common.reviewed, { on: language.date(review.on) }).split('{by}');
        return html `${before}<bdi>${review.by}</bdi>${after}`;
    }
    #childrenChanged() {
        const page = builtIn(this.ownerDocument);
        // The parser has yet to come to what follows the tag.
        if (page.readyState === 'loading') {
            page.addEventListener('DOMContentLoaded', () => {
                this.#childrenChanged();
            }, { once: true });
            return;
        }
        this.#isClosed ||= !!this.nextSibling;
        this.stray = !this.#isClosed && isStray(this);
        if (!this.stray)
            return;
        report(this, 'the tag has no end tag; what follows it is shown below it.');
        const siblings = new MutationObserver(() => {
            siblings.disconnect();
            this.#childrenChanged();
        });
        if (this.parentNode)
            siblings.observe(this.parentNode, { childList: true });
    }
    /** Our own links lead to a place in the element and back, without touching the page's address or `<base>`. */
    #clicked;
    /** To the link that led to a place: the one that was pressed, else the first in sight. */
    #leadBack(id) {
        const links = [...this.renderRoot.querySelectorAll(`[href="#${id}"]`)];
        // WebKit knows what a container query shows once that is laid out.
        this.getBoundingClientRect();
        const seen = links.filter((link) => link.checkVisibility());
        // Out of sight, all of them? Those in a closed answer can be opened.
        const covered = links.find((link) => link.closest('details'));
        this.deepLink.focus(seen.find((link) => link === this.#from) ?? seen[0] ?? covered);
    }
}

export { CalcinosisElement };
