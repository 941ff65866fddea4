import type { TypeTableWords } from '../schema.js';
export declare const typeTable: TypeTableWords;
