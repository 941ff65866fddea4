import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { builtIn } from '../dom/builtins.js';
import { common } from '../content/en/common.js';
import { readingLevels, type ReadingLevel } from '../content/ids.js';
import { fill } from '../content/language.js';
import type { Clinic, LocalText } from '../content/local-text.js';
import type { CommonWords, Reference } from '../content/schema.js';
import { DeepLinkController } from '../controllers/deep-link.js';
import { LocalTextController } from '../controllers/local-text.js';
import { type GlossaryOnPage, type ReferencesOnPage, UsesController } from '../controllers/page-uses.js';
import { SelectionController } from '../controllers/selection.js';
import { WordsController } from '../controllers/words.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';
import { BaseElement } from './base-element.js';
import { Citations } from './citations.js';
import { heading, inferHeadingLevel } from './heading.js';
import { isStray } from './fallback.js';
import { keepUsedKeys } from './keys.js';
import { oneOf, report, unlessFalse } from './report.js';
import { reviewOf, tellOverdue } from './review.js';
import { asOnServer, onServer } from '../controllers/on-server.js';

/** What every element's words have. */
export interface ElementWords {
  readonly title: string;
  readonly edition: { readonly version: number; readonly date: string };
}

/** What an element shows, as data. */
export interface ContentInfo {
  /** The language of the text, as a BCP 47 tag. */
  readonly language: string;
  readonly readingLevel: ReadingLevel;
  /** The version of the text, which goes up when what it says changes, and the day of that. */
  readonly version: number;
  readonly date: string;
  /** Whether the hospital has changed or added some of it. */
  readonly isLocal: boolean;
  readonly review: {
    /** A translation is a `draft` until a hospital records its review on the tag; English has `none` until then. */
    readonly status: 'none' | 'draft' | 'reviewed';
    readonly by: string | undefined;
    readonly on: string | undefined;
    readonly due: string | undefined;
  };
}

/**
 * What every element of the library is: a titled region in a room of its own, with its sources and
 * its review at the end. Elements give the words and the body.
 *
 * Every text colour keeps 7:1 and every edge 3:1 against what it stands on, in light and in dark.
 *
 * @fires {CalcinosisReviewDueEvent} calcinosis-review-due - The day in `review-due` is over; for the page's editors, never shown to patients. It comes once the page has loaded, so any script of the page can listen, on the document too.
 * @fires {CalcinosisContentErrorEvent} calcinosis-content-error - The hospital's own text cannot be used: `path` says where it is wrong, `reason` why; or an error stopped the element, which leaves what it showed before: then `path` is empty. For the page's editors.
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
 * @cssprop {<length>} [--calcinosis-padding=0px] - Space around an element, within its surface.
 * @cssprop {<length>} [--calcinosis-outset=12px] - How far the surface reaches around the words: beside them without taking room, so that they line up with the page's, and above and below as padding. Padding takes its place.
 * @cssprop {<length>} [--calcinosis-sticky-top=1em] - How far below the top of the window the guide's list of contents and what a link leads to stop, for a page that fixes a header there. The page's `scroll-padding-top` is kept without it.
 */
export abstract class CalcinosisElement extends BaseElement {
  static readonly tag: string;
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, base];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    hideHeading: { type: Boolean, attribute: 'hide-heading', converter: unlessFalse },
    theme: { reflect: true, useDefault: true },
    dir: { reflect: true },
    reviewedBy: { attribute: 'reviewed-by', useDefault: true },
    reviewedOn: { attribute: 'reviewed-on', useDefault: true },
    reviewDue: { attribute: 'review-due', useDefault: true },
    readingLevel: { attribute: 'reading-level', useDefault: true },
    src: { useDefault: true },
    content: { attribute: false },
    local: { attribute: false },
    hideReview: { attribute: false },
    hideAbout: { attribute: false },
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

  /**
   * `plain` words, or the `clinical` terms, figures and classes too; a choice that the reader makes with a
   * `<calcinosis-reading-level>` counts before it. Anything else, and a level that the language does not have,
   * is reported and is `plain`.
   */
  readingLevel: ReadingLevel = 'plain';

  /**
   * The address of a JSON file with the hospital's own text, relative to the page. A file that cannot be read or used
   * is reported, by `calcinosis-content-error` too, and the built-in text stays.
   */
  src = '';

  /** The hospital's own text as an object, in the form of the file; it counts before `src`. */
  content: LocalText | readonly LocalText[] | undefined;

  /** @internal The hospital's own text once it was checked. */
  local: readonly LocalText[] | undefined;

  /** @internal Somebody around the element says who has reviewed it. */
  hideReview = false;

  /** @internal Somebody around the element tells the version of its text. */
  hideAbout = false;

  /** @internal Set by a list of references on the page. */
  references: ReferencesOnPage | undefined;

  /** @internal Set by a glossary on the page. */
  glossary: GlossaryOnPage | undefined;

  private status = '';
  private stray = false;
  /** Something has followed the tag, so that it cannot have swallowed what stands in it. */
  #isClosed = false;

  protected readonly deepLink = new DeepLinkController(this);
  protected readonly speech = new WordsController(this);
  readonly #localText = new LocalTextController(this);
  #inferredLevel: number | undefined;
  #from: HTMLElement | undefined;
  #cite: Citations | undefined;

  constructor() {
    super();
    new UsesController(this);
    new SelectionController(this);
  }

  /** @internal */
  get cited(): readonly Reference[] {
    return this.#cite?.cited ?? [];
  }

  /** @internal */
  get terms(): readonly string[] {
    return this.#cite?.terms ?? [];
  }

  /** The words of the element, as they are shown. */
  protected abstract get words(): ElementWords;
  /** What the plain English words cite; none where there is nothing to cite. */
  protected readonly sources: readonly Reference[] = [];
  protected abstract renderBody(cite: Citations, level: number): unknown;

  /** @internal What names the element, for its heading and for links to it. */
  get heading(): string {
    return this.words.title;
  }

  /** @internal What the hospital's text says of how to reach it. */
  get clinic(): Clinic {
    return this.speech.clinic;
  }

  /** What is shown: which text, in which language and at which level, and who has reviewed it. */
  get contentInfo(): ContentInfo {
    const review = reviewOf(this);
    const { edition } = this.words;
    return {
      language: this.speech.language.tag,
      readingLevel: this.speech.level,
      ...edition,
      isLocal: this.speech.isLocal,
      review: {
        status: review ? 'reviewed' : this.speech.isDraft ? 'draft' : 'none',
        by: review?.by,
        on: review && this.reviewedOn,
        due: this.reviewDue || undefined,
      },
    };
  }

  /** @internal The words that every element uses. */
  get common(): CommonWords {
    return this.speech.get('common', common);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    this.renderRoot.addEventListener('click', this.#clicked);
    keepUsedKeys(this.renderRoot);
    this.#inferredLevel = undefined;
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

  /** The first time, not before the words are there; until then what stands between the tags is shown. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const waits = [this.speech.pending, this.#localText.pending].filter((wait) => wait !== undefined);
    if (this.hasUpdated || waits.length === 0) {
      void super.scheduleUpdate();
      return undefined;
    }
    if (!this.renderRoot.hasChildNodes())
      this.renderRoot.append(builtIn(this.ownerDocument).createElement('slot'));
    return Promise.all(waits).then(() => this.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (onServer || changed.has('readingLevel')) this.speech.follow();
    if (changed.has('local')) this.speech.renew();
    if (changed.has('readingLevel')) oneOf(this, 'reading-level', this.readingLevel, readingLevels);
    if (changed.has('theme')) oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    if (changed.has('headingLevel') && String(this.headingLevel ?? '') && !this.#ownLevel) {
      report(this, 'heading-level is not 1 to 6; it follows from the page.');
    }
    if (changed.has('reviewDue') && !onServer) tellOverdue(this);
  }

  protected override render(): TemplateResult {
    const level =
      this.#ownLevel ?? (asOnServer(this) ? 2 : (this.#inferredLevel ??= inferHeadingLevel(this)));
    const { language } = this.speech;
    const cite = new Citations({
      tag: (this.constructor as typeof CalcinosisElement).tag,
      sources: [...this.sources, ...this.speech.sources],
      words: this.common,
      language,
      local: this.local,
      page: asOnServer(this) ? undefined : this.references,
    });
    this.#cite = cite;
    return html`<section
        class="root"
        part="base"
        lang=${language.tag}
        dir=${this.dir || language.dir}
        aria-label=${this.heading}
      >
        ${this.hideHeading ? nothing : heading(level, this.heading, 'title', 'heading')}
        ${this.renderBody(cite, this.hideHeading ? level : level + 1)} ${cite.list()}
        ${this.hideReview ? nothing : html`<p class="muted" part="review">${this.#review}</p>`}
        ${this.hideAbout ? nothing : this.#renderAbout()}
        <p class="hidden" role="status">${this.status}</p>
      </section>
      <slot ?hidden=${!this.stray} @slotchange=${this.#childrenChanged}></slot>`;
  }

  get #ownLevel(): number | undefined {
    return [1, 2, 3, 4, 5, 6].find((level) => level === this.headingLevel);
  }

  /** The version of the text, on demand. */
  #renderAbout(): unknown {
    const { about, local } = this.common;
    return html`<details class="about muted" part="about">
      <summary>${about}</summary>
      ${this.renderEditions()} ${this.speech.isLocal ? html`<p>${local}</p>` : nothing}
    </details>`;
  }

  /** The version of what the element shows. */
  protected renderEditions(): TemplateResult {
    return html`<p>${this.editionOf(this.words)}</p>`;
  }

  /** The version of a text and its day, in words. */
  protected editionOf({ edition }: ElementWords): string {
    const { language } = this.speech;
    return fill(this.common.version, {
      version: language.number(edition.version),
      date: language.date(new Date(edition.date)),
    });
  }

  get #review(): unknown {
    const review = reviewOf(this);
    const { language, isDraft } = this.speech;
    if (!review) return isDraft ? this.common.draft : this.common.notReviewed;
    // A name may be read in the other direction than the words around it.
    const [before, after] = fill(this.common.reviewed, { on: language.date(review.on) }).split('{by}');
    return html`${before}<bdi>${review.by}</bdi>${after}`;
  }

  #childrenChanged(): void {
    const page = builtIn(this.ownerDocument);
    // The parser has yet to come to what follows the tag.
    if (page.readyState === 'loading') {
      page.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#childrenChanged();
        },
        { once: true },
      );
      return;
    }
    this.#isClosed ||= !!this.nextSibling;
    this.stray = !this.#isClosed && isStray(this);
    if (!this.stray) return;
    report(this, 'the tag has no end tag; what follows it is shown below it.');
    const siblings = new MutationObserver(() => {
      siblings.disconnect();
      this.#childrenChanged();
    });
    if (this.parentNode) siblings.observe(this.parentNode, { childList: true });
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
    // WebKit knows what a container query shows once that is laid out.
    this.getBoundingClientRect();
    const seen = links.filter((link) => link.checkVisibility());
    // Out of sight, all of them? Those in a closed answer can be opened.
    const covered = links.find((link) => link.closest('details'));
    this.deepLink.focus(seen.find((link) => link === this.#from) ?? seen[0] ?? covered);
  }
}
