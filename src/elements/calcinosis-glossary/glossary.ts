import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { glossary as english } from '../../content/en/glossary.js';
import type { GlossaryWords } from '../../content/schema.js';
import { CollectorController } from '../../controllers/collector.js';
import type { GlossaryOnPage } from '../../controllers/page-uses.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Terms } from '../calcinosis-term/find-term.js';
import { onEscape } from '../keys.js';
import { idList, unlessFalse } from '../report.js';
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
export class CalcinosisGlossary extends CalcinosisElement {
  static override readonly tag = 'calcinosis-glossary';
  static override styles: CSSResultGroup = [CalcinosisElement.styles, glossaryStyles];
  static override properties: PropertyDeclarations = {
    include: { useDefault: true },
    used: { type: Boolean, converter: unlessFalse },
    query: { state: true },
  };

  /** The terms to show, by id, with spaces between. Unknown ids are reported and left out. */
  include = '';

  /** Shows only the terms that the elements on the page explain, as they come and go; all where there are none. */
  used = false;

  private query = '';
  #chosen: readonly string[] = [];

  readonly #onPage: GlossaryOnPage = {
    show: (id) => {
      this.deepLink.reveal(`calcinosis-glossary-${id}`);
    },
  };
  readonly #collector = new CollectorController(this, {
    use: 'terms',
    meet: (user) => {
      user.glossary = this.#onPage;
    },
    changed: () => {
      if (this.#explained.join() !== this.#shown.join()) this.requestUpdate();
    },
    leave: (user) => {
      if (user.glossary === this.#onPage) user.glossary = undefined;
    },
  });
  /** Which of the terms that the page explains were shown last. */
  #shown: readonly string[] = [];

  /**
   * Ends a search that hides what a link leads to.
   * @internal
   */
  uncover(place: HTMLElement): void {
    if (place.closest('[hidden]')) this.#search('');
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#chosen = idList(this, 'include', this.include, Object.keys(this.words.terms));
    this.#shown = this.#explained;
  }

  protected override get words(): GlossaryWords {
    return this.speech.get('glossary', english);
  }

  protected override renderBody(): TemplateResult {
    const { ui } = this.words;
    const terms: Terms = this.words.terms;
    const ids = this.#ids;
    const found = this.#find(ids);
    return html`
      ${ids.length < filterFrom ? nothing : this.#renderSearch()}
      <dl>
        ${ids.map(
          (id) =>
            html`<div class="entry" part="entry" id="calcinosis-glossary-${id}" ?hidden=${!found.has(id)}>
              <dt part="term">${terms[id]?.name}</dt>
              <dd part="meaning">${terms[id]?.meaning}</dd>
            </div>`,
        )}
      </dl>
      ${found.size === 0 ? html`<p class="none">${ui.noMatch}</p>` : nothing}
    `;
  }

  #renderSearch(): TemplateResult {
    const { ui } = this.words;
    return html`<div class="tools scripted">
      <label
        >${ui.filter}<input
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${this.#searched}
          @keydown=${this.#typed}
      /></label>
      ${this.query ? html`<button @click=${this.#cleared}>${ui.clearFilter}</button>` : nothing}
    </div>`;
  }

  /** In the order of the alphabet, of what is chosen and used; all where that leaves none. */
  get #ids(): readonly string[] {
    const terms: Terms = this.words.terms;
    const known = this.#chosen.length > 0 ? this.#chosen : Object.keys(terms);
    const explained = new Set(this.used ? this.#shown : known);
    const ids = known.filter((id) => explained.has(id));
    const { compare } = this.speech.language;
    return [...(ids.length > 0 ? ids : known)].sort((a, b) =>
      compare(terms[a]?.name ?? '', terms[b]?.name ?? ''),
    );
  }

  /** The terms that the elements on the page explain, by id, where these are asked for. */
  get #explained(): readonly string[] {
    const users = this.used ? [...this.#collector.users] : [];
    return [...new Set(users.flatMap(({ terms }) => terms))].sort();
  }

  #find(ids: readonly string[]): ReadonlySet<string> {
    const isFound = finder(this.query);
    const terms: Terms = this.words.terms;
    return new Set(ids.filter((id) => isFound(`${terms[id]?.name} ${terms[id]?.meaning}`)));
  }

  readonly #searched = (event: Event): void => {
    this.#search((event.target as HTMLInputElement).value);
  };

  #typed(event: KeyboardEvent): void {
    if (this.query)
      onEscape(event, () => {
        this.#search('');
      });
  }

  readonly #cleared = (): void => {
    this.#search('');
    this.renderRoot.querySelector('input')?.focus();
  };

  #search(query: string): void {
    this.query = query;
    const ids = this.#ids;
    const { language } = this.speech;
    const shown = this.#find(ids).size;
    const values = { shown: language.number(shown), all: language.number(ids.length) };
    this.announce(language.plural(this.words.ui.matches, ids.length, values));
  }
}
