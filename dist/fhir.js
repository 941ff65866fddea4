import { urgentFlags, symptomGroups } from './content/ids.js';
import { keysOf } from './content/keys.js';
import { plainText } from './content/markup.js';
import { wordsLength, given, readAnswers, noteLength } from './elements/calcinosis-symptom-checklist/answers.js';

/**
 * The checklist as FHIR R4 resources, for a page that belongs to a patient portal or an electronic record: pure
 * functions, without DOM, that make data from data. They read no page, send nothing and know no time. Nothing is
 * scored, combined or coded: the resources repeat the form, and what a person ticked and wrote in it.
 */
/** The canonical address of the form where a page gives none. It names the form and leads nowhere. */
const formUrl = 'urn:uuid:4a7489fb-dae7-4adc-ace5-82dfd4c73c00';
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
function toQuestionnaire(form, options = {}) {
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
function toQuestionnaireResponse(notes, options = {}) {
    const { url, version } = nameOf(notes, options);
    const { id, identifier, status = 'in-progress', subject, authored, author, source } = options;
    checkId(id);
    check(/^(in-progress|completed|amended|entered-in-error|stopped)$/.test(status), `status "${status}" is none of a QuestionnaireResponse`);
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
function itemsOf({ words, emergencyNumber = '' }) {
    const { common, symptomChecklist: list, urgentCare } = words;
    const { ui } = list;
    const emergency = emergencyNumber || common.emergencyNumber;
    const display = (linkId, markup) => {
        return { linkId, text: plainText(markup, { emergency }), type: 'display' };
    };
    const box = (linkId, text) => ({ linkId, text, type: 'boolean' });
    const group = (linkId, text, item) => {
        return { linkId, text, type: 'group', item };
    };
    /** https://hl7.org/fhir/R4/extension-entryformat.html: how a field may be filled. */
    const hinted = (hint) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/entryFormat', valueString: hint }],
    });
    /** https://hl7.org/fhir/R4/questionnaire.html, que-12: several conditions need to say how they go together. */
    const note = (name, id, symptoms) => ({
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
            ...keysOf(symptomGroups).map((id) => group(`symptoms-${id}`, list.groups[id].label, [
                display(`explanation-${id}`, list.groups[id].explanation),
                ...symptomGroups[id].map((symptom) => box(`symptom-${symptom}`, list.symptoms[symptom])),
                note('since', id, symptomGroups[id]),
                note('where', id, symptomGroups[id]),
            ])),
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
function answersOf({ answers }) {
    const all = Object(answers);
    // The element never has both. Who brings both by other ways must not lose a symptom.
    const isTicked = Object.entries(all).some(([field, value]) => field.startsWith('symptom-') && value === 'yes');
    const kept = given(readAnswers(JSON.stringify(isTicked ? { ...all, none: '' } : all)));
    return new Map(kept.map(([field, value]) => [field, tidy(value).trim()]));
}
/** The items with an answer, in groups with an answer: https://hl7.org/fhir/R4/questionnaireresponse.html */
function answered(items, answers) {
    return items.flatMap(({ linkId, text, type, item = [] }) => {
        const inner = answered(item, answers);
        if (inner.length > 0)
            return [{ linkId, text, item: inner }];
        const value = answers.get(linkId);
        if (!value)
            return [];
        return [{ linkId, text, answer: [type === 'boolean' ? { valueBoolean: true } : { valueString: value }] }];
    });
}
/** Que-3: what is only shown has no code. */
function addCodes(items, codes) {
    const all = items.flatMap(function within(each) {
        return [each, ...(each.item ?? []).flatMap(within)];
    });
    for (const [linkId, coding] of Object.entries(codes)) {
        const found = all.find((each) => each.linkId === linkId && each.type !== 'display');
        check(found, `codes: no group or question has the linkId "${linkId}"`);
        check(Array.isArray(coding) && coding.length > 0, `codes: "${linkId}" has no list of Codings`);
        found.code = coding;
    }
}
function nameOf(form, options) {
    const { language, readingLevel, words } = Object(form);
    const { symptomChecklist, urgentCare, common } = Object(words);
    check(language && symptomChecklist && urgentCare && common, 'there is no form; give it `checklist.visitNotes`, or { language, words }');
    check(/^\S+$/.test(language), `language "${language}" is not a language tag`);
    const editions = [shape, symptomChecklist.edition.version, urgentCare.edition.version].join('.');
    const { url = formUrl, version = readingLevel === 'clinical' ? `${editions}-clinical` : editions } = options;
    check(/^[a-z][a-z\d+.-]*:[^\s|]+$/i.test(url), `url "${url}" is not an absolute URI, without "|" or spaces`);
    check(/^[^\s|]+$/.test(version), `version "${version}" is empty, or has "|" or spaces`);
    return { url, version };
}
/** https://hl7.org/fhir/R4/datatypes.html#dateTime */
const dateTime = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/;
/** https://hl7.org/fhir/R4/datatypes.html#id */
function checkId(id) {
    check(id === undefined || /^[A-Za-z\d.-]{1,64}$/.test(id), `id "${id}" is not a FHIR id`);
}
function check(condition, message) {
    if (!condition)
        throw new TypeError(`calcinosis-elements/fhir.js: ${message}.`);
}
/**
 * https://hl7.org/fhir/R4/datatypes.html#string: no control characters but tab and line ends, and no spaces but the
 * plain one. A half of a surrogate pair is no character at all, and would make JSON that many a server refuses.
 */
function tidy(text) {
    return text
        .replace(/[^\S \t\r\n]/g, ' ')
        .replace(/(?![\t\r\n])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
        .replace(/\p{Cs}/gu, '\uFFFD');
}
/** A copy that shares nothing with what it was made of, without what is undefined, and with texts that FHIR allows. */
function sound(resource) {
    const texts = (_, value) => (typeof value === 'string' ? tidy(value) : value);
    return JSON.parse(JSON.stringify(resource), texts);
}

export { formUrl, toQuestionnaire, toQuestionnaireResponse };
