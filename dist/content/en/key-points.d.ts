import type { KeyPointsWords } from '../schema.js';
export declare const keyPoints: KeyPointsWords;
