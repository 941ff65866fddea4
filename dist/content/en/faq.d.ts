import type { FaqWords } from '../schema.js';
export declare const faq: FaqWords;
