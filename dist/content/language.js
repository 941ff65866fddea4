import { Recent } from './recent.js';

/** A text with its `{placeholders}` filled in; one that gets no value stays as it is. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (all, name) => Object.hasOwn(values, name) ? String(values[name]) : all);
}
const rightToLeft = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;
/** As standards write it: `es-MX`, `zh-Hans` and `zh`, where some systems write `es_MX`, `zh-CHS` and `zh-cmn`. */
const standard = (tag) => tag
    .trim()
    .replaceAll('_', '-')
    .replace(/^zh-CHS\b/i, 'zh-Hans')
    .replace(/^zh-CHT\b/i, 'zh-Hant')
    .replace(/^(zh-)?cmn\b/i, 'zh');
/** Every element and term of a page asks for the same few tags, and it takes long to read one. */
const read = new Recent();
/** Undefined where the tag names nothing. Anything can stand in a `lang`, and in the pack of somebody else. */
function named(tag) {
    if (read.has(tag))
        return read.get(tag);
    let found;
    try {
        if (tag.length > 100)
            return undefined;
        // Safari does not know that `tl` and `fil` are one language.
        const locale = new Intl.Locale(standard(tag).replace(/^tl\b/, 'fil'));
        const { script = '' } = locale.maximize();
        // Safari knows that `iw` is Hebrew, but says so in the name alone. Norwegian without a form is written as Bokmål.
        const name = locale.toString();
        found = { name, language: name.replace(/-.*/, '').replace(/^no$/, 'nb'), script };
    }
    catch {
        // It stays without a name.
    }
    read.set(tag, found);
    return found;
}
/** How a language writes numbers, lists, dates and plurals, and in which direction it is read. */
class Language {
    #isKnown;
    /** English where `Intl` knows nothing of the language, as of Haitian Creole in most browsers. */
    #locale;
    /** By how many digits stand after the point. To make one takes longer than all else that an element does to be up to date. */
    #numbers = [];
    #digits;
    /** Made once it is asked for, too. */
    #days;
    constructor(tag) {
        const { name = 'en', script = '' } = named(tag) ?? {};
        this.tag = named(tag) ? standard(tag) : name;
        this.dir = rightToLeft.test(script) ? 'rtl' : 'ltr';
        this.#isKnown = Intl.NumberFormat.supportedLocalesOf(name).length > 0;
        this.#locale = this.#isKnown ? name : 'en';
        const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => this.number(digit));
        this.#digits = digits[0] === '0' ? undefined : digits;
    }
    number(value, digits = 0) {
        this.#numbers[digits] ??= new Intl.NumberFormat(this.#locale, { maximumFractionDigits: digits });
        return this.#numbers[digits].format(value);
    }
    list(names) {
        return this.#isKnown && 'ListFormat' in Intl
            ? new Intl.ListFormat(this.#locale).format(names)
            : names.join(', ');
    }
    /** A day of the calendar, which no time zone moves. */
    date(day) {
        if (!this.#isKnown)
            return day.toISOString().slice(0, 10);
        this.#days ??= new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' });
        return this.#days.format(day);
    }
    /** The form for this number, with its placeholders filled in. */
    plural(forms, count, values) {
        return fill(forms[new Intl.PluralRules(this.#locale).select(count)] ?? forms.other, values);
    }
    /** What comes first in the alphabet. */
    get compare() {
        return new Intl.Collator(this.#locale).compare;
    }
    /** How many words a voice would read. */
    countWords(text) {
        // Near enough for how long a text takes to read, where a browser does not know words.
        if (!('Segmenter' in Intl))
            return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        const segmenter = new Intl.Segmenter(this.#locale, { granularity: 'word' });
        // Line by line: to cut up a text as long as the guide takes more than a second.
        const segments = text.split('\n').flatMap((line) => [...segmenter.segment(line)]);
        return segments.filter(({ isWordLike }) => isWordLike).length;
    }
    /**
     * The words with the digits that readers of this language and country use; texts hold 0 to 9. What stands in
     * a citation, in a link or in a name such as FGF23 stays.
     */
    withDigits(words) {
        const digits = this.#digits;
        return digits ? withDigits(words, digits) : words;
    }
}
/** The target of a link, a name such as FGF23 or that of a source, or a digit. */
const nameOrDigit = /\]\([^()]*\)|[A-Za-z][\w-]*|\d/g;
function withDigits(part, digits) {
    if (typeof part === 'string')
        return part.replace(nameOrDigit, (found) => digits[found] ?? found);
    if (Array.isArray(part))
        return part.map((item) => withDigits(item, digits));
    if (!part || typeof part !== 'object')
        return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === 'edition' ? value : withDigits(value, digits)]));
}
/**
 * That of the languages whose words a page in `tag` gets: the very same, else one of the same language and
 * script, the more general first: a page in `es-ES` gets `es` where there are `es-MX` and `es`.
 */
function matchLanguage(tag, known) {
    const asked = named(tag);
    if (!asked)
        return undefined;
    const same = known.find((other) => named(other)?.name === asked.name);
    if (same)
        return same;
    const isAlike = (other) => {
        const { language, script } = named(other) ?? {};
        return language === asked.language && script === asked.script;
    };
    const [general] = known.filter(isAlike).sort((a, b) => a.length - b.length);
    // Whoever reads Nynorsk reads Bokmål too.
    return general ?? (asked.language === 'nn' ? matchLanguage('nb', known) : undefined);
}

export { Language, fill, matchLanguage };
