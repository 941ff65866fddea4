/**
 * What a hospital gives of its own, and the check of it. Elements load this module only where a page has
 * local text, or a language that the library did not make.
 */
import * as v from 'valibot';
import { parseMarkup } from './markup.js';
import type { LanguagePack } from './packs.js';
import * as references from './references.js';
import { type Partly, type Reference, type Words, wordsSchema } from './schema.js';
import { readingLevels, termIds } from './ids.js';

const phone = v.pipe(
  v.string(),
  v.regex(/^\+?\(?\d[\d ()-]{0,18}\d$/, 'is not a phone number'),
  v.description('Digits, with spaces, hyphens and brackets between; `+` in front.'),
);

const clinicSchema = v.strictObject({
  name: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(120))),
  phone: v.optional(phone),
  emergencyNumber: v.optional(phone),
});

/** How to reach the hospital. */
export type Clinic = v.InferOutput<typeof clinicSchema>;

/** A question of the hospital's own, a term, and what a treatment may say besides. */
interface Additions {
  readonly faq?: { readonly items?: Readonly<Record<string, Partly<Words['faq']['items']['surgery']>>> };
  readonly glossary?: {
    readonly terms?: Readonly<Record<string, Partly<Words['glossary']['terms']['biopsy']>>>;
  };
  readonly treatments?: { readonly items?: Readonly<Record<string, { readonly notOffered?: boolean }>> };
}

/** The hospital's own text: by the ids of the built-in words, only what differs. */
export type LocalText = Partly<Omit<Words, 'common' | 'readingLevel'>> &
  Additions & {
    readonly $schema?: string;
    /** The language of these texts, as a BCP 47 tag; without it they stand in every language. */
    readonly lang?: string;
    readonly clinic?: Clinic;
    /** @internal What they cite; set by the check. */
    readonly sources?: readonly Reference[];
  };

/** These say when to get help, and what the guide is not: nothing local takes their place. */
const locked: Readonly<Record<string, string>> = {
  'urgentCare.tiers': 'says how soon to act',
  'urgentCare.flags': 'is an urgent sign with its action',
  'symptomChecklist.notDiagnosis': 'says that the list is not a diagnosis',
  'symptomChecklist.noneNote': 'says what to do when nothing is ticked',
  'disclaimer.items.information': 'says that the guide is for information only',
  'disclaimer.items.no-stand-in': 'says that the guide does not stand in for care',
  'disclaimer.items.emergency': 'says what to do in an emergency',
  'treatments.notAdvised': 'warns of what harms',
  'treatments.items.wound-care.ask': 'says when to get help',
  'faq.items.firm-lump.answer': 'says when to get help',
  'overview.items.effect': 'says when to get help',
  'overview.items.cancer': 'says to have a new lump checked',
  'causes.causes.calciphylaxis': 'says when to get help',
  'typeTable.types.metastatic.feature': 'says that it is not the spread of cancer',
  'typeTable.types.metastatic.description': 'says that it is not the spread of cancer',
  'typeTable.types.iatrogenic.description': 'says when to get help',
  'typeTable.types.calciphylaxis.description': 'says when to get help',
};

type AnyObject = v.StrictObjectSchema<v.ObjectEntries, undefined>;
const isObject = (shape: v.GenericSchema): shape is AnyObject => shape.type === 'strict_object';

/** What a hospital may add under an id of its own; it needs all of it. */
const additions: Readonly<Record<string, v.GenericSchema>> = {
  'faq.items': wordsSchema.entries.faq.entries.items.entries.surgery,
  'glossary.terms': wordsSchema.entries.glossary.entries.terms.entries.biopsy,
};

/** The shape with each part left to choose, but for what is locked. */
function partly(shape: v.GenericSchema, path = ''): v.GenericSchema {
  const reason = locked[path];
  if (reason) return v.never(`cannot be replaced, since it ${reason}`);
  if (!isObject(shape) || 'other' in shape.entries) return shape;
  const entries: v.ObjectEntries = {};
  for (const [key, part] of Object.entries(shape.entries))
    if (key !== 'edition')
      entries[key] = v.optional(partly(part as v.GenericSchema, path ? `${path}.${key}` : key));
  if (/^treatments\.items\.[\w-]+$/.test(path)) entries['notOffered'] = v.optional(v.boolean());
  const addition = additions[path];
  return addition ? v.objectWithRest(entries, addition) : v.strictObject(entries);
}

const { common: _, readingLevel: __, ...sections } = wordsSchema.entries;

/** One local text; a file holds one, or a list of them in several languages. */
export const localTextSchema = v.strictObject({
  $schema: v.optional(v.string()),
  lang: v.optional(v.pipe(v.string(), v.check(isLanguage, 'is not a language tag such as es or pt-BR'))),
  clinic: v.optional(clinicSchema),
  ...(Object.fromEntries(
    Object.entries(sections).map(([name, shape]) => [name, v.optional(partly(shape, name))]),
  ) as v.ObjectEntries),
});

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Where a text is wrong, and why. */
export interface ContentFault {
  /** Such as `faq.items.surgery.answer.0`. */
  readonly path: string;
  readonly reason: string;
}

const sourceOf = (id: string): Reference | undefined =>
  Object.values(references).find((reference) => reference.id === id);

/** The first thing in the texts that nobody could read as meant. */
function faultInTexts(
  part: unknown,
  own: readonly string[],
  path: readonly string[] = [],
): ContentFault | undefined {
  const name = path.at(-1) ?? 'a';
  if (!/^(\d+|\$schema|[a-zA-Z][\w-]{0,63})$/.test(name))
    return { path: path.join('.'), reason: 'is not an id: letters, digits and hyphens' };
  if (typeof part === 'string') {
    const reason = name === '$schema' ? undefined : faultIn(part, own);
    return reason ? { path: path.join('.'), reason } : undefined;
  }
  if (!part || typeof part !== 'object') return undefined;
  for (const [key, value] of Object.entries(part)) {
    const fault = faultInTexts(value, own, [...path, key]);
    if (fault) return fault;
  }
  return undefined;
}

const placeholders =
  /^(all|between|by|count|date|emergency|empty|high|label|low|minutes|n|names|on|people|shown|solid|text|total|version)$/;

function faultIn(text: string, own: readonly string[]): string | undefined {
  if (/<\/?[a-z!]/i.test(text)) return 'holds HTML, which is never read; see the markup in the README';
  for (const token of parseMarkup(text)) {
    if (token.kind === 'text' && /\*\*|\[@|\]\(/.test(token.text)) {
      return /\]\((?!#)/.test(token.text)
        ? 'holds a link that is not http, https, tel or mailto'
        : 'holds markup that does not end';
    }
    if (token.kind === 'placeholder' && !placeholders.test(token.text))
      return `holds {${token.text}}, which nothing fills`;
    if (token.kind === 'term' && ![...termIds, ...own].includes(token.id))
      return `names "${token.id}", which is no term`;
    const unknown = token.kind === 'citation' && token.ids.find((id) => !sourceOf(id));
    if (unknown) return `cites "${unknown}", which is no source of ours`;
  }
  return undefined;
}

function faultOf(input: unknown, schema: v.GenericSchema): ContentFault | undefined {
  const { success, issues } = v.safeParse(schema, input, { abortEarly: true });
  if (success) {
    const terms = (input as LocalText).glossary?.terms ?? {};
    return faultInTexts(input, Object.keys(terms));
  }
  const [issue] = issues;
  const reason = issue.type === 'strict_object' ? 'is not known here' : issue.message;
  return { path: v.getDotPath(issue) ?? '', reason };
}

function citedIn(part: unknown): readonly string[] {
  if (typeof part === 'string')
    return parseMarkup(part).flatMap((token) => (token.kind === 'citation' ? token.ids : []));
  return part && typeof part === 'object' ? Object.values(part).flatMap(citedIn) : [];
}

/** A hospital's own texts with the sources that they cite; or what is wrong with them. */
export function checkLocalText(input: unknown): readonly LocalText[] | ContentFault {
  const texts: readonly unknown[] = Array.isArray(input) ? input : [input];
  for (const [i, text] of texts.entries()) {
    const fault = faultOf(text, localTextSchema);
    if (fault) return Array.isArray(input) ? { ...fault, path: `${i}.${fault.path}` } : fault;
  }
  return (texts as readonly LocalText[]).map((text) => ({
    ...text,
    sources: [...new Set(citedIn(text))].flatMap((id) => sourceOf(id) ?? []),
  }));
}

/** A level beside the plain one holds only what differs from it. */
const levelSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(wordsSchema.entries).map(([name, shape]) => [name, v.optional(allOptional(shape))]),
  ),
);

function allOptional(shape: v.GenericSchema): v.GenericSchema {
  if (!isObject(shape) || 'other' in shape.entries) return shape;
  return v.strictObject(
    Object.fromEntries(
      Object.entries(shape.entries).map(([key, part]) => [
        key,
        v.optional(allOptional(part as v.GenericSchema)),
      ]),
    ),
  );
}

/** The words of a language in a file of their own. */
export const languagePackSchema = v.strictObject({
  lang: v.pipe(v.string(), v.check(isLanguage, 'is not a language tag such as es or pt-BR')),
  level: v.optional(v.picklist(readingLevels)),
  words: v.union([wordsSchema, levelSchema]),
});

/** Whether a language from outside of the library can be shown; what is wrong with it is told once. */
export function checkPack({ lang, level = 'plain', words }: LanguagePack): boolean {
  const fault = isLanguage(lang)
    ? faultOf(words, level === 'plain' ? wordsSchema : levelSchema)
    : { path: 'lang', reason: 'is not a language tag such as es or pt-BR' };
  if (fault)
    console.warn(`calcinosis-elements: the words in "${lang}" are not used. ${fault.path}: ${fault.reason}`);
  return !fault;
}
