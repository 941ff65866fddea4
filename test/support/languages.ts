import type { ReadingLevel } from '../../src/content/ids.js';
import type { LanguagePack } from '../../src/content/packs.js';

interface Wait {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Stands in for the library's languages: what is asked for comes, or fails, when the test says so. */
export class FakeLibrary {
  /** Such as `es plain`. */
  readonly asked: string[] = [];
  readonly #register: (pack: LanguagePack) => void;
  readonly #waits = new Map<string, Wait>();

  constructor(register: (pack: LanguagePack) => void) {
    this.#register = register;
  }

  readonly fetch = (lang: string, level: ReadingLevel): Promise<void> => {
    const name = `${lang} ${level}`;
    this.asked.push(name);
    return new Promise((resolve, reject) => this.#waits.set(name, { resolve, reject }));
  };

  /** The file has come, with these words. */
  async arrive(lang: string, words: LanguagePack['words'], level: ReadingLevel = 'plain'): Promise<void> {
    const wait = this.#waitFor(lang, level);
    this.#register({ lang, level, words });
    const told = nextTold();
    wait.resolve();
    await told;
  }

  /** The file is not there. */
  async fail(lang: string, level: ReadingLevel = 'plain'): Promise<void> {
    const wait = this.#waitFor(lang, level);
    const told = nextTold();
    wait.reject(new Error('it is not there'));
    await told;
  }

  #waitFor(lang: string, level: ReadingLevel): Wait {
    const wait = this.#waits.get(`${lang} ${level}`);
    if (!wait) throw new Error(`nobody asked for ${lang} ${level}`);
    return wait;
  }
}

/** Until the page is told that there may be other words. */
export function nextTold(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('calcinosis-languages', resolve, { once: true });
  });
}

/** A language that a page brings by a file of its own, before the library or after it. */
export function leave(pack: unknown): void {
  (globalThis.calcinosisLanguages ??= []).push(pack as LanguagePack);
  dispatchEvent(new Event('calcinosis-languages'));
}

/** Takes every language away from the page. */
export function forgetLanguages(): void {
  delete (globalThis as Partial<typeof globalThis>).calcinosisLanguages;
}

/** Each word of these texts between ‹ and ›; their markup, placeholders and spaces stay. */
export function marked<T>(part: T): T {
  if (typeof part === 'string') return markedText(part) as T;
  if (Array.isArray(part)) return part.map(marked) as T;
  if (!part || typeof part !== 'object') return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'edition' ? value : marked(value)]),
  ) as T;
}

const markup = /(\[@[^\]]*\]|\]\([^)]*\)|\{\w+\}|\*\*|\[)|([^[\]{}*]+)/g;

function markedText(text: string): string {
  return text.replace(markup, (all: string, sign: string | undefined) => {
    if (sign || !/\p{L}/u.test(all)) return all;
    const words = all.trim();
    return all.replace(words, () => `‹${words}›`);
  });
}

/** Whether something is said here without a mark. */
export function isUnmarked(text: string): boolean {
  let rest = text;
  // What is filled in has marks of its own.
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/‹[^‹›]*›/g, '');
  }
  return /\p{L}/u.test(rest);
}

const said = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];

/**
 * All that an element says to the eye or the ear, open or closed, in all shadow trees: texts and the names of things.
 * The titles of sources, which are English and marked so, and of those who give further help, are left out.
 */
export function sayings(node: Node): string[] {
  if (node instanceof Text) return node.data.trim() ? [node.data.replace(/\s+/g, ' ').trim()] : [];
  if (!(node instanceof Element || node instanceof ShadowRoot)) return [];
  const inner = [...node.childNodes].flatMap(sayings);
  if (node instanceof ShadowRoot) return inner;
  if (node.matches('style, script, [lang=en], a[href^=http]')) return [];
  const names = said.flatMap((name) => node.getAttribute(name) ?? []);
  return [...names, ...inner, ...(node.shadowRoot ? sayings(node.shadowRoot) : [])];
}
