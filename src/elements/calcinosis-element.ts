import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../content/en/common.js';
import type { Reference } from '../content/schema.js';
import { DeepLinkController } from '../controllers/deep-link.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';
import { Citations } from './citations.js';
import { heading, inferHeadingLevel } from './heading.js';
import { isStray } from './fallback.js';
import { oneOf, report } from './report.js';
import { onServer } from '../controllers/on-server.js';

/**
 * What every element of the library is: a titled region in a room of its own, with its sources at
 * the end. Elements give the words and the body.
 *
 * Every text colour keeps 7:1 and every edge 3:1 against what it stands on, in light and in dark.
 *
 * @cssprop {<color>} [--calcinosis-color-text=light-dark(#17242e, #eef3f6)] - Text.
 * @cssprop {<color>} [--calcinosis-color-text-muted=light-dark(#3b4a55, #c5d0d8)] - Hints and sources.
 * @cssprop {<color>} [--calcinosis-color-surface=light-dark(#fff, #12191f)] - What the text stands on; opaque.
 * @cssprop {<color>} [--calcinosis-color-surface-raised=light-dark(#f2f7f7, #1c262e)] - Panels, table heads, what the pointer is on.
 * @cssprop {<color>} [--calcinosis-color-line=light-dark(#cfdadd, #3d4b55)] - Lines that only divide.
 * @cssprop {<color>} [--calcinosis-color-edge=light-dark(#5c6d78, #93a4af)] - Edges of what can be pressed or typed into.
 * @cssprop {<color>} [--calcinosis-color-accent=light-dark(#0b4a55, #9bd5e0)] - Links, buttons, ticks.
 * @cssprop {<color>} [--calcinosis-color-on-accent=light-dark(#fff, #0d1a20)] - Text on the accent.
 * @cssprop {<color>} [--calcinosis-color-focus=light-dark(#0b4a55, #ffd666)] - The focus ring.
 * @cssprop {<color>} [--calcinosis-color-urgent=light-dark(#8a1010, #ffb9b0)] - Headings and frame of urgent signs.
 * @cssprop {<color>} [--calcinosis-color-urgent-surface=light-dark(#fff4f2, #2b1715)] - What urgent signs stand on.
 * @cssprop {<color>} [--calcinosis-color-mark=light-dark(#fff6d6, #35300f)] - What is in focus on the page.
 * @cssprop {<font-family>} [--calcinosis-font-family=system-ui] - The typeface.
 * @cssprop {<font-family>} [--calcinosis-heading-font-family=var(--calcinosis-font-family)] - The typeface of headings.
 * @cssprop {<length>} [--calcinosis-font-size=max(1rem, 16px)] - The size of the text; all else follows.
 * @cssprop {<number>} [--calcinosis-line-height=1.6] - The height of a line.
 * @cssprop {<length>} [--calcinosis-letter-spacing=normal] - Space between letters.
 * @cssprop {<length>} [--calcinosis-word-spacing=normal] - Space between words.
 * @cssprop {<length>} [--calcinosis-radius=0.5em] - How round corners are.
 * @cssprop {<length>} [--calcinosis-space=1em] - Space inside panels and between parts.
 */
export abstract class CalcinosisElement extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base];

  /**
   * The level of the element's heading, 1 to 6. Without it the level follows from the page: one
   * below the heading above this place. Anything else is reported and ignored.
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  @property({ type: Boolean, attribute: 'hide-heading' }) hideHeading = false;

  /**
   * `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported
   * and is `auto`.
   */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The direction of the text. Without it the direction is that of the text's own language. */
  @property({ reflect: true }) override dir!: string;

  @state() private status = '';
  @state() private strayChildren = false;

  protected readonly deepLink = new DeepLinkController(this);
  #inferredLevel = 2;
  #citedFrom: HTMLElement | null = null;

  protected abstract readonly heading: string;
  protected abstract readonly sources: readonly Reference[];
  protected abstract renderBody(cite: Citations, level: number): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    this.#inferredLevel = inferHeadingLevel(this);
    this.requestUpdate();
  }

  /**
   * Says something to a screen reader that the eye can see already.
   * @internal
   */
  announce(message: string): void {
    this.status = message;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Where Lit's hydration support is loaded, it takes over what the server rendered.
    if (!('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#clicked);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('theme')) oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    if (changed.has('headingLevel') && this.headingLevel !== undefined && !this.#ownLevel) {
      report(
        this,
        `heading-level="${this.getAttribute('heading-level') ?? this.headingLevel}" is not 1 to 6; it follows from the page.`,
      );
    }
  }

  protected override render(): TemplateResult {
    const level = this.#ownLevel ?? this.#inferredLevel;
    const cite = new Citations(this.localName, this.sources, common);
    return html`<section
        class="root"
        part="base"
        lang="en"
        dir=${this.dir || 'ltr'}
        aria-label=${this.hideHeading ? this.heading : nothing}
        aria-labelledby=${this.hideHeading ? nothing : 'title'}
      >
        ${this.hideHeading ? nothing : heading(level, this.heading, 'title', 'heading')}
        ${this.renderBody(cite, this.hideHeading ? level : level + 1)} ${cite.list()}
        <p class="review">${common.notReviewed}</p>
        <p class="hidden" role="status">${this.status}</p>
      </section>
      <div class=${this.strayChildren ? 'fallback stray' : 'fallback'}>
        <slot @slotchange=${this.#fallbackChanged}></slot>
      </div>`;
  }

  get #ownLevel(): number | undefined {
    const level = this.headingLevel;
    return level !== undefined && Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
  }

  readonly #fallbackChanged = (): void => {
    this.strayChildren = isStray(this);
    if (this.strayChildren) {
      report(
        this,
        'what stands after the tag was read as its content and is shown below it. Close the tag with a full end tag.',
      );
    }
  };

  /** Citations lead to their source and back without touching the page's address or `<base>`. */
  readonly #clicked = (event: Event): void => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-source], [data-back]')
        : null;
    if (!link) return;
    event.preventDefault();
    if (link.dataset['back'] === undefined) {
      this.#citedFrom = link;
      this.deepLink.reveal(link.getAttribute('href')?.slice(1) ?? '');
      return;
    }
    const marks = this.renderRoot.querySelectorAll<HTMLElement>(
      `[href="#${link.closest('[id]')?.id ?? ''}"]`,
    );
    const seen = [this.#citedFrom, ...marks].find((mark) => mark?.getClientRects().length);
    this.deepLink.focus(seen ?? null);
  };
}
