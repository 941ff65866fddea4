import type { ReferencesWords } from '../schema.js';
export declare const references: ReferencesWords;
