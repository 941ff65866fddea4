/** One form for each kind of number that the language tells apart, as `Intl.PluralRules` names them. */
export type Plural = { readonly other: string } & {
  readonly [Form in Intl.LDMLPluralRule]?: string | undefined;
};

/** A text with its `{placeholders}` filled in; one that gets no value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
}

const rightToLeft = /^(Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** The language and the script of a tag: `es-MX` and `es` have the same, `zh-CN` and `zh-TW` have not. */
function scriptOf(tag: string): { language: string; script: string } {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return { language, script };
}

const knows = (tag: string): boolean => Intl.NumberFormat.supportedLocalesOf(tag).length > 0;

/** How a language writes numbers, lists, dates and plurals, and in which direction it is read. */
export class Language {
  /** As the page names it, so that a voice keeps the accent of the page: `es-MX`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What `Intl` knows of it; English where it knows nothing, as of Haitian Creole. */
  readonly #locale: string;
  readonly #digits: readonly string[] | undefined;

  constructor(tag: string) {
    this.tag = tag;
    this.dir = rightToLeft.test(scriptOf(tag).script) ? 'rtl' : 'ltr';
    this.#locale = knows(tag) ? tag : 'en';
    const digits = Array.from('0123456789', (digit) => this.number(Number(digit)));
    this.#digits = digits[0] === '0' ? undefined : digits;
  }

  number(value: number, digits = 0): string {
    return new Intl.NumberFormat(this.#locale, { maximumFractionDigits: digits }).format(value);
  }

  list(names: readonly string[]): string {
    return this.#isKnown ? new Intl.ListFormat(this.#locale).format(names) : names.join(', ');
  }

  /** A day of the calendar, which no time zone moves. */
  date(day: Date): string {
    if (!this.#isKnown) return day.toISOString().slice(0, 10);
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  }

  /** The form for this number, with its placeholders filled in. */
  plural(forms: Plural, count: number, values: Readonly<Record<string, string | number>>): string {
    return fill(forms[new Intl.PluralRules(this.#locale).select(count)] ?? forms.other, values);
  }

  /** What comes first in the alphabet. */
  get compare(): (a: string, b: string) => number {
    return new Intl.Collator(this.#locale).compare;
  }

  /** How many words a voice would read. */
  countWords(text: string): number {
    const segments = new Intl.Segmenter(this.#locale, { granularity: 'word' }).segment(text);
    return [...segments].filter(({ isWordLike }) => isWordLike).length;
  }

  /**
   * The words with the digits that readers of this language and country use; texts hold 0 to 9. What stands in
   * a citation, in a link or in a name such as FGF23 stays.
   */
  withDigits<T>(words: T): T {
    const digits = this.#digits;
    return digits ? withDigits(words, digits) : words;
  }

  get #isKnown(): boolean {
    return knows(this.tag);
  }
}

/** A citation, the target of a link, a name such as FGF23, or a digit. */
const nameOrDigit = /\[@[^\]]*\]|\]\([^)]*\)|[A-Za-z][\w-]*|\d/g;

function withDigits<T>(part: T, digits: readonly string[]): T {
  if (typeof part === 'string')
    return part.replace(nameOrDigit, (found) => digits[found as unknown as number] ?? found) as T;
  if (Array.isArray(part)) return part.map((item: unknown) => withDigits(item, digits)) as T;
  if (!part || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'edition' ? value : withDigits(value, digits)]),
  ) as T;
}

/** That of the languages whose words a page in `tag` gets: the same, else one of the same language and script. */
export function matchLanguage(tag: string, known: readonly string[]): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const { language, script } = scriptOf(tag);
    const isAlike = (other: string): boolean => {
      const theirs = scriptOf(other);
      return theirs.language === language && theirs.script === script;
    };
    return known.find((other) => other === canonical) ?? known.find(isAlike);
  } catch {
    return undefined;
  }
}
