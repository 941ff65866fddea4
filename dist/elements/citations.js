import { html, nothing } from 'lit';
import { parseMarkup } from '../content/markup.js';

/**
 * Numbers the sources of one element in the order in which its text first names them. Made anew for
 * each render, so that a filtered or compared view never shows a gap in the numbers.
 */
class Citations {
    #sources;
    #words;
    #prefix;
    #cited = [];
    constructor(tag, sources, words) {
        this.#prefix = `${tag}-source-`;
        this.#sources = sources;
        this.#words = words;
    }
    /** The text with its emphasis, its placeholders and its numbered citations. */
    text(markup, placeholders = {}) {
        return parseMarkup(markup).map((token) => {
            switch (token.kind) {
                case 'strong':
                    return html `<strong>${token.text}</strong>`;
                case 'placeholder':
                    return placeholders[token.text] ?? nothing;
                case 'citation':
                    return html `<sup>${token.ids.map((id) => this.#mark(id))}</sup>`;
                default:
                    return token.text;
            }
        });
    }
    paragraphs(texts, placeholders) {
        return texts.map((text) => html `<p>${this.text(text, placeholders)}</p>`);
    }
    /** The numbered list; call it after the texts. */
    list() {
        if (this.#cited.length === 0)
            return nothing;
        return html `<details class="sources" part="sources"> <summary>${this.#words.sources}</summary> <ol> ${this.#cited.map((source) => html `<li id=${this.#prefix + source.id}> ${cite(source)} <a class="back scripted" href="#">${this.#words.backToText}</a> </li>`)} </ol> </details>`;
    }
    #mark(id) {
        const source = this.#sources.find((known) => known.id === id);
        if (!source)
            return nothing;
        if (!this.#cited.includes(source))
            this.#cited.push(source);
        const n = this.#cited.indexOf(source) + 1;
        return html `<a href="#${this.#prefix + id}" aria-label=${this.#words.source(n)}>${n}</a>`;
    }
}
function cite({ authors, title, journal, year, doi, pmid, url }) {
    if (url)
        return html `<a href=${url}>${title}</a>`;
    const parts = [authors, title, [journal, year].filter(Boolean).join(' ')].filter(Boolean);
    return html `${parts.join('. ')}. <a href=${doi ? `https://doi.org/${doi}` : `https://pubmed.ncbi.nlm.nih.gov/${pmid ?? ''}/`}>${doi ? `doi:${doi}` : `PMID ${pmid ?? ''}`}</a>`;
}

export { Citations };
