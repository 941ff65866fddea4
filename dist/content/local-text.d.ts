/**
 * What a hospital gives of its own, and the check of it. Elements load this module only where a page has
 * local text, or a language that the library did not make.
 */
import * as v from 'valibot';
import { type ContentFault } from './faults.js';
import { type TreatmentId } from './ids.js';
import type { LanguagePack } from './packs.js';
import { type Partly, type Reference, type Section, type Words } from './schema.js';
export type { ContentFault } from './faults.js';
/** How to reach the hospital. */
export interface Clinic {
    readonly name?: string;
    readonly phone?: string;
    readonly emergencyNumber?: string;
}
/** These are locked, or all but for what stands below. */
type Locked = 'common' | 'disclaimer' | 'readingLevel' | 'symptomChecklist' | 'urgentCare';
/** An edition is that of our words. */
type Replaceable = {
    [Name in Exclude<Section, Locked>]: Omit<Words[Name], 'edition'>;
};
/** The hospital's own text: by the ids of the built-in words, only what differs. */
export type LocalText = Partly<Replaceable> & {
    readonly $schema?: string;
    /** The language of these texts, as a BCP 47 tag; without it they stand in every language. */
    readonly lang?: string;
    readonly clinic?: Clinic;
    readonly disclaimer?: {
        readonly help?: Partly<Words['disclaimer']['help']>;
    };
    /** A question of the hospital's own stands under an id of its own. */
    readonly faq?: {
        readonly items?: Readonly<Record<string, Partly<Words['faq']['items']['surgery']>>>;
    };
    readonly glossary?: {
        readonly terms?: Readonly<Record<string, Partly<Words['glossary']['terms']['biopsy']>>>;
    };
    readonly symptomChecklist?: Pick<Partly<Words['symptomChecklist']>, 'questions'>;
    readonly treatments?: {
        readonly items?: Readonly<Partial<Record<TreatmentId, {
            readonly notOffered?: boolean;
        }>>>;
    };
    /** @internal What they cite; set by the check. */
    readonly sources?: readonly Reference[];
};
/** What came of a check: the texts, or what is wrong with them. */
export interface Checked {
    readonly texts: readonly LocalText[];
    readonly faults: readonly ContentFault[];
}
type Shape = v.GenericSchema;
/** One local text; a file holds one, or a list of them in several languages. */
export declare const localTextSchema: Shape;
/** The hospital's own texts with the sources that they cite, from a file; or what is wrong with them. */
export declare function readLocalText(json: string): Checked;
/** The same for what a server answers, which is not read on once it is too long to be used. */
export declare function readAnswer({ headers, body }: Response): Promise<Checked>;
/** The same for an object of a page: it is read as a file with the same in it would be, and only once. */
export declare function checkLocalText(input: unknown): Checked;
/** The words of a language in a file of their own. */
export declare const languagePackSchema: Shape;
/** Whether a language from outside of the library can be shown; what is wrong with it is told once. */
export declare function checkPack({ lang, level, words, sources }: LanguagePack): boolean;
