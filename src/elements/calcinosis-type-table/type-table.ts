import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { fill } from '../../content/language.js';
import { typeTable as english } from '../../content/en/type-table.js';
import type { TypeTableWords } from '../../content/schema.js';
import { typeTableSources } from '../../content/sources.js';
import { typeFields, typeIds, type TypeId } from '../../content/ids.js';
import { CopyController } from '../../controllers/copy.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { MotionController } from '../../controllers/motion.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import type { Citations } from '../citations.js';
import { CalcinosisCompareEvent, CalcinosisToggleEvent } from '../events.js';
import { heading } from '../heading.js';
import { idList } from '../report.js';
import { tableCsv, tableText } from './table-text.js';
import { typeTableStyles } from './type-table.styles.js';

const anchor = (id: TypeId): string => `calcinosis-type-table-${id}`;

/**
 * @summary The five types of calcinosis compared: how common, key feature, cause, and blood levels.
 *
 * Wide, it is a table; narrow, a list of cards with the same words in the same order. Two or more
 * types can be put side by side. A type's name opens its description and its examples, and so does a
 * link to it (`#calcinosis-type-table-calciphylaxis`).
 *
 * The ids: `dystrophic`, `metastatic`, `idiopathic`, `iatrogenic`, `calciphylaxis`.
 *
 * @tag calcinosis-type-table
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @slot note - The hospital's own note, under the table.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart table - The table, and the comparison.
 * @csspart card - A type where the table has no room.
 * @csspart type - A type with its description and examples.
 * @csspart note - What stands under the table.
 * @csspart sources - The list of sources.
 * @fires {CalcinosisCompareEvent} calcinosis-compare - Other types are compared; `types` holds their ids.
 * @fires {CalcinosisToggleEvent} calcinosis-toggle - A description was opened or closed; `item` is the type's id.
 */
export class CalcinosisTypeTable extends CalcinosisElement {
  static override readonly tag = 'calcinosis-type-table';
  static override styles: CSSResultGroup = [CalcinosisElement.styles, typeTableStyles];
  static override properties: PropertyDeclarations = {
    types: { useDefault: true },
    highlight: { useDefault: true },
    chosen: { state: true },
  };

  /**
   * The types to put side by side at first, by id, with spaces between; two or more. Unknown ids are
   * reported and left out.
   */
  types = '';

  /** The type that the page is about, by id: it is marked, in words too. An unknown id is reported. */
  highlight = '';

  private chosen: readonly TypeId[] = [];

  protected override readonly sources = typeTableSources;
  readonly #copy = new CopyController(this);
  readonly #motion = new MotionController(this);
  #highlighted: TypeId | undefined;

  constructor() {
    super();
    new DisclosureController(this, {
      selector: '.type',
      toggled: (item) => this.dispatchEvent(new CalcinosisToggleEvent(item.dataset['item'] ?? '', item.open)),
      prints: () => true,
    });
  }

  /** Puts these types side by side; fewer than two show the whole table. */
  compare(ids: readonly TypeId[]): void {
    const before = this.#compared.join();
    this.#motion.remember();
    this.chosen = typeIds.filter((id) => ids.includes(id));
    if (this.#compared.join() === before) return;
    this.announce(this.#compared.length > 0 ? this.#comparing : this.words.ui.showingAll);
    this.dispatchEvent(new CalcinosisCompareEvent(this.#compared));
  }

  /**
   * Opens a type's description by its id and brings the reader there; false where there is none. Before the element
   * has rendered it is true, and the reader is brought there once it has.
   */
  show(id: TypeId): boolean {
    return this.deepLink.show(anchor(id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('types')) this.chosen = idList(this, 'types', this.types, typeIds);
    if (changed.has('highlight')) this.#highlighted = idList(this, 'highlight', this.highlight, typeIds)[0];
  }

  protected override get words(): TypeTableWords {
    return this.speech.get('typeTable', english);
  }

  protected override renderBody(cite: Citations, level: number): TemplateResult {
    const { ui } = this.words;
    const compared = this.#compared;
    const ids = compared.length > 0 ? compared : typeIds;
    const caption = compared.length > 0 ? this.#comparing : this.words.caption;
    return html`
      ${this.#renderChooser()}
      <div id="table">
        ${compared.length > 0 ? this.#renderComparison(ids, cite) : [this.#renderTable(cite), this.#renderCards(cite, level)]}
      </div>
      <div class="note muted" part="note">
        <p>${cite.text(this.words.note)}</p>
        <slot name="note"></slot>
      </div>
      <div class="tools scripted">
        <button
          @click=${() => this.#copy.copy(tableText(this.words, this.common.labelled, ids, caption), 'table')}
        >
          ${ui.copyText}
        </button>
        <button @click=${() => this.#copy.copy(tableCsv(this.words, ids), 'table')}>${ui.copyCsv}</button>
        ${this.#copy.render('table')}
      </div>
      ${heading(level, ui.aboutEach)}
      <div class="types">${typeIds.map((id) => this.#renderType(id, cite, level + 1))}</div>
    `;
  }

  #renderChooser(): TemplateResult {
    const { ui, types } = this.words;
    return html`<fieldset class="panel chooser scripted">
      <legend>${ui.compare} <span class="muted">${ui.compareHint}</span></legend>
      <div class="choices">
        ${typeIds.map(
          (id) =>
            html`<label class="check"
              ><input
                type="checkbox"
                value=${id}
                .checked=${this.chosen.includes(id) || nothing}
                @change=${this.#choose}
              />${types[id].name}</label
            >`,
        )}
      </div>
      <div class="tools">
        ${this.chosen.length === 1 ? html`<span>${ui.oneMore}</span>` : nothing}
        ${this.chosen.length > 0 ? html`<button @click=${this.#showAll}>${ui.showAll}</button>` : nothing}
      </div>
    </fieldset>`;
  }

  /** A real table, in a scroller that a keyboard reaches for when the text outgrows the page. */
  #renderFrame(kind: string, caption: string, head: unknown, bodies: unknown): TemplateResult {
    return html`<div class="panel scroller ${kind}" role="region" aria-label=${caption} tabindex="0">
      <table part="table">
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        ${bodies}
      </table>
    </div>`;
  }

  #renderTable(cite: Citations): TemplateResult {
    const { caption, columns, types } = this.words;
    const head = [columns.type, ...typeFields.map((field) => columns[field])];
    return this.#renderFrame(
      'wide',
      caption,
      head.map((name) => html`<th scope="col">${name}</th>`),
      html`<tbody>
        ${typeIds.map(
          (id) =>
            html`<tr class=${this.#mark(id)}>
              <th scope="row" data-moves=${id}>${this.#renderName(id)}</th>
              ${typeFields.map((field) => html`<td data-moves=${id + field}>${cite.text(types[id][field])}</td>`)}
            </tr>`,
        )}
      </tbody>`,
    );
  }

  #renderCards(cite: Citations, level: number): TemplateResult {
    const { columns, types } = this.words;
    return html`<ul class="narrow">
      ${typeIds.map(
        (id) =>
          html`<li class="panel card ${this.#mark(id)}" part="card">
            <div data-moves=${id}>${heading(level, this.#renderName(id))}</div>
            <dl>
              ${typeFields.map(
                (field) =>
                  html`<div>
                    <dt>${columns[field]}</dt>
                    <dd data-moves=${id + field}>${cite.text(types[id][field])}</dd>
                  </div>`,
              )}
            </dl>
          </li>`,
      )}
    </ul>`;
  }

  /** Types as columns, and each column's name above its row, so that two fit on a phone. */
  #renderComparison(ids: readonly TypeId[], cite: Citations): TemplateResult {
    const { columns, types } = this.words;
    return this.#renderFrame(
      'comparison',
      this.#comparing,
      ids.map(
        (id) => html`<th scope="col" class=${this.#mark(id)} data-moves=${id}>${this.#renderName(id)}</th>`,
      ),
      typeFields.map(
        (field) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" colspan=${ids.length}>${columns[field]}</th>
            </tr>
            <tr>
              ${ids.map((id) => html`<td class=${this.#mark(id)} data-moves=${id + field}>${cite.text(types[id][field])}</td>`)}
            </tr>
          </tbody>`,
      ),
    );
  }

  #renderName(id: TypeId): TemplateResult {
    const { ui, types } = this.words;
    const { name } = types[id];
    return html`<a href="#${anchor(id)}">${name}</a>
      ${id === this.#highlighted ? html`<span class="flag">${ui.highlighted}</span>` : nothing}`;
  }

  #renderType(id: TypeId, cite: Citations, level: number): TemplateResult {
    const { ui, types } = this.words;
    const { name, description, examples } = types[id];
    return html`<details class="type" part="type" id=${anchor(id)} data-item=${id}>
      <summary>${heading(level, name)}</summary>
      <div class="description">
        ${cite.paragraphs(description)}
        <p class="examples">${ui.examples}</p>
        <ul>
          ${examples.map((example) => html`<li>${cite.text(example)}</li>`)}
        </ul>
        <p class="scripted"><a class="alone" href="#">${ui.backToTable}</a></p>
      </div>
    </details>`;
  }

  get #compared(): readonly TypeId[] {
    return this.chosen.length > 1 ? this.chosen : [];
  }

  get #comparing(): string {
    const names = this.#compared.map((id) => this.words.types[id].name);
    return fill(this.words.ui.comparing, { names: this.speech.language.list(names) });
  }

  #mark(id: TypeId): string {
    return id === this.#highlighted ? 'highlighted' : '';
  }

  readonly #choose = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    this.compare(typeIds.filter((id) => (id === value ? checked : this.chosen.includes(id))));
    if (this.chosen.length === 1) this.announce(this.words.ui.oneMore);
  };

  readonly #showAll = (): void => {
    this.compare([]);
    this.renderRoot.querySelector('input')?.focus();
  };
}
