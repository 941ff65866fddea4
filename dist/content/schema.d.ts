/**
 * The shape of the words and the facts. Words are data: no class holds a clinical sentence,
 * and every language has exactly these fields.
 */
/**
 * Text with a small markup, read by `parseMarkup` and never treated as HTML:
 * `**strong**`, `[@reference]` or `[@one; @two]` for citations, `{name}` for a placeholder.
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
    readonly notReviewed: string;
}
export declare const faqIds: readonly ['firm-lump', 'skin-signs', 'diagnosis', 'dystrophic-or-metastatic', 'autoimmune', 'tumoral', 'surgery'];
export type FaqId = (typeof faqIds)[number];
export interface FaqWords {
    readonly title: string;
    readonly items: Readonly<Record<FaqId, {
        readonly question: string;
        readonly answer: readonly Markup[];
    }>>;
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
export declare const typeIds: readonly ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'];
export type TypeId = (typeof typeIds)[number];
export declare const typeFields: readonly ['commonality', 'feature', 'cause', 'serum'];
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
/** One action to one flag: fixed text, never combined. `{emergency}` becomes the emergency number. */
export interface UrgentCareWords {
    readonly title: string;
    readonly intro: Markup;
    readonly tiers: Readonly<Record<UrgentTier, string>>;
    readonly flags: Readonly<Record<UrgentFlagId, {
        readonly sign: string;
        readonly action: Markup;
    }>>;
    /** Stands in for `{emergency}` when the page gives no number. */
    readonly emergencyNumber: string;
}
export interface SymptomChecklistWords {
    readonly title: string;
    readonly intro: Markup;
    readonly groups: Readonly<Record<SymptomGroupId, {
        readonly label: string;
        readonly explanation: Markup;
    }>>;
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
