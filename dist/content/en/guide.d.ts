import type { GuideWords } from '../schema.js';
export declare const guide: GuideWords;
