/* The words of one language and level for translators: English beside what there is of the translation. */
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import * as v from 'valibot';
import { isPluralForm, pluralForms } from './words.mjs';
import { at, codesIn, limitOf, shapeAt, slr, textsFor, withIds, xlf } from './xliff.mjs';

const guidance = {
  plain:
    'For patients. Short sentences, the plain word first, and the polite “you” that health information has in your language.',
  clinical: 'For readers who know medical terms, figures of studies and the names of genes.',
};
const rules = [
  'Say what English says, no more and no less, above all where it says when to get help.',
  'The codes of a text can be moved, and each stays: ** is strong, (#…) leads to a word of the glossary, [@…] names a source of the statement before it, and the page fills in {…}.',
  'Write as digits what English writes as digits, and as 0 to 9: the page shows those of the reader.',
];

/* What translators want to know of a text. */

const names = ['name', 'question', 'heading', 'title', 'label', 'sign'];

/** What it belongs to: the nearest name around it, and which of several paragraphs it is. */
function placeOf(path, { english, plainText }) {
  const keys = path.split('.');
  if (keys.length === 2 && keys[1] === 'title') return 'The heading of this part of the page.';
  const around = keys.map((_, depth) => keys.slice(0, depth).join('.')).slice(2);
  const name = around
    .reverse()
    .flatMap((parent) => names.map((key) => `${parent}.${key}`))
    .find((place) => place !== path && at(english, place));
  const [row, last] = [at(english, keys.slice(0, -1).join('.')), Number(keys.at(-1))];
  return [
    name ? `It belongs to “${plainText(at(english, name))}”.` : '',
    row.length > 1 ? `Paragraph ${last + 1} of ${row.length}.` : '',
  ]
    .join(' ')
    .trim();
}

/** Numbers that show each form of nearly every language: some have one for fractions, or for millions. */
const samples = [...Array(26).keys(), 100, 1.5, 1_000_000];

function pluralNote(path, { lang }) {
  const form = path.split('.').at(-1);
  const rules = pluralForms(lang) ? new Intl.PluralRules(lang) : undefined;
  const numbers = samples.filter((number) => rules?.select(number) === form).slice(0, 4);
  const which = numbers.length > 0 ? `for numbers such as ${numbers.join(', ')}` : `“${form}”`;
  return `The form ${which}. It need not have the number where it says it in words.`;
}

/** How the glossary calls the terms, so that both use the same words. */
const termNotes = (tokens, { english, glossary }) =>
  tokens
    .filter(({ kind }) => kind === 'term')
    .map(({ text, id }) => {
      const theirs = glossary?.terms?.[id]?.name;
      const here = theirs ? `, here “${theirs}”` : '';
      return `“${text}” leads to “${english.glossary.terms[id].name}” in the glossary${here}.`;
    });

const reviewNote = 'English has changed since. Bring the translation up to it, and mark it as translated.';

/** A text as translators get it. */
function unitOf(path, source, isOutdated, context) {
  const { parseMarkup, schema, theirs } = context;
  const shape = shapeAt(schema, path);
  const limit = limitOf(shape);
  const tokens = parseMarkup(source);
  const known = codesIn(tokens);
  const target = at(theirs, path);
  const awaitsReview = isOutdated && target !== undefined;
  const notes = [
    ['review', awaitsReview ? reviewNote : ''],
    ['description', v.getDescription(shape)],
    ['place', placeOf(path, context)],
    ['plural', isPluralForm(path) ? pluralNote(path, context) : ''],
    ...termNotes(tokens, context).map((note) => ['glossary', note]),
    ['length', `At most ${limit} characters${known.size > 0 ? ', with what the codes stand for' : ''}.`],
  ];
  return {
    path,
    limit,
    notes: notes.filter(([, note]) => note),
    source: withIds(tokens, known),
    target: target === undefined ? [] : withIds(parseMarkup(target), known),
    state: target === undefined || isOutdated ? 'initial' : 'translated',
    // XLIFF has no state of its own for what was translated once: its states only go forward.
    subState: awaitsReview ? 'calcinosis:needs-review' : undefined,
  };
}

/* The same as XML. */

/** Makes elements of a name, attributes and content; what is undefined is left out. */
const maker =
  (document) =>
  (name, attributes, ...content) => {
    const namespaceOf = (key, own) => (key.startsWith('slr:') ? slr : own);
    const element = document.createElementNS(namespaceOf(name, xlf), name);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttributeNS(namespaceOf(key, null), key, String(value));
    for (const child of content.flat())
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    return element;
  };

function inline(make, { token, code, id }, attributes) {
  if (!code) return token.text;
  // Of a code that English has no more the words stay.
  if (!id) return code.mark ? '' : token.text;
  const { open, close, before, mark, equiv, type, subType } = code;
  const common = { id, type, subType, ...attributes };
  return mark
    ? make('ph', { ...common, disp: mark, equiv, 'slr:sizeInfo': before.length + mark.length })
    : make(
        'pc',
        { ...common, dispStart: open, dispEnd: close, 'slr:sizeInfo': open.length + close.length },
        token.text,
      );
}

function unitElement(make, { path, limit, notes, source, target, state, subState }) {
  const attributes = { canCopy: 'no', canDelete: isPluralForm(path) ? undefined : 'no' };
  const content = (pieces) => pieces.map((piece) => inline(make, piece, attributes));
  return make(
    'unit',
    { id: path, name: path, 'slr:sizeRestriction': limit },
    make(
      'notes',
      {},
      notes.map(([category, note]) => make('note', { category }, note)),
    ),
    make(
      'segment',
      { state, subState },
      make('source', {}, content(source)),
      make('target', {}, content(target)),
    ),
  );
}

/** A line for each element, but nothing into a text. */
function indent(node, depth = 0) {
  const children = [...node.childNodes];
  if (/^(note|source|target)$/.test(node.nodeName) || children.length === 0) return;
  const line = (indents) => node.ownerDocument.createTextNode(`\n${'  '.repeat(indents)}`);
  for (const child of children) {
    node.insertBefore(line(depth + 1), child);
    indent(child, depth + 1);
  }
  node.appendChild(line(depth));
}

function xmlOf(lang, fill) {
  const document = new DOMImplementation().createDocument(xlf, 'xliff');
  const root = document.documentElement;
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:slr', slr);
  for (const [key, value] of Object.entries({ version: '2.1', srcLang: 'en', trgLang: lang }))
    root.setAttribute(key, value);
  for (const file of fill(maker(document))) root.appendChild(file);
  indent(root);
  const declaration = document.createProcessingInstruction('xml', 'version="1.0" encoding="UTF-8"');
  return [declaration, root].map((node) => `${new XMLSerializer().serializeToString(node)}\n`).join('');
}

/**
 * The XLIFF of a language and level, with how many texts it holds and how many of them are translated. `present` is
 * the translation that there is, where it is not that of the library.
 */
export async function writeXliff(content, { lang, level = 'plain', present }) {
  const source = await content.words('en', level);
  const theirs = present ?? (await content.words(lang, level)) ?? {};
  const { overlay } = await content.load('overlay.js');
  const context = {
    ...content,
    lang,
    theirs,
    english: overlay(await content.words('en'), source),
    glossary: theirs.glossary ?? (await content.words(lang))?.glossary,
  };

  const parts = Object.entries(source).map(([part, { edition, ...texts }]) => {
    const version = theirs[part]?.edition.version;
    const isOutdated = version < edition.version;
    const since = isOutdated ? `; the translation is of version ${version}` : '';
    return {
      part,
      notes: [`Version ${edition.version} of ${edition.date}${since}.`, guidance[level], ...rules],
      units: textsFor(lang, { [part]: texts }, theirs).map(([path, text]) =>
        unitOf(path, text, isOutdated, context),
      ),
    };
  });

  const xml = xmlOf(lang, (make) =>
    parts.map(({ part, notes, units }) =>
      make(
        'file',
        // A paragraph is translated as a whole: the order of its sentences is the translator's.
        { id: part, original: `en/${level}#${part}`, canResegment: 'no' },
        make('slr:profiles', { generalProfile: 'xliff:codepoints' }),
        make(
          'notes',
          {},
          notes.map((note) => make('note', {}, note)),
        ),
        units.map((unit) => unitElement(make, unit)),
      ),
    ),
  );
  const units = parts.flatMap((part) => part.units);
  return { xml, texts: units.length, translated: units.filter(({ state }) => state === 'translated').length };
}
