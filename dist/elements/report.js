import { Recent } from '../content/recent.js';

const said = new Recent();
/**
 * On one line, and without the middle where somebody wrote a very long value: what it is about stands before that, and
 * what happens after it.
 */
function readable(message) {
    const line = message.replace(/\p{Cc}+/gu, ' ');
    return line.length > 900 ? `${line.slice(0, 150)} … ${line.slice(-700)}` : line;
}
/** One clear console message for the page's editors; each element gives the same one once, or one for `all` of them. */
function report(host, message, all = false) {
    const line = readable(message);
    const text = `<${host.localName}>: ${line}`;
    const key = all ? line : text;
    if (said.has(key))
        return;
    said.set(key, true);
    console.warn(text);
}
/**
 * A word from a closed list; anything else is reported and gives the first of the list. None gives the first
 * too: frameworks take a property back by `undefined`, `null` or an empty text.
 */
function oneOf(host, attribute, value, allowed) {
    const known = allowed.find((word) => word === value);
    const [first] = allowed;
    if (known !== undefined || !value)
        return known ?? first;
    const words = allowed.filter(Boolean).join(', ');
    report(host, `${attribute}="${value}" is not one of ${words}; using ${first || 'none'}.`);
    return first;
}
/** What the page gives, as text. A framework may give a number or a list, and no type keeps that out of a page. */
const written = (value) => [value].join();
/** The ids that are written, with spaces or commas between, in our order; unknown ones are reported and left out. */
function idList(host, attribute, value, allowed) {
    const ids = new Set(written(value)
        .split(/[\s,]+/)
        .filter(Boolean));
    const unknown = [...ids].filter((id) => !allowed.includes(id));
    if (unknown.length > 0) {
        report(host, `${attribute}: no item has the id "${unknown.join('", "')}". The ids are ${allowed.join(', ')}.`);
    }
    return allowed.filter((id) => ids.has(id));
}
/** A truth value as an attribute. Editors and frameworks write `false` where they mean that it is not there. */
const unlessFalse = (value) => (value ?? 'false') !== 'false';

export { idList, oneOf, report, unlessFalse, written };
