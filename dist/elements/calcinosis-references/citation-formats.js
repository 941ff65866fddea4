import { publications } from '../../content/publications.js';

const pubmed = (pmid) => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
function addressOf({ doi, pmid, url }) {
    return url ?? (doi ? `https://doi.org/${doi}` : pubmed(pmid ?? ''));
}
/** `Reiter N` is `Reiter, N`; the name of a group stays as it is. */
const inverted = (author) => author.replace(/^(\S+(?: \S+)?) ([A-Z]{1,3})$/, '$1, $2');
const lines = (entries) => entries.filter((entry) => entry[1] !== undefined);
/** For a letter or a document: one source a line. */
function asText(sources) {
    return sources
        .map((source, i) => {
        const { authors, title, journal, year } = source;
        const parts = [authors, title, [journal, year].filter(Boolean).join(' '), addressOf(source)];
        return `${i + 1}. ${parts.filter(Boolean).join('. ')}`;
    })
        .join('\n');
}
/** RIS, which reference managers import. */
function asRis(sources) {
    return sources
        .map((source) => {
        const { id, title, journal, year, doi } = source;
        const { authors = [], volume, pages } = publications[id] ?? {};
        const [first, last] = pages?.split('-') ?? [];
        return lines([
            ['TY', journal ? 'JOUR' : 'ELEC'],
            ...authors.filter((author) => author !== 'others').map((author) => ['AU', inverted(author)]),
            ['TI', title],
            ['JO', journal],
            ['PY', year],
            ['VL', volume],
            ['SP', first],
            ['EP', last],
            ['DO', doi],
            ['UR', addressOf(source)],
            ['ER', ''],
        ])
            .map(([tag, value]) => `${tag}  - ${value}`)
            .join('\r\n');
    })
        .join('\r\n\r\n');
}
/** In braces the name of a group is not taken apart. */
function bibtexName(author) {
    const name = inverted(author);
    return name.includes(',') || author === 'others' ? name : `{${name}}`;
}
/** What TeX would read as a command. */
const escaped = (text) => String(text).replace(/[&%$#_]/g, '\\$&');
/** BibTeX; the braces around a title keep its capitals. */
function asBibtex(sources) {
    return sources
        .map((source) => {
        const { id, title, journal, year, doi } = source;
        const { authors, volume, pages } = publications[id] ?? {};
        const fields = lines([
            ['author', authors?.map(bibtexName).join(' and ')],
            ['title', `{${escaped(title)}}`],
            ['journal', journal && escaped(journal)],
            ['year', year],
            ['volume', volume],
            ['pages', pages?.replace('-', '--')],
            ['doi', doi],
            ['url', addressOf(source)],
        ]);
        const body = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n');
        return `@${journal ? 'article' : 'misc'}{${id},\n${body}\n}`;
    })
        .join('\n\n');
}

export { asBibtex, asRis, asText };
