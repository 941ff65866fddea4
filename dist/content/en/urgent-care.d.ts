import type { UrgentCareWords } from '../schema.js';
export declare const urgentCare: UrgentCareWords;
