import { type TemplateResult } from 'lit';
import { type UrgentFlagId } from '../../content/ids.js';
import type { UrgentCareWords } from '../../content/schema.js';
import type { Citations } from '../citations.js';
/** Every urgent sign with its own fixed action, by how soon to act; `item` puts the two together. */
export declare function urgentSigns({ tiers, flags }: UrgentCareWords, emergency: unknown, cite: Citations, level: number, item: (id: UrgentFlagId, sign: string, action: TemplateResult) => TemplateResult): TemplateResult[];
