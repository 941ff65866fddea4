import { keysOf } from '../../content/keys.js';
import {
  symptomGroups,
  urgentFlags,
  type ReadingLevel,
  type SymptomGroupId,
  type SymptomId,
  type UrgentFlagId,
} from '../../content/ids.js';
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

export const groupIds = keysOf(symptomGroups);
export const flagIds: readonly UrgentFlagId[] = Object.values(urgentFlags).flat();

/** Room for a phrase, and for a few sentences: the sheet stays on one page. */
export const noteLength = 60;
export const wordsLength = 600;

const symptomsOf = (group: SymptomGroupId): readonly SymptomId[] => symptomGroups[group];

/** Every field, in the order of the list: urgent signs, symptoms with their notes, none, own words. */
const fields: readonly string[] = [
  ...flagIds.map((id) => `urgent-${id}`),
  ...groupIds.flatMap((id) => [
    ...symptomsOf(id).map((symptom) => `symptom-${symptom}`),
    `since-${id}`,
    `where-${id}`,
  ]),
  'none',
  'words',
];

/** The answers with one more; "none of these" and a symptom exclude each other. */
export function answer(answers: Answers, field: string, value: string): Answers {
  const excluded = (other: string): boolean =>
    field === 'none' ? other.startsWith('symptom-') : field.startsWith('symptom-') && other === 'none';
  const kept = value
    ? Object.entries(answers).filter(([other]) => !excluded(other))
    : Object.entries(answers);
  return { ...Object.fromEntries(kept), [field]: value.trim() && value };
}

/** The ticked symptoms of a group. Only a group with a tick is asked about, and only its notes count. */
export function tickedSymptoms(answers: Answers, group: SymptomGroupId): SymptomId[] {
  return symptomsOf(group).filter((id) => answers[`symptom-${id}`]);
}

/** What counts, in the fixed order: a field with an answer, and a note where its group has a tick. */
export function given(answers: Answers): [field: string, value: string][] {
  const idle = groupIds.filter((id) => tickedSymptoms(answers, id).length === 0);
  const out = idle.flatMap((id) => [`since-${id}`, `where-${id}`]);
  return fields.flatMap((field) => (answers[field] && !out.includes(field) ? [[field, answers[field]]] : []));
}

/** Reads stored answers. Whatever is not an answer of ours is left out. */
export function readAnswers(json: string): Answers {
  try {
    const stored = Object(JSON.parse(json)) as Record<string, unknown>;
    let answers: Answers = {};
    for (const field of fields) {
      const value = Object.hasOwn(stored, field) ? stored[field] : '';
      const typed = /^(since|where|words)/.exec(field);
      const length = field === 'words' ? wordsLength : noteLength;
      if (typeof value === 'string' && value && (typed ?? value === 'yes')) {
        answers = answer(answers, field, value.slice(0, length));
      }
    }
    return answers;
  } catch {
    return {};
  }
}

/** The entries that a form sends, where the page asked for them by giving a name: `name-symptom-pain=yes`. */
export function formEntries(name: string, answers: Answers): FormData {
  const data = new FormData();
  for (const [field, value] of given(answers)) data.append(`${name}-${field}`, value);
  return data;
}
