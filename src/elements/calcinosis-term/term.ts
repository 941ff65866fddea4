import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { glossary as english } from '../../content/en/glossary.js';
import type { LocalText } from '../../content/local-text.js';
import type { GlossaryWords } from '../../content/schema.js';
import { asOnServer, onServer } from '../../controllers/on-server.js';
import { type GlossaryOnPage, type ReferencesOnPage, UsesController } from '../../controllers/page-uses.js';
import { WordsController } from '../../controllers/words.js';
import { tokens } from '../../styles/tokens.js';
import { version } from '../../version.js';
import { BaseElement } from '../base-element.js';
import { keepUsedKeys, onEscape } from '../keys.js';
import { report, written } from '../report.js';
import { closestShown, forwarded } from '../tree.js';
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
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - An error stopped the element; the word stays readable. `path` is empty, `reason` says what went wrong. For the page's editors.
 */
export class CalcinosisTerm extends BaseElement {
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
  #frame = 0;

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
    keepUsedKeys(this.renderRoot);
    this.addEventListener('pointerenter', this.#pointed);
    this.addEventListener('pointerleave', this.#left);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('pointerenter', this.#pointed);
    this.removeEventListener('pointerleave', this.#left);
    clearTimeout(this.#timer);
    removeEventListener('keydown', this.#escaped, true);
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
    if (this.#id && !onServer && closestShown(this, pressable)) {
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
    // Without popovers it stays a word, for its meaning would stand in the midst of the sentence.
    const ifKnown = <T>(value: T): T | typeof nothing => (entry && 'popover' in this ? value : nothing);
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
    // A framework's comments are no words.
    this.text = forwarded(this.childNodes)
      .map((node) => (node instanceof Comment ? '' : node.textContent))
      .join('')
      .trim();
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
      this.#show(open);
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
  get #isOpen(): boolean {
    return !!this.#meaning?.matches(':popover-open');
  }

  get #isPinned(): boolean {
    return this.#pinned && this.#isOpen;
  }

  #pin(open: boolean): void {
    clearTimeout(this.#timer);
    this.#pinned = open;
    this.#show(open);
  }

  #show(open: boolean): void {
    this.#meaning?.togglePopover(open);
    if (!this.#isOpen) return;
    addEventListener('keydown', this.#escaped, true);
    this.#follow();
  }

  /** Whatever has the focus: what the page has open around it stays so. */
  readonly #escaped = (event: KeyboardEvent): void => {
    if (this.#isOpen) onEscape(event, () => this.#meaning?.hidePopover());
  };

  #toggled({ newState }: ToggleEvent): void {
    this.open = newState === 'open';
    if (this.open) return;
    this.#pinned = false;
    removeEventListener('keydown', this.#escaped, true);
  }

  /**
   * Keeps it beside the word, whatever scrolls, zooms or moves that. It is asked for anew with each frame, since nobody
   * tells of all of these, and what is anchored by CSS does not follow a word that is transformed.
   */
  readonly #follow = (): void => {
    cancelAnimationFrame(this.#frame);
    if (!this.#isOpen) return;
    this.#place();
    this.#frame = requestAnimationFrame(this.#follow);
  };

  /** Below the word, or above it where there is no room, in the part of the page that is in sight. */
  #place(): void {
    const [word] = this.renderRoot.querySelector('.term')?.getClientRects() ?? [];
    const meaning = this.#meaning;
    if (!word || !meaning) return;
    const box = meaning.getBoundingClientRect();
    const { offsetTop = 0, offsetLeft = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
    const gap = 4;
    const below = word.bottom + gap;
    const above = word.top - gap - box.height;
    const isRoom = below + box.height <= offsetTop + height || above < offsetTop;
    const rtl = getComputedStyle(this).direction === 'rtl';
    const start = rtl ? word.right - box.width : word.left;
    const end = offsetLeft + width - box.width - 2 * gap;
    const left = Math.max(offsetLeft + 2 * gap, Math.min(start, end));
    // A page that is zoomed by CSS counts in other pixels.
    const zoom = box.width / meaning.offsetWidth || 1;
    const move = (name: 'top' | 'left', by: number): void => {
      if (Math.abs(by) >= 0.5)
        meaning.style[name] = `${(parseFloat(meaning.style[name]) || 0) + by / zoom}px`;
    };
    move('top', (isRoom ? below : above) - box.top);
    move('left', left - box.left);
  }

  #lead(): void {
    this.#meaning?.hidePopover();
    if (this.#id) this.glossary?.show(this.#id);
  }
}
