import * as v from 'valibot';
import { faultIn, reasonOf, hint, short, sourceOf } from './faults.js';
import { readingLevels, termIds, faqIds } from './ids.js';
import { locked } from './locked.js';
import { parseMarkup } from './markup.js';
import { phoneNumber } from './phone.js';
import { wordsSchema } from './schema.js';

/**
 * What a hospital gives of its own, and the check of it. Elements load this module only where a page has
 * local text, or a language that the library did not make.
 */
const isText = (shape) => shape.type === 'string';
const isObject = (shape) => shape.type === 'strict_object';
const isArray = (shape) => shape.type === 'array';
const isOptional = (shape) => shape.type === 'optional';
/** A list of sources has the anchors that begin with `source-`. JavaScript has uses of its own for the other two. */
const ownId = /^(?!source-|constructor$|prototype$)[a-z][a-z\d-]{0,63}$/;
/** Where a hospital may add something under an id of its own, of which it then needs all. */
const additions = {
    'faq.items': { shape: wordsSchema.entries.faq.entries.items.entries.surgery, ours: faqIds },
    'glossary.terms': { shape: wordsSchema.entries.glossary.entries.terms.entries.biopsy, ours: termIds },
};
/** Parts by their names; with `rest`, also under ids that are not among them. Valibot takes a list for an object. */
function group(entries, rest) {
    const braces = 'must be written in { }, with a name for each part';
    const known = Object.keys(entries);
    const reason = (issue) => {
        if (issue.expected === 'Object')
            return issue.input === null ? reasonOf(issue) : braces;
        return issue.expected === 'never' ? `is not known here${hint(String(issue.input), known)}` : 'is missing';
    };
    const isNoList = v.check((input) => !Array.isArray(input), braces);
    if (!rest)
        return v.pipe(v.unknown(), isNoList, v.strictObject(entries, reason));
    const haveIds = v.rawCheck(({ dataset, addIssue }) => {
        const { value } = dataset;
        if (!value || typeof value !== 'object')
            return;
        for (const key of Object.keys(value).filter((id) => !known.includes(id) && !ownId.test(id)))
            addIssue({
                message: 'is no id: small letters, digits and hyphens, a letter first, and not source-…',
                path: [{ type: 'unknown', origin: 'key', input: value, key, value: undefined }],
            });
    });
    return v.pipe(v.unknown(), isNoList, haveIds, v.objectWithRest(entries, rest, reason), v.metadata({ propertyNames: { pattern: ownId.source } }));
}
/** A text that somebody can read. The note on it in the schema names the placeholders that its place fills. */
function textOf(shape, { isLocal = false, terms = termIds }, path, isForm = false) {
    const note = v.getDescription(shape) ?? '';
    const may = {
        markup: v.getTitle(shape) === 'Markup',
        placeholders: [...note.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => name),
        needsAll: isLocal && !isForm,
        terms,
    };
    const isReadable = v.rawCheck(({ dataset, addIssue }) => {
        const reason = faultIn(String(dataset.value), may);
        if (reason)
            addIssue({ message: reason });
    });
    const text = v.pipe(shape, isReadable);
    return isLocal && path === 'symptomChecklist.questions' ? v.pipe(text, isQuestion) : text;
}
/** In the scripts of our languages, and in Greek. Anything else in a list of questions to ask would be advice. */
const isQuestion = v.regex(/[?？؟;]["'”’»)]*$/, 'must be a question, with its mark at the end');
/** A shape of ours as that of what comes from outside. */
function shapeOf(shape, ways, path = '', isForm = false) {
    const reason = ways.isLocal && locked[path];
    if (reason) {
        const why = `cannot be replaced, since it ${reason}`;
        return v.pipe(v.never(why), v.description(why));
    }
    if (isOptional(shape))
        return v.optional(shapeOf(shape.wrapped, ways, path, isForm));
    if (isArray(shape))
        return v.pipe(v.array(shapeOf(shape.item, ways, path)), v.nonEmpty());
    if (isText(shape))
        return textOf(shape, ways, path, isForm);
    if (!isObject(shape))
        return shape;
    // The forms of a plural belong together.
    const isPlural = 'other' in shape.entries;
    const entries = {};
    for (const [key, given] of Object.entries(shape.entries)) {
        if (ways.isLocal && key === 'edition')
            continue;
        const part = shapeOf(given, ways, path ? `${path}.${key}` : key, isPlural);
        entries[key] = ways.partly && !isPlural ? v.optional(part) : part;
    }
    if (ways.isLocal && /^treatments\.items\.[\w-]+$/.test(path))
        entries['notOffered'] = v.optional(v.boolean());
    const addition = ways.isLocal ? additions[path] : undefined;
    return group(entries, addition && shapeOf(addition.shape, { ...ways, partly: false }));
}
const noLanguage = 'is not a language tag such as es or pt-BR';
/** `spanish` has the form of a tag too, and would never be a page's language. */
const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z\d]+)*$/;
function isLanguage(tag) {
    try {
        return typeof tag === 'string' && languageTag.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}
const language = v.pipe(v.string(), v.regex(languageTag, noLanguage), v.check(isLanguage, noLanguage));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(120));
const phone = v.pipe(v.string(), v.regex(phoneNumber, 'must be a phone number: digits, with spaces, hyphens and brackets'), v.description('Digits, with spaces, hyphens and brackets between; `+` in front.'));
const localShape = (terms) => {
    const ways = { isLocal: true, partly: true, terms };
    const sections = Object.entries(wordsSchema.entries).map(([section, shape]) => [
        section,
        v.optional(shapeOf(shape, ways, section)),
    ]);
    return group({
        $schema: v.optional(v.string()),
        lang: v.optional(language),
        clinic: v.optional(group({
            name: v.optional(textOf(name, ways, 'clinic.name')),
            phone: v.optional(phone),
            emergencyNumber: v.optional(phone),
        })),
        ...Object.fromEntries(sections),
    });
};
/** One local text; a file holds one, or a list of them in several languages. */
const localTextSchema = localShape(termIds);
/* The check. */
/** As much as all words in ten languages. */
const longest = 1_000_000;
/** Whoever mends these sees the next. */
const mostFaults = 20;
function faultsIn(input, schema, at = []) {
    const { issues = [] } = v.safeParse(schema, input, { message: reasonOf, abortPipeEarly: true });
    return issues.slice(0, mostFaults).map(({ message, path = [], input: given }) => {
        const names = path.map(({ key }) => String(key));
        const [section = '', part = '', id = ''] = names;
        // Half a question under an id that is none of ours may be meant for one of ours.
        const ours = (given === undefined ? additions[`${section}.${part}`]?.ours : undefined) ?? [];
        const more = ours.includes(id) ? '' : hint(id, ours);
        return { path: [...at, ...names].map((key) => short(key)).join('.'), reason: message + more };
    });
}
/** What is wrong with the whole. */
const refused = (reason) => ({ texts: [], faults: [{ path: '', reason }] });
const tooLong = refused(`is longer than ${longest.toLocaleString('en')} characters`);
/** The hospital's own texts with the sources that they cite, from a file; or what is wrong with them. */
function readLocalText(json) {
    if (json.length > longest)
        return tooLong;
    if (/^\s*</.test(json))
        return refused('is HTML and not JSON; the address leads to a page');
    let input;
    try {
        input = JSON.parse(json);
    }
    catch (error) {
        return refused(`is not JSON: ${short(error.message.replace(/\s+/g, ' '), 200)}`);
    }
    const texts = Array.isArray(input) ? input : [input];
    const faults = texts.flatMap((text, i) => {
        const at = Array.isArray(input) ? [String(i)] : [];
        const found = faultsIn(text, localShape([...termIds, ...ownTerms(text)]), at);
        if (texts.length > 1 && found.length === 0 && needsLanguage(text))
            found.push({
                path: [...at, 'lang'].join('.'),
                reason: 'is missing; each of several texts says its own',
            });
        return found;
    });
    if (faults.length > 0)
        return { texts: [], faults: faults.slice(0, mostFaults) };
    return {
        texts: texts.map((text) => ({
            ...text,
            sources: [...new Set(citedIn(text))].flatMap((id) => sourceOf(id) ?? []),
        })),
        faults,
    };
}
/** The same for what a server answers, which is not read on once it is too long to be used. */
async function readAnswer({ headers, body }) {
    // A character takes three bytes at most.
    if (Number(headers.get('content-length')) > 3 * longest) {
        void body?.cancel();
        return tooLong;
    }
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    let json = '';
    for (let part; (part = await reader?.read())?.value && json.length <= longest;)
        json += decoder.decode(part.value, { stream: true });
    void reader?.cancel();
    return readLocalText(json + decoder.decode());
}
/** The same for an object of a page: it is read as a file with the same in it would be, and only once. */
function checkLocalText(input) {
    try {
        return readLocalText(JSON.stringify(input));
    }
    catch (error) {
        return refused(`cannot be read: ${short(String(error).replace(/\s+/g, ' '), 200)}`);
    }
}
/** The terms that a text adds to the glossary; it has not been checked yet. */
function ownTerms(text) {
    return Object.keys(Object(text?.glossary?.terms));
}
/** How to reach the hospital may be the same in every language. */
const needsLanguage = (text) => !text.lang && Object.keys(text).some((key) => key !== 'clinic' && key !== '$schema');
function citedIn(part) {
    if (typeof part === 'string')
        return parseMarkup(part).flatMap((token) => (token.kind === 'citation' ? token.ids : []));
    return part && typeof part === 'object' ? Object.values(part).flatMap(citedIn) : [];
}
/* Languages that the library did not make. */
const wholeShape = shapeOf(wordsSchema, {});
/** A level beside the plain one holds only what differs from it. */
const levelShape = shapeOf(wordsSchema, { partly: true });
const plainWords = textOf(v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)), {}, '');
/** Sources are shown with links, which lead to a page and nowhere else. */
const sourcesShape = v.array(group({
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/, 'must be letters, digits and hyphens')),
    title: plainWords,
    authors: v.optional(plainWords),
    journal: v.optional(plainWords),
    year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    doi: v.optional(v.pipe(v.string(), v.regex(/^10\.\d+\/[^\s?#]+$/, 'must be a DOI, such as 10.1000/182'))),
    pmid: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'must be the digits of a PMID, as text'))),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/, 'must be an address with https:// or http://'))),
}));
/** The words of a language in a file of their own. */
const languagePackSchema = v.strictObject({
    lang: language,
    level: v.optional(v.picklist(readingLevels)),
    words: v.union([wholeShape, levelShape]),
    sources: v.optional(sourcesShape),
});
/** Whether a language from outside of the library can be shown; what is wrong with it is told once. */
function checkPack({ lang, level = 'plain', words, sources = [] }) {
    const [fault] = !isLanguage(lang)
        ? [{ path: 'lang', reason: noLanguage }]
        : !readingLevels.includes(level)
            ? [{ path: 'level', reason: `is not one of ${readingLevels.join(', ')}` }]
            : [
                ...faultsIn(words, level === 'plain' ? wholeShape : levelShape),
                ...faultsIn(sources, sourcesShape, ['sources']),
            ];
    if (fault)
        console.warn(`calcinosis-elements: the words in ${short(JSON.stringify(lang) ?? '')} are not used. ${fault.path}: ${fault.reason}`);
    return !fault;
}

export { checkLocalText, checkPack, languagePackSchema, localTextSchema, readAnswer, readLocalText };
