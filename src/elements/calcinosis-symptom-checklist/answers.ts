import {
  symptomGroups,
  urgentFlags,
  type SymptomGroupId,
  type SymptomId,
  type UrgentFlagId,
} from '../../content/schema.js';

export const groupIds = Object.keys(symptomGroups) as SymptomGroupId[];
export const symptomIds: readonly SymptomId[] = Object.values(symptomGroups).flat();
export const flagIds: readonly UrgentFlagId[] = Object.values(urgentFlags).flat();

/** Room for a phrase, and for a few sentences: the sheet stays on one page. */
export const noteLength = 60;
export const wordsLength = 600;

export interface Note {
  readonly since: string;
  readonly where: string;
}

/** What a person ticked and typed, as it stands; nothing is derived from it. */
export interface Answers {
  readonly urgent: readonly UrgentFlagId[];
  readonly symptoms: readonly SymptomId[];
  readonly none: boolean;
  readonly notes: Readonly<Partial<Record<SymptomGroupId, Note>>>;
  readonly words: string;
}

export const noAnswers: Answers = { urgent: [], symptoms: [], none: false, notes: {}, words: '' };

/** Ticks or unticks one id; the fixed order of the list stays. */
export function tick<T extends string>(
  all: readonly T[],
  ticked: readonly T[],
  id: string,
  on: boolean,
): T[] {
  return all.filter((each) => (each === id ? on : ticked.includes(each)));
}

/** Reads stored answers. Whatever is not an answer of ours is left out. */
export function readAnswers(json: string): Answers {
  try {
    const { urgent, symptoms, none, notes, words } = Object(JSON.parse(json)) as Record<
      keyof Answers,
      unknown
    >;
    const known = <T extends string>(all: readonly T[], ids: unknown): T[] =>
      all.filter((id) => Array.isArray(ids) && ids.includes(id));
    const text = (value: unknown, length: number): string =>
      typeof value === 'string' ? value.slice(0, length) : '';
    const own = Object(notes) as Partial<Record<SymptomGroupId, Partial<Record<keyof Note, unknown>> | null>>;
    const readable = groupIds.filter((id) => Object.hasOwn(own, id));
    return {
      urgent: known(flagIds, urgent),
      symptoms: known(symptomIds, symptoms),
      none: none === true && known(symptomIds, symptoms).length === 0,
      notes: Object.fromEntries(
        readable.map((id) => [
          id,
          { since: text(own[id]?.since, noteLength), where: text(own[id]?.where, noteLength) } satisfies Note,
        ]),
      ),
      words: text(words, wordsLength),
    };
  } catch {
    return noAnswers;
  }
}

/** The entries that a form sends, where the page asked for them by giving a name. Ids, and the person's own words. */
export function formEntries(name: string, answers: Answers): FormData {
  const data = new FormData();
  for (const id of answers.urgent) data.append(`${name}-urgent`, id);
  for (const id of answers.none ? ['none'] : answers.symptoms) data.append(name, id);
  for (const id of tickedGroups(answers)) {
    const { since = '', where = '' } = answers.notes[id] ?? {};
    if (since) data.append(`${name}-since-${id}`, since);
    if (where) data.append(`${name}-where-${id}`, where);
  }
  if (answers.words) data.append(`${name}-words`, answers.words);
  return data;
}

/** The groups with a tick: only they are asked about, and only they stand on the sheet. */
export function tickedGroups({ symptoms }: Answers): SymptomGroupId[] {
  return groupIds.filter((id) => symptomGroups[id].some((symptom) => symptoms.includes(symptom)));
}
