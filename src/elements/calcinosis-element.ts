import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { common } from '../content/en/common.js';
import type { Reference } from '../content/schema.js';
import { DeepLinkController } from '../controllers/deep-link.js';
import { type GlossaryOnPage, type ReferencesOnPage, UsesController } from '../controllers/page-uses.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';
import { Citations } from './citations.js';
import { heading, inferHeadingLevel } from './heading.js';
import { isStray } from './fallback.js';
import { oneOf, report } from './report.js';
import { reviewOf, tellOverdue } from './review.js';
import { onServer } from '../controllers/on-server.js';

/**
 * What every element of the library is: a titled region in a room of its own, with its sources and
 * its review at the end. Elements give the words and the body.
 *
 * Every text colour keeps 7:1 and every edge 3:1 against what it stands on, in light and in dark.
 *
 * @fires {CalcinosisReviewDueEvent} calcinosis-review-due - The day in `review-due` is over; for the page's editors, never shown to patients. It comes once the page has loaded, so any script of the page can listen, on the document too.
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
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    hideHeading: { type: Boolean, attribute: 'hide-heading' },
    theme: { reflect: true, useDefault: true },
    dir: { reflect: true },
    reviewedBy: { attribute: 'reviewed-by', useDefault: true },
    reviewedOn: { attribute: 'reviewed-on', useDefault: true },
    reviewDue: { attribute: 'review-due', useDefault: true },
    hideReview: { attribute: false },
    references: { attribute: false },
    status: { state: true },
    stray: { state: true },
  };

  /**
   * The level of the element's heading, 1 to 6. Without it the level follows from the page: one
   * below the heading above this place. Anything else is reported and ignored.
   */
  headingLevel?: number;

  /** Leaves the built-in heading out, for a page that has its own; it still names the region. */
  hideHeading = false;

  /**
   * `light`, `dark`, or `auto`: as the page's own `color-scheme` says. Anything else is reported
   * and is `auto`.
   */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** The direction of the text. Without it the direction is that of the text's own language. */
  override dir!: string;

  /**
   * Who of the hospital has reviewed the text, and `reviewed-on` which day; shown once both are there.
   * Without them the element says that no clinician has reviewed it.
   */
  reviewedBy = '';

  /** The day of the hospital's review, such as `2026-11-22`. Anything else is reported and left out. */
  reviewedOn = '';

  /**
   * The day by which the next review is due, such as `2027-11-22`. Once it is over, the page's editors
   * are told by an event and in the console; patients are not. Anything else is reported and left out.
   */
  reviewDue = '';

  /** @internal Somebody around the element says who has reviewed it. */
  hideReview = false;

  /** @internal Set by a list of references on the page. */
  references: ReferencesOnPage | undefined;

  /** @internal Set by a glossary on the page. */
  glossary: GlossaryOnPage | undefined;

  private status = '';
  private stray = false;

  protected readonly deepLink = new DeepLinkController(this);
  #inferredLevel = 2;
  #from: HTMLElement | undefined;
  #cite: Citations | undefined;

  constructor() {
    super();
    new UsesController(this);
  }

  /** @internal */
  get cited(): readonly Reference[] {
    return this.#cite?.cited ?? [];
  }

  /** @internal */
  get terms(): readonly string[] {
    return this.#cite?.terms ?? [];
  }

  /** @internal What names the element, for its heading and for links to it. */
  abstract readonly heading: string;
  /** What the words may cite; none where there is nothing to cite. */
  protected readonly sources: readonly Reference[] = [];
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
    // A live region is silent where its text stays the same.
    this.status = message === this.status ? `${message}\u00A0` : message;
  }

  /**
   * Brings the reader back to where a source is cited.
   * @internal
   */
  showCitation(id: string): void {
    this.#leadBack(`${this.references?.tag ?? ''}-${id}`);
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
    if (changed.has('headingLevel') && (this.headingLevel ?? undefined) !== undefined && !this.#ownLevel) {
      report(this, 'heading-level is not 1 to 6; it follows from the page.');
    }
    if (changed.has('reviewDue') && !onServer) tellOverdue(this);
  }

  protected override render(): TemplateResult {
    const level = this.#ownLevel ?? this.#inferredLevel;
    const cite = new Citations(this.localName, this.sources, common, this.references);
    this.#cite = cite;
    return html`<section
        class="root"
        part="base"
        lang="en"
        dir=${this.dir || 'ltr'}
        aria-label=${this.heading}
      >
        ${this.hideHeading ? nothing : heading(level, this.heading, 'title', 'heading')}
        ${this.renderBody(cite, this.hideHeading ? level : level + 1)} ${cite.list()}
        ${this.hideReview ? nothing : html`<p class="muted" part="review">${this.#review}</p>`}
        <p class="hidden" role="status">${this.status}</p>
      </section>
      <slot ?hidden=${!this.stray} @slotchange=${this.#childrenChanged}></slot>`;
  }

  get #ownLevel(): number | undefined {
    return [1, 2, 3, 4, 5, 6].find((level) => level === this.headingLevel);
  }

  get #review(): string {
    const review = reviewOf(this);
    if (!review) return common.notReviewed;
    const on = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(review.on);
    return common.reviewed(review.by, on);
  }

  #childrenChanged(): void {
    // The parser has yet to come to what follows the tag.
    if (document.readyState === 'loading') {
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#childrenChanged();
        },
        { once: true },
      );
      return;
    }
    this.stray = isStray(this);
    if (this.stray) report(this, 'the tag has no end tag; what follows it is shown below it.');
  }

  /** Our own links lead to a place in the element and back, without touching the page's address or `<base>`. */
  readonly #clicked = (event: Event): void => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('a[href^="#"]');
    if (!link || link.getRootNode() !== this.renderRoot || event.defaultPrevented) return;
    event.preventDefault();
    const href = link.getAttribute('href') ?? '';
    if (href === '#') {
      this.#leadBack(link.closest('[id]')?.id ?? '');
      return;
    }
    this.#from = link;
    const [, source] = this.references && link.closest('sup') ? href.split(`#${this.references.tag}-`) : [];
    if (source) this.references?.show(source);
    else this.deepLink.reveal(href.slice(1));
  };

  /** To the link that led to a place: the one that was pressed, else the first in sight. */
  #leadBack(id: string): void {
    const links = [...this.renderRoot.querySelectorAll<HTMLElement>(`[href="#${id}"]`)];
    const seen = links.filter((link) => link.checkVisibility());
    // Out of sight, all of them? Those in a closed answer can be opened.
    const covered = links.find((link) => link.closest('details'));
    this.deepLink.focus(seen.find((link) => link === this.#from) ?? seen[0] ?? covered);
  }
}
