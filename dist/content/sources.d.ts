import type { HelpId } from './ids.js';
import type { Reference } from './schema.js';
export declare const faqSources: readonly Reference[];
export declare const typeTableSources: readonly Reference[];
export declare const overviewSources: readonly Reference[];
export declare const keyPointsSources: readonly Reference[];
export declare const urgentCareSources: readonly Reference[];
/** Where the disclaimer leads for further help: linked by name, cited by nothing. */
export declare const helpSources: Readonly<Record<HelpId, Reference>>;
export declare const diagnosisSources: readonly Reference[];
export declare const treatmentsSources: readonly Reference[];
/** The urgent-care panel always stands above the checklist, so its sources come first. */
export declare const symptomChecklistSources: readonly Reference[];
/** Those of its figures too (`prevalence.ts`). */
export declare const prevalenceSources: readonly Reference[];
export declare const causesSources: readonly Reference[];
/** What the clinical words cite beyond the lists of their elements: it comes with those words. */
export declare const clinicalSources: readonly Reference[];
