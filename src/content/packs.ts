import { version } from '../version.js';
import { type ReadingLevel, readingLevels } from './ids.js';
import { matchLanguage } from './language.js';
import type * as localText from './local-text.js';
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

/** Told to the window when there may be other words than before. */
export const languagesEvent = 'calcinosis-languages';

/** Fetches the words of a language, which then register themselves. */
type Loader = (lang: string, level: ReadingLevel) => Promise<unknown>;

/** The check of what comes from outside is a file of its own, which few pages need. */
export let loadCheck = (): Promise<typeof localText> => import('./local-text.js');

/** @internal Where that file lies is known to the drop-in file. */
export function loadCheckWith(load: typeof loadCheck): void {
  loadCheck = load;
}

/** The words for a place on a page. */
export interface Found {
  /** The language as the page names it; `en` where there are no words in it. */
  readonly tag: string;
  /** The level that these words have, and those that their language has. */
  readonly level: ReadingLevel;
  readonly levels: readonly ReadingLevel[];
  /** To be laid over the built-in English, in this order. */
  readonly packs: readonly LanguagePack[];
  /** Better ones are being fetched, or checked. */
  readonly isComing: boolean;
  /** What the page's editors should know. */
  readonly remark?: string;
}

/** What comes with the elements. */
const builtIn: typeof languages = { en: ['plain'] };

let loader: Loader | undefined;
const fetches = new Map<string, 'runs' | 'ended'>();
const checks = new Map<unknown, boolean | 'runs'>();

/** Anything can have that name: on a page, an element's `id` is enough. */
function list(): LanguagePack[] | undefined {
  const packs: unknown = globalThis.calcinosisLanguages;
  return Array.isArray(packs) ? (packs as LanguagePack[]) : undefined;
}

const all = (): readonly LanguagePack[] => (list() ?? []).filter(Boolean);

/** Tags that name no language, or several, are nothing to remark on. */
const nobodyKnows = /^\s*((und|mul|mis|zxx)\b.*)?$/i;

const tell = (): void => void globalThis.dispatchEvent?.(new CustomEvent(languagesEvent));

const warn = (message: string): void => {
  console.warn(`calcinosis-elements: ${message}`);
};

/**
 * Adds the words of a language; elements on the page that speak it change at once. The last that is added counts. What is
 * no pack is reported and left out; the words themselves are held to their types by TypeScript alone.
 */
export function registerLanguage(pack: LanguagePack): void {
  if (typeof pack?.lang !== 'string' || !pack.words) {
    warn('registerLanguage() needs a lang and words; nothing is added.');
    return;
  }
  (list() ?? (globalThis.calcinosisLanguages = [])).push({ madeFor: version, ...pack });
  tell();
}

/** Fetches languages when a page asks for them. */
export function loadLanguagesWith(load: Loader): void {
  loader = load;
  fetches.clear();
  tell();
}

/**
 * The words for a page in this language, at the level that is asked for or the plain one, and English where there are none.
 * Fetches what the library has and the page has not.
 */
export function findWords(page: string, asked: ReadingLevel): Found {
  const tag = nobodyKnows.test(page) ? 'en' : page;
  const packs = all().filter(isSound);
  const ours = loader ? languages : builtIn;
  const lang = matchLanguage(tag, [...packs.map((pack) => pack.lang), ...Object.keys(ours)]) ?? '';
  const find = (level: ReadingLevel): LanguagePack | undefined =>
    packs.findLast((pack) => pack.lang === lang && (pack.level ?? 'plain') === level);
  const has = (level: ReadingLevel): boolean => !!ours[lang]?.includes(level);

  const levels = readingLevels.filter((level) => has(level) || find(level));
  const wanted = readingLevels.filter((level) => level === 'plain' || level === asked);
  const missing = wanted.filter((level) => !find(level) && !builtIn[lang]?.includes(level));
  const fetching = missing.filter((level) => has(level) && isFetching(lang, level));
  const isComing = fetching.length > 0 || isChecking(tag);

  if (missing.includes('plain')) {
    if (isComing) return { tag: 'en', level: 'plain', levels, packs: [], isComing };
    const remark = `there are no words in "${tag}"; it is shown in English.`;
    return { ...findWords('en', asked), remark };
  }
  const found = { tag, levels, packs: wanted.flatMap((level) => find(level) ?? []), isComing };
  if (!missing.includes(asked)) return { ...found, level: asked };
  const remark = `there are no ${asked} words in "${tag}"; it is shown in plain ones.`;
  return { ...found, level: 'plain', remark };
}

/** What the library made for itself is sound; anything else once it was checked. */
function isSound(pack: LanguagePack): boolean {
  if (pack.madeFor === version) return true;
  if (!checks.has(pack)) {
    checks.set(pack, 'runs');
    void check(pack);
  }
  return checks.get(pack) === true;
}

async function check(pack: LanguagePack): Promise<void> {
  try {
    const { checkPack } = await loadCheck();
    checks.set(pack, checkPack(pack));
  } catch (error) {
    checks.set(pack, false);
    warn(`a language cannot be checked, and is not used: ${String(error)}`);
  }
  tell();
}

function isChecking(tag: string): boolean {
  return all().some((pack) => checks.get(pack) === 'runs' && matchLanguage(tag, [pack.lang]));
}

/** Asks for these words the first time; whether they are on their way. */
function isFetching(lang: string, level: ReadingLevel): boolean {
  const key = `${lang} ${level}`;
  if (loader && !fetches.has(key)) {
    fetches.set(key, 'runs');
    void loader(lang, level)
      .catch((error: unknown) => {
        warn(`the ${level} words in "${lang}" cannot be fetched: ${String(error)}`);
        // Whoever was without a network gets them once it is back.
        globalThis.addEventListener?.(
          'online',
          () => {
            fetches.delete(key);
            tell();
          },
          { once: true },
        );
      })
      .then(() => {
        fetches.set(key, 'ended');
        tell();
      });
  }
  return fetches.get(key) === 'runs';
}
