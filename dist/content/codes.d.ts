/**
 * ICD-10-CM codes with their terms, for integrators and search engines: those that were seen in the code list (FY2021
 * tabular, code list of April 2026). Never shown to patients as the result of ticks. Check them against the current
 * edition with each release.
 */
export declare const icd10cm: readonly {
    readonly code: string;
    readonly term: string;
}[];
