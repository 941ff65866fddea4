/* What translators give back. Words come of it only where all are there, and each keeps what English says. */
import { DOMParser } from '@xmldom/xmldom';
import { isPluralForm, textsIn } from './words.mjs';
import { at, codesIn, limitOf, shapeAt, shown, textsFor, withIds, xlf } from './xliff.mjs';

/* The file. */

function parse(xml) {
  const onError = (level, message) => {
    throw new SyntaxError(message);
  };
  return new DOMParser({ onError }).parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml').documentElement;
}

const elements = (node, name) => [...node.childNodes].filter(({ localName }) => localName === name);

/** What the file is of; or why it is none of ours. */
async function headOf(root, content, asked) {
  if (root.namespaceURI !== xlf || root.localName !== 'xliff') return { reason: 'is not XLIFF 2' };
  const [source, lang] = ['srcLang', 'trgLang'].map((name) => root.getAttribute(name) ?? '');
  if (!/^en(-|$)/.test(source)) return { reason: `is a translation of "${source}", not of English` };
  if (!content.isLanguage(lang) || lang === 'en')
    return { reason: `is in "${lang}", which is no language to translate into` };
  if (asked && lang !== asked) return { reason: `is in "${lang}", not in "${asked}"` };
  const { matchLanguage } = await content.load('language.js');
  // Tools like to make es-ES of es.
  const alike = !asked && matchLanguage(lang, ['en', ...content.languages]);
  if (alike && alike !== lang)
    return {
      reason: `is in "${lang}", and "${alike}" is here. Where both are meant to be, say --lang ${lang}`,
    };
  const files = elements(root, 'file');
  const parts = files.map((file) => /^en\/(plain|clinical)#(\w+)$/.exec(file.getAttribute('original')) ?? []);
  const [level, ...others] = new Set(parts.map(([, itsLevel]) => itsLevel));
  if (!level || others.length > 0) return { reason: 'has a part whose "original" is not as it was exported' };
  return { lang, level, parts: parts.map(([, , part], i) => [part, files[i]]) };
}

/* A text. */

/** A character by its number, which a tool writes where XML cannot hold it. */
function characterOf(hex) {
  const number = /^[\da-f]{1,8}$/i.test(hex) ? parseInt(hex, 16) : NaN;
  const isCharacter = number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff);
  return isCharacter
    ? { text: String.fromCodePoint(number) }
    : { fault: `has a <cp> whose hex "${hex ?? ''}" is no character` };
}

/** What is in it, in its order. Tools may write a pair as two ends, and add marks of their own, which are no codes. */
function* piecesIn(node) {
  for (const child of node?.childNodes ?? []) {
    const { TEXT_NODE, CDATA_SECTION_NODE, ELEMENT_NODE } = child;
    if ([TEXT_NODE, CDATA_SECTION_NODE].includes(child.nodeType)) yield { text: child.data };
    if (child.nodeType !== ELEMENT_NODE) continue;
    const [id, startRef, hex] = ['id', 'startRef', 'hex'].map((name) => child.getAttribute(name));
    if (child.localName === 'pc') yield* [{ open: id }, ...piecesIn(child), { close: id }];
    else if (child.localName === 'sc') yield { open: id };
    else if (child.localName === 'ec') yield { close: startRef ?? id };
    else if (child.localName === 'ph') yield { mark: id };
    else if (child.localName === 'cp') yield characterOf(hex);
    else if (child.localName === 'mrk') yield* piecesIn(child);
    else if (!/^(sm|em)$/.test(child.localName)) yield { mark: `<${child.nodeName}>` };
  }
}

/** Both sides of a unit. Tools may have cut it into segments, and put those into another order. */
function sidesOf(unit) {
  const parts = [...unit.childNodes].filter(({ localName }) => /^(segment|ignorable)$/.test(localName));
  const sources = parts.map((part) => elements(part, 'source')[0]);
  const targets = parts.map((part, i) => {
    const [target] = elements(part, 'target');
    // What a tool set apart, such as the space between two segments, it need not give twice.
    const node = target ?? (part.localName === 'ignorable' ? sources[i] : undefined);
    return { node, order: Number(target?.getAttribute('order') ?? i + 1) };
  });
  const states = parts
    .filter(({ localName }) => localName === 'segment')
    .map((part) => part.getAttribute('state'));
  return {
    source: sources.flatMap((node) => [...piecesIn(node)]),
    target: targets.sort((a, b) => a.order - b.order).flatMap(({ node }) => [...piecesIn(node)]),
    isWhole: targets.every(({ node }) => node),
    isDone: states.every((state) => /^(translated|reviewed|final)$/.test(state)),
  };
}

/** The text with its markup, and what is wrong with its codes. */
function textOf(pieces, known, mayLack) {
  const faults = [];
  const seen = new Set();
  let open;
  let text = '';
  for (const piece of pieces) {
    if (piece.text !== undefined) {
      text += piece.text;
      continue;
    }
    const [[kind, id]] = Object.entries(piece);
    if (kind === 'fault') {
      faults.push(id);
      text += '\ufffd';
      continue;
    }
    const code = known.get(id);
    if (code?.[kind] === undefined) {
      faults.push(`has a code ${id} that English has not`);
      continue;
    }
    const name = `the code ${id} (${shown(code)})`;
    if (kind === 'close') {
      if (open !== id) faults.push(`ends ${name} where it is not open`);
      open = undefined;
    } else {
      if (seen.has(id)) faults.push(`has ${name} twice`);
      if (open) faults.push(`has ${name} within another`);
      if (kind === 'open') open = id;
      seen.add(id);
    }
    if (code.before) text = text.trimEnd() && text.trimEnd() + code.before;
    text += code[kind];
  }
  if (open) faults.push(`does not end the code ${open} (${shown(known.get(open))})`);
  for (const [id, code] of known)
    if (!seen.has(id) && !mayLack) faults.push(`lacks the code ${id} (${shown(code)})`);
  return { text: text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''), faults };
}

/** A unit's text in translation, and what is wrong with it. */
function check(unit, path, source, { content, english, theirs, lang }) {
  const known = codesIn(content.parseMarkup(source));
  const sides = sidesOf(unit);
  if (textOf(sides.source, known).text !== source)
    return { faults: ['is of another English text: English has changed since the export'] };
  const { text, faults } = textOf(sides.target, known, isPluralForm(path));
  if (!sides.isWhole || text === '') return { faults: ['is not translated'] };
  const limit = limitOf(shapeAt(content.schema, path));
  if (text.length > limit) faults.push(`is ${text.length} characters long, and its place holds ${limit}`);
  const [part] = path.split('.');
  const isOutdated = theirs[part]?.edition.version < english[part].edition.version;
  if (isOutdated && !sides.isDone && text === at(theirs, path))
    faults.push('awaits review, as English has changed: once it says the same, mark it as translated');
  if (faults.length > 0) return { faults };
  const typed = withIds(content.parseMarkup(text), known).filter(({ code, id }) => code && !id);
  for (const { code } of typed) faults.push(`has markup that was typed into it: ${shown(code)}`);
  if (/<\/?[a-z!]/i.test(text)) faults.push('holds HTML, which is never read');
  // English of another country is a language of its own here, and mostly the same.
  if (content.isLeft(text, source) && !lang.startsWith('en-')) faults.push('is still English');
  return { text, faults: typed.length > 0 ? faults : [...faults, ...content.faultsIn(path, text, source)] };
}

/* The words. */

/** In the form of English; a plural has the forms that the language needs. */
function wordsFrom(english, texts, path) {
  if (typeof english === 'string') return texts.get(path);
  if (Array.isArray(english)) return english.map((part, i) => wordsFrom(part, texts, `${path}.${i}`));
  if ('other' in english) {
    const forms = [...texts].filter(([key]) => key.startsWith(`${path}.`));
    return Object.fromEntries(forms.map(([key, text]) => [key.slice(path.length + 1), text]));
  }
  return Object.fromEntries(
    Object.entries(english).map(([key, part]) => [key, wordsFrom(part, texts, `${path}.${key}`)]),
  );
}

/** A part with the edition of the English that it says; its day stays where nothing changed. */
function partFrom({ edition, ...english }, texts, part, present, today) {
  const words = wordsFrom(english, texts, part);
  const before = new Map(textsIn(present ?? {}, part));
  const changed = textsIn(words, part).filter(([path, text]) => before.get(path) !== text).length;
  const isSame = changed === 0 && present?.edition.version === edition.version;
  const date = isSame ? present.edition.date : today;
  return { changed, words: { edition: { version: edition.version, date }, ...words } };
}

/**
 * The words of a file that translators gave back; or faults, each with the unit. `lang` is the language that it should
 * be in, and `present` gives the translation that there is, where it is not that of the library.
 */
export async function readXliff(xml, content, { lang: asked, present = content.words, today }) {
  const faults = [];
  const fault = (unit, reason) => void faults.push({ unit, reason });

  let root;
  try {
    root = parse(xml);
  } catch ({ message }) {
    return { faults: [{ unit: 'the file', reason: `is not well-formed XML: ${message}` }] };
  }
  const { reason, lang, level, parts } = await headOf(root, content, asked);
  if (reason) return { faults: [{ unit: 'the file', reason }] };

  const english = await content.words('en', level);
  const theirs = (await present(lang, level)) ?? {};
  const expected = new Map(textsFor(lang, english, theirs));
  const texts = new Map();
  for (const [part, file] of parts)
    for (const unit of file.getElementsByTagNameNS(xlf, 'unit')) {
      const path = unit.getAttribute('id');
      const source = expected.get(path);
      if (source === undefined || !path.startsWith(`${part}.`)) fault(path, 'is no text of ours');
      else if (texts.has(path)) fault(path, 'is there twice');
      else {
        const result = check(unit, path, source, { content, english, theirs, lang });
        texts.set(path, result.text);
        for (const what of result.faults) fault(path, what);
      }
    }
  for (const path of expected.keys()) if (!texts.has(path)) fault(path, 'is missing');
  if (faults.length > 0) return { faults };

  const results = Object.entries(english).map(([part, words]) => [
    part,
    partFrom(words, texts, part, theirs[part], today),
  ]);
  return {
    faults,
    lang,
    level,
    words: Object.fromEntries(results.map(([part, { words }]) => [part, words])),
    texts: texts.size,
    changed: results.reduce((sum, [, { changed }]) => sum + changed, 0),
  };
}
