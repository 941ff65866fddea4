import type { PrevalenceWords } from '../schema.js';
export declare const prevalence: PrevalenceWords;
