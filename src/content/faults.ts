/* What is wrong with words from outside, told to the one who wrote them. */
import * as v from 'valibot';
import { parseMarkup, plainText } from './markup.js';
import * as references from './references.js';
import type { Reference } from './schema.js';

/** Where a text is wrong, and why. */
export interface ContentFault {
  /** Such as `faq.items.surgery.answer.0`; empty where it is the whole. */
  readonly path: string;
  readonly reason: string;
}

/** What a text may hold besides words. */
export interface MayHold {
  readonly markup: boolean;
  /** The placeholders that its place fills, */
  readonly placeholders: readonly string[];
  /** and whether each has to be there. */
  readonly needsAll: boolean;
  readonly terms: readonly string[];
}

/** A source that we know by its id. */
export const sourceOf = (id: string): Reference | undefined =>
  Object.values(references).find((reference) => reference.id === id);

const sourceIds = Object.values(references).map(({ id }) => id);

/** A message stays readable, whatever it is about. */
export const short = (text: string, most = 40): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

const quoted = (text: string): string => `"${short(text)}"`;

/** What somebody who wrote `name` most probably meant: ` (did you mean "surgery"?)`; empty where nothing is close. */
export function hint(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known);
  return nearest === undefined ? '' : ` (did you mean ${quoted(nearest)}?)`;
}

/** That of the names which is a slip of the hand away. */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  if (name.length > 40) return undefined;
  const written = letters(name);
  const most = Math.min(3, Math.ceil(written.length / 3));
  const [nearest] = known
    .map((other) => ({ other, far: distance(written, letters(other)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return nearest?.other;
}

/** `type-table` and `typeTable` are the same name to whoever writes them. */
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Control characters, and those that turn the text after them around. */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const html = /<\/?[a-z!]|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** Why nobody could read this text as it is meant; undefined where all is well. */
export function faultIn(text: string, may: MayHold): string | undefined {
  const [control] = hidden.exec(text.replace(/[\t\n\r]/g, ' ')) ?? [];
  if (control) return `holds a hidden character (${codeOf(control)})`;
  if (text.includes('\ufffd')) return 'holds a broken character (\ufffd): save the file as UTF-8';
  if (html.test(text)) return 'holds HTML, which would be shown as it is written';
  const filled = Object.fromEntries(may.placeholders.map((name) => [name, name]));
  if (!/[\p{L}\p{N}]/u.test(plainText(text, filled)))
    return 'has no words; leave it out to keep the built-in text';
  return may.markup ? faultInMarkup(text, may) : faultInWords(text, may);
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Markup that was not read as such is text still. */
const unread = /\*\*|\[@|\]\(/;

function faultInWords(text: string, may: MayHold): string | undefined {
  const isPlain = parseMarkup(text).every(({ kind }) => kind === 'text' || kind === 'placeholder');
  if (!isPlain || unread.test(text)) return 'must be plain words: markup is not read here';
  return faultInPlaceholders(text, may);
}

function faultInMarkup(text: string, may: MayHold): string | undefined {
  for (const token of parseMarkup(text)) {
    if (token.kind === 'text' && unread.test(token.text)) {
      return /\]\((?!#)/.test(token.text)
        ? 'holds a link that is not https://…, http://…, tel:… or mailto:…'
        : 'holds markup that does not end';
    }
    if (token.kind === 'term' && !may.terms.includes(token.id))
      return `explains ${quoted(token.id)}, which is no term of the glossary${hint(token.id, may.terms)}`;
    const unknown = token.kind === 'citation' && token.ids.find((id) => !sourceOf(id));
    if (unknown) return `cites ${quoted(unknown)}, which is no source of ours${hint(unknown, sourceIds)}`;
  }
  return faultInPlaceholders(text, may);
}

function faultInPlaceholders(text: string, { placeholders, needsAll }: MayHold): string | undefined {
  const held = parseMarkup(text).flatMap((token) => (token.kind === 'placeholder' ? token.text : []));
  const unfilled = held.find((name) => !placeholders.includes(name));
  if (unfilled) return `holds {${short(unfilled)}}, which nothing fills here${hint(unfilled, placeholders)}`;
  const missing = needsAll && placeholders.find((name) => !held.includes(name));
  return missing ? `must hold {${missing}}` : undefined;
}

const count = (value: unknown): string => Number(value).toLocaleString('en');

/** The schema's own words, for whoever edits the file. */
export function reasonOf({ type, input, requirement, message }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is null; leave it out to keep the built-in text';
  switch (type) {
    case 'string':
      return 'must be text, in quotation marks';
    case 'array':
      return 'must be a list of paragraphs, in [ ]';
    case 'boolean':
      return 'must be true or false, without quotation marks';
    case 'non_empty':
      return 'must not be empty; leave it out to keep the built-in text';
    case 'max_length':
      return `must have ${count(requirement)} characters at most; it has ${count((input as string).length)}`;
    case 'number':
    case 'integer':
    case 'min_value':
      return 'must be a whole number from 1 on';
    case 'iso_date':
      return 'must be a day, such as 2026-11-22';
    default:
      return message;
  }
}
