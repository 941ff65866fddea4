import type { TreatmentsWords } from '../schema.js';
export declare const treatments: TreatmentsWords;
