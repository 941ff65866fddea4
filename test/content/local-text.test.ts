import { expect } from '@open-wc/testing';
import * as clinical from '../../src/content/en/clinical.js';
import * as plain from '../../src/content/en/plain.js';
import * as facts from '../../src/content/facts.js';
import { checkLocalText, checkPack, type Checked, readLocalText } from '../../src/content/local-text.js';
import { locked } from '../../src/content/locked.js';
import { plainText } from '../../src/content/markup.js';
import * as references from '../../src/content/references.js';
import type { Words } from '../../src/content/schema.js';
import { collectWarnings } from '../support/console.js';
import { hostile } from '../support/hostile.js';

interface Refused {
  readonly text: unknown;
  readonly faults: readonly (readonly [path: string, reason: string])[];
}

/** The published JSON Schema is tried on the same. */
const examples = (await (await fetch(new URL('../support/local-texts.json', import.meta.url))).json()) as {
  readonly accepted: Readonly<Record<string, unknown>>;
  readonly refused: Readonly<Record<string, Refused>>;
  readonly refusedInWords: Readonly<Record<string, Refused>>;
};

const warnings = collectWarnings();
const told = ({ faults }: Checked): string[] => faults.map(({ path, reason }) => `${path}: ${reason}`);
const reasons = (input: unknown): string => told(checkLocalText(input)).join('\n');

type Text = string | readonly string[] | { readonly other: string };

/** Every text of the words by its path; a list of paragraphs is one, and so is a plural. */
function textsIn(part: unknown, path: readonly string[] = []): [path: string, text: Text][] {
  if (typeof part === 'string' || Array.isArray(part) || (part as { other?: unknown } | undefined)?.other)
    return [[path.join('.'), part as Text]];
  if (!part || typeof part !== 'object' || path.at(-1) === 'edition') return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

const all = [plain, clinical].flatMap((level) => textsIn(level));
const wordsOf = (text: Text): string => {
  const parts = typeof text === 'string' ? [text] : Object.values(text);
  return parts.map((part: string) => plainText(part, { emergency: '{emergency}' })).join(' ');
};

/** A local text that has nothing but this at a path. */
const at = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight<unknown>((part, key) => ({ [key]: part }), value);

const isLocked = (path: string, text: unknown): boolean =>
  /cannot be replaced, since it \w/.test(reasons(at(path, text)));

describe('a local text', () => {
  for (const [name, text] of Object.entries(examples.accepted)) {
    it(`may be ${name}`, () => {
      expect(told(checkLocalText(text))).to.deep.equal([]);
      const given = [text].flat() as object[];
      checkLocalText(text).texts.forEach((taken, i) => {
        expect(taken).to.deep.equal({ ...given[i], sources: taken.sources });
      });
      expect(checkLocalText(text).texts).to.have.length(given.length);
    });
  }

  for (const [name, { text, faults }] of Object.entries({
    ...examples.refused,
    ...examples.refusedInWords,
  })) {
    it(`is refused, with a place and a reason for each fault: ${name}`, () => {
      const checked = checkLocalText(text);
      expect(checked.faults.map(({ path, reason }) => [path, reason])).to.deep.equal(faults);
      expect(checked.texts, 'nothing of it is used').to.deep.equal([]);
    });
  }

  it('is refused as a file as it is as an object', () => {
    for (const [name, { text, faults }] of Object.entries(examples.refused))
      expect(readLocalText(JSON.stringify(text)).faults, name).to.have.length(faults.length);
    expect(readLocalText('{ "guide": { "title": "A guide" } }').texts).to.deep.equal([
      { guide: { title: 'A guide' }, sources: [] },
    ]);
  });

  it('brings the sources that it cites, each once', () => {
    const answer = ['Yes. [@balin2012]', 'No. [@traineau2020; @balin2012]'];
    const [text] = checkLocalText({ faq: { items: { surgery: { answer } } } }).texts;
    expect(text?.sources?.map(({ id }) => id)).to.deep.equal(['balin2012', 'traineau2020']);
    expect(text?.sources?.[0]?.title).to.contain('Mayo');
  });

  it('may say each of our own texts that is not locked, in its place', () => {
    const replaced = all.filter(([path, text]) => !isLocked(path, text));
    expect(replaced).to.have.length.above(400);
    for (const [path, text] of replaced) expect(reasons(at(path, text))).to.equal('');
  });

  it('may not be longer than its place, anywhere', () => {
    const long = 'Long? '.repeat(201);
    for (const [path, text] of all.filter(([path, text]) => !isLocked(path, text))) {
      const other = Array.isArray(text) ? [long] : typeof text === 'string' ? long : { other: long };
      expect(reasons(at(path, other))).to.match(/: must have [\d,]+ characters at most; it has 1,206$/);
    }
  });
});

describe('what is locked', () => {
  const home: Readonly<Record<string, [part: string, facts: Readonly<Record<string, readonly string[]>>]>> = {
    causes: ['causes', facts.causesFacts],
    diagnosis: ['diagnosis.items', facts.diagnosisFacts],
    disclaimer: ['disclaimer.items', facts.disclaimerFacts],
    faq: ['faq.items', facts.faqFacts],
    keyPoints: ['keyPoints.points', facts.keyPointsFacts],
    overview: ['overview.items', facts.overviewFacts],
    prevalence: ['prevalence', facts.prevalenceFacts],
    symptomChecklist: ['symptomChecklist.groups', facts.symptomFacts],
    treatments: ['treatments.items', facts.treatmentsFacts],
    typeTable: ['typeTable.types', facts.typeFacts],
    urgentCare: ['urgentCare.flags', facts.urgentFacts],
  };

  /** The texts of a fact's home: those under its id in the part. */
  const textsOf = (section: string, id: string): typeof all => {
    const inSection = all.filter(([path]) => path.startsWith(`${section}.`));
    return inSection.filter(([path]) => path.split('.').includes(id));
  };

  const carrying = (wanted: RegExp): [section: string, id: string, facts: readonly string[]][] =>
    Object.entries(home).flatMap(([section, [, ids]]) =>
      Object.entries(ids)
        .filter(([, carried]) => carried.some((fact) => wanted.test(fact)))
        .map(([id, carried]): [string, string, readonly string[]] => [section, id, carried]),
    );

  it('is in every home of a red flag, of the warning of warfarin, of what metastatic means, and of what the guide is not', () => {
    const homes = carrying(/^(RF-\d|AD-01|AD-04|AD-06|DI-\d|FAQ-7a|OV-06)$/);
    expect(homes.filter(([, , carried]) => carried.join().includes('RF-'))).to.have.length.above(14);
    for (const [section, id, carried] of homes) {
      const texts = textsOf(section, id);
      expect(texts, `${section}.${id} has no text`).to.have.length.above(0);
      const held = texts.filter(([path, text]) => isLocked(path, text));
      expect(held, `${section}.${id} carries ${carried.join(', ')}`).to.have.length.above(0);
    }
  });

  const says: Readonly<Record<string, RegExp>> = {
    'when to get help':
      /\{emergency\}|\b(get|seek) (\w+ )?(help|care)\b|\bcall your\b|\btell a nurse\b|\b(be seen|see a doctor)\b|\bsame[- ]day\b|\bemergency\b/i,
    'that metastatic is not the spread of cancer': /spread of cancer|cancer spread/i,
    'that it is not cancer': /\bnot (an? )?(cancer|tumor)/i,
    'to have a new lump checked': /lump checked/i,
    'not to stop a medicine': /\b(not|never|before you) (stop|start)\b/i,
    'what warfarin does': /warfarin/i,
    'that it is not a diagnosis': /not a diagnosis|cannot tell what you have|no guideline/i,
    'not to take the guide for care': /stand-in|put off care/i,
    'who has reviewed it': /\breviewed\b|has checked this text/i,
  };
  // Here it is the deposit that may be seen.
  const harmless = 'overview.drawing.';

  for (const [what, pattern] of Object.entries(says)) {
    it(`is each text that says ${what}`, () => {
      const saying = all.filter(([path, text]) => pattern.test(wordsOf(text)) && !path.startsWith(harmless));
      expect(saying).to.have.length.above(0);
      const free = saying.filter(([path, text]) => !isLocked(path, text));
      expect(free.map(([path]) => path)).to.deep.equal([]);
    });
  }

  it('is every word of the urgent signs', () => {
    const texts = all.filter(([path]) => path.startsWith('urgentCare.'));
    expect(texts).to.have.length.above(20);
    for (const [path, text] of texts) expect(isLocked(path, text), path).to.equal(true);
  });

  it('is every word beside our own numbers and their sources', () => {
    const texts = all.filter(([path]) => /^prevalence\.(?!title|intro)/.test(path));
    expect(texts).to.have.length.above(40);
    for (const [path, text] of texts) expect(isLocked(path, text), path).to.equal(true);
  });

  it('is every word of the checklist but the questions to ask', () => {
    const texts = all.filter(([path]) => path.startsWith('symptomChecklist.'));
    const free = texts.filter(([path, text]) => !isLocked(path, text)).map(([path]) => path);
    expect(new Set(free)).to.deep.equal(new Set(['symptomChecklist.questions']));
  });

  it('is a text that is there, and has a reason that ends a sentence', () => {
    for (const [path, reason] of Object.entries(locked)) {
      expect(
        all.some(([text]) => text === path || text.startsWith(`${path}.`)),
        path,
      ).to.equal(true);
      expect(reason).to.match(/^(says|stands|belongs|explains|is|names|warns) .*[^.]$/);
      const [, text] = all.find(([name]) => name === path) ?? [];
      expect(reasons(at(path, text ?? {}))).to.equal(`${path}: cannot be replaced, since it ${reason}`);
    }
  });

  it('stays with the rest of its part when that is replaced', () => {
    const title = 'Other words';
    expect(
      reasons({ treatments: { title }, overview: { title }, causes: { title }, typeTable: { title } }),
    ).to.equal('');
    expect(reasons({ causes: { causes: { calciphylaxis: { name: title } } } })).to.match(
      /cannot be replaced/,
    );
  });

  it('keeps its id from a question and a term of the hospital’s own', () => {
    const question = { question: 'A question?', answer: ['An answer.'] };
    for (const id of ['firm-lump', 'dystrophic-or-metastatic'])
      expect(reasons({ faq: { items: { [id]: question } } })).to.match(/cannot be replaced/);
    for (const id of ['Firm-Lump', 'firm_lump', ' firm-lump'])
      expect(reasons({ faq: { items: { [id]: question } } })).to.match(/is no id/);
    expect(reasons({ glossary: { terms: { metastatic: { name: 'A', meaning: 'B.' } } } })).to.match(
      /cannot be replaced/,
    );
  });
});

describe('hostile local text', () => {
  const question = (text: unknown): unknown => ({
    faq: { items: { parking: { question: 'Where can I park?', answer: [text] } } },
  });

  for (const text of hostile) {
    it(`is refused, or is words: ${text.replace('\u0000', 'NUL')}`, () => {
      for (const input of [
        question(text),
        { faq: { title: text } },
        { clinic: { name: text } },
        { [text]: text },
        text,
      ])
        expect(() => checkLocalText(input)).not.to.throw();
      expect(reasons({ [text]: text })).to.contain('is not known here');
      expect(reasons({ clinic: { phone: text } })).to.contain('must be a phone number');
      expect(reasons({ lang: text })).to.contain('is not a language tag');
      expect(reasons({ faq: { items: { [text]: { question: 'A?', answer: ['B.'] } } } })).to.contain(
        'is no id',
      );
    });
  }

  it('pollutes no prototype', () => {
    const bad = '{ "polluted": true, "question": "A?", "answer": ["B."], "title": "C" }';
    for (const key of ['__proto__', 'constructor', 'prototype'])
      for (const json of [
        `{ "${key}": ${bad} }`,
        `{ "faq": { "${key}": ${bad} } }`,
        `{ "faq": { "items": { "${key}": ${bad} } } }`,
        `{ "glossary": { "terms": { "${key}": { "name": "A", "meaning": "B." } } } }`,
        `{ "guide": { "ui": { "readingTime": { "other": "A", "${key}": ${bad} } } } }`,
        `[{ "${key}": ${bad} }]`,
      ]) {
        for (const checked of [readLocalText(json), checkLocalText(JSON.parse(json))]) {
          expect(checked.texts, json).to.deep.equal([]);
          expect(told(checked).join(), json).to.contain(key);
        }
      }
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('is taken at its word where an id is the name of a method', () => {
    for (const id of ['tostring', 'valueof', 'hasownproperty']) {
      const items = { [id]: { question: 'A?', answer: ['B.'] } };
      expect(reasons({ faq: { items } })).to.equal('');
      expect(reasons({ faq: { items: { [id]: 5 } } })).to.contain('must be written in { }');
    }
  });

  it('is not read to its end where that is far away', () => {
    const long = 'x'.repeat(5_000_000);
    for (const input of [question(long), { [long]: 1 }, { lang: long }, { clinic: { phone: long } }, long])
      expect(reasons(input)).to.equal(': is longer than 1,000,000 characters');
    const halfAsLong = long.slice(0, 900_000);
    for (const input of [
      question(halfAsLong),
      { [halfAsLong]: 1 },
      { lang: halfAsLong },
      { faq: { items: { [halfAsLong]: 1 } } },
    ])
      expect(reasons(input)).to.have.length.within(10, 200);
  });

  it('tells twenty faults at most', () => {
    const items = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`own-${i}`, {}]));
    expect(checkLocalText({ faq: { items } }).faults).to.have.length(20);
    expect(checkLocalText(Array.from({ length: 300 }, () => 5)).faults).to.have.length(20);
  });

  it('may be as deep as it likes', () => {
    let deep: unknown = 'end';
    for (let i = 0; i < 30_000; i += 1) deep = { faq: deep };
    expect(reasons(deep)).to.match(/^(faq\.faq: is not known here|: cannot be read: .*)$/);
    expect(told(readLocalText('{"faq":'.repeat(20_000) + '1' + '}'.repeat(20_000))).join()).to.match(
      /is not known|cannot be read/,
    );
    expect(told(readLocalText('['.repeat(30_000) + ']'.repeat(30_000))).join()).to.match(
      /must be written|cannot be read/,
    );
  });

  it('may lead back to itself, hide behind a getter, or have holes', () => {
    const round: Record<string, unknown> = {};
    round['faq'] = round;
    expect(reasons(round)).to.match(/^: cannot be read: TypeError/);
    const trap = {
      get faq(): unknown {
        throw new Error('A trap');
      },
    };
    expect(reasons(trap)).to.equal(': cannot be read: Error: A trap');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(reasons(proxy)).to.match(/^: cannot be read: /);
    const answer: string[] = [];
    answer[1] = 'Here.';
    expect(reasons({ faq: { items: { surgery: { answer } } } })).to.match(/answer\.0: is null/);
    for (const odd of [Symbol('a'), () => 1, 1n, Number.NaN, new Date(Number.NaN), new Map([['faq', 1]])])
      expect(() => checkLocalText({ faq: { title: odd } })).not.to.throw();
    for (const odd of [Symbol('a'), () => 1, 1n]) expect(reasons(odd)).to.match(/^: cannot be read/);
  });

  it('is read once: what changes in it later changes nothing', () => {
    let reads = 0;
    const answer = ['Yes.'];
    const input = {
      faq: {
        items: {
          surgery: {
            get answer(): unknown {
              reads += 1;
              return reads > 1 ? 5 : answer;
            },
          },
        },
      },
    };
    const [text] = checkLocalText(input).texts;
    answer[0] = '<b>';
    expect(text?.faq?.items?.surgery?.answer).to.deep.equal(['Yes.']);
    expect(reads).to.equal(1);
  });

  it('that is no JSON is told as such', () => {
    expect(told(readLocalText('')).join()).to.match(/^: is not JSON: /);
    expect(told(readLocalText('{ "faq": }')).join()).to.match(/^: is not JSON: /);
    expect(told(readLocalText('faq = 1')).join()).to.match(/^: is not JSON: /);
    expect(told(readLocalText('\n<!doctype html><p>Not found'))).to.deep.equal([
      ': is HTML and not JSON; the address leads to a page',
    ]);
  });
});

describe('a language from outside', () => {
  const whole: Words = { ...plain };
  const lang = 'pl';

  it('is used where it says all that English says, or at a level what differs', () => {
    expect(checkPack({ lang, words: whole })).to.equal(true);
    expect(checkPack({ lang, level: 'clinical', words: { ...clinical } })).to.equal(true);
    expect(checkPack({ lang, level: 'clinical', words: {} })).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('is not used where a word is wrong, and the console says which', () => {
    const { faq, ...rest } = whole;
    const { surgery } = faq.items;
    const wrong: Record<string, [words: unknown, said: string]> = {
      missing: [rest, 'faq: is missing'],
      'of another kind': [{ ...whole, faq: { ...faq, title: 5 } }, 'faq.title: must be text'],
      'a list': [{ ...whole, faq: [] }, 'faq: must be written in { }'],
      HTML: [{ ...whole, faq: { ...faq, title: '<i>Questions</i>' } }, 'faq.title: holds HTML'],
      cited: [
        {
          ...whole,
          faq: { ...faq, items: { ...faq.items, surgery: { ...surgery, answer: ['Yes. [@nobody]'] } } },
        },
        'faq.items.surgery.answer.0: cites "nobody"',
      ],
      added: [{ ...whole, horses: {} }, 'horses: is not known here'],
    };
    for (const [name, [words, said]] of Object.entries(wrong)) {
      expect(checkPack({ lang, words: words as Words }), name).to.equal(false);
      expect(warnings.at(-1), name).to.contain(`the words in "${lang}" are not used. ${said}`);
    }
    expect(checkPack({ lang: 'polish', words: whole })).to.equal(false);
    expect(warnings.at(-1)).to.contain('the words in "polish" are not used. lang: is not a language tag');
    expect(warnings).to.have.length(Object.keys(wrong).length + 1);
  });

  it('may bring each of our own sources', () => {
    const sources = Object.values(references);
    expect(checkPack({ lang, words: whole, sources }), warnings.join()).to.equal(true);
  });

  it('is not used where a source is wrong, or leads to anything but a page', () => {
    const id = 'own';
    const title = 'A title';
    const wrong: Record<string, [source: unknown, said: string]> = {
      'a script': [{ id, title, url: 'javascript:alert(1)' }, '0.url: must be an address with https://'],
      'another scheme': [{ id, title, url: 'data:text/html,<p>' }, '0.url: must be an address'],
      'a page of ours': [{ id, title, url: '//example.org' }, '0.url: must be an address'],
      'somebody at a site': [{ id, title, url: 'https://www.nhs.uk@evil.example' }, '0.url: must be'],
      'a DOI that leads elsewhere': [{ id, title, doi: '../evil' }, '0.doi: must be a DOI'],
      'a PMID that leads elsewhere': [{ id, title, pmid: '1/../../evil' }, '0.pmid: must be the digits'],
      HTML: [{ id, title: '<b>A title</b>' }, '0.title: holds HTML'],
      'a hidden character': [{ id, title: 'A \u202etitle' }, '0.title: holds a hidden character (U+202E)'],
      'no title': [{ id }, '0.title: is missing'],
      'no id': [{ id: 'a b', title }, '0.id: must be letters'],
      'a text for a year': [{ id, title, year: '2020' }, '0.year: must be a whole number'],
      'what no source has': [{ id, title, onclick: 'alert(1)' }, '0.onclick: is not known here'],
      'no source': [null, '0: is null'],
    };
    for (const [name, [source, said]] of Object.entries(wrong)) {
      expect(checkPack({ lang, words: whole, sources: [source] as never }), name).to.equal(false);
      expect(warnings.at(-1), name).to.contain(`the words in "${lang}" are not used. sources.${said}`);
    }
    expect(checkPack({ lang, words: whole, sources: 'none' as never })).to.equal(false);
  });
});
