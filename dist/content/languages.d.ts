import type { ReadingLevel } from './ids.js';
/** Every language that the library speaks, with its reading levels; each has a folder of its name beside this file. */
export declare const languages: Readonly<Record<string, readonly ReadingLevel[]>>;
