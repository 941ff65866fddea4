import type { FaqId, Reference, SymptomGroupId, TypeId, UrgentFlagId } from './schema.js';
export declare const faqSources: readonly Reference[];
export declare const typeTableSources: readonly Reference[];
export declare const urgentCareSources: readonly Reference[];
/** The urgent-care panel always stands above the checklist, so its sources come first. */
export declare const symptomChecklistSources: readonly Reference[];
type FactIds = readonly string[];
export declare const faqFacts: Readonly<Record<FaqId, FactIds>>;
export declare const typeFacts: Readonly<Record<TypeId | 'note', FactIds>>;
export declare const symptomFacts: Readonly<Record<SymptomGroupId | 'intro', FactIds>>;
export declare const urgentFacts: Readonly<Record<UrgentFlagId, FactIds>>;
export {};
