import { type ReadingLevel } from './ids.js';
import type * as localText from './local-text.js';
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
export declare const languagesEvent = "calcinosis-languages";
/** Fetches the words of a language, which then register themselves. */
type Loader = (lang: string, level: ReadingLevel) => Promise<unknown>;
/** The check of what comes from outside is a file of its own, which few pages need. */
export declare let loadCheck: () => Promise<typeof localText>;
/** @internal Where that file lies is known to the drop-in file. */
export declare function loadCheckWith(load: typeof loadCheck): void;
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
/**
 * Adds the words of a language; elements on the page that speak it change at once. The last that is added counts. What is
 * no pack is reported and left out; the words themselves are held to their types by TypeScript alone.
 */
export declare function registerLanguage(pack: LanguagePack): void;
/** Fetches languages when a page asks for them. */
export declare function loadLanguagesWith(load: Loader): void;
/**
 * The words for a page in this language, at the level that is asked for or the plain one, and English where there are none.
 * Fetches what the library has and the page has not.
 */
export declare function findWords(page: string, asked: ReadingLevel): Found;
export {};
