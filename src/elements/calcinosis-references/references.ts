import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { references as english } from '../../content/en/references.js';
import type { ReferencesWords } from '../../content/schema.js';
import * as published from '../../content/references.js';
import type { Reference } from '../../content/schema.js';
import { CopyController } from '../../controllers/copy.js';
import { CollectorController } from '../../controllers/collector.js';
import type { PageUser, ReferencesOnPage } from '../../controllers/page-uses.js';
import { CalcinosisElement } from '../calcinosis-element.js';
import { describeSource } from '../citations.js';
import { asBibtex, asRis, asText } from './citation-formats.js';
import { referencesStyles } from './references.styles.js';

const tag = 'calcinosis-references';
const all: readonly Reference[] = Object.values(published);

/** A source that the page cites, and who cites it. */
interface Cited {
  readonly source: Reference;
  readonly users: PageUser[];
}

/** What they cite, by id in the order of its numbers; made once for all lists of a page. */
const known = new WeakMap<readonly PageUser[], ReadonlyMap<string, Cited>>();

function citedBy(users: readonly PageUser[]): ReadonlyMap<string, Cited> {
  const before = known.get(users);
  if (before) return before;
  const cited = new Map<string, Cited>();
  for (const user of users) {
    for (const source of user.cited) {
      const { users } = cited.get(source.id) ?? {};
      if (users) users.push(user);
      else cited.set(source.id, { source, users: [user] });
    }
  }
  known.set(users, cited);
  return cited;
}

/**
 * @summary All sources of the page in one numbered list.
 *
 * The elements on the page, wherever they are and whenever they come, are numbered through in the order
 * in which a reader meets their citations; their own short lists go. Each source leads to where it is
 * cited and to the paper or page itself. Alone on a page it lists every source of the library, by author. Of several
 * on a page the first is led to and leads back; the others show the same.
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
  readonly #collector = new CollectorController(this, {
    use: 'cited',
    changed: () => {
      this.requestUpdate();
    },
    leave: (user) => {
      if (user.references === this.#onPage) user.references = undefined;
    },
  });
  #numbers = new Map<string, number>();
  #onPage: ReferencesOnPage | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#collector.isFirst) return;
    const ids = [...this.#cited.keys()];
    // Who knows its numbers already renders anew only for other ones.
    const isOther = ids.some((id, i) => (this.#numbers.get(id) ?? i + 1) !== i + 1);
    if (isOther || !this.#onPage) {
      this.#numbers = new Map();
      this.#onPage = {
        tag,
        numbers: this.#numbers,
        show: (id) => {
          this.deepLink.reveal(`${tag}-${id}`);
        },
      };
    }
    ids.forEach((id, i) => this.#numbers.set(id, i + 1));
    for (const user of this.#collector.inOrder) user.references = this.#onPage;
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
    const { users = [] } = (this.#collector.isFirst ? this.#cited.get(source.id) : undefined) ?? {};
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

  get #cited(): ReadonlyMap<string, Cited> {
    return citedBy(this.#collector.inOrder);
  }

  get #sources(): readonly Reference[] {
    if (this.#cited.size > 0) return [...this.#cited.values()].map(({ source }) => source);
    const first = ({ authors, title }: Reference): string => authors ?? title;
    const { compare } = this.speech.language;
    return [...all].sort((a, b) => compare(first(a), first(b)));
  }

  #leadBack(event: Event, user: PageUser, id: string): void {
    event.preventDefault();
    user.showCitation(id);
  }
}
