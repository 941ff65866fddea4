import * as v from 'valibot';
import type { Reference } from './schema.js';
/** Where a text is wrong, and why. */
export interface ContentFault {
    /** Such as `faq.items.surgery.answer.0`; empty where it is the whole. */
    readonly path: string;
    readonly reason: string;
}
/** What a text may hold besides words. */
export interface MayHold {
    readonly markup: boolean;
    /** The placeholders that its place fills, */
    readonly placeholders: readonly string[];
    /** and whether each has to be there. */
    readonly needsAll: boolean;
    readonly terms: readonly string[];
}
/** A source that we know by its id. */
export declare const sourceOf: (id: string) => Reference | undefined;
/** A message stays readable, whatever it is about. */
export declare const short: (text: string, most?: number) => string;
/** What somebody who wrote `name` most probably meant: ` (did you mean "surgery"?)`; empty where nothing is close. */
export declare function hint(name: string, known: readonly string[]): string;
/** The code of the first character that nobody would see, such as `U+200B`. */
export declare function hiddenIn(text: string): string | undefined;
/** Why nobody could read this text as it is meant; undefined where all is well. */
export declare function faultIn(text: string, may: MayHold): string | undefined;
/** The schema's own words, for whoever edits the file. */
export declare function reasonOf({ type, input, requirement, message }: v.BaseIssue<unknown>): string;
