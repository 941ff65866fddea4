import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { glossary as english } from '../../content/en/glossary.js';
import type { LocalText } from '../../content/local-text.js';
import type { GlossaryWords } from '../../content/schema.js';
import { asOnServer, onServer } from '../../controllers/on-server.js';
import { type GlossaryOnPage, type ReferencesOnPage, UsesController } from '../../controllers/page-uses.js';
import { WordsController } from '../../controllers/words.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { report, written } from '../report.js';
import { findTerm, type Terms } from './find-term.js';
import { termStyles } from './term.styles.js';

/** Long enough to pass over a word, and to get from the word to its meaning, without a flicker. */
const hoverDelay = 200;

/** What can be pressed already; a button inside it would be reached by nobody. */
const pressable = 'a[href], button, summary, label, [role="button"], [role="link"]';

/**
 * @summary One term, explained where it stands.
 *
 * The word becomes a button that shows its meaning: by pointing, by pressing, by Enter or Space. Escape
 * or a press elsewhere takes the meaning away; the pointer may move onto it. Where a
 * `<calcinosis-glossary>` is on the page, the meaning leads there. Words that the glossary does not
 * know, and words in a link or a button, stay as they are, and the console says so.
 *
 * @tag calcinosis-term
 * @slot - The word, as it stands in the sentence. Read where the script does not run, too.
 * @csspart term - The word.
 * @csspart meaning - What it means.
 */
export class CalcinosisTerm extends LitElement {
  static readonly tag = 'calcinosis-term';
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, termStyles];
  static override properties: PropertyDeclarations = {
    term: { useDefault: true },
    glossary: { attribute: false },
    local: { attribute: false },
    text: { state: true },
    open: { state: true },
  };

  /**
   * The term by its id or its name, where the word in the sentence is another one. Without it, it is the
   * word itself. An unknown one is reported, and the word stays as it is.
   */
  term = '';

  /** @internal Set by a glossary on the page. */
  glossary: GlossaryOnPage | undefined;

  /** @internal */
  references: ReferencesOnPage | undefined;

  /** @internal The hospital's own text of the element around it. */
  local: readonly LocalText[] | undefined;

  /** @internal A term cites nothing. */
  readonly cited = [];

  private text = '';
  private open = false;
  #id: string | undefined;
  /** Where the term was looked up. */
  #words: GlossaryWords | undefined;
  protected readonly speech = new WordsController(this);
  /** Opened by a press, and not by the pointer in passing. */
  #pinned = false;
  #wasPinned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new UsesController(this);
  }

  /** @internal */
  get heading(): string {
    return this.#entry?.name ?? '';
  }

  /** @internal */
  get terms(): readonly string[] {
    return this.#id ? [this.#id] : [];
  }

  /** @internal */
  showCitation(): void {
    // A term cites nothing.
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    this.addEventListener('pointerenter', this.#pointed);
    this.addEventListener('pointerleave', this.#left);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('pointerenter', this.#pointed);
    this.removeEventListener('pointerleave', this.#left);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (onServer) this.speech.follow();
    if (changed.has('local')) this.speech.renew();
    const words = this.speech.get('glossary', english);
    if (!changed.has('term') && !changed.has('text') && words === this.#words) return;
    this.#words = words;
    const asked = written(this.term) || this.text;
    this.#id = findTerm(words, asked);
    if (this.speech.pending) return;
    if (asked && !this.#id) report(this, `"${asked}" is not a term of the glossary; it stays as it is.`);
    if (this.#id && !onServer && this.closest(pressable)) {
      this.#id = undefined;
      report(this, `"${asked}" cannot be pressed in a link or a button; it stays as it is.`);
    }
  }

  protected override render(): unknown {
    const entry = asOnServer(this) ? undefined : this.#entry;
    const { name, meaning } = entry ?? {};
    const { language } = this.speech;
    // Not a <button>: that is a box of its own, and a line could break between it and the full stop after it. One
    // template, so that what the server rendered, which nobody could press, stays in its place.
    const ifKnown = <T>(value: T): T | typeof nothing => (entry ? value : nothing);
    return html`<span
        class=${ifKnown('term')}
        part=${ifKnown('term')}
        role=${ifKnown('button')}
        tabindex=${ifKnown(0)}
        aria-expanded=${ifKnown(this.open)}
        aria-describedby=${ifKnown('meaning')}
        @pointerdown=${this.#pressing}
        @click=${this.#pressed}
        @keydown=${ifKnown(this.#typed)}
        ><slot @slotchange=${this.#read}></slot>${this.text ? nothing : name}</span
      >${ifKnown(
        html`<span
          class="meaning"
          part="meaning"
          id="meaning"
          popover
          lang=${language.tag}
          dir=${language.dir}
          @toggle=${this.#toggled}
          ><strong>${name}</strong> ${meaning}${
            this.glossary
              ? html` <button @click=${this.#lead}>${this.#words?.ui.inGlossary}</button>`
              : nothing
          }</span
        >`,
      )}`;
  }

  get #entry(): { readonly name: string; readonly meaning: string } | undefined {
    const { terms }: { readonly terms: Terms } = this.#words ?? english;
    return this.#id ? terms[this.#id] : undefined;
  }

  get #meaning(): HTMLElement | null {
    return this.renderRoot.querySelector('.meaning');
  }

  readonly #read = (): void => {
    this.text = this.textContent.trim();
  };

  readonly #pointed = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') this.#later(true);
  };

  readonly #left = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' && !this.#pinned) this.#later(false);
  };

  #later(open: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#meaning?.togglePopover(open);
    }, hoverDelay);
  }

  /** The browser closes what is open before the click comes. */
  #pressing(): void {
    this.#wasPinned = this.#isPinned;
  }

  /** Whoever points at a word and then presses it wants to keep what is there already. */
  #pressed(): void {
    this.#pin(!this.#wasPinned && !this.#isPinned);
    this.#wasPinned = false;
  }

  #typed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#pin(!this.#isPinned);
  }

  /** The browser tells only a moment later that it has closed what was open. */
  get #isPinned(): boolean {
    return this.#pinned && !!this.#meaning?.matches(':popover-open');
  }

  #pin(open: boolean): void {
    clearTimeout(this.#timer);
    this.#pinned = open;
    this.#meaning?.togglePopover(open);
  }

  #toggled({ newState }: ToggleEvent): void {
    this.open = newState === 'open';
    if (this.open) this.#place();
    else this.#pinned = false;
  }

  /** Below the word, or above it where there is no room; it moves with the page when that scrolls. */
  #place(): void {
    const [word] = this.renderRoot.querySelector('.term')?.getClientRects() ?? [];
    const meaning = this.#meaning;
    if (!word || !meaning) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height } = meaning.getBoundingClientRect();
    const gap = 4;
    const below = word.bottom + gap;
    const isRoom = below + height <= clientHeight || word.top < height + gap;
    const top = isRoom ? below : word.top - height - gap;
    const rtl = getComputedStyle(this).direction === 'rtl';
    const start = rtl ? word.right - width : word.left;
    const left = Math.max(2 * gap, Math.min(start, clientWidth - width - 2 * gap));
    Object.assign(meaning.style, {
      margin: '0',
      inset: 'auto',
      top: `${top + scrollY}px`,
      left: `${left + scrollX}px`,
    });
  }

  #lead(): void {
    this.#meaning?.hidePopover();
    if (this.#id) this.glossary?.show(this.#id);
  }
}
