/*
 * The words of every language beside the English ones, and what a text has to keep in translation. The check of
 * the languages and the files for translators read them with this, so that both ask for the same.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** As `Intl.PluralRules` names them. */
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const pluralForm = new RegExp(`\\.(?:${forms.join('|')})$`);
export const isPluralForm = (path) => pluralForm.test(path);

/** Every text with its dotted path; a plural is one text for each of its forms. */
export function textsIn(part, path = '') {
  if (typeof part === 'string') return [[path, part]];
  if (!part || typeof part !== 'object' || path.endsWith('.edition')) return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, path ? `${path}.${key}` : key));
}

/** The English that a text is compared with: a form that English lacks says what its `other` does. */
export const sourceOf = (ours, path) => ours.get(path) ?? ours.get(path.replace(pluralForm, '.other'));

/** The forms of a language, or nothing where the engine does not know it: then it has those that it gives itself. */
export function pluralForms(language) {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return undefined;
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return forms.filter((form) => pluralCategories.includes(form));
}

/** The digits of a script stand in rows of ten. */
function zeroOf(digit) {
  let zero = digit.codePointAt(0);
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0) - zero < 9) zero -= 1;
  return zero;
}

/** Reads what the build made in `directory`. */
export async function readContent(directory = 'dist') {
  const content = pathToFileURL(`${resolve(directory)}/content/`);
  const load = (path) => import(new URL(path, content));
  const { parseMarkup, plainText } = await load('markup.js');
  const { hiddenIn } = await load('faults.js');

  /** Digits of any script as 0 to 9, and thousands without a separator. */
  const numbersIn = (text) =>
    [
      ...plainText(text)
        .normalize('NFKC')
        .replace(/\p{Nd}/gu, (digit) => String([...digit][0].codePointAt(0) - zeroOf(digit)))
        .replace(/(?<=\d)[.,\u00a0\u202f٬](?=\d{3}(?!\d))/g, '')
        .matchAll(/\d+(?:[.,٫]\d+)?/g),
    ]
      .map(([number]) => number.replace(/[,٫]/, '.'))
      .sort();

  const tokens = (text, kind) => parseMarkup(text).filter((token) => token.kind === kind);
  const marks = {
    placeholders: (text) => tokens(text, 'placeholder').map(({ text: name }) => name),
    citations: (text) => tokens(text, 'citation').flatMap(({ ids }) => ids),
    terms: (text) => tokens(text, 'term').map(({ id }) => id),
    'strong words': (text) => tokens(text, 'strong').map(() => 'strong'),
    numbers: numbersIn,
  };

  /** A text of several words that stands in English still. */
  const isLeft = (text, source) => text === source && plainText(source).split(/\s+/).length > 3;

  /** "one word" needs no digit, and a language has the emergency numbers of its countries beside those of English. */
  const mayDiffer = (path, what, have, want) =>
    (isPluralForm(path) && (what === 'numbers' || what === 'placeholders')) ||
    (path === 'common.emergencyNumber' &&
      what === 'numbers' &&
      want.every((number) => have.includes(number)));

  /** What is wrong with a text of this path as the translation of `source`. */
  function faultsIn(path, text, source) {
    const faults = [];
    for (const [what, read] of Object.entries(marks)) {
      const [have, want] = [read(text).sort(), read(source).sort()];
      if (have.join(' ') !== want.join(' ') && !mayDiffer(path, what, have, want))
        faults.push(`has the ${what} "${have.join(' ')}", English has "${want.join(' ')}"`);
    }
    const rest = tokens(text, 'text').map((token) => token.text);
    if (/\*\*|\[@|\]\(#/.test(rest.join(''))) faults.push('has markup that does not end');
    const unseen = hiddenIn(text);
    if (unseen) faults.push(`has a hidden character (${unseen})`);
    return faults;
  }

  const has = (language, level) => existsSync(new URL(`${language}/${level}.js`, content));
  /** Those that have words, English aside. */
  const languages = readdirSync(content).filter((name) => name !== 'en' && has(name, 'plain'));
  return {
    load,
    parseMarkup,
    plainText,
    isLeft,
    faultsIn,
    languages,
    /** Whether this can be a language: one that has words, or a tag written as the standard writes it. */
    isLanguage(tag) {
      try {
        return languages.includes(tag) || Intl.getCanonicalLocales(tag)[0] === tag;
      } catch {
        return false;
      }
    },
    /** The words by the names of the parts; nothing where there are none. */
    words: async (language, level = 'plain') =>
      has(language, level) ? { ...(await load(`${language}/${level}.js`)) } : undefined,
    schema: (await load('schema.js')).wordsSchema,
  };
}
