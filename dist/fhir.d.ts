import { type ChecklistForm, type VisitNotes } from './elements/calcinosis-symptom-checklist/answers.js';
export type { ChecklistForm, VisitNotes };
export interface Coding {
    system?: string | undefined;
    version?: string | undefined;
    code?: string | undefined;
    display?: string | undefined;
    userSelected?: boolean | undefined;
}
export interface Identifier {
    use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old' | undefined;
    type?: {
        coding?: Coding[] | undefined;
        text?: string | undefined;
    } | undefined;
    system?: string | undefined;
    value?: string | undefined;
}
export interface Reference {
    /** Such as `Patient/123`. */
    reference?: string | undefined;
    type?: string | undefined;
    identifier?: Identifier | undefined;
    display?: string | undefined;
}
/** @see https://hl7.org/fhir/R4/questionnaire.html */
export interface Questionnaire {
    resourceType: 'Questionnaire';
    id?: string | undefined;
    language: string;
    url: string;
    identifier?: Identifier[] | undefined;
    version: string;
    name: string;
    title: string;
    status: 'draft' | 'active' | 'retired' | 'unknown';
    subjectType: string[];
    date: string;
    description: string;
    purpose: string;
    code?: Coding[] | undefined;
    item: QuestionnaireItem[];
}
export interface QuestionnaireItem {
    extension?: {
        url: string;
        valueString: string;
    }[] | undefined;
    linkId: string;
    code?: Coding[] | undefined;
    text: string;
    type: 'group' | 'display' | 'boolean' | 'string' | 'text';
    enableWhen?: {
        question: string;
        operator: '=' | 'exists';
        answerBoolean: boolean;
    }[] | undefined;
    enableBehavior?: 'all' | 'any' | undefined;
    maxLength?: number | undefined;
    item?: QuestionnaireItem[] | undefined;
}
/** @see https://hl7.org/fhir/R4/questionnaireresponse.html */
export interface QuestionnaireResponse {
    resourceType: 'QuestionnaireResponse';
    id?: string | undefined;
    language: string;
    identifier?: Identifier | undefined;
    questionnaire: string;
    status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';
    subject?: Reference | undefined;
    authored?: string | undefined;
    author?: Reference | undefined;
    source?: Reference | undefined;
    item?: QuestionnaireResponseItem[] | undefined;
}
export interface QuestionnaireResponseItem {
    linkId: string;
    text: string;
    answer?: ({
        valueBoolean: true;
    } | {
        valueString: string;
    })[] | undefined;
    item?: QuestionnaireResponseItem[] | undefined;
}
/** Which form it is. Both resources need the same. */
export interface FormName {
    /**
     * The canonical address of the form: an absolute URI, best of your own server. Without it, it is `formUrl`, which is
     * an identifier that leads nowhere, as the library has no server.
     */
    url?: string | undefined;
    /** The business version of the form, without `|` or spaces. Without it, that of the words: see `toQuestionnaire`. */
    version?: string | undefined;
}
export interface QuestionnaireOptions extends FormName {
    id?: string | undefined;
    identifier?: Identifier[] | undefined;
    /** `draft` without it, as no clinician has reviewed the words that come with the library. */
    status?: Questionnaire['status'] | undefined;
    /** What the form as a whole is in a terminology. The library gives no codes of its own. */
    code?: Coding[] | undefined;
    /** What a group or a question is in a terminology, by its linkId. */
    codes?: Readonly<Record<string, Coding[]>> | undefined;
}
export interface ResponseOptions extends FormName {
    id?: string | undefined;
    identifier?: Identifier | undefined;
    /** `in-progress` without it: only the page knows when the person is done, and what is `completed` is definitive. */
    status?: QuestionnaireResponse['status'] | undefined;
    /** Whom the notes are about. */
    subject?: Reference | undefined;
    /** When they were written, such as `new Date().toISOString()`. */
    authored?: string | undefined;
    /** Who took them down, */
    author?: Reference | undefined;
    /** and who gave them. Without it nothing can be said of that. */
    source?: Reference | undefined;
}
/** The canonical address of the form where a page gives none. It names the form and leads nowhere. */
export declare const formUrl = "urn:uuid:4a7489fb-dae7-4adc-ace5-82dfd4c73c00";
/**
 * The checklist as an R4 `Questionnaire`, in the words of the form that it is given: `checklist.visitNotes` of an
 * element, or a language of the library, in Node too:
 *
 * ```js
 * import * as words from 'calcinosis-elements/content/es/plain.js';
 * toQuestionnaire({ language: 'es', words });
 * ```
 *
 * Groups, boxes (`boolean`) and notes (`string`, `text`) stand in the order of the form. Each urgent sign is followed
 * by its own fixed action, and how soon to act stands above them; both are `display` items, so that no answer is
 * ever filed under them. A note counts where its group has a tick, and "none of these" where the list has none.
 * The version is `shape.checklist.signs`: that of the linkIds and rules, and the editions of the two texts, with
 * `-clinical` at that level. It stays the same where a release of the library changes none of these.
 *
 * @throws {TypeError} Where an option or the form is none that FHIR allows; the message says which.
 */
export declare function toQuestionnaire(form: ChecklistForm, options?: QuestionnaireOptions): Questionnaire;
/**
 * What a person ticked and wrote as an R4 `QuestionnaireResponse`: a tick is `valueBoolean: true` and a note its
 * `valueString`, under the linkIds and in the nesting of the questionnaire, with the texts as they were shown. A box
 * without a tick is left out, for it is not a "no"; with no tick and no note there are no items.
 *
 * It is health data from here on, and the page's to protect.
 *
 * @throws {TypeError} Where an option or the notes are none that FHIR allows; the message says which. What the person
 * wrote is never a reason: characters that FHIR forbids are left out.
 */
export declare function toQuestionnaireResponse(notes: VisitNotes, options?: ResponseOptions): QuestionnaireResponse;
