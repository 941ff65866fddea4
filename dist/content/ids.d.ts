export declare const faqIds: readonly ['firm-lump', 'skin-signs', 'diagnosis', 'dystrophic-or-metastatic', 'autoimmune', 'tumoral', 'surgery'];
export type FaqId = (typeof faqIds)[number];
export declare const typeIds: readonly ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'];
export type TypeId = (typeof typeIds)[number];
export declare const typeFields: readonly ['commonality', 'feature', 'cause', 'serum'];
export type TypeField = (typeof typeFields)[number];
export declare const symptomGroups: {
    readonly lumps: readonly ['firm-lumps', 'pale-lumps'];
    readonly pain: readonly ['pain', 'tenderness'];
    readonly stiffness: readonly ['joint-pain', 'stiff-joints'];
    readonly 'ulcer-discharge': readonly ['sores', 'chalky-discharge'];
    readonly inflammation: readonly ['colour-change', 'warmth-swelling'];
};
export type SymptomGroupId = keyof typeof symptomGroups;
export type SymptomId = (typeof symptomGroups)[SymptomGroupId][number];
export declare const urgentFlags: {
    readonly emergency: readonly ['painful-dark-skin-kidney', 'sepsis', 'finger-or-toe'];
    readonly 'in-hospital': readonly ['drip-site'];
    readonly 'same-day': readonly ['infected-lump', 'hot-joint', 'painful-dark-skin'];
    readonly 'within-days': readonly ['growing-lump'];
};
export type UrgentTier = keyof typeof urgentFlags;
export type UrgentFlagId = (typeof urgentFlags)[UrgentTier][number];
export declare const diagnosisStepIds: readonly ['examination', 'imaging', 'blood-tests', 'biopsy'];
export type DiagnosisStepId = (typeof diagnosisStepIds)[number];
export declare const diagnosisParts: readonly ['happens', 'shows', 'misses'];
export type DiagnosisPart = (typeof diagnosisParts)[number];
export declare const treatmentKindIds: readonly ['underlying-disease', 'medicines', 'phosphate', 'surgery', 'shock-waves', 'wound-care', 'physiotherapy'];
export type TreatmentKindId = (typeof treatmentKindIds)[number];
export declare const medicineIds: readonly ['diltiazem', 'bisphosphonates', 'minocycline', 'sodium-thiosulfate'];
/** A kind is one treatment, but for the medicines, which are several. */
export type TreatmentId = Exclude<TreatmentKindId, 'medicines'> | (typeof medicineIds)[number];
export declare const treatmentParts: readonly ['what', 'why', 'evidence', 'ask'];
export type TreatmentPart = (typeof treatmentParts)[number];
export declare const disclaimerIds: readonly ['information', 'no-stand-in', 'emergency', 'making', 'privacy'];
export type DisclaimerId = (typeof disclaimerIds)[number];
export declare const helpIds: readonly ['myositis', 'scleroderma', 'kidney'];
export type HelpId = (typeof helpIds)[number];
export declare const termIds: readonly ['antinuclear-antibody', 'asymptomatic', 'autoimmune-disease', 'biopsy', 'bisphosphonates', 'calcification', 'calcinosis', 'calcinosis-cutis', 'calciphylaxis', 'calcium-channel-blocker', 'calcium-salts', 'connective-tissue-disease', 'crest', 'ct-scan', 'dermatomyositis', 'dialysis', 'diltiazem', 'dystrophic', 'end-stage-renal-disease', 'eswl', 'excision', 'extravasation', 'fgf23', 'hyperparathyroidism', 'hyperphosphatemia', 'iatrogenic', 'idiopathic', 'lesion', 'lupus', 'metastatic', 'minocycline', 'mri', 'necrosis', 'nodule', 'phosphate-binder', 'serum', 'sodium-thiosulfate', 'systemic-sclerosis', 'tumoral-calcinosis', 'ulcer'];
export type TermId = (typeof termIds)[number];
export declare const populationIds: readonly ['systemic-sclerosis', 'juvenile-dermatomyositis', 'adult-dermatomyositis', 'lupus'];
export type PopulationId = (typeof populationIds)[number];
export declare const figureIds: readonly ['PV-1', 'PV-2', 'PV-3', 'PV-4', 'PV-5', 'PV-6', 'PV-7', 'PV-8', 'PV-9', 'PV-10', 'PV-11', 'PV-12'];
export type FigureId = (typeof figureIds)[number];
export declare const causeGroups: {
    readonly autoimmune: readonly ['systemic-sclerosis', 'dermatomyositis', 'lupus'];
    readonly 'metabolic-renal': readonly ['kidney-failure', 'parathyroid', 'calciphylaxis'];
    readonly genetic: readonly ['familial-tumoral'];
};
export type CauseGroupId = keyof typeof causeGroups;
export type CauseId = (typeof causeGroups)[CauseGroupId][number];
export declare const overviewIds: readonly ['meaning', 'look', 'place', 'effect', 'cancer'];
export type OverviewId = (typeof overviewIds)[number];
/** What the drawing numbers, in this order. */
export declare const depositIds: readonly ['in-skin', 'in-fat', 'in-muscle', 'by-joint', 'through-skin'];
export type DepositId = (typeof depositIds)[number];
export declare const tissueIds: readonly ['skin', 'fat', 'muscle', 'tendon', 'bone'];
export type TissueId = (typeof tissueIds)[number];
export declare const keyPointIds: readonly ['rare-or-not', 'five-types', 'main-cause', 'signs', 'finding-out', 'care'];
export type KeyPointId = (typeof keyPointIds)[number];
/** The parts of the guide, in its order; each is the element of that name. */
export declare const sectionIds: readonly ['key-points', 'urgent-care', 'overview', 'prevalence', 'type-table', 'causes', 'symptom-checklist', 'diagnosis', 'treatments', 'faq', 'glossary', 'references', 'disclaimer'];
export type SectionId = (typeof sectionIds)[number];
/** How much a text says: `plain` words for everybody, or the `clinical` terms, figures and classes too. */
export declare const readingLevels: readonly ['plain', 'clinical'];
export type ReadingLevel = (typeof readingLevels)[number];
