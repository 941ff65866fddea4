import { type SymptomGroupId, type SymptomId, type UrgentFlagId } from '../../content/ids.js';
/** What a person ticked (`yes`) and typed, by field; nothing is derived from it. */
export type Answers = Readonly<Record<string, string>>;
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
