import { type TemplateResult } from 'lit';
/** Lumps are drawn by their edge alone: what color they have differs from skin to skin. */
export declare const hands: TemplateResult;
