import type { ReadingLevelWords } from '../schema.js';
export declare const readingLevel: ReadingLevelWords;
