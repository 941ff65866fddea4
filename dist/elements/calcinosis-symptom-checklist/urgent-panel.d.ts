import { type TemplateResult } from 'lit';
import { type UrgentCareWords } from '../../content/schema.js';
import type { Citations } from '../citations.js';
/** Every urgent sign with its own action, always in sight, whatever is ticked. */
export declare function urgentPanel(words: UrgentCareWords, hint: string, emergency: unknown, cite: Citations, level: number, check: (field: string, label: string, describedBy: string) => TemplateResult): TemplateResult;
