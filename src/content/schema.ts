/**
 * The shape of the words and the facts. Words are data: no class holds a clinical sentence,
 * and every language has exactly these fields.
 */

/**
 * Text with a small markup, read by `parseMarkup` and never treated as HTML:
 * `**strong**`, `[@reference]` or `[@one; @two]` for citations, `[words](#term)` for a term of the
 * glossary, `{name}` for a placeholder. Terms stand in running text, never in what is pressed.
 */
export type Markup = string;

/** A published source. Only fields that somebody has seen are present. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly authors?: string;
  readonly journal?: string;
  readonly year?: number;
  /** A paper links by its DOI, */
  readonly doi?: string;
  /** or, where it has none, by its PMID. */
  readonly pmid?: string;
  /** For a web page. */
  readonly url?: string;
}

/** Words that every element uses. */
export interface CommonWords {
  readonly sources: string;
  /** Names the link from a sentence to its source, for a screen reader: "Source 3". */
  readonly source: (n: number) => string;
  readonly backToText: string;
  readonly copied: string;
  /** Shown above a box with the text when the browser does not let us copy. */
  readonly copyByHand: string;
  /** Stands above what a hospital gives in the slot `contact`. */
  readonly contact: string;
  /** Stands in for `{emergency}` when the page gives no number. */
  readonly emergencyNumber: string;
  readonly notReviewed: string;
  readonly reviewed: (by: string, on: string) => string;
}

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

export interface FaqWords {
  readonly title: string;
  readonly items: Readonly<Record<FaqId, { readonly question: string; readonly answer: readonly Markup[] }>>;
  readonly ui: {
    readonly openAll: string;
    readonly closeAll: string;
    readonly filter: string;
    readonly clearFilter: string;
    /** Told to a screen reader after each change of the filter. */
    readonly matches: (shown: number, all: number) => string;
    readonly noMatch: string;
    readonly copyLink: string;
  };
}

export const typeIds = ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'] as const;
export type TypeId = (typeof typeIds)[number];

export const typeFields = ['commonality', 'feature', 'cause', 'serum'] as const;
export type TypeField = (typeof typeFields)[number];

export interface TypeWords extends Readonly<Record<TypeField, Markup>> {
  readonly name: string;
  readonly description: readonly Markup[];
  readonly examples: readonly Markup[];
}

export interface TypeTableWords {
  readonly title: string;
  readonly caption: string;
  /** Stands under the table: five types here, four in other sources. */
  readonly note: Markup;
  readonly columns: Readonly<Record<'type' | TypeField, string>>;
  readonly types: Readonly<Record<TypeId, TypeWords>>;
  readonly ui: {
    readonly compare: string;
    readonly compareHint: string;
    /** Shown and told when one type is chosen. */
    readonly oneMore: string;
    readonly showAll: string;
    /** Told when the comparison changes; gets names already joined for the language. */
    readonly comparing: (names: string) => string;
    readonly showingAll: string;
    readonly aboutEach: string;
    readonly examples: string;
    readonly backToTable: string;
    readonly highlighted: string;
    readonly copyText: string;
    readonly copyCsv: string;
  };
}

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

/** One action to one flag: fixed text, never combined. `{emergency}` becomes the emergency number. */
export interface UrgentCareWords {
  readonly title: string;
  readonly intro: Markup;
  readonly tiers: Readonly<Record<UrgentTier, string>>;
  readonly flags: Readonly<Record<UrgentFlagId, { readonly sign: string; readonly action: Markup }>>;
  /** Stands in for `{emergency}` when the page gives no number. */
  readonly emergencyNumber: string;
}

export const diagnosisStepIds = ['examination', 'imaging', 'blood-tests', 'biopsy'] as const;
export type DiagnosisStepId = (typeof diagnosisStepIds)[number];

export const diagnosisParts = ['happens', 'shows', 'misses'] as const;
export type DiagnosisPart = (typeof diagnosisParts)[number];

export interface DiagnosisWords {
  readonly title: string;
  readonly intro: Markup;
  readonly parts: Readonly<Record<DiagnosisPart, string>>;
  readonly items: Readonly<
    Record<DiagnosisStepId, { readonly name: string } & Readonly<Record<DiagnosisPart, Markup>>>
  >;
}

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

export interface TreatmentWords extends Readonly<Record<TreatmentPart, Markup>> {
  readonly name: string;
  /** Begins with what kind of proof there is, in words and never as a score. */
  readonly evidence: Markup;
}

export interface TreatmentsWords {
  readonly title: string;
  /** Stands above the treatments, whatever is chosen. */
  readonly opening: readonly Markup[];
  readonly medicines: string;
  readonly parts: Readonly<Record<TreatmentPart, string>>;
  readonly items: Readonly<Record<TreatmentId, TreatmentWords>>;
  readonly selfCare: { readonly title: string; readonly items: readonly Markup[] };
  readonly notAdvised: { readonly title: string; readonly items: readonly Markup[] };
  readonly ui: {
    readonly choose: string;
    readonly chooseHint: string;
    readonly showAll: string;
    /** Shown and told when kinds are chosen; gets names already joined for the language. */
    readonly showing: (names: string) => string;
    readonly showingAll: string;
    readonly print: string;
    /** Stands on the printed page, which has no room for the sources. */
    readonly sourcesElsewhere: string;
  };
}

export const disclaimerIds = ['information', 'no-stand-in', 'emergency', 'making', 'privacy'] as const;
export type DisclaimerId = (typeof disclaimerIds)[number];

export const helpIds = ['myositis', 'scleroderma', 'kidney'] as const;
export type HelpId = (typeof helpIds)[number];

export interface DisclaimerWords {
  readonly title: string;
  /** `{emergency}` becomes the emergency number. */
  readonly items: Readonly<Record<DisclaimerId, Markup>>;
  readonly help: {
    readonly title: string;
    readonly intro: string;
    /** What each group writes on; its name and its address are those of its reference. */
    readonly groups: Readonly<Record<HelpId, string>>;
  };
}

export interface SymptomChecklistWords {
  readonly title: string;
  readonly intro: Markup;
  readonly groups: Readonly<Record<SymptomGroupId, { readonly label: string; readonly explanation: Markup }>>;
  readonly symptoms: Readonly<Record<SymptomId, string>>;
  readonly none: string;
  /** Shown with "none of these": says what to do, reassures nobody. */
  readonly noneNote: Markup;
  readonly notDiagnosis: string;
  readonly questions: readonly string[];
  readonly ui: {
    /** Says what a tick in the urgent panel does. */
    readonly urgentTick: string;
    readonly since: string;
    readonly sinceHint: string;
    readonly where: string;
    readonly whereHint: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly sheet: string;
    readonly sheetIntro: string;
    readonly sheetEmpty: string;
    readonly sheetUrgent: string;
    readonly sheetSymptoms: string;
    readonly sheetWords: string;
    readonly questions: string;
    readonly contact: string;
    readonly print: string;
    readonly copy: string;
    readonly clear: string;
    readonly cleared: string;
    readonly remembered: Readonly<Record<'session' | 'device', string>>;
    readonly private: string;
  };
}

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

export interface GlossaryWords {
  readonly title: string;
  readonly terms: Readonly<Record<TermId, { readonly name: string; readonly meaning: string }>>;
  readonly ui: {
    readonly filter: string;
    readonly clearFilter: string;
    readonly matches: (shown: number, all: number) => string;
    readonly noMatch: string;
    /** Leads from a term that is explained in the text to its place in the glossary. */
    readonly inGlossary: string;
  };
}

export interface ReferencesWords {
  readonly title: string;
  /** Stands before the names of the elements that cite a source. */
  readonly citedIn: string;
  readonly copyText: string;
  readonly copyRis: string;
  readonly copyBibtex: string;
}

export const populationIds = [
  'systemic-sclerosis',
  'juvenile-dermatomyositis',
  'adult-dermatomyositis',
  'lupus',
] as const;
export type PopulationId = (typeof populationIds)[number];

/** How many of 100 people: one value, or a range. */
export type Share = { readonly value: number } | { readonly low: number; readonly high: number };

/** What stands for a whole population: the published range, or the one value there is. */
export type PopulationShare = Share & { readonly sources: readonly string[] };

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

/** What one study found, as printed: how many of how many people, and of 100. */
export type Figure = PopulationShare & {
  readonly population: PopulationId;
  readonly count?: number;
  readonly total?: number;
};

export interface PrevalenceWords {
  readonly title: string;
  readonly intro: readonly Markup[];
  readonly populations: Readonly<
    Record<
      PopulationId,
      {
        readonly name: string;
        /** The drawing in words; gets the number or the range. */
        readonly statement: (people: string) => string;
        readonly note: Markup;
      }
    >
  >;
  /** Which study it is, or how people were looked at. */
  readonly studies: Readonly<Record<FigureId, string>>;
  readonly ui: {
    readonly drawings: string;
    readonly drawingsHint: string;
    /** What a figure of the drawings means, by its shape. */
    readonly key: Readonly<Record<'solid' | 'between' | 'empty', string>>;
    readonly plot: string;
    readonly plotHint: string;
    readonly axis: string;
    readonly range: (low: string, high: string) => string;
    readonly counted: (count: string, total: string, people: string) => string;
    readonly estimated: (people: string) => string;
    readonly table: string;
    readonly columns: Readonly<Record<'population' | 'study' | 'count' | 'total' | 'share', string>>;
    readonly notGiven: string;
  };
}

export const causeGroups = {
  autoimmune: ['systemic-sclerosis', 'dermatomyositis', 'lupus'],
  'metabolic-renal': ['kidney-failure', 'parathyroid', 'calciphylaxis'],
  genetic: ['familial-tumoral'],
} as const;
export type CauseGroupId = keyof typeof causeGroups;
export type CauseId = (typeof causeGroups)[CauseGroupId][number];

export interface CausesWords {
  readonly title: string;
  readonly intro: Markup;
  readonly groups: Readonly<Record<CauseGroupId, { readonly name: string; readonly explanation: Markup }>>;
  readonly causes: Readonly<Record<CauseId, { readonly name: string; readonly known: readonly Markup[] }>>;
  readonly genes: { readonly title: string; readonly text: readonly Markup[] };
}

export const overviewIds = ['meaning', 'look', 'place', 'effect', 'cancer'] as const;
export type OverviewId = (typeof overviewIds)[number];

/** What the drawing numbers, in this order. */
export const depositIds = ['in-skin', 'in-fat', 'in-muscle', 'by-joint', 'through-skin'] as const;
export type DepositId = (typeof depositIds)[number];
export const tissueIds = ['skin', 'fat', 'muscle', 'tendon', 'bone'] as const;
export type TissueId = (typeof tissueIds)[number];

export interface OverviewWords {
  readonly title: string;
  readonly items: Readonly<
    Record<OverviewId, { readonly heading?: string; readonly text: readonly Markup[] }>
  >;
  readonly drawing: {
    /** Names the drawing for a screen reader; the description says what is to be seen. */
    readonly name: string;
    readonly description: string;
    readonly note: string;
    readonly deposits: { readonly title: string; readonly labels: Readonly<Record<DepositId, Markup>> };
    readonly tissues: { readonly title: string; readonly labels: Readonly<Record<TissueId, Markup>> };
  };
}

export const keyPointIds = [
  'rare-or-not',
  'five-types',
  'main-cause',
  'signs',
  'finding-out',
  'care',
] as const;
export type KeyPointId = (typeof keyPointIds)[number];

export interface KeyPointsWords {
  readonly title: string;
  readonly summary: Markup;
  readonly points: Readonly<Record<KeyPointId, { readonly title: string; readonly text: Markup }>>;
}

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

export interface GuideWords {
  readonly title: string;
  readonly ui: {
    readonly contents: string;
    readonly readingTime: (minutes: number) => string;
    readonly print: string;
    readonly backToContents: string;
  };
}
