import { type TemplateResult } from 'lit';
import type { OverviewWords } from '../../content/schema.js';
import type { Language } from '../../content/language.js';
/** The drawing; its numbers are those of the labels, deposits first. */
export declare function crossSection({ name, description }: OverviewWords['drawing'], language: Language): TemplateResult;
