/*
 * The words as XLIFF 2.1, which translators' tools read: a file for each part, and in it a unit for each text under
 * its path. Here is what the way there (xliff-write.mjs) and the way back (xliff-read.mjs) agree on. The markup of a
 * text is inline codes, which translators move about, and which nobody can mistype.
 */
import { isPluralForm, pluralForms, sourceOf, textsIn } from './words.mjs';

export const xlf = 'urn:oasis:names:tc:xliff:document:2.0';
export const slr = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

/** What stands under a dotted path. */
export const at = (part, path) => path.split('.').reduce((value, key) => value?.[key], part);

/** The texts that a language needs: as English has them, but a plural in the forms of the language. */
export function textsFor(language, english, present) {
  const texts = textsIn(english);
  const ours = new Map(texts);
  return texts.flatMap(([path, source]) => {
    if (!isPluralForm(path)) return [[path, source]];
    if (!path.endsWith('.other')) return [];
    const base = path.slice(0, -'.other'.length);
    // Where the engine knows nothing of a language, the library counts as in English.
    const forms = pluralForms(language) ?? Object.keys(at(present, base) ?? { one: '', other: '' });
    return forms.map((form) => [`${base}.${form}`, sourceOf(ours, `${base}.${form}`)]);
  });
}

const required = (shape) => (shape.type === 'optional' ? shape.wrapped : shape);

/** What the schema says of the text at this path. */
export const shapeAt = (schema, path) =>
  path.split('.').reduce((shape, key) => required(shape.entries?.[key] ?? shape.item), schema);

/** How many characters the place of a text holds; what the schema pipes may be piped again. */
export function limitOf({ pipe = [] }) {
  const [limit] = pipe
    .map((step) => (step.type === 'max_length' ? step.requirement : limitOf(step)))
    .filter(Boolean);
  return limit;
}

/** What a code stands for in the markup: `open` and `close` around words, or `mark` alone. */
const codes = {
  strong: () => ({ open: '**', close: '**', type: 'fmt', subType: 'xlf:b' }),
  term: ({ id }) => ({ open: '[', close: `](#${id})`, type: 'link', subType: 'calcinosis:term' }),
  link: ({ href }) => ({ open: '[', close: `](${href})`, type: 'link', subType: 'calcinosis:page' }),
  // One space stands before a citation, also where a language writes none.
  citation: ({ ids }) => ({
    before: ' ',
    mark: `[${ids.map((id) => `@${id}`).join('; ')}]`,
    equiv: '',
    type: 'link',
    subType: 'calcinosis:source',
  }),
  placeholder: ({ text }) => ({
    before: '',
    mark: `{${text}}`,
    equiv: `{${text}}`,
    type: 'ui',
    subType: 'xlf:var',
  }),
};
const codeOf = (token) => codes[token.kind](token);

/** A code as people know it. */
export const shown = ({ open, close, mark }) => mark ?? `${open}…${close}`;

/** The codes of an English text by their ids, which count from 1. */
export const codesIn = (tokens) =>
  new Map(tokens.filter(({ kind }) => kind !== 'text').map((token, i) => [String(i + 1), codeOf(token)]));

/** The tokens of a text, each with its code and the id that this has in English; without, where English has no such code. */
export function withIds(tokens, known) {
  const left = new Map(known);
  return tokens.map((token) => {
    if (token.kind === 'text') return { token };
    const code = codeOf(token);
    const [id] = [...left].find(([, other]) => shown(other) === shown(code)) ?? [];
    left.delete(id);
    return { token, code, id };
  });
}
