/**
 * The shape of the words: one source for the types, for the JSON Schema that is published, for the notes and
 * limits that translators see, and for the check of what comes from outside. Elements import nothing but
 * types from here, so that a page loads the checker only where it has text of its own.
 */
import * as v from 'valibot';
import { type PopulationId, type TreatmentId } from './ids.js';
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
/** How many of 100 people: one value, or a range. */
export type Share = {
    readonly value: number;
} | {
    readonly low: number;
    readonly high: number;
};
/** What stands for a whole population: the published range, or the one value there is. */
export type PopulationShare = Share & {
    readonly sources: readonly string[];
};
/** What one study found, as printed: how many of how many people, and of 100. */
export type Figure = PopulationShare & {
    readonly population: PopulationId;
    readonly count?: number;
    readonly total?: number;
};
/**
 * Text with a small markup, read by `parseMarkup` and never treated as HTML: `**strong**`,
 * `[@reference]` or `[@one; @two]` for citations, `[words](#term)` for a term of the glossary,
 * `[words](https://…)` for a link, `{name}` for a placeholder.
 */
export type Markup = string;
/** The words of every element, and what all of them say. */
export declare const wordsSchema: v.StrictObjectSchema<{
    readonly common: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly language: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly labelled: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly sources: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly source: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly backToText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly copied: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly copyByHand: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly contact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly emergencyNumber: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly reviewed: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly notReviewed: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly draft: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly about: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly version: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly local: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>;
    readonly causes: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly intro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly groups: v.StrictObjectSchema<Record<"autoimmune" | "genetic" | "metabolic-renal", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly explanation: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
        readonly causes: v.StrictObjectSchema<Record<"calciphylaxis" | "dermatomyositis" | "familial-tumoral" | "kidney-failure" | "lupus" | "parathyroid" | "systemic-sclerosis", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly known: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>>, undefined>;
        readonly genes: v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly text: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>;
    }, undefined>;
    readonly diagnosis: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly intro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly parts: v.StrictObjectSchema<Record<"happens" | "misses" | "shows", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly items: v.StrictObjectSchema<Record<"biopsy" | "blood-tests" | "examination" | "imaging", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly happens: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly shows: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly misses: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
    }, undefined>;
    readonly disclaimer: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly items: v.StrictObjectSchema<Record<"emergency" | "information" | "making" | "no-stand-in" | "privacy", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>>, undefined>;
        readonly help: v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly intro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly groups: v.StrictObjectSchema<Record<"kidney" | "myositis" | "scleroderma", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        }, undefined>;
    }, undefined>;
    readonly faq: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly items: v.StrictObjectSchema<Record<"autoimmune" | "diagnosis" | "dystrophic-or-metastatic" | "firm-lump" | "skin-signs" | "surgery" | "tumoral", v.StrictObjectSchema<{
            readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly answer: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>>, undefined>;
        readonly ui: v.StrictObjectSchema<{
            readonly openAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly closeAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly filter: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly clearFilter: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly matches: v.StrictObjectSchema<{
                readonly zero: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly one: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly two: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly few: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly many: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly other: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>;
            readonly noMatch: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly copyLink: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly glossary: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly terms: v.StrictObjectSchema<Record<"antinuclear-antibody" | "asymptomatic" | "autoimmune-disease" | "biopsy" | "bisphosphonates" | "calcification" | "calcinosis" | "calcinosis-cutis" | "calciphylaxis" | "calcium-channel-blocker" | "calcium-salts" | "connective-tissue-disease" | "crest" | "ct-scan" | "dermatomyositis" | "dialysis" | "diltiazem" | "dystrophic" | "end-stage-renal-disease" | "eswl" | "excision" | "extravasation" | "fgf23" | "hyperparathyroidism" | "hyperphosphatemia" | "iatrogenic" | "idiopathic" | "lesion" | "lupus" | "metastatic" | "minocycline" | "mri" | "necrosis" | "nodule" | "phosphate-binder" | "serum" | "sodium-thiosulfate" | "systemic-sclerosis" | "tumoral-calcinosis" | "ulcer", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly meaning: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>>, undefined>;
        readonly ui: v.StrictObjectSchema<{
            readonly filter: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly clearFilter: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly matches: v.StrictObjectSchema<{
                readonly zero: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly one: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly two: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly few: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly many: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly other: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>;
            readonly noMatch: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly inGlossary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly guide: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly ui: v.StrictObjectSchema<{
            readonly contents: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly readingTime: v.StrictObjectSchema<{
                readonly zero: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly one: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly two: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly few: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly many: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
                readonly other: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>;
            readonly print: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly backToContents: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly keyPoints: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly points: v.StrictObjectSchema<Record<"care" | "finding-out" | "five-types" | "main-cause" | "rare-or-not" | "signs", v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
    }, undefined>;
    readonly overview: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly items: v.StrictObjectSchema<Record<"cancer" | "effect" | "look" | "meaning" | "place", v.StrictObjectSchema<{
            readonly heading: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>;
            readonly text: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>>, undefined>;
        readonly drawing: v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly description: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly note: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly deposits: v.StrictObjectSchema<{
                readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
                readonly labels: v.StrictObjectSchema<Record<"by-joint" | "in-fat" | "in-muscle" | "in-skin" | "through-skin", v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, v.TitleAction<string, "Markup">]>>, undefined>;
            }, undefined>;
            readonly tissues: v.StrictObjectSchema<{
                readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
                readonly labels: v.StrictObjectSchema<Record<"bone" | "fat" | "muscle" | "skin" | "tendon", v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, v.TitleAction<string, "Markup">]>>, undefined>;
            }, undefined>;
        }, undefined>;
    }, undefined>;
    readonly prevalence: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly intro: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        readonly populations: v.StrictObjectSchema<Record<"adult-dermatomyositis" | "juvenile-dermatomyositis" | "lupus" | "systemic-sclerosis", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly statement: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly note: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
        readonly studies: v.StrictObjectSchema<Record<"PV-1" | "PV-10" | "PV-11" | "PV-12" | "PV-2" | "PV-3" | "PV-4" | "PV-5" | "PV-6" | "PV-7" | "PV-8" | "PV-9", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly ui: v.StrictObjectSchema<{
            readonly drawings: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly drawingsHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly key: v.StrictObjectSchema<Record<"between" | "empty" | "solid", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
            readonly plot: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly plotHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly axis: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly range: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly counted: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly estimated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly table: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly columns: v.StrictObjectSchema<Record<"count" | "population" | "share" | "study" | "total", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
            readonly notGiven: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly readingLevel: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly plain: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly clinical: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly changed: v.StrictObjectSchema<Record<"clinical" | "plain", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly remembered: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly notRemembered: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>;
    readonly references: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly citedIn: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly copyText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly copyRis: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly copyBibtex: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
    }, undefined>;
    readonly symptomChecklist: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly intro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly groups: v.StrictObjectSchema<Record<"inflammation" | "lumps" | "pain" | "stiffness" | "ulcer-discharge", v.StrictObjectSchema<{
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly explanation: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
        readonly symptoms: v.StrictObjectSchema<Record<"chalky-discharge" | "colour-change" | "firm-lumps" | "joint-pain" | "pain" | "pale-lumps" | "sores" | "stiff-joints" | "tenderness" | "warmth-swelling", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly none: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly noneNote: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly notDiagnosis: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly questions: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        readonly ui: v.StrictObjectSchema<{
            readonly urgentTick: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly since: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sinceHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly where: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly whereHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly words: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly wordsHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheet: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheetIntro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheetEmpty: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheetUrgent: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheetSymptoms: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sheetWords: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly questions: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly print: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly copy: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly clear: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly clearing: v.StrictObjectSchema<{
                readonly ask: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
                readonly yes: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
                readonly no: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            }, undefined>;
            readonly cleared: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly remembered: v.StrictObjectSchema<Record<"device" | "session", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
            readonly notRemembered: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly private: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly treatments: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly opening: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        readonly medicines: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly parts: v.StrictObjectSchema<Record<"ask" | "evidence" | "what" | "why", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly items: v.StrictObjectSchema<Record<TreatmentId, v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly what: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly why: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly evidence: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly ask: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
        readonly selfCare: v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly items: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>;
        readonly notAdvised: v.StrictObjectSchema<{
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly items: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>;
        readonly ui: v.StrictObjectSchema<{
            readonly choose: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly chooseHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly showAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly showing: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly showingAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly print: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly sourcesElsewhere: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly notOffered: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly typeTable: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly caption: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly note: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly columns: v.StrictObjectSchema<Record<"cause" | "commonality" | "feature" | "serum" | "type", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly types: v.StrictObjectSchema<Record<"calciphylaxis" | "dystrophic" | "iatrogenic" | "idiopathic" | "metastatic", v.StrictObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly commonality: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly feature: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly cause: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly serum: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
            readonly description: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
            readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>, undefined>, v.NonEmptyAction<string[], undefined>]>;
        }, undefined>>, undefined>;
        readonly ui: v.StrictObjectSchema<{
            readonly compare: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly compareHint: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly oneMore: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly showAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly comparing: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly showingAll: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly aboutEach: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly examples: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly backToTable: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly highlighted: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly copyText: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly copyCsv: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        }, undefined>;
    }, undefined>;
    readonly urgentCare: v.StrictObjectSchema<{
        readonly edition: v.StrictObjectSchema<{
            readonly version: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>;
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.IsoDateAction<string, undefined>]>;
        }, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
        readonly intro: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        readonly tiers: v.StrictObjectSchema<Record<"emergency" | "in-hospital" | "same-day" | "within-days", v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>>, undefined>;
        readonly flags: v.StrictObjectSchema<Record<"drip-site" | "finger-or-toe" | "growing-lump" | "hot-joint" | "infected-lump" | "painful-dark-skin" | "painful-dark-skin-kidney" | "sepsis", v.StrictObjectSchema<{
            readonly sign: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, number, undefined>, v.DescriptionAction<string, string>]>;
            readonly action: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 1200, undefined>, v.DescriptionAction<string, string>, v.TitleAction<string, "Markup">]>;
        }, undefined>>, undefined>;
    }, undefined>;
}, undefined>;
export type Words = v.InferOutput<typeof wordsSchema>;
/** What an element's words are called: its tag without the prefix, as a name. */
export type Section = keyof Words;
export type CommonWords = Words['common'];
export type CausesWords = Words['causes'];
export type DiagnosisWords = Words['diagnosis'];
export type DisclaimerWords = Words['disclaimer'];
export type FaqWords = Words['faq'];
export type GlossaryWords = Words['glossary'];
export type GuideWords = Words['guide'];
export type KeyPointsWords = Words['keyPoints'];
export type OverviewWords = Words['overview'];
export type PrevalenceWords = Words['prevalence'];
export type ReadingLevelWords = Words['readingLevel'];
export type ReferencesWords = Words['references'];
export type SymptomChecklistWords = Words['symptomChecklist'];
export type TreatmentsWords = Words['treatments'];
export type TypeTableWords = Words['typeTable'];
export type UrgentCareWords = Words['urgentCare'];
/** Words of which each may be left out, at any depth; a list belongs together. */
export type Partly<T> = T extends readonly (infer Item)[] ? readonly Item[] : T extends object ? {
    readonly [Key in keyof T]?: Partly<T[Key]>;
} : T;
/** What differs from the plain words. */
export type Clinical<Name extends Section> = Partly<Omit<Words[Name], 'edition'>> & Pick<Words[Name], 'edition'>;
