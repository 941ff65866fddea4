import { nothing, html } from 'lit';
import { guide } from '../../content/en/guide.js';
import { sectionIds } from '../../content/ids.js';
import { onServer, asOnServer } from '../../controllers/on-server.js';
import { printAlone } from '../../controllers/print-alone.js';
import { scrollPaddingTop } from '../../controllers/scroll.js';
import { StructuredDataController } from '../../controllers/structured-data.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { phoneOf } from '../contact.js';
import { heading } from '../heading.js';
import { fill } from '../../content/language.js';
import { builtIn } from '../../dom/builtins.js';
import { medicalPage } from '../medical-page.js';
import { isOurs } from '../ours.js';
import { isRoute } from '../page-address.js';
import { unlessFalse, written, idList } from '../report.js';
import { slotted } from '../tree.js';
import { guideStyles } from './guide.styles.js';
import { sectionWords, readingTime, section, partOf } from './sections.js';

const anchor = (id) => `calcinosis-guide-${id}`;
const firstHeading = (part) => part?.querySelector('h1, h2, h3, h4, h5, h6');
/** On paper these begin a page of their own. */
const leaves = [
    'overview',
    'prevalence',
    'type-table',
    'symptom-checklist',
    'treatments',
    'faq',
    'glossary',
];
/**
 * @summary The whole guide to calcinosis: every section with a list of contents.
 *
 * The list of contents follows the reader and never moves the page by itself. Each section is an element
 * of its own, and has an address: `#calcinosis-guide-treatments`. To set up one, or to put the hospital's
 * own text in its place, put it into the slot of its name:
 * `<calcinosis-symptom-checklist slot="symptom-checklist" remember="session">`.
 *
 * The sections: `key-points`, `urgent-care`, `overview`, `prevalence`, `type-table`, `causes`,
 * `symptom-checklist`, `diagnosis`, `treatments`, `faq`, `glossary`, `references`, `disclaimer`.
 *
 * @tag calcinosis-guide
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot section - A section of the hospital's own: a `<section>` with a heading. It stands at the end and in the list of contents.
 * @slot contact - How to reach the clinic; stands with the urgent signs and on the visit sheet.
 * @slot note - The hospital's own note under the table of types.
 * @slot preparation - The hospital's own note on how to prepare for tests.
 * @slot question - A question of the hospital's own: a `<details>` with a `<summary>` and an `id`.
 * @slot resource - Further help that the hospital names.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart contents - The list of contents.
 * @csspart section - A section.
 * @csspart review - Who has reviewed the text, or that nobody has.
 */
class CalcinosisGuide extends CalcinosisElement {
    static { this.tag = 'calcinosis-guide'; }
    static { this.styles = [CalcinosisElement.styles, guideStyles]; }
    static { this.properties = {
        sections: { useDefault: true },
        emergencyNumber: { attribute: 'emergency-number', useDefault: true },
        structuredData: { type: Boolean, attribute: 'structured-data', converter: unlessFalse },
        hideReadingLevel: { type: Boolean, attribute: 'hide-reading-level', converter: unlessFalse },
        current: { state: true },
    }; }
    #ids;
    #watch;
    #inSight;
    #level;
    /** Where the list of contents led the reader last. */
    #led;
    constructor() {
        super();
        /**
         * The sections to show, by id, with spaces between, in this order. Without it, all of them. Unknown ids
         * are reported and left out.
         */
        this.sections = '';
        /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
        this.emergencyNumber = '';
        /**
         * Adds a schema.org `MedicalWebPage` to the page's head, for search engines, with `lastReviewed` only where the tag
         * records a review.
         */
        this.structuredData = false;
        /** Leaves the choice of the reading level out, for a page that has it elsewhere. */
        this.hideReadingLevel = false;
        /** The section that the reader is in. */
        this.current = '';
        this.#ids = sectionIds;
        this.#inSight = new Set();
        this.#level = 2;
        /** Where the list of contents led the reader last. */
        this.#led = '';
        this.#scrolled = (entries) => {
            for (const { target, isIntersecting } of entries) {
                if (isIntersecting)
                    this.#inSight.add(target);
                else
                    this.#inSight.delete(target);
            }
            this.#keepClear();
            const all = [...this.#ids.map((id) => this.#entry(id)), ...this.#ownEntries];
            // At the end of a page a short section cannot come up to the band: who was led there is there.
            const led = all
                .find(({ address }) => address === this.#led)
                ?.place()
                ?.getBoundingClientRect();
            if (led && led.bottom > 0 && led.top < innerHeight)
                return;
            this.#led = '';
            const read = all.filter(({ place }) => this.#inSight.has(place()));
            // Between two sections the mark stays where it was.
            this.current = read.at(-1)?.address ?? this.current;
        };
        new StructuredDataController(this, () => {
            const { summary } = this.speech.get('keyPoints', sectionWords['key-points']);
            return medicalPage({ title: this.heading, description: summary, info: this.contentInfo });
        });
    }
    connectedCallback() {
        super.connectedCallback();
        if (onServer)
            return;
        // A narrow band in the upper part of the window: what crosses it is being read.
        const { IntersectionObserver } = builtIn(this.ownerDocument).defaultView ?? window;
        this.#watch =
            IntersectionObserver && new IntersectionObserver(this.#scrolled, { rootMargin: '-20% 0px -75%' });
        for (const id of sectionIds) {
            if (!this.#scope.get(`calcinosis-${id}`)) {
                void this.#scope.whenDefined(`calcinosis-${id}`).then(() => {
                    this.requestUpdate();
                });
            }
        }
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#watch?.disconnect();
        this.#inSight.clear();
    }
    /** Prints the guide alone, without the page around it. */
    printGuide() {
        printAlone(this);
    }
    /**
     * Brings the reader to a section by its id; false where there is none. Before the guide has rendered it is true,
     * and the reader is brought there once it has.
     */
    show(id) {
        return this.deepLink.show(anchor(id));
    }
    /**
     * A section is known by its heading, wherever that stands.
     * @internal
     */
    destination(place) {
        if (place.matches('.section')) {
            const part = this.#partIn(place) ?? place;
            const own = part.shadowRoot?.querySelector('#title');
            return own ?? firstHeading(part) ?? part;
        }
        return this.#ownSections.includes(place) ? (firstHeading(place) ?? place) : place;
    }
    /** Everything is there once each section is. */
    async getUpdateComplete() {
        const done = await super.getUpdateComplete();
        const sections = [...this.renderRoot.querySelectorAll('.section > slot > *')];
        await Promise.all(sections.map(({ updateComplete }) => updateComplete));
        return done;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('sections')) {
            const asked = written(this.sections).split(/[\s,]+/);
            const chosen = idList(this, 'sections', this.sections, sectionIds).sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
            this.#ids = chosen.length > 0 ? chosen : sectionIds;
        }
        this.hideReview = this.#ids.includes('disclaimer');
    }
    updated() {
        for (const part of [...this.renderRoot.querySelectorAll('.section'), ...this.#ownSections])
            this.#watch?.observe(part);
        // What the hospital put in the place of a section is set up as ours is, also where it is defined late.
        for (const slot of this.renderRoot.querySelectorAll('slot:not([name="section"])')) {
            for (const part of slot.assignedElements({ flatten: true })) {
                if (!isOurs(part) || part.getRootNode() === this.renderRoot)
                    continue;
                part.headingLevel ??= this.#level;
                part.hideReview = part.hideAbout = true;
            }
        }
        if (!asOnServer(this))
            this.#copyContact();
        this.#keepClear();
    }
    get words() {
        return this.speech.get('guide', guide);
    }
    renderBody(_, level) {
        const { ui } = this.words;
        const { language } = this.speech;
        const ids = this.#ids.filter((id) => asOnServer(this) || this.#scope.get(`calcinosis-${id}`));
        this.#level = level;
        const contact = ids.find((id) => id === 'urgent-care' || id === 'symptom-checklist');
        const handed = {
            level,
            dir: this.dir,
            emergencyNumber: phoneOf(this),
            reviewedBy: this.reviewedBy,
            reviewedOn: this.reviewedOn,
            // In a browser a section finds its language around it.
            language: asOnServer(this) ? language.tag : nothing,
            readingLevel: this.readingLevel,
            local: this.local,
        };
        const minutes = readingTime(ids, (id) => this.#wordsOf(id), language);
        const entries = [...ids.map((id) => this.#entry(id)), ...this.#ownEntries];
        return html `${this.hideReadingLevel
            ? nothing
            : html `<calcinosis-reading-level reading-level=${this.readingLevel} lang=${handed.language}></calcinosis-reading-level>`}<div class="layout" @slotchange=${() => {
            this.requestUpdate();
        }}><nav class="contents" part="contents" aria-labelledby=${anchor('contents')}>${heading(level, ui.contents, anchor('contents'))}<p class="muted">${language.plural(ui.readingTime, minutes, { minutes: language.number(minutes) })}</p><ol>${entries.map((entry) => this.#renderEntry(entry))}</ol><div class="tools scripted"><button @click=${this.printGuide}>${ui.print}</button></div></nav><div>${ids.map((id) => html `<div class="section ${leaves.includes(id) ? 'leaf' : ''}" part="section" id=${anchor(id)}><slot name=${id}>${section(id, contact, handed)}</slot><p class="top scripted"><a href="#${anchor('contents')}">${ui.backToContents}</a></p></div>`)}<slot name="section"></slot></div></div>`;
    }
    renderEditions() {
        return html `<ul>${this.#ids.map((id) => {
            const words = this.#wordsOf(id);
            return html `<li>${fill(this.common.labelled, { label: words.title, text: this.editionOf(words) })}</li>`;
        })}</ul>`;
    }
    #renderEntry(entry) {
        return html `<li><a href="#${entry.address}" aria-current=${entry.address === this.current ? 'location' : nothing} @click=${(event) => {
            this.#go(event, entry);
        }}>${entry.title}</a></li>`;
    }
    #entry(id) {
        const place = () => this.renderRoot.querySelector(`#${anchor(id)}`);
        const part = asOnServer(this) ? undefined : this.#partIn(place());
        // What the hospital put in its place names itself; ours may have yet to come to the words of the guide.
        const isTheirs = part && part.getRootNode() !== this.renderRoot;
        const own = isOurs(part) ? part.heading : firstHeading(part)?.textContent;
        return { address: anchor(id), title: (isTheirs ? own : undefined) ?? this.#wordsOf(id).title, place };
    }
    /** Where the sections are registered. */
    get #scope() {
        return this.constructor.scope ?? customElements;
    }
    #wordsOf(id) {
        return this.speech.get(partOf(id), sectionWords[id]);
    }
    /** The hospital's own sections, by their headings. */
    get #ownEntries() {
        return this.#ownSections.map((place, i) => ({
            address: place.id || `${anchor('own')}-${i + 1}`,
            title: firstHeading(place)?.textContent ?? place.ariaLabel ?? place.textContent,
            place: () => place,
        }));
    }
    get #ownSections() {
        return asOnServer(this) ? [] : slotted(this, 'section');
    }
    /** What a section's slot shows. */
    #partIn(place) {
        const slot = place?.querySelector('slot');
        const [part] = slot?.assignedElements({ flatten: true }) ?? [];
        return part instanceof HTMLElement ? part : undefined;
    }
    #go(event, { address, place }) {
        event.preventDefault();
        this.current = this.#led = address;
        if (!isRoute(location.hash))
            location.hash = address;
        this.deepLink.arriveAt(place());
    }
    #scrolled;
    /** The list of contents sticks below what the page has fixed there, which may change with the window. */
    #keepClear() {
        this.renderRoot
            .querySelector('.contents')
            ?.style.setProperty('--_sticky-top', `max(var(--calcinosis-sticky-top, 1em), ${scrollPaddingTop(this)}px + 1em)`);
    }
    /** A node stands in one place only; where the contact is wanted twice, the visit sheet gets a copy. */
    #copyContact() {
        const slot = this.renderRoot.querySelector('[name="contact"]');
        const checklist = this.renderRoot.querySelector(`#${anchor('symptom-checklist')} > slot > *`);
        if (!slot || !checklist || checklist.contains(slot))
            return;
        const copies = slot.assignedElements({ flatten: true }).map((node) => node.cloneNode(true));
        for (const copy of copies) {
            copy.slot = 'contact';
            for (const node of [copy, ...copy.querySelectorAll('[id]')])
                node.removeAttribute('id');
        }
        const { children } = checklist;
        const isThere = children.length === copies.length && copies.every((copy, i) => copy.isEqualNode(children.item(i)));
        if (!isThere)
            checklist.replaceChildren(...copies);
    }
}

export { CalcinosisGuide };
