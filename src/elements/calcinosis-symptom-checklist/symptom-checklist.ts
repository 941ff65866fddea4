import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../../content/en/common.js';
import { symptomChecklist as words } from '../../content/en/symptom-checklist.js';
import { urgentCare } from '../../content/en/urgent-care.js';
import { symptomChecklistSources } from '../../content/facts.js';
import { symptomGroups, type SymptomGroupId, type UrgentFlagId } from '../../content/schema.js';
import { CopyController } from '../../controllers/copy.js';
import { printAlone } from '../../controllers/print-alone.js';
import { plainText } from '../../content/markup.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { CalcinosisChangeEvent } from '../events.js';
import { heading } from '../heading.js';
import { oneOf, report } from '../report.js';
import {
  flagIds,
  formEntries,
  noAnswers,
  noteLength,
  readAnswers,
  symptomIds,
  tick,
  tickedGroups,
  wordsLength,
  type Answers,
  type Note,
} from './answers.js';
import { symptomChecklistStyles } from './symptom-checklist.styles.js';
import { urgentPanel } from './urgent-panel.js';
import { sheetText, visitSheet } from './visit-sheet.js';
import { onServer } from '../../controllers/on-server.js';

type Remember = CalcinosisSymptomChecklist['remember'];

/**
 * @summary What to look for, and a one-page sheet to take to a visit.
 *
 * A note for a visit, not a symptom checker: it repeats what a person ticked and wrote, and infers
 * nothing. Urgent signs always stand above the list, each with its own fixed action. What is ticked
 * and typed stays in the page's memory: it is in no event, no address and no request. It is in a
 * form's data only where the page put the element in a form and gave it a `name`.
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
 * @fires {CalcinosisChangeEvent} calcinosis-change - Something was ticked, typed or cleared; `part` says in which part, never what.
 */
export class CalcinosisSymptomChecklist extends CalcinosisElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [CalcinosisElement.styles, symptomChecklistStyles];

  /** The name under which a form sends the ids; without it a form sends nothing. */
  @property() name = '';

  /** Nothing can be ticked or typed. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /**
   * Keeps the answers for this page in the browser: `session` until the tab closes, `device` until
   * cleared. Off without it. The person sees that, and how to clear it. Anything else is reported and is off.
   */
  @property() remember: '' | 'session' | 'device' = '';

  /** The number to call in an emergency, such as `911`. Anything but a phone number is reported and left out. */
  @property({ attribute: 'emergency-number' }) emergencyNumber = '';

  /**
   * Reads out the fixed action of an urgent sign when it is ticked. Off by default: a page in the EU or
   * the UK needs a regulatory review before it reacts to ticks.
   */
  @property({ type: Boolean, attribute: 'announce-urgent' }) announceUrgent = false;

  @state() private answers: Answers = noAnswers;
  @state() private formDisabled = false;
  @state() private contact = '';

  protected readonly heading = words.title;
  protected readonly sources = symptomChecklistSources;
  readonly #internals = onServer ? undefined : this.attachInternals();
  readonly #copy = new CopyController(this, common);

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** Unticks everything and forgets what was typed, here and on the device. */
  clear(): void {
    this.#answer(noAnswers, 'cleared');
    this.announce(words.ui.cleared);
  }

  /** Prints the visit sheet alone, on one page. */
  printSheet(): void {
    printAlone(this);
  }

  /** @internal */
  formResetCallback(): void {
    this.#answer(noAnswers);
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.#answer(readAnswers(state));
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.formDisabled = disabled;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('emergencyNumber') && this.emergencyNumber && !this.#phone) {
      report(this, `emergency-number="${this.emergencyNumber}" is not a phone number; it is left out.`);
    }
    if (changed.has('remember') && !onServer) this.#recall(changed.get('remember'));
    if (changed.has('name')) this.#tellForm();
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const { ui } = words;
    const phone = this.#phone;
    const emergency = phone
      ? html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`
      : urgentCare.emergencyNumber;
    const ticked = tickedGroups(this.answers);
    return html`<fieldset
      class="all"
      ?disabled=${this.disabled || this.formDisabled}
      @change=${this.#changed}
      @input=${this.#typed}
    >
      <div class="off-sheet">
        <p>${cite.text(words.intro)}</p>
        ${urgentPanel(urgentCare, this.answers.urgent, ui.urgentTick, emergency, cite, level)}
        ${(Object.keys(symptomGroups) as SymptomGroupId[]).map((id) => this.#renderGroup(id, cite, ticked.includes(id)))}
        <label class="check none"
          ><input type="checkbox" name="none" .checked=${this.answers.none} />${words.none}</label
        >
        ${this.answers.none ? html`<p class="none-note">${cite.text(words.noneNote)}</p>` : nothing}
        <label class="words"
          ><strong>${ui.words}</strong> <span class="muted">${ui.wordsHint}</span>
          <textarea
            name="words"
            maxlength=${wordsLength}
            autocomplete="off"
            .value=${this.answers.words}
          ></textarea>
        </label>
        <p class="muted">${this.remember ? ui.remembered[this.remember] : ui.private}</p>
      </div>
      ${this.#renderSheet(level, phone || urgentCare.emergencyNumber)}
    </fieldset>`;
  }

  #renderGroup(id: SymptomGroupId, cite: Citations, ticked: boolean): TemplateResult {
    const { ui } = words;
    const { label, explanation } = words.groups[id];
    const { since = '', where = '' } = this.answers.notes[id] ?? {};
    const note = (field: keyof Note, text: string, hint: string, value: string): TemplateResult =>
      html`<label
        >${text} <span class="muted">${hint}</span>
        <input name=${field} data-group=${id} maxlength=${noteLength} autocomplete="off" .value=${value}
      /></label>`;
    return html`<fieldset class="group" part="group" id="calcinosis-symptom-checklist-${id}">
      <legend>${label} <span class="muted">${cite.text(explanation)}</span></legend>
      ${symptomGroups[id].map(
        (symptom) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name="symptom"
              value=${symptom}
              .checked=${(this.answers.symptoms as readonly string[]).includes(symptom)}
            />${words.symptoms[symptom]}</label
          >`,
      )}
      ${
        ticked
          ? html`<div class="notes">
              ${note('since', ui.since, ui.sinceHint, since)} ${note('where', ui.where, ui.whereHint, where)}
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderSheet(level: number, emergency: string): TemplateResult {
    const { ui } = words;
    const sections = visitSheet(words, urgentCare, this.answers, emergency);
    return html`<div class="sheet" part="sheet">
      ${heading(level, ui.sheet)}
      <p class="off-sheet">${ui.sheetIntro}</p>
      <p><strong>${words.notDiagnosis}</strong></p>
      ${sections.length === 0 ? html`<p class="muted">${ui.sheetEmpty}</p>` : nothing}
      ${sections.map(
        (section) =>
          html`${heading(level + 1, section.heading)}
            <ul>
              ${section.entries.map(
                ({ text, details }) =>
                  html`<li>
                    <span class="own">${text}</span
                    >${details.map((detail) => html`<div class="detail">${detail}</div>`)}
                  </li>`,
              )}
            </ul>`,
      )}
      ${heading(level + 1, ui.questions)}
      <ul>
        ${words.questions.map((question) => html`<li>${question}</li>`)}
      </ul>
      <div ?hidden=${!this.contact}>
        ${heading(level + 1, ui.contact)}
        <slot name="contact" @slotchange=${this.#contactChanged}></slot>
      </div>
      <div class="tools scripted off-sheet">
        <button type="button" class="primary" @click=${this.printSheet}>${ui.print}</button>
        <button type="button" @click=${() => this.#copy.copy(sheetText(words, sections, this.contact))}>
          ${ui.copy}
        </button>
        <button type="button" @click=${this.clear}>${ui.clear}</button>
        ${this.#copy.render()}
      </div>
    </div>`;
  }

  get #phone(): string {
    return /^\+?[\d ()-]{2,20}$/.test(this.emergencyNumber) ? this.emergencyNumber : '';
  }

  readonly #changed = ({ target }: Event): void => {
    const { type, name, value, checked } = target as HTMLInputElement;
    if (type !== 'checkbox') return;
    if (name === 'urgent') {
      this.#answer({ ...this.answers, urgent: tick(flagIds, this.answers.urgent, value, checked) }, 'urgent');
      const flag = flagIds.find((id) => id === value);
      if (flag && checked && this.announceUrgent) this.#announceAction(flag);
    } else {
      const symptoms =
        name === 'none'
          ? checked
            ? []
            : this.answers.symptoms
          : tick(symptomIds, this.answers.symptoms, value, checked);
      this.#answer({ ...this.answers, symptoms, none: name === 'none' && checked }, 'symptoms');
    }
  };

  readonly #typed = ({ target }: Event): void => {
    const { name, value, dataset } = target as HTMLInputElement;
    const group = dataset['group'] as SymptomGroupId | undefined;
    if (name === 'words') this.#answer({ ...this.answers, words: value }, 'notes');
    if (!group) return;
    const { since = '', where = '' } = this.answers.notes[group] ?? {};
    const note = { since, where, [name]: value };
    this.#answer({ ...this.answers, notes: { ...this.answers.notes, [group]: note } }, 'notes');
  };

  readonly #contactChanged = (event: Event): void => {
    const nodes = (event.target as HTMLSlotElement).assignedNodes();
    this.contact = nodes
      .map((node) => node.textContent?.trim().replace(/\s+/g, ' '))
      .join('\n')
      .trim();
  };

  #announceAction(flag: UrgentFlagId): void {
    this.announce(
      plainText(urgentCare.flags[flag].action, { emergency: this.#phone || urgentCare.emergencyNumber }),
    );
  }

  #answer(answers: Answers, part?: CalcinosisChangeEvent['part']): void {
    this.answers = answers;
    this.#tellForm();
    this.#store(this.remember);
    if (part) this.dispatchEvent(new CalcinosisChangeEvent(part));
  }

  #tellForm(): void {
    if (this.name)
      this.#internals?.setFormValue(formEntries(this.name, this.answers), JSON.stringify(this.answers));
    else this.#internals?.setFormValue(null);
  }

  #recall(before: Remember = ''): void {
    if (this.remember) this.remember = oneOf(this, 'remember', this.remember, ['', 'session', 'device']);
    if (before)
      this.#storage(before, (storage, key) => {
        storage.removeItem(key);
      });
    const kept = this.#storage(this.remember, (storage, key) => storage.getItem(key));
    if (kept) this.#answer(readAnswers(kept));
  }

  #store(where: Remember): void {
    this.#storage(where, (storage, key) => {
      if (this.answers === noAnswers) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(this.answers));
    });
  }

  /** Keyed by the page and the element, so that another page never shows these answers. */
  #storage<T>(where: Remember, use: (storage: Storage, key: string) => T): T | undefined {
    if (!where) return undefined;
    try {
      return use(
        where === 'device' ? localStorage : sessionStorage,
        `calcinosis:${location.pathname}:${this.id || this.localName}`,
      );
    } catch {
      report(this, 'the browser keeps no data for this page; nothing is remembered.');
      return undefined;
    }
  }
}
