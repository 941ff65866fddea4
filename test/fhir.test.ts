import { expect } from '@open-wc/testing';
import type * as r4 from 'fhir/r4';
import * as words from '../src/content/en/plain.js';
import { symptomGroups, urgentFlags } from '../src/content/ids.js';
import {
  formUrl,
  toQuestionnaire,
  toQuestionnaireResponse,
  type ChecklistForm,
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireOptions,
  type QuestionnaireResponse,
  type ResponseOptions,
  type VisitNotes,
} from '../src/fhir.js';

const form: ChecklistForm = { language: 'en', words };
const notes = (answers: VisitNotes['answers']): VisitNotes => ({ ...form, answers });

const flat = <T extends { item?: T[] | undefined }>(items: readonly T[] = []): T[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);
const itemsOf = ({ item }: Questionnaire): Map<string, QuestionnaireItem> =>
  new Map(flat(item).map((each) => [each.linkId, each]));
const answersOf = ({ item }: QuestionnaireResponse): unknown[] =>
  flat(item).flatMap(({ linkId, answer }) => (answer ? [[linkId, ...answer]] : []));

describe('toQuestionnaire', () => {
  const items = itemsOf(toQuestionnaire(form));

  it('says in the words of the form that it is a note for a visit, and no diagnosis', () => {
    const { symptomChecklist, common } = words;
    const { title, description, purpose, status, language } = toQuestionnaire(form);
    expect([title, language, status]).to.deep.equal([symptomChecklist.title, 'en', 'draft']);
    expect(description).to.contain(symptomChecklist.notDiagnosis).and.contain(common.notReviewed);
    expect(purpose).to.contain(symptomChecklist.notDiagnosis).and.contain(symptomChecklist.ui.sheetIntro);
    expect(items.get('not-diagnosis')).to.include({ type: 'display', text: symptomChecklist.notDiagnosis });
  });

  it('says that nobody has reviewed it, until the hospital makes it active', () => {
    const { notReviewed, draft } = words.common;
    expect(toQuestionnaire(form, { status: 'active' }).description).not.to.contain(notReviewed);
    expect(toQuestionnaire({ ...form, language: 'es' }).description).to.contain(draft);
  });

  it('has each urgent sign before the list, and its own fixed action right after it', () => {
    const order = [...items.keys()];
    for (const id of Object.values(urgentFlags).flat()) {
      const at = order.indexOf(`urgent-${id}`);
      expect(order[at + 1]).to.equal(`action-${id}`);
      expect(at).to.be.within(1, order.indexOf('symptoms'));
      expect(items.get(`action-${id}`)).to.include({ type: 'display' });
      expect(items.get(`action-${id}`)?.text).to.match(/^[^*[\]{}]{20,}$/);
    }
    expect(items.get('action-sepsis')?.text).to.contain(`Call ${words.common.emergencyNumber} now.`);
  });

  it('has the number that the page gives in the actions', () => {
    const own = itemsOf(toQuestionnaire({ ...form, emergencyNumber: '112' }));
    expect(own.get('action-sepsis')?.text).to.contain('Call 112 now.');
  });

  it('puts nothing that tells how soon to act above an answer', () => {
    for (const { type, text, item = [] } of items.values()) {
      if (!Object.values(words.urgentCare.tiers).includes(text)) continue;
      expect(type).to.equal('display');
      expect(item).to.deep.equal([]);
    }
  });

  it('asks for a note where its group has a tick, and for as much as the form has room for', () => {
    for (const [id, symptoms] of Object.entries(symptomGroups)) {
      for (const name of ['since', 'where']) {
        expect(items.get(`${name}-${id}`)).to.deep.include({
          type: 'string',
          maxLength: 60,
          enableBehavior: 'any',
          enableWhen: symptoms.map((symptom) => ({
            question: `symptom-${symptom}`,
            operator: '=',
            answerBoolean: true,
          })),
        });
      }
    }
    expect(items.get('words')).to.include({ type: 'text', maxLength: 600 });
  });

  it('says "none of these" of the list alone, and only where nothing in it is ticked', () => {
    const list = items.get('symptoms')?.item?.map(({ linkId }) => linkId);
    expect(list).to.include.members(['none', 'none-note', 'symptoms-pain']).and.not.include('urgent');
    expect(items.get('none')?.enableBehavior).to.equal('all');
    expect(items.get('none')?.enableWhen?.map(({ question }) => question)).to.deep.equal(
      Object.values(symptomGroups).flatMap((ids) => ids.map((id) => `symptom-${id}`)),
    );
  });

  it('never requires, scores, ranks or presets an answer, and has no codes of its own', () => {
    const known = 'extension linkId text type enableWhen enableBehavior maxLength item'.split(' ');
    for (const item of items.values()) expect(known).to.include.members(Object.keys(item));
    expect(JSON.stringify(toQuestionnaire(form))).not.to.match(/"code"|ordinal|score|weight/i);
  });

  it('is the same form again while its words have the same editions', () => {
    const { url, version } = toQuestionnaire(form);
    expect([url, version]).to.deep.equal([formUrl, '1.3.1']);
    const later = structuredClone({ ...words, urgentCare: { ...words.urgentCare } });
    later.urgentCare.edition.version += 1;
    expect(toQuestionnaire({ ...form, words: later }).version).to.equal('1.3.2');
    expect(toQuestionnaire({ ...form, readingLevel: 'clinical' }).version).to.equal('1.3.1-clinical');
  });

  it('takes the codes of the hospital for the form, its groups and its questions', () => {
    const coding = { system: 'https://hospital.example/codes', code: 'pain' };
    const codes = { 'symptom-pain': [coding], 'symptoms-lumps': [coding] };
    const questionnaire = toQuestionnaire(form, { code: [coding], codes });
    expect(questionnaire.code).to.deep.equal([coding]);
    const coded = flat(questionnaire.item).flatMap(({ linkId, code }) => (code ? [[linkId, code]] : []));
    expect(Object.fromEntries(coded)).to.deep.equal(codes);
    expect(flat(toQuestionnaire(form).item).some(({ code }) => code)).to.equal(false);
  });

  it('shares nothing with what it was made of', () => {
    const coding = { code: 'pain' };
    const questionnaire = toQuestionnaire(form, { codes: { none: [coding] } });
    coding.code = 'other';
    expect(itemsOf(questionnaire).get('none')?.code).to.deep.equal([{ code: 'pain' }]);
  });
});

describe('toQuestionnaireResponse', () => {
  it('has no items where nothing was ticked', () => {
    expect(toQuestionnaireResponse(notes({}))).to.deep.equal({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: `${formUrl}|1.3.1`,
      status: 'in-progress',
    });
  });

  it('repeats the ticks and the notes, in the order, the groups and the texts of the form', () => {
    const given = {
      words: 'Worse at night.',
      'where-pain': 'left hand',
      'symptom-pain': 'yes',
      'urgent-sepsis': 'yes',
    };
    const { symptomChecklist: list, urgentCare } = words;
    expect(toQuestionnaireResponse(notes(given)).item).to.deep.equal([
      {
        linkId: 'urgent',
        text: urgentCare.title,
        item: [
          {
            linkId: 'urgent-sepsis',
            text: urgentCare.flags.sepsis.sign,
            answer: [{ valueBoolean: true }],
          },
        ],
      },
      {
        linkId: 'symptoms',
        text: list.ui.sheetSymptoms,
        item: [
          {
            linkId: 'symptoms-pain',
            text: list.groups.pain.label,
            item: [
              { linkId: 'symptom-pain', text: list.symptoms.pain, answer: [{ valueBoolean: true }] },
              { linkId: 'where-pain', text: list.ui.where, answer: [{ valueString: 'left hand' }] },
            ],
          },
        ],
      },
      { linkId: 'words', text: list.ui.words, answer: [{ valueString: 'Worse at night.' }] },
    ]);
  });

  it('never says "no" of a box that is not ticked', () => {
    const response = toQuestionnaireResponse(
      notes({ 'symptom-pain': '', none: 'no', 'symptom-sores': 'yes' }),
    );
    expect(answersOf(response)).to.deep.equal([['symptom-sores', { valueBoolean: true }]]);
    expect(JSON.stringify(response)).not.to.contain('false');
  });

  it('leaves out the note of a group without a tick, and what is not of the form', () => {
    const odd = {
      'since-lumps': 'May',
      'symptom-gone': 'yes',
      title: 'x',
      constructor: 'yes',
      words: ' \n ',
    };
    expect(answersOf(toQuestionnaireResponse(notes(odd)))).to.deep.equal([]);
  });

  it('keeps the symptom, should "none of these" come with it', () => {
    const both = toQuestionnaireResponse(notes({ none: 'yes', 'symptom-pain': 'yes' }));
    expect(answersOf(both)).to.deep.equal([['symptom-pain', { valueBoolean: true }]]);
    const none = toQuestionnaireResponse(notes({ none: 'yes', 'urgent-sepsis': 'yes' }));
    expect(answersOf(none)).to.have.length(2);
  });

  it('leaves out the characters that FHIR forbids, and nothing else that a person wrote', () => {
    const written = 'a\u0000b\u001fc\u007f\td\n\u00a0e \ud83e\uddb4 \ud800 <b>"\\</b>\u202e';
    const kept = 'abc\td\n e \ud83e\uddb4 \ufffd <b>"\\</b>\u202e';
    expect(answersOf(toQuestionnaireResponse(notes({ words: written })))).to.deep.equal([
      ['words', { valueString: kept }],
    ]);
    expect(answersOf(toQuestionnaireResponse(notes({ words: '\u0001\u0002' })))).to.deep.equal([]);
  });

  it('knows no time and no person but those that it is told', () => {
    const about = {
      id: 'notes-1',
      identifier: { value: '1' },
      status: 'completed',
      subject: { reference: 'Patient/1' },
      authored: '2026-11-22T21:15:00+01:00',
      author: { reference: 'Patient/1' },
      source: { reference: 'RelatedPerson/1' },
    } as const;
    expect(toQuestionnaireResponse(notes({}), about)).to.deep.include(about);
    expect(toQuestionnaireResponse(notes({}))).not.to.have.any.keys(
      'authored',
      'subject',
      'author',
      'source',
    );
  });

  it('names the form as the page names it', () => {
    const name = { url: 'https://hospital.example/form', version: '7' };
    expect(toQuestionnaireResponse(notes({}), name).questionnaire).to.equal(
      'https://hospital.example/form|7',
    );
    expect(toQuestionnaire(form, name)).to.include(name);
  });
});

describe('what FHIR does not allow', () => {
  const bad = (value: unknown): never => value as never;
  const refused: Record<string, [() => unknown, RegExp]> = {
    'no form': [() => toQuestionnaire(bad(undefined)), /there is no form; give it `checklist\.visitNotes`/],
    'an element in its place': [() => toQuestionnaireResponse(bad(document.body)), /there is no form/],
    'words without a part': [() => toQuestionnaire(bad({ language: 'en', words: {} })), /there is no form/],
    'no language': [() => toQuestionnaire(bad({ words })), /there is no form/],
    'a language with a space': [() => toQuestionnaire({ ...form, language: 'e n' }), /language "e n"/],
    'a url that is not absolute': [() => toQuestionnaire(form, { url: '/form' }), /url "\/form"/],
    'a url with a version': [() => toQuestionnaireResponse(notes({}), { url: 'https://x|1' }), /url "https/],
    'an empty version': [() => toQuestionnaire(form, { version: '' }), /version "" is empty/],
    'a version with a space': [() => toQuestionnaire(form, { version: '1 2' }), /version "1 2"/],
    'an id with a slash': [() => toQuestionnaireResponse(notes({}), { id: 'a/b' }), /id "a\/b"/],
    'an unknown status': [() => toQuestionnaire(form, { status: bad('done') }), /status "done"/],
    'a status of the other': [
      () => toQuestionnaireResponse(notes({}), { status: bad('draft') }),
      /status "draft"/,
    ],
    'a time in other words': [
      () => toQuestionnaireResponse(notes({}), { authored: 'now' }),
      /authored "now"/,
    ],
    'a month that is none': [() => toQuestionnaireResponse(notes({}), { authored: '2026-13' }), /authored/],
    'a subject as text': [() => toQuestionnaireResponse(notes({}), { subject: bad('Patient/1') }), /subject/],
    'codes of an unknown item': [() => toQuestionnaire(form, { codes: { pain: [{}] } }), /linkId "pain"/],
    'codes of what is only shown': [
      () => toQuestionnaire(form, { codes: { intro: [{}] } }),
      /linkId "intro"/,
    ],
    'codes that are no list': [
      () => toQuestionnaire(form, { codes: { none: bad('x') } }),
      /"none" has no list/,
    ],
  };
  for (const [name, [make, message]] of Object.entries(refused)) {
    it(`is refused with the reason: ${name}`, () => {
      expect(make)
        .to.throw(TypeError, message)
        .with.property('message')
        .match(/^calcinosis-elements\/fhir\.js: /);
    });
  }
});

/* For the compiler: what is made fits the types that others use, and theirs fit our options. */
export const fitsQuestionnaire: (made: Questionnaire) => r4.Questionnaire = (made) => made;
export const fitsResponse: (made: QuestionnaireResponse) => r4.QuestionnaireResponse = (made) => made;
export const takesCodes = (codes: r4.Coding[]): QuestionnaireOptions => ({
  code: codes,
  codes: { none: codes },
});
export const takesPeople = (person: r4.Reference, identifier: r4.Identifier): ResponseOptions => ({
  subject: person,
  author: person,
  source: person,
  identifier,
});
