import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { readingLevel as english } from '../../content/en/reading-level.js';
import { type ReadingLevel, readingLevels } from '../../content/ids.js';
import { asOnServer, onServer } from '../../controllers/on-server.js';
import { chooseLevel, WordsController } from '../../controllers/words.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { BaseElement } from '../base-element.js';
import { CalcinosisReadingLevelEvent } from '../events.js';
import { keepUsedKeys } from '../keys.js';
import { oneOf } from '../report.js';
import { StorageController } from '../storage.js';
import { readingLevelStyles } from './reading-level.styles.js';

/**
 * @summary Lets the reader choose how much every element on the page says: plain words, or medical detail.
 *
 * The choice counts before the `reading-level` of any element. It stands on the page's root as
 * `data-calcinosis-reading-level`, so that elements which come later follow it too; nothing is kept unless
 * `remember` says so. Where the page's language has one level only there is nothing to choose, and nothing is shown.
 *
 * @tag calcinosis-reading-level
 * @slot - One line that is read where the script does not run; not shown once the element is ready.
 * @csspart base - The element's inner root.
 * @csspart choice - A level to choose.
 * @fires {CalcinosisReadingLevelEvent} calcinosis-reading-level - The reader chose another level; `level` says which.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element, which leaves what it showed before. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
export class CalcinosisReadingLevel extends BaseElement {
  static readonly tag = 'calcinosis-reading-level';
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base, readingLevelStyles];
  static override properties: PropertyDeclarations = {
    readingLevel: { attribute: 'reading-level', useDefault: true },
    remember: { useDefault: true },
    theme: { reflect: true, useDefault: true },
    dir: { reflect: true },
    said: { state: true },
  };

  /**
   * The level that the page's elements have until the reader chooses: `plain` or `clinical`, as on their own tags. Anything
   * else is reported and is `plain`.
   */
  readingLevel: ReadingLevel = 'plain';

  /**
   * Keeps the choice in this browser: `session` until the tab closes, `device` until another is made. Off
   * without it. The reader is told. Anything else is reported and is off.
   */
  remember: '' | 'session' | 'device' = '';

  /** `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported and is `auto`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The direction of the text. Without it the direction is that of the text's own language. */
  override dir!: string;

  /** The level that was last told to a screen reader. */
  private said: ReadingLevel | '' = '';
  protected readonly speech = new WordsController(this);
  readonly #kept = new StorageController(this, {
    key: () => 'calcinosis:reading-level',
    give: () => this.#choice,
    take: (text) => {
      const level = readingLevels.find((known) => known === text);
      if (!level) return;
      this.#choice = level;
      chooseLevel(level, this.ownerDocument);
    },
  });
  /** What the reader chose here. */
  #choice: ReadingLevel | '' = '';
  /** The same, until the texts have it. */
  #chosen: ReadingLevel | undefined;

  /** Chooses a level for the whole page, as a press does. */
  choose(level: ReadingLevel): void {
    const known = oneOf(this, 'choose', level, readingLevels);
    this.#chosen = known === this.speech.level ? undefined : known;
    chooseLevel(known, this.ownerDocument);
    this.#choice = known;
    this.#kept.save();
    this.dispatchEvent(new CalcinosisReadingLevelEvent(known));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    keepUsedKeys(this.renderRoot);
    this.#kept.hostUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (onServer || changed.has('readingLevel')) this.speech.follow();
    if (onServer) return;
    if (changed.has('theme')) oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    if (changed.has('readingLevel')) oneOf(this, 'reading-level', this.readingLevel, readingLevels);
    this.#announce();
  }

  protected override render(): unknown {
    const { language, level, levels } = this.speech;
    if (levels.length < 2) return nothing;
    const words = this.speech.get('readingLevel', english);
    return html`<div class="root scripted" part="base" lang=${language.tag} dir=${this.dir || language.dir}>
      <fieldset @change=${this.#changed}>
        <legend>${words.title}</legend>
        ${readingLevels.map(
          (id) =>
            html`<label class="check" part="choice"
              ><input
                type="radio"
                name="level"
                value=${id}
                .checked=${onServer ? nothing : live(id === level)}
              />${words[id]}</label
            >`,
        )}
        ${
          this.remember
            ? html`<p class="muted" aria-live="polite">
                ${this.#kept.isRefused && !asOnServer(this) ? words.notRemembered : words.remembered}
              </p>`
            : nothing
        }
      </fieldset>
      <p class="hidden" role="status">${this.said ? words.changed[this.said] : nothing}</p>
    </div>`;
  }

  /** The texts change once their words are there; only then it is said, and only where the reader chose. */
  #announce(): void {
    const { level } = this.speech;
    if (this.said !== level) this.said = '';
    if (this.#chosen !== level) return;
    this.said = level;
    this.#chosen = undefined;
  }

  readonly #changed = ({ target }: Event): void => {
    this.choose((target as HTMLInputElement).value as ReadingLevel);
  };
}
