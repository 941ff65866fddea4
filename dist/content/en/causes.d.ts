import type { CausesWords } from '../schema.js';
export declare const causes: CausesWords;
