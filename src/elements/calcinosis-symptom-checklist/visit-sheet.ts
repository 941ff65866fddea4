import { plainText } from '../../content/markup.js';
import { symptomGroups, type SymptomChecklistWords, type UrgentCareWords } from '../../content/schema.js';
import { tickedGroups, type Answers } from './answers.js';

export interface SheetEntry {
  readonly text: string;
  /** The fixed action of an urgent sign, or what the person wrote about a symptom. */
  readonly details: readonly string[];
}

export interface SheetSection {
  readonly heading: string;
  readonly entries: readonly SheetEntry[];
}

/**
 * What the person ticked and wrote, repeated in a fixed order with urgent signs first. Nothing is
 * counted, ranked, combined or concluded.
 */
export function visitSheet(
  words: SymptomChecklistWords,
  urgentCare: UrgentCareWords,
  answers: Answers,
  emergency: string,
): SheetSection[] {
  const { ui } = words;
  const symptoms = tickedGroups(answers).flatMap((group) => {
    const ticked = symptomGroups[group].filter((id) => (answers.symptoms as readonly string[]).includes(id));
    const { since = '', where = '' } = answers.notes[group] ?? {};
    const details = [since && `${ui.since}: ${since}`, where && `${ui.where}: ${where}`].filter(Boolean);
    return ticked.map((id, i) => ({
      text: words.symptoms[id],
      details: i === ticked.length - 1 ? details : [],
    }));
  });
  const sections: SheetSection[] = [
    {
      heading: ui.sheetUrgent,
      entries: answers.urgent.map((id) => ({
        text: urgentCare.flags[id].sign,
        details: [plainText(urgentCare.flags[id].action, { emergency })],
      })),
    },
    { heading: ui.sheetSymptoms, entries: answers.none ? [{ text: words.none, details: [] }] : symptoms },
    { heading: ui.sheetWords, entries: answers.words ? [{ text: answers.words, details: [] }] : [] },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}

/** The whole sheet as text, for a message or a patient portal. */
export function sheetText(
  words: SymptomChecklistWords,
  sections: readonly SheetSection[],
  contact: string,
): string {
  const { ui } = words;
  const blocks = sections.map(({ heading, entries }) => [
    heading,
    ...entries.flatMap(({ text, details }) => [`- ${text}`, ...details.map((detail) => `  ${detail}`)]),
  ]);
  const all = [
    [ui.sheet, words.notDiagnosis],
    ...(blocks.length > 0 ? blocks : [[ui.sheetEmpty]]),
    [ui.questions, ...words.questions.map((question) => `- ${question}`)],
    ...(contact ? [[ui.contact, contact]] : []),
  ];
  return all.map((lines) => lines.join('\n')).join('\n\n');
}
