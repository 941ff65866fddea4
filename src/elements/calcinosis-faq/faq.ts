import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../../content/en/common.js';
import { faq } from '../../content/en/faq.js';
import { faqSources } from '../../content/facts.js';
import { plainText } from '../../content/markup.js';
import { faqIds, type FaqId } from '../../content/schema.js';
import { CopyController } from '../../controllers/copy.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { CalcinosisToggleEvent } from '../events.js';
import { heading } from '../heading.js';
import { idList, oneOf, report } from '../report.js';
import { faqStyles } from './faq.styles.js';
import { faqPage } from './structured-data.js';

/** From this many questions on, looking for a word beats reading the list. */
const filterFrom = 9;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

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
export class CalcinosisFaq extends CalcinosisElement {
  static override styles: CSSResultGroup = [CalcinosisElement.styles, faqStyles];

  /** The questions to show, by id, with spaces between. Unknown ids are reported and left out. */
  @property() only = '';

  /** The questions to leave out, by id, with spaces between. Unknown ids are reported and left out. */
  @property() exclude = '';

  /** What is printed: `all` answers, or only those that are `open`. Anything else is reported and is `all`. */
  @property() print: 'all' | 'open' = 'all';

  /** Adds a schema.org `FAQPage` of the questions shown to the page's head, for search engines. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  @state() private query = '';
  @state() private added: readonly HTMLDetailsElement[] = [];

  protected readonly heading = faq.title;
  protected readonly sources = faqSources;
  readonly #copy = new CopyController(this, common);
  readonly #disclosure = new DisclosureController(this, {
    items: () => this.#items,
    toggled: (item) =>
      this.dispatchEvent(new CalcinosisToggleEvent(item.dataset['item'] ?? item.id, item.open)),
    prints: () => this.print !== 'open',
  });
  #ids: readonly FaqId[] = faqIds;
  #data: HTMLScriptElement | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#data?.remove();
    this.#data = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#describe();
  }

  /** Opens every answer. */
  openAll(): void {
    this.#disclosure.setAll(true);
  }

  /** Closes every answer. */
  closeAll(): void {
    this.#disclosure.setAll(false);
  }

  /** Opens one answer by its id and brings the reader there; false where there is none. */
  show(id: string): boolean {
    return this.deepLink.reveal(`calcinosis-faq-${id}`) || this.deepLink.reveal(id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('print')) oneOf(this, 'print', this.print, ['all', 'open']);
    if (changed.has('only') || changed.has('exclude')) {
      const only = idList(this, 'only', this.only, faqIds);
      const exclude = idList(this, 'exclude', this.exclude, faqIds);
      const ids = faqIds.filter((id) => (only.length === 0 || only.includes(id)) && !exclude.includes(id));
      if (ids.length === 0) report(this, 'only and exclude leave no question; all are shown.');
      this.#ids = ids.length > 0 ? ids : faqIds;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('structuredData') || changed.has('only') || changed.has('exclude')) this.#describe();
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const { ui } = faq;
    const allOpen = this.#disclosure.allOpen;
    const matching = this.#ids.filter((id) => this.#matches(this.#textOf(id)));
    return html`
      <div class="tools scripted">
        ${this.#hasFilter ? this.#renderFilter() : nothing}
        <button type="button" @click=${allOpen ? this.closeAll : this.openAll}>
          ${allOpen ? ui.closeAll : ui.openAll}
        </button>
      </div>
      <div class="items">
        ${this.#ids.map((id) => this.#renderItem(id, cite, level, matching.includes(id)))}
        <slot name="question" @slotchange=${this.#questionsChanged}></slot>
      </div>
      ${this.query && this.#shown === 0 ? html`<p class="none">${ui.noMatch}</p>` : nothing}
    `;
  }

  #renderFilter(): TemplateResult {
    const { ui } = faq;
    return html`<label
        >${ui.filter}<input type="search" autocomplete="off" .value=${this.query} @input=${this.#filtered}
      /></label>
      ${this.query ? html`<button type="button" @click=${this.#unfiltered}>${ui.clearFilter}</button>` : nothing}`;
  }

  #renderItem(id: FaqId, cite: Citations, level: number, matching: boolean): TemplateResult {
    const { question, answer } = faq.items[id];
    const anchor = `calcinosis-faq-${id}`;
    return html`<details class="item" part="item" id=${anchor} data-item=${id} ?hidden=${!matching}>
      <summary part="question">${heading(level, question)}</summary>
      <div class="answer" part="answer">
        ${cite.paragraphs(answer)}
        <div class="tools scripted">
          <button
            type="button"
            @click=${() => this.#copy.copy(`${location.href.split('#')[0] ?? ''}#${anchor}`, id)}
          >
            ${faq.ui.copyLink}<span class="hidden">: ${question}</span>
          </button>
          ${this.#copy.render(id)}
        </div>
      </div>
    </details>`;
  }

  get #items(): HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.item'), ...this.added];
  }

  get #hasFilter(): boolean {
    return this.#ids.length + this.added.length >= filterFrom;
  }

  get #shown(): number {
    return [...this.#ids.map((id) => this.#textOf(id)), ...this.added.map((item) => item.textContent)].filter(
      (text) => this.#matches(text),
    ).length;
  }

  #textOf(id: FaqId): string {
    const { question, answer } = faq.items[id];
    return [question, ...answer.map((text) => plainText(text))].join(' ');
  }

  #matches(text: string): boolean {
    if (!this.#hasFilter) return true;
    const folded = fold(text);
    return fold(this.query)
      .split(/\s+/)
      .every((word) => folded.includes(word));
  }

  #describe(): void {
    this.#data?.remove();
    this.#data = undefined;
    if (!this.structuredData || !this.isConnected) return;
    const items = this.#ids.map((id) => ({
      question: faq.items[id].question,
      answer: faq.items[id].answer.map((text) => plainText(text)).join(' '),
    }));
    this.#data = faqPage(items, 'en');
    document.head.append(this.#data);
  }

  readonly #filtered = (event: Event): void => {
    this.#filter((event.target as HTMLInputElement).value);
  };

  readonly #unfiltered = (): void => {
    this.#filter('');
    this.renderRoot.querySelector('input')?.focus();
  };

  #filter(query: string): void {
    this.query = query;
    for (const item of this.added) item.hidden = !this.#matches(item.textContent);
    this.announce(faq.ui.matches(this.#shown, this.#ids.length + this.added.length));
  }

  readonly #questionsChanged = (event: Event): void => {
    const slotted = (event.target as HTMLSlotElement).assignedElements();
    for (const item of this.added) if (!slotted.includes(item)) item.hidden = false;
    this.added = slotted.filter((element) => element instanceof HTMLDetailsElement);
    this.deepLink.follow();
  };
}
