import { version } from '../version.js';
import type { ReadingLevel } from './ids.js';
import { matchLanguage } from './language.js';
import { languages } from './languages.js';
import type { Partly, Reference, Words } from './schema.js';

/** The words of one language at one reading level. What they leave out is as in the plain level, or in English. */
export interface LanguagePack {
  /** The language as a BCP 47 tag, such as `pl` or `pt-PT`. */
  readonly lang: string;
  /** `plain` without it. */
  readonly level?: ReadingLevel;
  readonly words: Partly<Words>;
  /** Sources that these words cite and the plain English ones do not. */
  readonly sources?: readonly Reference[];
  /** The version of the library that made it. A pack of any other version, or of none, is checked first. */
  readonly madeFor?: string;
}

declare global {
  /** Where a language's file leaves its words, whether it comes before the library or after it. */
  var calcinosisLanguages: LanguagePack[] | undefined;
}

/** Told to the window when there are more languages. */
export const languagesEvent = 'calcinosis-languages';

/** Fetches the words of a language, which then register themselves; or nothing, where the page registers all it needs. */
type Loader = (lang: string, level: ReadingLevel) => Promise<unknown>;

/** What comes with the elements. */
const builtIn: typeof languages = { en: ['plain'] };

let loader: Loader | undefined;
/** What is being fetched, or could not be. */
const fetched = new Map<string, Promise<unknown>>();
const failed = new Set<string>();
const checked = new WeakMap<LanguagePack, boolean>();

const all = (): readonly LanguagePack[] => globalThis.calcinosisLanguages ?? [];

/** Adds the words of a language; elements on the page that speak it change at once. */
export function registerLanguage(pack: LanguagePack): void {
  (globalThis.calcinosisLanguages ??= []).push({ madeFor: version, ...pack });
  globalThis.dispatchEvent?.(new Event(languagesEvent));
}

/** Fetches languages when a page asks for them. */
export function loadLanguagesWith(load: Loader): void {
  loader = load;
}

/** The pack of this language and level, once it is there. */
export function findPack(lang: string, level: ReadingLevel): LanguagePack | undefined {
  return all().find((pack) => pack.lang === lang && (pack.level ?? 'plain') === level && isSound(pack));
}

/** What the library made for itself is sound; anything else once it was checked. */
function isSound(pack: LanguagePack): boolean {
  if (pack.madeFor === version) return true;
  if (!checked.has(pack)) {
    checked.set(pack, false);
    void import('./local-text.js').then(({ checkPack }) => {
      checked.set(pack, checkPack(pack));
      dispatchEvent(new Event(languagesEvent));
    });
  }
  return checked.get(pack) === true;
}

/** The language whose words a page in `tag` gets, and the levels that it has. */
export function knownLanguage(tag: string): { lang: string; levels: readonly ReadingLevel[] } | undefined {
  const own = new Set(all().map(({ lang }) => lang));
  const built = loader ? languages : builtIn;
  const lang = matchLanguage(tag, [...own, ...Object.keys(built)]);
  if (!lang) return undefined;
  const added = all().filter((pack) => pack.lang === lang);
  return { lang, levels: [...new Set([...(built[lang] ?? []), ...added.map(({ level = 'plain' }) => level)])] };
}

/** Settles once this pack is there, or cannot be had; undefined where there is nothing to wait for. */
export function fetchPack(lang: string, level: ReadingLevel): Promise<unknown> | undefined {
  if (!loader || (lang === 'en' && level === 'plain') || findPack(lang, level)) return undefined;
  const key = `${lang} ${level}`;
  if (failed.has(key)) return undefined;
  const load = fetched.get(key) ?? loader(lang, level).catch(() => failed.add(key));
  fetched.set(key, load);
  return load;
}
