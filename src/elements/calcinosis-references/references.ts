import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { references as english } from '../../content/en/references.js';
import type { ReferencesWords } from '../../content/schema.js';
import * as published from '../../content/references.js';
import type { Reference } from '../../content/schema.js';
import { CopyController } from '../../controllers/copy.js';
import { CollectorController, type PageUser, type ReferencesOnPage } from '../../controllers/page-uses.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { describeSource } from '../citations.js';
import { asBibtex, asRis, asText } from './citation-formats.js';
import { referencesStyles } from './references.styles.js';

const tag = 'calcinosis-references';
const all: readonly Reference[] = Object.values(published);

/**
 * @summary All sources of the page in one numbered list.
 *
 * The elements on the page, wherever they are and whenever they come, are numbered through in the order
 * in which a reader meets their citations; their own short lists go. Each source leads to where it is
 * cited and to the paper or page itself. Alone on a page it lists every source of the library, by author.
 *
 * @tag calcinosis-references
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart heading - The heading.
 * @csspart source - A source.
 */
export class CalcinosisReferences extends CalcinosisElement {
  static override readonly tag = tag;
  static override styles: CSSResultGroup = [CalcinosisElement.styles, referencesStyles];

  /** @internal A list of sources is no text to review. */
  override hideReview = true;
  /** @internal */
  override hideAbout = true;

  readonly #copy = new CopyController(this);
  readonly #collector = new CollectorController(this, (user) => {
    if (user.references === this.#onPage) user.references = undefined;
  });
  #onPage: ReferencesOnPage | undefined;
  #order = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const ids = [...new Set(this.#users.flatMap(({ cited }) => cited.map(({ id }) => id)))];
    if (ids.join() !== this.#order) {
      this.#order = ids.join();
      this.#onPage = {
        tag,
        numbers: new Map(ids.map((id, i) => [id, i + 1])),
        show: (id) => {
          this.deepLink.reveal(`${tag}-${id}`);
        },
      };
    }
    for (const user of this.#users) user.references = this.#onPage;
  }

  protected override get words(): ReferencesWords {
    return this.speech.get('references', english);
  }

  protected override renderBody(): TemplateResult {
    const sources = this.#sources;
    const copies = [
      [this.words.copyText, asText],
      [this.words.copyRis, asRis],
      [this.words.copyBibtex, asBibtex],
    ] as const;
    return html`<ol>
        ${sources.map((source) => this.#renderSource(source))}
      </ol>
      <div class="tools scripted">
        ${copies.map(
          ([label, format]) =>
            html`<button @click=${() => this.#copy.copy(format(sources))}>${label}</button>`,
        )}
        ${this.#copy.render()}
      </div>`;
  }

  #renderSource(source: Reference): TemplateResult {
    const users = this.#users.filter(({ cited }) => cited.some(({ id }) => id === source.id));
    return html`<li id="${tag}-${source.id}" part="source">
      <span lang="en" dir="ltr">${describeSource(source)}</span>
      ${
        users.length > 0
          ? html`<span class="cited"
              >${this.words.citedIn}${users.map((user) => [
                ' ',
                html`<a
                  class="alone"
                  href="#"
                  @click=${(event: Event) => {
                    this.#leadBack(event, user, source.id);
                  }}
                  >${user.heading}</a
                >`,
              ])}</span
            >`
          : nothing
      }
    </li>`;
  }

  get #users(): readonly PageUser[] {
    return this.#collector.users.filter(({ cited }) => cited.length > 0);
  }

  get #sources(): readonly Reference[] {
    const cited = new Map(this.#users.flatMap((user) => user.cited.map((source) => [source.id, source])));
    if (cited.size > 0) return this.#order.split(',').flatMap((id) => cited.get(id) ?? []);
    const first = ({ authors, title }: Reference): string => authors ?? title;
    const { compare } = this.speech.language;
    return [...all].sort((a, b) => compare(first(a), first(b)));
  }

  #leadBack(event: Event, user: PageUser, id: string): void {
    event.preventDefault();
    user.showCitation(id);
  }
}
