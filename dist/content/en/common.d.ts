import type { CommonWords } from '../schema.js';
export declare const common: CommonWords;
