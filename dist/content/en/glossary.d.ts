import type { GlossaryWords } from '../schema.js';
export declare const glossary: GlossaryWords;
