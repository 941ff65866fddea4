/* The ids of the content: what has an id has a link, can be chosen and can be replaced. They never change. */

export const faqIds = [
  'firm-lump',
  'skin-signs',
  'diagnosis',
  'dystrophic-or-metastatic',
  'autoimmune',
  'tumoral',
  'surgery',
] as const;
export type FaqId = (typeof faqIds)[number];

export const typeIds = ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'] as const;
export type TypeId = (typeof typeIds)[number];

export const typeFields = ['commonality', 'feature', 'cause', 'serum'] as const;
export type TypeField = (typeof typeFields)[number];

export const symptomGroups = {
  lumps: ['firm-lumps', 'pale-lumps'],
  pain: ['pain', 'tenderness'],
  stiffness: ['joint-pain', 'stiff-joints'],
  'ulcer-discharge': ['sores', 'chalky-discharge'],
  inflammation: ['colour-change', 'warmth-swelling'],
} as const;
export type SymptomGroupId = keyof typeof symptomGroups;
export type SymptomId = (typeof symptomGroups)[SymptomGroupId][number];

export const urgentFlags = {
  emergency: ['painful-dark-skin-kidney', 'sepsis', 'finger-or-toe'],
  'in-hospital': ['drip-site'],
  'same-day': ['infected-lump', 'hot-joint', 'painful-dark-skin'],
  'within-days': ['growing-lump'],
} as const;
export type UrgentTier = keyof typeof urgentFlags;
export type UrgentFlagId = (typeof urgentFlags)[UrgentTier][number];

export const diagnosisStepIds = ['examination', 'imaging', 'blood-tests', 'biopsy'] as const;
export type DiagnosisStepId = (typeof diagnosisStepIds)[number];

export const diagnosisParts = ['happens', 'shows', 'misses'] as const;
export type DiagnosisPart = (typeof diagnosisParts)[number];

export const treatmentKindIds = [
  'underlying-disease',
  'medicines',
  'phosphate',
  'surgery',
  'shock-waves',
  'wound-care',
  'physiotherapy',
] as const;
export type TreatmentKindId = (typeof treatmentKindIds)[number];

export const medicineIds = ['diltiazem', 'bisphosphonates', 'minocycline', 'sodium-thiosulfate'] as const;
/** A kind is one treatment, but for the medicines, which are several. */
export type TreatmentId = Exclude<TreatmentKindId, 'medicines'> | (typeof medicineIds)[number];

export const treatmentParts = ['what', 'why', 'evidence', 'ask'] as const;
export type TreatmentPart = (typeof treatmentParts)[number];

export const disclaimerIds = ['information', 'no-stand-in', 'emergency', 'making', 'privacy'] as const;
export type DisclaimerId = (typeof disclaimerIds)[number];

export const helpIds = ['myositis', 'scleroderma', 'kidney'] as const;
export type HelpId = (typeof helpIds)[number];

export const termIds = [
  'antinuclear-antibody',
  'asymptomatic',
  'autoimmune-disease',
  'biopsy',
  'bisphosphonates',
  'calcification',
  'calcinosis',
  'calcinosis-cutis',
  'calciphylaxis',
  'calcium-channel-blocker',
  'calcium-salts',
  'connective-tissue-disease',
  'crest',
  'ct-scan',
  'dermatomyositis',
  'dialysis',
  'diltiazem',
  'dystrophic',
  'end-stage-renal-disease',
  'eswl',
  'excision',
  'extravasation',
  'fgf23',
  'hyperparathyroidism',
  'hyperphosphatemia',
  'iatrogenic',
  'idiopathic',
  'lesion',
  'lupus',
  'metastatic',
  'minocycline',
  'mri',
  'necrosis',
  'nodule',
  'phosphate-binder',
  'serum',
  'sodium-thiosulfate',
  'systemic-sclerosis',
  'tumoral-calcinosis',
  'ulcer',
] as const;
export type TermId = (typeof termIds)[number];

export const populationIds = [
  'systemic-sclerosis',
  'juvenile-dermatomyositis',
  'adult-dermatomyositis',
  'lupus',
] as const;
export type PopulationId = (typeof populationIds)[number];

export const figureIds = [
  'PV-1',
  'PV-2',
  'PV-3',
  'PV-4',
  'PV-5',
  'PV-6',
  'PV-7',
  'PV-8',
  'PV-9',
  'PV-10',
  'PV-11',
  'PV-12',
] as const;
export type FigureId = (typeof figureIds)[number];

export const causeGroups = {
  autoimmune: ['systemic-sclerosis', 'dermatomyositis', 'lupus'],
  'metabolic-renal': ['kidney-failure', 'parathyroid', 'calciphylaxis'],
  genetic: ['familial-tumoral'],
} as const;
export type CauseGroupId = keyof typeof causeGroups;
export type CauseId = (typeof causeGroups)[CauseGroupId][number];

export const overviewIds = ['meaning', 'look', 'place', 'effect', 'cancer'] as const;
export type OverviewId = (typeof overviewIds)[number];

/** What the drawing numbers, in this order. */
export const depositIds = ['in-skin', 'in-fat', 'in-muscle', 'by-joint', 'through-skin'] as const;
export type DepositId = (typeof depositIds)[number];

export const tissueIds = ['skin', 'fat', 'muscle', 'tendon', 'bone'] as const;
export type TissueId = (typeof tissueIds)[number];

export const keyPointIds = [
  'rare-or-not',
  'five-types',
  'main-cause',
  'signs',
  'finding-out',
  'care',
] as const;
export type KeyPointId = (typeof keyPointIds)[number];

/** The parts of the guide, in its order; each is the element of that name. */
export const sectionIds = [
  'key-points',
  'urgent-care',
  'overview',
  'prevalence',
  'type-table',
  'causes',
  'symptom-checklist',
  'diagnosis',
  'treatments',
  'faq',
  'glossary',
  'references',
  'disclaimer',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** How much a text says: `plain` words for everybody, or the `clinical` terms, figures and classes too. */
export const readingLevels = ['plain', 'clinical'] as const;
export type ReadingLevel = (typeof readingLevels)[number];
