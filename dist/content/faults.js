import 'valibot';
import { plainText, parseMarkup } from './markup.js';
import * as references from './references.js';

/* What is wrong with words from outside, told to the one who wrote them. */
/** A source that we know by its id. */
const sourceOf = (id) => Object.values(references).find((reference) => reference.id === id);
const sourceIds = Object.values(references).map(({ id }) => id);
/** A message stays readable, whatever it is about. */
const short = (text, most = 40) => text.length > most ? `${text.slice(0, most)}…` : text;
const quoted = (text) => `"${short(text)}"`;
/** What somebody who wrote `name` most probably meant: ` (did you mean "surgery"?)`; empty where nothing is close. */
function hint(name, known) {
    const nearest = nearestOf(name, known);
    return nearest === undefined ? '' : ` (did you mean ${quoted(nearest)}?)`;
}
/** That of the names which is a slip of the hand away. */
function nearestOf(name, known) {
    if (name.length > 40)
        return undefined;
    const written = letters(name);
    const most = Math.min(3, Math.ceil(written.length / 3));
    const [nearest] = known
        .map((other) => ({ other, far: distance(written, letters(other)) }))
        .filter(({ far }) => far <= most)
        .sort((a, b) => a.far - b.far);
    return nearest?.other;
}
/** `type-table` and `typeTable` are the same name to whoever writes them. */
const letters = (name) => name.toLowerCase().replace(/[^a-z\d]/g, '');
/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(a, b) {
    let row = [...new Array(b.length + 1)].map((_, i) => i);
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
/** What nobody sees: controls, halves of characters, and what has no width, such as tags and what turns text around. */
const hidden = /[\p{Cc}\p{Cs}\p{Co}\p{DI}]/u;
/** Needed once after its character: a soft hyphen, a joiner of another script or of emoji, a variant of emoji or Han. */
const needed = [
    /(\p{L})\u00ad/gu,
    /((?!\p{Script=Latin})[\p{L}\p{M}])[\u200b-\u200d]/gu,
    /([\p{Extended_Pictographic}\p{Emoji_Modifier}])\ufe0f?\u200d/gu,
    /([\p{Emoji}\p{Script=Han}])[\ufe0e\ufe0f\u{e0100}-\u{e01ef}]/gu,
];
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/** These keep in its place what stands in a text from right to left. */
const marks = /[\u061c\u200e\u200f]/g;
/** The code of the first character that nobody would see, such as `U+200B`. */
function hiddenIn(text) {
    const placed = rightToLeft.test(text) ? text.replace(marks, '') : text;
    const left = needed.reduce((rest, form) => rest.replace(form, '$1'), placed.replace(/[\t\n\r]/g, ' '));
    const [found] = hidden.exec(left) ?? [];
    return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
const html = /<\/?[a-z!]|&(#\d+|#x[\da-f]+|[a-z]+\d*);/i;
/** Why nobody could read this text as it is meant; undefined where all is well. */
function faultIn(text, may) {
    const found = hiddenIn(text);
    if (found)
        return `holds a hidden character (${found})`;
    if (text.includes('\ufffd'))
        return 'holds a broken character (\ufffd): save the file as UTF-8';
    if (html.test(text))
        return 'holds HTML, which would be shown as it is written';
    const filled = Object.fromEntries(may.placeholders.map((name) => [name, name]));
    if (!/[\p{L}\p{N}]/u.test(plainText(text, filled)))
        return 'has no words; leave it out to keep the built-in text';
    return may.markup ? faultInMarkup(text, may) : faultInWords(text, may);
}
/** Markup that was not read as such is text still. */
const unread = /\*\*|\[@|\]\(/;
function faultInWords(text, may) {
    const isPlain = parseMarkup(text).every(({ kind }) => kind === 'text' || kind === 'placeholder');
    if (!isPlain || unread.test(text))
        return 'must be plain words: markup is not read here';
    return faultInPlaceholders(text, may);
}
function faultInMarkup(text, may) {
    for (const token of parseMarkup(text)) {
        if (token.kind === 'text' && unread.test(token.text)) {
            return /\]\((?!#)/.test(token.text)
                ? 'holds a link that is not https://…, http://…, tel:… or mailto:…'
                : 'holds markup that does not end';
        }
        if (token.kind === 'term' && !may.terms.includes(token.id))
            return `explains ${quoted(token.id)}, which is no term of the glossary${hint(token.id, may.terms)}`;
        const unknown = token.kind === 'citation' && token.ids.find((id) => !sourceOf(id));
        if (unknown)
            return `cites ${quoted(unknown)}, which is no source of ours${hint(unknown, sourceIds)}`;
        if (token.kind === 'link' && misleads(token.text, token.href))
            return `holds a link that says ${quoted(token.text)} and leads to ${quoted(token.href)}`;
    }
    return faultInPlaceholders(text, may);
}
const digitsIn = (text) => 
// Arabic and Persian digits end in the four bits of their value.
text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\D/g, '');
/** Whether the words of a link say one number, mail address or site, and it leads to another. */
function misleads(words, href) {
    const text = words
        .normalize('NFKC')
        .replace(/\p{Cf}|\(0\)/gu, '')
        .toLowerCase();
    const said = (form) => [...text.matchAll(form)].map(([all, name]) => name ?? all);
    const [, scheme, address = ''] = /^(\w+):(.*)/.exec(href.toLowerCase()) ?? [];
    if (scheme === 'tel') {
        // An extension is called too; the code of the country may be left out.
        const called = address.split(/[;,]/).map(digitsIn);
        return said(/\p{Nd}[\p{Nd} ().-]*/gu)
            .map(digitsIn)
            .filter((number) => number.length > 2 || (number === digitsIn(text) && !/\p{L}/u.test(text)))
            .some((number) => !called.some((one) => one === number || isWithin(number, one)));
    }
    if (scheme === 'mailto') {
        const [to = ''] = address.split('?');
        return said(/[^\s@]{1,64}@[\p{L}\p{N}.-]{1,254}[\p{L}\p{N}]/gu).some((name) => !to.split(',').includes(name));
    }
    const [site = ''] = address.replace(/^\/\/(www\.)?/, '').split(/[/?#]/);
    return said(/(?:https?:\/\/|\bwww\.)(?:www\.)?([\p{L}\p{N}.-]*[\p{L}\p{N}])/gu).some((name) => site !== name && !site.endsWith(`.${name}`));
}
/** As `030 1234567` is in `+49 30 1234567`. A short number is no part of another. */
const isWithin = (number, other) => number.length > 3 && other.includes(number.replace(/^0+/, ''));
function faultInPlaceholders(text, { placeholders, needsAll }) {
    const held = parseMarkup(text).flatMap((token) => (token.kind === 'placeholder' ? token.text : []));
    const unfilled = held.find((name) => !placeholders.includes(name));
    if (unfilled)
        return `holds {${short(unfilled)}}, which nothing fills here${hint(unfilled, placeholders)}`;
    const missing = needsAll && placeholders.find((name) => !held.includes(name));
    return missing ? `must hold {${missing}}` : undefined;
}
const count = (value) => Number(value).toLocaleString('en');
/** The schema's own words, for whoever edits the file. */
function reasonOf({ type, input, requirement, message }) {
    if (input === undefined)
        return 'is missing';
    if (input === null)
        return 'is null; leave it out to keep the built-in text';
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
            return `must have ${count(requirement)} characters at most; it has ${count(input.length)}`;
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

export { faultIn, hiddenIn, hint, reasonOf, short, sourceOf };
