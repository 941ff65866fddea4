import type { PopulationId, FigureId, CauseId, CauseGroupId, DiagnosisStepId, TreatmentId, FaqId, KeyPointId, OverviewId, SymptomGroupId, TypeId, UrgentFlagId } from './ids.js';
type FactIds = readonly string[];
export declare const faqFacts: Readonly<Record<FaqId, FactIds>>;
export declare const typeFacts: Readonly<Record<TypeId | 'note', FactIds>>;
export declare const overviewFacts: Readonly<Record<OverviewId | 'drawing', FactIds>>;
export declare const keyPointsFacts: Readonly<Record<KeyPointId | 'summary', FactIds>>;
export declare const symptomFacts: Readonly<Record<SymptomGroupId | 'intro', FactIds>>;
export declare const diagnosisFacts: Readonly<Record<DiagnosisStepId | 'intro', FactIds>>;
export declare const treatmentsFacts: Readonly<Record<TreatmentId | 'opening' | 'selfCare' | 'notAdvised', FactIds>>;
export declare const urgentFacts: Readonly<Record<UrgentFlagId, FactIds>>;
export declare const disclaimerFacts: Readonly<Record<'information' | 'no-stand-in' | 'emergency' | 'help', FactIds>>;
export declare const prevalenceFacts: Readonly<Record<'intro' | PopulationId | FigureId, FactIds>>;
export declare const causesFacts: Readonly<Record<'intro' | CauseGroupId | CauseId | 'genes', FactIds>>;
/** The same for the clinical level: the facts that its texts carry beyond those of the plain ones. */
export declare const clinicalFacts: {
    readonly keyPoints: Partial<typeof keyPointsFacts>;
    readonly urgentCare: Partial<typeof urgentFacts>;
    readonly overview: Partial<typeof overviewFacts>;
    readonly prevalence: Partial<typeof prevalenceFacts>;
    readonly typeTable: Partial<typeof typeFacts>;
    readonly causes: Partial<typeof causesFacts>;
    readonly symptomChecklist: Partial<typeof symptomFacts>;
    readonly diagnosis: Partial<typeof diagnosisFacts>;
    readonly treatments: Partial<typeof treatmentsFacts>;
    readonly faq: Partial<typeof faqFacts>;
};
export {};
