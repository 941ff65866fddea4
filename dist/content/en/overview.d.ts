import type { OverviewWords } from '../schema.js';
export declare const overview: OverviewWords;
