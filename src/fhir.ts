/**
 * The checklist as FHIR R4 resources, for a page that belongs to a patient portal or an electronic record: pure
 * functions, without DOM, that make data from data. They read no page, send nothing and know no time. Nothing is
 * scored, combined or coded: the resources repeat the form, and what a person ticked and wrote in it.
 */
import { symptomGroups, urgentFlags } from './content/ids.js';
import { keysOf } from './content/keys.js';
import { plainText } from './content/markup.js';
import {
  given,
  noteLength,
  readAnswers,
  wordsLength,
  type ChecklistForm,
  type VisitNotes,
} from './elements/calcinosis-symptom-checklist/answers.js';

export type { ChecklistForm, VisitNotes };

/* Of R4, the parts that are written here. They fit the types of `@types/fhir` and of `@medplum/fhirtypes`. */

export interface Coding {
  system?: string | undefined;
  version?: string | undefined;
  code?: string | undefined;
  display?: string | undefined;
  userSelected?: boolean | undefined;
}

export interface Identifier {
  use?: 'usual' | 'official' | 'temp' | 'secondary' | 'old' | undefined;
  type?: { coding?: Coding[] | undefined; text?: string | undefined } | undefined;
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
  extension?: { url: string; valueString: string }[] | undefined;
  linkId: string;
  code?: Coding[] | undefined;
  text: string;
  type: 'group' | 'display' | 'boolean' | 'string' | 'text';
  enableWhen?: { question: string; operator: '=' | 'exists'; answerBoolean: boolean }[] | undefined;
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
  answer?: ({ valueBoolean: true } | { valueString: string })[] | undefined;
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
export const formUrl = 'urn:uuid:4a7489fb-dae7-4adc-ace5-82dfd4c73c00';

/** Goes up by one when the linkIds, the types or the rules of the form change. */
const shape = 1;

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
export function toQuestionnaire(form: ChecklistForm, options: QuestionnaireOptions = {}): Questionnaire {
  const { url, version } = nameOf(form, options);
  const { id, identifier, status = 'draft', code, codes = {} } = options;
  const { language, words } = form;
  const { symptomChecklist: list, urgentCare, common } = words;
  checkId(id);
  check(/^(draft|active|retired|unknown)$/.test(status), `status "${status}" is none of a Questionnaire`);
  const item = itemsOf(form);
  addCodes(item, codes);
  const unreviewed = status === 'draft' && (/^en\b/i.test(language) ? common.notReviewed : common.draft);
  return sound({
    resourceType: 'Questionnaire',
    id,
    language,
    url,
    identifier,
    version,
    name: 'CalcinosisVisitNotes',
    title: list.title,
    status,
    subjectType: ['Patient'],
    date: [list.edition.date, urgentCare.edition.date].sort().at(-1) ?? '',
    description: [plainText(list.intro), list.notDiagnosis, unreviewed].filter(Boolean).join(' '),
    purpose: `${list.ui.sheetIntro} ${list.notDiagnosis}`,
    code,
    item,
  });
}

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
export function toQuestionnaireResponse(
  notes: VisitNotes,
  options: ResponseOptions = {},
): QuestionnaireResponse {
  const { url, version } = nameOf(notes, options);
  const { id, identifier, status = 'in-progress', subject, authored, author, source } = options;
  checkId(id);
  check(
    /^(in-progress|completed|amended|entered-in-error|stopped)$/.test(status),
    `status "${status}" is none of a QuestionnaireResponse`,
  );
  check(authored === undefined || dateTime.test(authored), `authored "${authored}" is not a FHIR dateTime`);
  for (const [name, value] of Object.entries({ subject, author, source })) {
    check(value === undefined || Object(value) === value, `${name} is not a Reference: { reference: '…' }`);
  }
  const item = answered(itemsOf(notes), answersOf(notes));
  return sound({
    resourceType: 'QuestionnaireResponse',
    id,
    language: notes.language,
    identifier,
    questionnaire: `${url}|${version}`,
    status,
    subject,
    authored,
    author,
    source,
    item: item.length > 0 ? item : undefined,
  });
}

/** Every item, in the order of the form. What is shown without being asked is a `display` item. */
function itemsOf({ words, emergencyNumber = '' }: ChecklistForm): QuestionnaireItem[] {
  const { common, symptomChecklist: list, urgentCare } = words;
  const { ui } = list;
  const emergency = emergencyNumber || common.emergencyNumber;

  const display = (linkId: string, markup: string): QuestionnaireItem => {
    return { linkId, text: plainText(markup, { emergency }), type: 'display' };
  };
  const box = (linkId: string, text: string): QuestionnaireItem => ({ linkId, text, type: 'boolean' });
  const group = (linkId: string, text: string, item: QuestionnaireItem[]): QuestionnaireItem => {
    return { linkId, text, type: 'group', item };
  };
  /** https://hl7.org/fhir/R4/extension-entryformat.html: how a field may be filled. */
  const hinted = (hint: string): Pick<QuestionnaireItem, 'extension'> => ({
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/entryFormat', valueString: hint }],
  });
  /** https://hl7.org/fhir/R4/questionnaire.html, que-12: several conditions need to say how they go together. */
  const note = (name: 'since' | 'where', id: string, symptoms: readonly string[]): QuestionnaireItem => ({
    ...hinted(ui[`${name}Hint`]),
    linkId: `${name}-${id}`,
    text: ui[name],
    type: 'string',
    enableWhen: symptoms.map((symptom) => ({
      question: `symptom-${symptom}`,
      operator: '=',
      answerBoolean: true,
    })),
    enableBehavior: 'any',
    maxLength: noteLength,
  });

  return [
    display('intro', list.intro),
    display('not-diagnosis', list.notDiagnosis),
    group('urgent', urgentCare.title, [
      display('urgent-intro', urgentCare.intro),
      ...keysOf(urgentFlags).flatMap((tier) => [
        display(`tier-${tier}`, urgentCare.tiers[tier]),
        ...urgentFlags[tier].flatMap((id) => [
          box(`urgent-${id}`, urgentCare.flags[id].sign),
          display(`action-${id}`, urgentCare.flags[id].action),
        ]),
      ]),
    ]),
    // In a group of its own, "none of these" is said of this list, and not of the urgent signs.
    group('symptoms', ui.sheetSymptoms, [
      ...keysOf(symptomGroups).map((id) =>
        group(`symptoms-${id}`, list.groups[id].label, [
          display(`explanation-${id}`, list.groups[id].explanation),
          ...symptomGroups[id].map((symptom) => box(`symptom-${symptom}`, list.symptoms[symptom])),
          note('since', id, symptomGroups[id]),
          note('where', id, symptomGroups[id]),
        ]),
      ),
      {
        ...box('none', list.none),
        // By `exists`: in HL7's own validator `!=` does not hold where there is no answer at all.
        enableWhen: Object.values(symptomGroups)
          .flat()
          .map((symptom) => ({
            question: `symptom-${symptom}`,
            operator: 'exists',
            answerBoolean: false,
          })),
        enableBehavior: 'all',
      },
      {
        ...display('none-note', list.noneNote),
        enableWhen: [{ question: 'none', operator: '=', answerBoolean: true }],
      },
    ]),
    {
      ...hinted(ui.wordsHint),
      linkId: 'words',
      text: ui.words,
      type: 'text',
      maxLength: wordsLength,
    },
  ];
}

/** What counts, as the element itself would read it: known boxes and notes alone, and a note where there is a tick. */
function answersOf({ answers }: VisitNotes): ReadonlyMap<string, string> {
  const all = Object(answers) as VisitNotes['answers'];
  // The element never has both. Who brings both by other ways must not lose a symptom.
  const isTicked = Object.entries(all).some(
    ([field, value]) => field.startsWith('symptom-') && value === 'yes',
  );
  const kept = given(readAnswers(JSON.stringify(isTicked ? { ...all, none: '' } : all)));
  return new Map(kept.map(([field, value]) => [field, tidy(value).trim()]));
}

/** The items with an answer, in groups with an answer: https://hl7.org/fhir/R4/questionnaireresponse.html */
function answered(
  items: readonly QuestionnaireItem[],
  answers: ReadonlyMap<string, string>,
): QuestionnaireResponseItem[] {
  return items.flatMap(({ linkId, text, type, item = [] }): QuestionnaireResponseItem[] => {
    const inner = answered(item, answers);
    if (inner.length > 0) return [{ linkId, text, item: inner }];
    const value = answers.get(linkId);
    if (!value) return [];
    return [{ linkId, text, answer: [type === 'boolean' ? { valueBoolean: true } : { valueString: value }] }];
  });
}

/** Que-3: what is only shown has no code. */
function addCodes(items: readonly QuestionnaireItem[], codes: Readonly<Record<string, Coding[]>>): void {
  const all = items.flatMap(function within(each): QuestionnaireItem[] {
    return [each, ...(each.item ?? []).flatMap(within)];
  });
  for (const [linkId, coding] of Object.entries(codes)) {
    const found = all.find((each) => each.linkId === linkId && each.type !== 'display');
    check(found, `codes: no group or question has the linkId "${linkId}"`);
    check(Array.isArray(coding) && coding.length > 0, `codes: "${linkId}" has no list of Codings`);
    found.code = coding;
  }
}

function nameOf(form: ChecklistForm, options: FormName): { url: string; version: string } {
  const { language, readingLevel, words } = Object(form) as Partial<ChecklistForm>;
  const { symptomChecklist, urgentCare, common } = Object(words) as Partial<ChecklistForm['words']>;
  check(
    language && symptomChecklist && urgentCare && common,
    'there is no form; give it `checklist.visitNotes`, or { language, words }',
  );
  check(/^\S+$/.test(language), `language "${language}" is not a language tag`);
  const editions = [shape, symptomChecklist.edition.version, urgentCare.edition.version].join('.');
  const { url = formUrl, version = readingLevel === 'clinical' ? `${editions}-clinical` : editions } =
    options;
  check(
    /^[a-z][a-z\d+.-]*:[^\s|]+$/i.test(url),
    `url "${url}" is not an absolute URI, without "|" or spaces`,
  );
  check(/^[^\s|]+$/.test(version), `version "${version}" is empty, or has "|" or spaces`);
  return { url, version };
}

/** https://hl7.org/fhir/R4/datatypes.html#dateTime */
const dateTime =
  /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/;

/** https://hl7.org/fhir/R4/datatypes.html#id */
function checkId(id: string | undefined): void {
  check(id === undefined || /^[A-Za-z\d.-]{1,64}$/.test(id), `id "${id}" is not a FHIR id`);
}

function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(`calcinosis-elements/fhir.js: ${message}.`);
}

/**
 * https://hl7.org/fhir/R4/datatypes.html#string: no control characters but tab and line ends, and no spaces but the
 * plain one. A half of a surrogate pair is no character at all, and would make JSON that many a server refuses.
 */
function tidy(text: string): string {
  return text
    .replace(/[^\S \t\r\n]/g, ' ')
    .replace(/(?![\t\r\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** A copy that shares nothing with what it was made of, without what is undefined, and with texts that FHIR allows. */
function sound<T>(resource: T): T {
  const texts = (_: string, value: unknown): unknown => (typeof value === 'string' ? tidy(value) : value);
  return JSON.parse(JSON.stringify(resource), texts) as T;
}
