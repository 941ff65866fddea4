import type { DisclaimerWords } from '../schema.js';
export declare const disclaimer: DisclaimerWords;
