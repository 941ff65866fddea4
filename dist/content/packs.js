import { version } from '../version.js';
import { readingLevels } from './ids.js';
import { matchLanguage } from './language.js';
import { languages } from './languages.js';

/** Told to the window when there may be other words than before. */
const languagesEvent = 'calcinosis-languages';
/** The check of what comes from outside is a file of its own, which few pages need. */
let loadCheck = () => import('../cdn/calcinosis-elements.local-text.js');
/** @internal Where that file lies is known to the drop-in file. */
function loadCheckWith(load) {
    loadCheck = load;
}
/** What comes with the elements. */
const builtIn = { en: ['plain'] };
let loader;
const fetches = new Map();
const checks = new Map();
/** Anything can have that name: on a page, an element's `id` is enough. */
function list() {
    const packs = globalThis.calcinosisLanguages;
    return Array.isArray(packs) ? packs : undefined;
}
const all = () => (list() ?? []).filter(Boolean);
/** Tags that name no language, or several, are nothing to remark on. */
const nobodyKnows = /^\s*((und|mul|mis|zxx)\b.*)?$/i;
const tell = () => void globalThis.dispatchEvent?.(new CustomEvent(languagesEvent));
const warn = (message) => {
    console.warn(`calcinosis-elements: ${message}`);
};
/**
 * Adds the words of a language; elements on the page that speak it change at once. The last that is added counts. What is
 * no pack is reported and left out; the words themselves are held to their types by TypeScript alone.
 */
function registerLanguage(pack) {
    if (typeof pack?.lang !== 'string' || !pack.words) {
        warn('registerLanguage() needs a lang and words; nothing is added.');
        return;
    }
    (list() ?? (globalThis.calcinosisLanguages = [])).push({ madeFor: version, ...pack });
    tell();
}
/** Fetches languages when a page asks for them. */
function loadLanguagesWith(load) {
    loader = load;
    fetches.clear();
    tell();
}
/**
 * The words for a page in this language, at the level that is asked for or the plain one, and English where there are none.
 * Fetches what the library has and the page has not.
 */
function findWords(page, asked) {
    const tag = nobodyKnows.test(page) ? 'en' : page;
    const packs = all().filter(isSound);
    const ours = loader ? languages : builtIn;
    const lang = matchLanguage(tag, [...packs.map((pack) => pack.lang), ...Object.keys(ours)]) ?? '';
    const find = (level) => packs.findLast((pack) => pack.lang === lang && (pack.level ?? 'plain') === level);
    const has = (level) => !!ours[lang]?.includes(level);
    const levels = readingLevels.filter((level) => has(level) || find(level));
    const wanted = readingLevels.filter((level) => level === 'plain' || level === asked);
    const missing = wanted.filter((level) => !find(level) && !builtIn[lang]?.includes(level));
    const fetching = missing.filter((level) => has(level) && isFetching(lang, level));
    const isComing = fetching.length > 0 || isChecking(tag);
    if (missing.includes('plain')) {
        if (isComing)
            return { tag: 'en', level: 'plain', levels, packs: [], isComing };
        const remark = `there are no words in "${tag}"; it is shown in English.`;
        return { ...findWords('en', asked), remark };
    }
    const found = { tag, levels, packs: wanted.flatMap((level) => find(level) ?? []), isComing };
    if (!missing.includes(asked))
        return { ...found, level: asked };
    const remark = `there are no ${asked} words in "${tag}"; it is shown in plain ones.`;
    return { ...found, level: 'plain', remark };
}
/** What the library made for itself is sound; anything else once it was checked. */
function isSound(pack) {
    if (pack.madeFor === version)
        return true;
    if (!checks.has(pack)) {
        checks.set(pack, 'runs');
        void check(pack);
    }
    return checks.get(pack) === true;
}
async function check(pack) {
    try {
        const { checkPack } = await loadCheck();
        checks.set(pack, checkPack(pack));
    }
    catch (error) {
        checks.set(pack, false);
        warn(`a language cannot be checked, and is not used: ${String(error)}`);
    }
    tell();
}
function isChecking(tag) {
    return all().some((pack) => checks.get(pack) === 'runs' && matchLanguage(tag, [pack.lang]));
}
/** Asks for these words the first time; whether they are on their way. */
function isFetching(lang, level) {
    const key = `${lang} ${level}`;
    if (loader && !fetches.has(key)) {
        fetches.set(key, 'runs');
        void loader(lang, level)
            .catch((error) => {
            warn(`the ${level} words in "${lang}" cannot be fetched: ${String(error)}`);
            // Whoever was without a network gets them once it is back.
            globalThis.addEventListener?.('online', () => {
                fetches.delete(key);
                tell();
            }, { once: true });
        })
            .then(() => {
            fetches.set(key, 'ended');
            tell();
        });
    }
    return fetches.get(key) === 'runs';
}

export { findWords, languagesEvent, loadCheck, loadCheckWith, loadLanguagesWith, registerLanguage };
