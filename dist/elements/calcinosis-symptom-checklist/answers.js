import { keysOf } from '../../content/keys.js';
import { urgentFlags, symptomGroups } from '../../content/ids.js';

const groupIds = keysOf(symptomGroups);
const flagIds = Object.values(urgentFlags).flat();
/** Room for a phrase, and for a few sentences: the sheet stays on one page. */
const noteLength = 60;
const wordsLength = 600;
const symptomsOf = (group) => symptomGroups[group];
/** Every field, in the order of the list: urgent signs, symptoms with their notes, none, own words. */
const fields = [
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
function answer(answers, field, value) {
    const excluded = (other) => field === 'none' ? other.startsWith('symptom-') : field.startsWith('symptom-') && other === 'none';
    const kept = value
        ? Object.entries(answers).filter(([other]) => !excluded(other))
        : Object.entries(answers);
    return { ...Object.fromEntries(kept), [field]: value.trim() && value };
}
/** The ticked symptoms of a group. Only a group with a tick is asked about, and only its notes count. */
function tickedSymptoms(answers, group) {
    return symptomsOf(group).filter((id) => answers[`symptom-${id}`]);
}
/** What counts, in the fixed order: a field with an answer, and a note where its group has a tick. */
function given(answers) {
    const idle = groupIds.filter((id) => tickedSymptoms(answers, id).length === 0);
    const out = idle.flatMap((id) => [`since-${id}`, `where-${id}`]);
    return fields.flatMap((field) => (answers[field] && !out.includes(field) ? [[field, answers[field]]] : []));
}
/** Reads stored answers. Whatever is not an answer of ours is left out. */
function readAnswers(json) {
    try {
        const stored = Object(JSON.parse(json));
        let answers = {};
        for (const field of fields) {
            const value = Object.hasOwn(stored, field) ? stored[field] : '';
            const typed = /^(since|where|words)/.exec(field);
            const length = field === 'words' ? wordsLength : noteLength;
            if (typeof value === 'string' && value && (typed ?? value === 'yes')) {
                answers = answer(answers, field, value.slice(0, length));
            }
        }
        return answers;
    }
    catch {
        return {};
    }
}
/** The entries that a form sends, where the page asked for them by giving a name: `name-symptom-pain=yes`. */
function formEntries(name, answers) {
    const data = new FormData();
    for (const [field, value] of given(answers))
        data.append(`${name}-${field}`, value);
    return data;
}

export { answer, flagIds, formEntries, given, groupIds, noteLength, readAnswers, tickedSymptoms, wordsLength };
