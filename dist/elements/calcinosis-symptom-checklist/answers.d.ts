import { type ReadingLevel, type SymptomGroupId, type SymptomId, type UrgentFlagId } from '../../content/ids.js';
import type { Words } from '../../content/schema.js';
/** What a person ticked (`yes`) and typed, by field; nothing is derived from it. */
export type Answers = Readonly<Record<string, string>>;
/** The form, as data: its words in one language. A language of the library has them under the same names. */
export interface ChecklistForm {
    /** As a BCP 47 tag. */
    readonly language: string;
    /** `plain` without it. */
    readonly readingLevel?: ReadingLevel | undefined;
    /** The number to call in an emergency, where the page gives one. */
    readonly emergencyNumber?: string | undefined;
    /** By id, with their small markup. */
    readonly words: Pick<Words, 'common' | 'symptomChecklist' | 'urgentCare'>;
}
/** The form with what a person ticked (`yes`) and wrote in it, such as `symptom-pain` and `since-pain`: health data. */
export interface VisitNotes extends ChecklistForm {
    readonly answers: Answers;
}
export declare const groupIds: ("inflammation" | "lumps" | "pain" | "stiffness" | "ulcer-discharge")[];
export declare const flagIds: readonly UrgentFlagId[];
/** Room for a phrase, and for a few sentences: the sheet stays on one page. */
export declare const noteLength = 60;
export declare const wordsLength = 600;
/** The answers with one more; "none of these" and a symptom exclude each other. */
export declare function answer(answers: Answers, field: string, value: string): Answers;
/** The ticked symptoms of a group. Only a group with a tick is asked about, and only its notes count. */
export declare function tickedSymptoms(answers: Answers, group: SymptomGroupId): SymptomId[];
/** What counts, in the fixed order: a field with an answer, and a note where its group has a tick. */
export declare function given(answers: Answers): [field: string, value: string][];
/** Reads stored answers. Whatever is not an answer of ours is left out. */
export declare function readAnswers(json: string): Answers;
/** The entries that a form sends, where the page asked for them by giving a name: `name-symptom-pain=yes`. */
export declare function formEntries(name: string, answers: Answers): FormData;
