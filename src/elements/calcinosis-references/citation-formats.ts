import { type Publication, publications } from '../../content/publications.js';
import type { Reference } from '../../content/schema.js';

const pubmed = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

function addressOf({ doi, pmid, url }: Reference): string {
  return url ?? (doi ? `https://doi.org/${doi}` : pubmed(pmid ?? ''));
}

/** `Reiter N` is `Reiter, N`; the name of a group stays as it is. */
const inverted = (author: string): string => author.replace(/^(\S+(?: \S+)?) ([A-Z]{1,3})$/, '$1, $2');

const lines = (entries: readonly (readonly [name: string, value: string | number | undefined])[]) =>
  entries.filter((entry): entry is [string, string | number] => entry[1] !== undefined);

/** For a letter or a document: one source a line. */
export function asText(sources: readonly Reference[]): string {
  return sources
    .map((source, i) => {
      const { authors, title, journal, year } = source;
      const parts = [authors, title, [journal, year].filter(Boolean).join(' '), addressOf(source)];
      return `${i + 1}. ${parts.filter(Boolean).join('. ')}`;
    })
    .join('\n');
}

/** RIS, which reference managers import. */
export function asRis(sources: readonly Reference[]): string {
  return sources
    .map((source) => {
      const { id, title, journal, year, doi } = source;
      const { authors = [], volume, pages }: Partial<Publication> = publications[id] ?? {};
      const [first, last] = pages?.split('-') ?? [];
      return lines([
        ['TY', journal ? 'JOUR' : 'ELEC'],
        ...authors.filter((author) => author !== 'others').map((author) => ['AU', inverted(author)] as const),
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
function bibtexName(author: string): string {
  const name = inverted(author);
  return name.includes(',') || author === 'others' ? name : `{${name}}`;
}

/** What TeX would read as a command. */
const escaped = (text: string | number): string => String(text).replace(/[&%$#_]/g, '\\$&');

/** BibTeX; the braces around a title keep its capitals. */
export function asBibtex(sources: readonly Reference[]): string {
  return sources
    .map((source) => {
      const { id, title, journal, year, doi } = source;
      const { authors, volume, pages }: Partial<Publication> = publications[id] ?? {};
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
