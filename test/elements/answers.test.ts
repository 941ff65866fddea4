import { expect } from '@open-wc/testing';
import {
  answer,
  formEntries,
  given,
  noteLength,
  readAnswers,
  tickedSymptoms,
  wordsLength,
  type Answers,
} from '../../src/elements/calcinosis-symptom-checklist/answers.js';
import { hostile } from '../support/hostile.js';

const some: Answers = {
  'urgent-sepsis': 'yes',
  'symptom-pain': 'yes',
  'symptom-sores': 'yes',
  'since-pain': 'May',
  'where-pain': 'left hand',
  words: 'It hurts at night.',
};

const inOrder = (answers: Answers): string[] => given(answers).map(([field]) => field);

describe('answer', () => {
  it('adds a tick and takes it back', () => {
    const one = answer({}, 'symptom-pain', 'yes');
    const two = answer(one, 'urgent-sepsis', 'yes');
    expect(inOrder(two)).to.deep.equal(['urgent-sepsis', 'symptom-pain']);
    expect(inOrder(answer(two, 'symptom-pain', ''))).to.deep.equal(['urgent-sepsis']);
  });

  it('leaves the answers that it was given as they are', () => {
    answer(some, 'none', 'yes');
    expect(some['symptom-pain']).to.equal('yes');
  });

  it('complaint 12: "none of these" takes back what is in the list, and nothing else', () => {
    expect(inOrder(answer(some, 'none', 'yes'))).to.deep.equal(['urgent-sepsis', 'none', 'words']);
  });

  it('complaint 12: what is in the list takes back "none of these"; a note or an urgent sign does not', () => {
    const none = answer({}, 'none', 'yes');
    expect(inOrder(answer(none, 'symptom-pain', 'yes'))).to.deep.equal(['symptom-pain']);
    expect(inOrder(answer(none, 'urgent-sepsis', 'yes'))).to.deep.equal(['urgent-sepsis', 'none']);
    expect(inOrder(answer(none, 'words', 'Hm.'))).to.deep.equal(['none', 'words']);
  });

  it('complaint 12: taking a tick back takes back nothing else', () => {
    expect(inOrder(answer(some, 'none', ''))).to.deep.equal(inOrder(some));
  });

  it('takes no blank for words', () => {
    expect(inOrder(answer({}, 'words', ' \n\t'))).to.deep.equal([]);
  });
});

describe('given', () => {
  it('has the order of the list, whatever came first', () => {
    const backwards = Object.fromEntries(Object.entries(some).toReversed());
    expect(inOrder(backwards)).to.deep.equal([
      'urgent-sepsis',
      'symptom-pain',
      'since-pain',
      'where-pain',
      'symptom-sores',
      'words',
    ]);
  });

  it('leaves out the notes of a group without a tick', () => {
    expect(inOrder({ 'since-lumps': 'May', 'where-pain': 'hand', 'symptom-pain': 'yes' })).to.deep.equal([
      'symptom-pain',
      'where-pain',
    ]);
  });
});

describe('tickedSymptoms', () => {
  it('are those of the group, in the order of the list', () => {
    const answers = { 'symptom-tenderness': 'yes', 'symptom-pain': 'yes', 'symptom-sores': 'yes' };
    expect(tickedSymptoms(answers, 'pain')).to.deep.equal(['pain', 'tenderness']);
    expect(tickedSymptoms(answers, 'lumps')).to.deep.equal([]);
  });
});

describe('readAnswers', () => {
  it('reads what was kept', () => {
    expect(readAnswers(JSON.stringify(some))).to.deep.equal(some);
    expect(given(readAnswers('{"none":"yes"}'))).to.deep.equal([['none', 'yes']]);
  });

  for (const json of [
    '',
    'null',
    'true',
    '1',
    '""',
    '[]',
    '["none"]',
    '{}',
    '{',
    'undefined',
    '{"symptom-pain":"YES","urgent-sepsis":"1","none":"true"}',
    '{"symptom-pain":true,"urgent-sepsis":{},"none":1,"words":5,"since-pain":null}',
    '{"symptom-gone":"yes","urgent-":"yes","toString":"yes","length":"yes"}',
    '{"__proto__":{"none":"yes","words":"x"}}',
    ...hostile,
    ...hostile.map((word) => JSON.stringify(word)),
    ...hostile.map((word) => JSON.stringify({ [word]: word, none: word, 'symptom-pain': word })),
  ]) {
    it(`finds no answer in ${json || 'nothing'}`, () => {
      expect(given(readAnswers(json))).to.deep.equal([]);
    });
  }

  it('leaves out what is not ours and keeps the others', () => {
    const kept = { 'urgent-gone': 'yes', 'urgent-sepsis': 'yes', x: 'yes', 'symptom-pain': 'yes' };
    expect(readAnswers(JSON.stringify(kept))).to.deep.equal({
      'urgent-sepsis': 'yes',
      'symptom-pain': 'yes',
    });
  });

  it('complaint 12: never reads "none of these" beside a symptom', () => {
    const read = inOrder(readAnswers('{"none":"yes","symptom-pain":"yes"}'));
    expect(read.length).to.equal(1);
  });

  it('cuts what is longer than anybody could have typed', () => {
    const long = 'x'.repeat(10_000);
    const kept = { words: long, 'symptom-pain': 'yes', 'since-pain': long, 'where-pain': long };
    const read = readAnswers(JSON.stringify(kept));
    expect(read['words']?.length).to.equal(wordsLength);
    expect(read['since-pain']?.length).to.equal(noteLength);
    expect(read['where-pain']?.length).to.equal(noteLength);
  });

  it('leaves every other object as it is', () => {
    readAnswers('{"__proto__":{"none":"yes"}}');
    expect('none' in {}).to.be.false;
  });
});

describe('formEntries', () => {
  it('is empty without an answer', () => {
    expect([...formEntries('visit', {})]).to.deep.equal([]);
  });

  it('holds what was ticked and what the person wrote, under the name', () => {
    expect([...formEntries('visit', some)]).to.deep.equal([
      ['visit-urgent-sepsis', 'yes'],
      ['visit-symptom-pain', 'yes'],
      ['visit-since-pain', 'May'],
      ['visit-where-pain', 'left hand'],
      ['visit-symptom-sores', 'yes'],
      ['visit-words', 'It hurts at night.'],
    ]);
  });

  it('holds nothing of a group whose ticks were taken back', () => {
    expect([...formEntries('visit', { 'since-lumps': 'May', 'symptom-firm-lumps': '' })]).to.deep.equal([]);
  });
});
