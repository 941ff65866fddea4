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

  /** Says something to a screen reader that the eye can see already. */
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
