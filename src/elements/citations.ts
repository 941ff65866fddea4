import { html, nothing, type TemplateResult } from 'lit';
import { parseMarkup } from '../content/markup.js';
import type { CommonWords, Markup, Reference } from '../content/schema.js';

/** Placeholders are filled with what the element renders for them. */
export type Placeholders = Readonly<Record<string, unknown>>;

/**
 * Numbers the sources of one element in the order in which its text first names them. Made anew for
 * each render, so that a filtered or compared view never shows a gap in the numbers.
 */
export class Citations {
  readonly #sources: readonly Reference[];
  readonly #words: CommonWords;
  readonly #prefix: string;
  readonly #cited: Reference[] = [];

  constructor(tag: string, sources: readonly Reference[], words: CommonWords) {
    this.#prefix = `${tag}-source-`;
    this.#sources = sources;
    this.#words = words;
  }

  /** The text with its emphasis, its placeholders and its numbered citations. */
  text(markup: Markup, placeholders: Placeholders = {}): unknown[] {
    return parseMarkup(markup).map((token) => {
      switch (token.kind) {
        case 'strong':
          return html`<strong>${token.text}</strong>`;
        case 'placeholder':
          return placeholders[token.text] ?? nothing;
        case 'citation':
          return html`<sup>${token.ids.map((id) => this.#mark(id))}</sup>`;
        default:
          return token.text;
      }
    });
  }

  paragraphs(texts: readonly Markup[], placeholders?: Placeholders): TemplateResult[] {
    return texts.map((text) => html`<p>${this.text(text, placeholders)}</p>`);
  }

  /** The numbered list; call it after the texts. */
  list(): TemplateResult | typeof nothing {
    if (this.#cited.length === 0) return nothing;
    return html`<details class="sources" part="sources">
      <summary>${this.#words.sources}</summary>
      <ol>
        ${this.#cited.map(
          (source) =>
            html`<li id=${this.#prefix + source.id}>
              ${cite(source)} <a class="back scripted" href="#">${this.#words.backToText}</a>
            </li>`,
        )}
      </ol>
    </details>`;
  }

  #mark(id: string): TemplateResult | typeof nothing {
    const source = this.#sources.find((known) => known.id === id);
    if (!source) return nothing;
    if (!this.#cited.includes(source)) this.#cited.push(source);
    const n = this.#cited.indexOf(source) + 1;
    return html`<a href="#${this.#prefix + id}" aria-label=${this.#words.source(n)}>${n}</a>`;
  }
}

function cite({ authors, title, journal, year, doi, pmid, url }: Reference): unknown {
  if (url) return html`<a href=${url}>${title}</a>`;
  const parts = [authors, title, [journal, year].filter(Boolean).join(' ')].filter(Boolean);
  return html`${parts.join('. ')}.
    <a href=${doi ? `https://doi.org/${doi}` : `https://pubmed.ncbi.nlm.nih.gov/${pmid ?? ''}/`}
      >${doi ? `doi:${doi}` : `PMID ${pmid ?? ''}`}</a
    >`;
}
