import type { DiagnosisWords } from '../schema.js';
export declare const diagnosis: DiagnosisWords;
