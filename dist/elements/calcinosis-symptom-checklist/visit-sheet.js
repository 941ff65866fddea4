import { plainText } from '../../content/markup.js';
import { groupIds, tickedSymptoms, flagIds } from './answers.js';

/**
 * What the person ticked and wrote, repeated in a fixed order with urgent signs first. Nothing is
 * counted, ranked, combined or concluded.
 */
function visitSheet(words, { flags }, answers, emergency) {
    const { ui } = words;
    const symptoms = groupIds.flatMap((group) => {
        const ticked = tickedSymptoms(answers, group).map((id) => words.symptoms[id]);
        const since = answers[`since-${group}`];
        const where = answers[`where-${group}`];
        const notes = [since && `${ui.since} ${since}`, where && `${ui.where} ${where}`];
        return ticked.length > 0 ? [[...ticked, ...notes].filter(Boolean).join('\n')] : [];
    });
    return [
        {
            heading: ui.sheetUrgent,
            entries: flagIds
                .filter((id) => answers[`urgent-${id}`])
                .map((id) => `${flags[id].sign}\n${plainText(flags[id].action, { emergency })}`),
        },
        { heading: ui.sheetSymptoms, entries: answers['none'] ? [words.none] : symptoms },
        { heading: ui.sheetWords, entries: answers['words'] ? [answers['words']] : [] },
    ].filter(({ entries }) => entries.length > 0);
}
/** The whole sheet as text, for a message or a patient portal. */
function sheetText(words, contactLabel, sections, contact) {
    const { ui } = words;
    const block = (heading, entries) => [heading, ...entries.map((entry) => `- ${entry.replaceAll('\n', '\n  ')}`)].join('\n');
    return [
        `${ui.sheet}\n${words.notDiagnosis}`,
        ...(sections.length > 0
            ? sections.map(({ heading, entries }) => block(heading, entries))
            : [ui.sheetEmpty]),
        block(ui.questions, words.questions),
        ...(contact ? [`${contactLabel}\n${contact}`] : []),
    ].join('\n\n');
}

export { sheetText, visitSheet };
