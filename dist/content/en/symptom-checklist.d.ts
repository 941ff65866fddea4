import type { SymptomChecklistWords } from '../schema.js';
export declare const symptomChecklist: SymptomChecklistWords;
