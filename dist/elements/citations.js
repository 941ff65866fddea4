import { html, nothing } from 'lit';
import { fill } from '../content/language.js';
import { parseMarkup } from '../content/markup.js';

/** A number never begins a line. */
const noBreak = '\u00A0';
/**
 * The texts of one element with their citations and terms. Sources are numbered in the order in which
 * the element first names them, or as the page's list of references numbers them. Made anew for each
 * render, so that a filtered or compared view never shows a gap in the numbers.
 */
class Citations {
    #given;
    #prefix;
    #cited = [];
    #terms = new Set();
    constructor(given) {
        this.#given = given;
        this.#prefix = `${given.page?.tag ?? given.tag}-${given.page ? '' : 'source-'}`;
    }
    /** For texts that stand on the page unseen, and so must not count among what it cites. */
    get unseen() {
        return new Citations({ ...this.#given, sources: [] });
    }
    /** What the texts have cited so far, in that order. */
    get cited() {
        return this.#cited;
    }
    /** The glossary's terms in the texts so far, by id. */
    get terms() {
        return [...this.#terms];
    }
    /** Counts what the same texts cited and explained before, where they need not be rendered again. */
    recall(before) {
        this.#cited.push(...before.#cited);
        for (const id of before.#terms)
            this.#terms.add(id);
    }
    /** The text with its emphasis, its placeholders, its terms and its numbered citations. */
    text(markup, placeholders = {}) {
        return parseMarkup(markup).map((token, i, all) => {
            switch (token.kind) {
                case 'strong':
                    return html `<strong>${token.text}</strong>`;
                case 'placeholder':
                    return placeholders[token.text] ?? nothing;
                case 'citation':
                    return this.#marks(token.ids, all[i + 1]);
                case 'term':
                    return this.#term(token.id, token.text);
                case 'link':
                    return html `<a href=${token.href}>${token.text}</a>`;
                default:
                    return token.text;
            }
        });
    }
    paragraphs(texts, placeholders) {
        return texts.map((text) => html `<p>${this.text(text, placeholders)}</p>`);
    }
    /** The numbered list, unless the page has one for all; call it after the texts. */
    list() {
        if (this.#cited.length === 0 || this.#given.page)
            return nothing;
        return html `<details class="sources" part="sources"><summary>${this.#given.words.sources}</summary><ol>${this.#cited.map((source) => html `<li id=${this.#prefix + source.id}><span lang="en" dir="ltr">${describeSource(source)}</span> <a class="back alone scripted" href="#">${this.#given.words.backToText}</a></li>`)}</ol></details>`;
    }
    /** Wherever the text is taken without its looks, a number stands apart from the word or the number before it. */
    #marks(ids, next) {
        const sources = ids.flatMap((id) => this.#given.sources.find((known) => known.id === id) ?? []);
        const marks = sources.map((source, i) => html `<sup>${i > 0 ? ',' : ''}${noBreak}${this.#mark(source)}</sup>`);
        // Chinese has no space between sentences, and a paragraph's end none before the next.
        return [marks, next && 'text' in next && /^[^\p{L}\p{N}]/u.test(next.text) ? nothing : ' '];
    }
    #mark(source) {
        if (!this.#cited.includes(source))
            this.#cited.push(source);
        const n = this.#given.language.number(this.#given.page?.numbers.get(source.id) ?? this.#cited.indexOf(source) + 1);
        return html `<a href="#${this.#prefix + source.id}" aria-label=${fill(this.#given.words.source, { n })}>${n}</a>`;
    }
    /** A term is explained where the element first uses it; plain words where no `<calcinosis-term>` is loaded. */
    #term(id, text) {
        if (this.#terms.has(id))
            return text;
        this.#terms.add(id);
        return html `<calcinosis-term term=${id} .local=${this.#given.local}>${text}</calcinosis-term>`;
    }
}
/** Only the fields that somebody has seen; a paper links by its DOI, else by its PMID. */
function describeSource({ authors, title, journal, year, doi, pmid, url }) {
    const others = [authors, [journal, year].filter(Boolean).join(' ')];
    const isAlone = !others.some(Boolean);
    const work = url ? html `<a class=${isAlone ? 'alone' : nothing} href=${url}>${title}</a>` : title;
    const parts = [others[0], work, others[1]].filter(Boolean);
    const sentence = parts.map((part, i) => [i > 0 ? '. ' : '', part]);
    if (url)
        return sentence;
    return html `${sentence}. <a href=${doi ? `https://doi.org/${doi}` : `https://pubmed.ncbi.nlm.nih.gov/${pmid ?? ''}/`}>${doi ? `doi:${doi}` : `PMID ${pmid ?? ''}`}</a>`;
}

export { Citations, describeSource };
