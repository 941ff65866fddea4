import { nothing, html } from 'lit';
import { symptomChecklist } from '../../content/en/symptom-checklist.js';
import { urgentCare } from '../../content/en/urgent-care.js';
import { symptomChecklistSources } from '../../content/sources.js';
import { plainText } from '../../content/markup.js';
import { symptomGroups } from '../../content/ids.js';
import { CopyController } from '../../controllers/copy.js';
import { printAlone } from '../../controllers/print-alone.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { urgentSigns } from '../calcinosis-urgent-care/urgent-signs.js';
import { urgentSignsStyles } from '../calcinosis-urgent-care/urgent-signs.styles.js';
import { phoneOf, emergencyLink, clinicContact } from '../contact.js';
import { CalcinosisChangeEvent } from '../events.js';
import { heading } from '../heading.js';
import { pageAddress } from '../page-address.js';
import { unlessFalse } from '../report.js';
import { StorageController } from '../storage.js';
import { unrecorded } from '../unrecorded.js';
import { readAnswers, given, groupIds, tickedSymptoms, wordsLength, noteLength, flagIds, answer, formEntries } from './answers.js';
import { symptomChecklistStyles } from './symptom-checklist.styles.js';
import { onEscape } from '../keys.js';
import { visitSheet, sheetText } from './visit-sheet.js';
import { onServer, asOnServer } from '../../controllers/on-server.js';

/** From here on a sheet is printed small. */
const fullLength = 800;
/**
 * @summary What to look for, and a one-page sheet to take to a visit.
 *
 * A note for a visit, not a symptom checker: it repeats what a person ticked and wrote, and infers
 * nothing. Urgent signs always stand above the list, each with its own fixed action. What is ticked
 * and typed stays in the page's memory: it is in no event, no address and no request. It is in a
 * form's data only where the page put the element in a form and gave it a `name`, and code of the page gets it only
 * where that reads `visitNotes`.
 *
 * @tag calcinosis-symptom-checklist
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot contact - How to reach the clinic; stands on the sheet.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart urgent - The panel of urgent signs.
 * @csspart group - A group of symptoms.
 * @csspart sheet - The visit sheet.
 * @csspart sources - The list of sources.
 * @csspart review - Who has reviewed the text, or that nobody has.
 * @fires {CalcinosisChangeEvent} calcinosis-change - Something was ticked, typed or cleared; `part` says in which part, never what.
 */
class CalcinosisSymptomChecklist extends CalcinosisElement {
    constructor() {
        super(...arguments);
        /** What the names in a form's data begin with (`notes-symptom-pain`); without it a form sends nothing. */
        this.name = '';
        /** Nothing can be ticked or typed. */
        this.disabled = false;
        /**
         * Keeps the answers for this page in the browser: `session` until the tab closes, `device` until
         * cleared. Off without it. The person sees that, and how to clear it. Anything else is reported and is off.
         */
        this.remember = '';
        /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
        this.emergencyNumber = '';
        /**
         * Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or
         * the UK needs a regulatory review before it reacts to ticks.
         */
        this.announceUrgent = false;
        this.answers = {};
        this.formDisabled = false;
        this.contact = '';
        /** Whether it asks before it clears. */
        this.asks = false;
        this.sources = symptomChecklistSources;
        this.#internals = onServer ? undefined : this.attachInternals?.();
        this.#copy = new CopyController(this);
        /** Kept by the page and the element, so that another page never shows these answers. */
        this.#kept = new StorageController(this, {
            key: () => `calcinosis:${pageAddress()}:${this.id || this.localName}`,
            give: () => (given(this.answers).length > 0 ? JSON.stringify(this.answers) : ''),
            take: (text) => {
                this.#show(readAnswers(text));
            },
        });
        this.#contactChanged = (event) => {
            const nodes = event.currentTarget.assignedNodes({ flatten: true });
            this.contact = nodes
                .map((node) => node.textContent?.trim().replace(/\s+/g, ' '))
                .join('\n')
                .trim();
        };
    }
    static { this.tag = 'calcinosis-symptom-checklist'; }
    static { this.formAssociated = true; }
    static { this.styles = [
        CalcinosisElement.styles,
        symptomChecklistStyles,
        urgentSignsStyles,
    ]; }
    static { this.properties = {
        name: { useDefault: true },
        disabled: { type: Boolean, reflect: true },
        remember: { useDefault: true },
        emergencyNumber: { attribute: 'emergency-number', useDefault: true },
        announceUrgent: { type: Boolean, attribute: 'announce-urgent', converter: unlessFalse },
        answers: { state: true },
        formDisabled: { state: true },
        contact: { state: true },
        asks: { state: true },
    }; }
    #internals;
    #copy;
    /** Kept by the page and the element, so that another page never shows these answers. */
    #kept;
    /** The form that the element belongs to. */
    get form() {
        return this.#internals?.form ?? null;
    }
    /**
     * The form in the words that are shown, and what the person ticked and wrote in it: a copy, which later ticks do
     * not change. `calcinosis-elements/fhir.js` makes FHIR resources of it. This is health data: the element never
     * reads it by itself, and a page that does is answerable for where it goes.
     */
    get visitNotes() {
        return structuredClone({
            language: this.speech.language.tag,
            readingLevel: this.speech.level,
            emergencyNumber: phoneOf(this),
            words: { common: this.common, symptomChecklist: this.words, urgentCare: this.#urgentCare },
            answers: Object.fromEntries(given(this.answers)),
        });
    }
    /** Unticks everything and forgets what was typed, here and on the device, without asking. */
    clear() {
        this.#answer({}, 'cleared');
        this.announce(this.words.ui.cleared);
    }
    /** Prints the visit sheet alone, on one page. */
    printSheet() {
        printAlone(this);
    }
    /** @internal */
    formResetCallback() {
        this.#answer({});
    }
    /** @internal What is kept is newer than what the history has, and may have been cleared since. */
    formStateRestoreCallback(state) {
        this.#kept.hostUpdate();
        if (typeof state === 'string' && (!this.remember || this.#kept.isRefused))
            this.#answer(readAnswers(state));
    }
    /** @internal */
    formDisabledCallback(disabled) {
        this.formDisabled = disabled;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('name'))
            this.#tellForm();
    }
    get words() {
        return this.speech.get('symptomChecklist', symptomChecklist);
    }
    /** All of it: where something is ticked, what follows it moves, and what is read out repeats it. */
    render() {
        return unrecorded(super.render());
    }
    renderBody(cite, level) {
        const { ui } = this.words;
        return html `<fieldset role="presentation" ?disabled=${this.disabled || (this.formDisabled && !asOnServer(this))} @input=${this.#answered}><div class="off-sheet"><p>${cite.text(this.words.intro)}</p>${this.#renderUrgent(cite, level)} ${groupIds.map((id) => this.#renderGroup(id, cite))} ${this.#check('none', this.words.none)} ${this.#shown['none'] ? html `<p class="action">${cite.text(this.words.noneNote)}</p>` : nothing}<p>${this.#field('words', ui.words, ui.wordsHint)}</p><p class="muted" aria-live="polite">${this.#whereKept}</p></div>${this.#renderSheet(level)}</fieldset>`;
    }
    /** Every urgent sign is always in sight, whatever is ticked. */
    #renderUrgent(cite, level) {
        const urgentCare = this.#urgentCare;
        return html `<fieldset class="panel urgent" part="urgent" id="calcinosis-symptom-checklist-urgent"><legend>${heading(level, urgentCare.title)}</legend><p>${cite.text(urgentCare.intro)} ${this.words.ui.urgentTick}</p>${urgentSigns(urgentCare, emergencyLink(this, this.common.emergencyNumber), cite, level + 1, (id, sign, action) => html `<li>${this.#check(`urgent-${id}`, sign, `action-${id}`)} ${action}</li>`)}</fieldset>`;
    }
    #renderGroup(id, cite) {
        const { ui, groups, symptoms } = this.words;
        return html `<fieldset class="panel group" part="group" id="calcinosis-symptom-checklist-${id}"><legend>${groups[id].label} <span class="muted">${cite.text(groups[id].explanation)}</span></legend>${symptomGroups[id].map((symptom) => this.#check(`symptom-${symptom}`, symptoms[symptom]))} ${tickedSymptoms(this.#shown, id).length > 0
            ? html `<div class="notes">${this.#field(`since-${id}`, ui.since, ui.sinceHint)} ${this.#field(`where-${id}`, ui.where, ui.whereHint)}</div>`
            : nothing}</fieldset>`;
    }
    /** A false property would be written as an attribute on the server, which is a tick; `nothing` is not. */
    #check(field, label, describedBy) {
        return html `<label class="check"><input type="checkbox" name=${field} aria-describedby=${describedBy ?? nothing} .checked=${this.#shown[field] ? true : nothing} />${label}</label>`;
    }
    #field(field, label, hint) {
        const value = this.#shown[field] ?? '';
        return html `<label>${label} <span class="muted">${hint}</span> ${field === 'words'
            ? html `<textarea name=${field} maxlength=${wordsLength} autocomplete="off" .value=${value}></textarea>`
            : html `<input name=${field} maxlength=${noteLength} autocomplete="off" .value=${value} />`}</label>`;
    }
    #renderSheet(level) {
        const { ui } = this.words;
        const sections = visitSheet(this.words, this.#urgentCare, this.#shown, this.#emergency);
        const list = (title, entries) => html `${heading(level + 1, title)}<ul>${entries.map((entry) => html `<li class="own">${entry}</li>`)}</ul>`;
        // What is noted at length is printed small, so that it stays on one page.
        const full = sections.flatMap(({ entries }) => entries).join('').length > fullLength;
        return html `<div class="panel sheet ${full ? 'full' : ''}" part="sheet">${heading(level, ui.sheet)}<p class="off-sheet">${ui.sheetIntro}</p><p><strong>${this.words.notDiagnosis}</strong></p>${sections.length > 0
            ? sections.map((section) => list(section.heading, section.entries))
            : html `<p>${ui.sheetEmpty}</p>`} ${list(ui.questions, this.words.questions)}<div ?hidden=${!this.#contactText}>${heading(level + 1, this.common.contact)} ${this.contact ? nothing : clinicContact(this.clinic)}<slot name="contact" @slotchange=${this.#contactChanged}></slot></div><div class="tools scripted"><button class="primary" @click=${this.printSheet}>${ui.print}</button> <button @click=${() => this.#copy.copy(sheetText(this.words, this.common.contact, sections, this.#contactText))}>${ui.copy}</button> <button class="clear" ?hidden=${this.asks} @click=${this.#ask}>${ui.clear}</button> ${this.asks ? this.#renderQuestion() : nothing} ${this.#copy.render()}</div></div>`;
    }
    /** What was noted at length is not lost by a slip of the hand. */
    #renderQuestion() {
        const { ask, yes, no } = this.words.ui.clearing;
        return html `<div class="question" role="group" aria-labelledby="question" @keydown=${this.#typed}><p id="question">${ask}</p><button @click=${this.#clear}>${yes}</button> <button class="keep" @click=${this.#keep}>${no}</button></div>`;
    }
    /** Where the notes are; it is read out when that changes. */
    get #whereKept() {
        const { remembered, notRemembered, private: onPage } = this.words.ui;
        if (this.#kept.isRefused && !asOnServer(this))
            return notRemembered;
        return this.remember ? remembered[this.remember] : onPage;
    }
    /** The server knows nobody's answers. */
    get #shown() {
        return asOnServer(this) ? {} : this.answers;
    }
    get #contactText() {
        const { name, phone } = this.clinic;
        return this.contact || [name, phone].filter(Boolean).join('\n');
    }
    get #urgentCare() {
        return this.speech.get('urgentCare', urgentCare);
    }
    get #emergency() {
        return phoneOf(this) || this.common.emergencyNumber;
    }
    #ask() {
        if (given(this.answers).length === 0) {
            this.clear();
            return;
        }
        this.asks = true;
        this.#focus('.keep');
    }
    #clear() {
        this.clear();
        this.#focus('.clear');
    }
    #typed(event) {
        onEscape(event, () => {
            this.#keep();
        });
    }
    #keep() {
        this.asks = false;
        this.#focus('.clear');
    }
    /** What the reader goes on with, once it is there. */
    #focus(selector) {
        void this.updateComplete.then(() => {
            this.renderRoot.querySelector(selector)?.focus();
        });
    }
    #answered({ target }) {
        const { name, type, checked, value } = target;
        if (!name)
            return;
        this.#kept.sync();
        const ticks = type === 'checkbox';
        const flag = flagIds.find((id) => name === `urgent-${id}`);
        const next = answer(this.answers, name, ticks ? (checked ? 'yes' : '') : value);
        this.#answer(next, flag ? 'urgent' : ticks ? 'symptoms' : 'notes');
        if (flag && checked && this.announceUrgent) {
            this.announce(plainText(this.#urgentCare.flags[flag].action, { emergency: this.#emergency }));
        }
    }
    #contactChanged;
    #answer(answers, part) {
        this.#show(answers);
        this.#kept.save();
        if (part)
            this.dispatchEvent(new CalcinosisChangeEvent(part));
    }
    #show(answers) {
        this.answers = answers;
        this.asks = false;
        this.#tellForm();
    }
    #tellForm() {
        if (this.name)
            this.#internals?.setFormValue(formEntries(this.name, this.answers), JSON.stringify(this.answers));
        else
            this.#internals?.setFormValue(null);
    }
}

export { CalcinosisSymptomChecklist };
