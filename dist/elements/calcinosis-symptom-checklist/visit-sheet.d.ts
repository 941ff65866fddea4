import type { SymptomChecklistWords, UrgentCareWords } from '../../content/schema.js';
import { type Answers } from './answers.js';
export interface SheetSection {
    readonly heading: string;
    /** What stands under an entry, such as since when, follows it on a line of its own. */
    readonly entries: readonly string[];
}
/**
 * What the person ticked and wrote, repeated in a fixed order with urgent signs first. Nothing is
 * counted, ranked, combined or concluded.
 */
export declare function visitSheet(words: SymptomChecklistWords, { flags }: UrgentCareWords, answers: Answers, emergency: string): SheetSection[];
/** The whole sheet as text, for a message or a patient portal. */
export declare function sheetText(words: SymptomChecklistWords, contactLabel: string, sections: readonly SheetSection[], contact: string): string;
