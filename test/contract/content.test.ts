import { expect } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { faq } from '../../src/content/en/faq.js';
import { symptomChecklist } from '../../src/content/en/symptom-checklist.js';
import { typeTable } from '../../src/content/en/type-table.js';
import { urgentCare } from '../../src/content/en/urgent-care.js';
import * as facts from '../../src/content/facts.js';
import { parseMarkup } from '../../src/content/markup.js';
import * as references from '../../src/content/references.js';
import {
  faqIds,
  symptomGroups,
  typeFields,
  typeIds,
  urgentFlags,
  type Reference,
} from '../../src/content/schema.js';
import '../support/console.js';

/** Every string in a part of the content, at any depth. What needs a number or a name gets one. */
function strings(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String((part as (...args: unknown[]) => unknown)(3, 9))];
  return part && typeof part === 'object' ? Object.values(part).flatMap(strings) : [];
}

const cited = (part: unknown): string[] =>
  strings(part).flatMap((text) =>
    parseMarkup(text).flatMap((token) => (token.kind === 'citation' ? token.ids : [])),
  );

/** A question with its answer, a type, an urgent sign with its action: what is read as one. */
const items: Record<string, unknown>[] = [
  faq.items,
  typeTable.types,
  urgentCare.flags,
  symptomChecklist.groups,
];
const whole = { common, faq, symptomChecklist, typeTable, urgentCare };
const sentences = (text: string): string[] => text.replace(/\[@[^\]]*\]/g, '').split(/(?<=[.?!:])\s+/);

describe('sources', () => {
  const cases: Record<string, [words: unknown, sources: readonly Reference[]]> = {
    faq: [faq, facts.faqSources],
    'type table': [typeTable, facts.typeTableSources],
    'urgent care': [urgentCare, facts.urgentCareSources],
    // The urgent-care panel always stands above the checklist.
    'symptom checklist': [[urgentCare, symptomChecklist], facts.symptomChecklistSources],
  };
  for (const [name, [words, sources]] of Object.entries(cases)) {
    it(`of the ${name}: each citation has its source, and each source is cited`, () => {
      const ids = sources.map(({ id }) => id);
      expect(new Set(ids)).to.have.property('size', ids.length);
      expect([...new Set(cited(words))].sort()).to.deep.equal([...ids].sort());
    });
  }

  it('are each used by an element, and have an id of their own', () => {
    const used = new Set(Object.values(cases).flatMap(([, sources]) => sources));
    const all = Object.values(references);
    expect(all.filter((source) => !used.has(source)).map(({ id }) => id)).to.deep.equal([]);
    expect(new Set(all.map(({ id }) => id))).to.have.property('size', all.length);
  });

  it('are real or absent: each has a title and a way to find it', () => {
    for (const source of Object.values(references)) {
      const { id, title, doi, pmid, url } = source;
      expect(title.trim(), id).not.to.equal('');
      expect(doi ?? pmid ?? url, id).to.be.a('string');
      if (doi) expect(doi, id).to.match(/^10\.\d{4,}\/\S+$/);
      if (pmid) expect(pmid, id).to.match(/^\d{5,8}$/);
      // The list puts a full stop after each.
      if (!url) for (const part of [title, source.authors ?? '-']) expect(part, id).not.to.match(/[.?!]$/);
      if (url) expect(new URL(url).protocol, id).to.match(/^https?:$/);
      for (const value of Object.values(source))
        expect(String(value), id).not.to.match(/^(null|undefined|\?|)$/);
    }
  });

  it('stand beside every number that counts people', () => {
    const counts = /\d\s?%|\bper ?cent\b|\b\d+ (?:to \d+ )?in \d+\b/i;
    const counting = strings(whole).filter((text) => counts.test(text));
    expect(counting).to.have.length.above(3);
    for (const text of counting) expect(cited(text), text).to.have.length.above(0);
  });
});

describe('ids', () => {
  // They are in links and in hospitals' pages: one that changes breaks both.
  it('of questions stay as they are', () => {
    expect(faqIds).to.deep.equal([
      'firm-lump',
      'skin-signs',
      'diagnosis',
      'dystrophic-or-metastatic',
      'autoimmune',
      'tumoral',
      'surgery',
    ]);
  });

  it('of types stay as they are', () => {
    expect(typeIds).to.deep.equal(['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis']);
  });

  it('of symptoms and urgent signs stay as they are', () => {
    expect(symptomGroups).to.deep.equal({
      lumps: ['firm-lumps', 'pale-lumps'],
      pain: ['pain', 'tenderness'],
      stiffness: ['joint-pain', 'stiff-joints'],
      'ulcer-discharge': ['sores', 'chalky-discharge'],
      inflammation: ['colour-change', 'warmth-swelling'],
    });
    expect(Object.values(urgentFlags).flat()).to.deep.equal([
      'painful-dark-skin-kidney',
      'sepsis',
      'finger-or-toe',
      'drip-site',
      'infected-lump',
      'hot-joint',
      'painful-dark-skin',
      'growing-lump',
    ]);
  });

  it('are words with single hyphens, each once in its list', () => {
    for (const list of [
      faqIds,
      typeIds,
      Object.values(symptomGroups).flat(),
      Object.values(urgentFlags).flat(),
    ]) {
      expect(new Set<string>(list)).to.have.property('size', list.length);
      for (const id of list) expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
    }
  });
});

describe('safety', () => {
  it('"metastatic" always says that it is not the spread of cancer', () => {
    const safe = /not the spread of cancer|not cancer spread/i;
    const ofItem = (text: string): string => {
      const item = items.flatMap((group) => Object.values(group)).find((one) => strings(one).includes(text));
      return strings(item ?? text).join(' ');
    };
    const naming = strings(whole).filter(
      (text) => /metastatic/i.test(text) && text !== typeTable.types.metastatic.name,
    );
    expect(naming).to.have.length.above(1);
    for (const text of naming) expect(ofItem(text), text).to.match(safe);
    expect(strings(typeTable.types.metastatic).join(' ')).to.match(safe);
  });

  it('"not cancer" always comes with having a new lump checked', () => {
    for (const one of items.flatMap((group) => Object.values(group))) {
      const text = strings(one).join(' ');
      if (/\bnot cancer\b/i.test(text)) expect(text).to.match(/new lump checked/i);
    }
  });

  it('nobody is told to stop a medicine', () => {
    const medicine = /warfarin|medicine|drug|vitamin|tablet|pill|treatment|steroid/i;
    const told = strings(whole)
      .flatMap(sentences)
      .filter((sentence) => /\b(stop|quit|come off|give up)\b/i.test(sentence) && medicine.test(sentence));
    expect(told).to.have.length.above(1);
    for (const sentence of told) expect(sentence).to.match(/do not stop|never stop|before you stop/i);
  });

  it('low-dose warfarin is not a treatment', () => {
    for (const text of strings(whole)) expect(text).not.to.match(/low-dose warfarin/i);
  });

  it('the checklist says that it is not a diagnosis, in these words', () => {
    expect(symptomChecklist.notDiagnosis).to.equal(
      'This is not a diagnosis. Other problems can look the same.',
    );
  });

  it('the checklist scores nothing, names no type, and reassures nobody', () => {
    const forbidden =
      /you may have|you might have|\bscore|\brisk of\b|likely|probab|symptom checker|nothing to worry|dystrophic|metastatic|idiopathic|iatrogenic|calciphylaxis/i;
    for (const text of strings(symptomChecklist)) expect(text).not.to.match(forbidden);
  });

  it('each urgent sign has an action of its own that says what to do', () => {
    const actions = Object.values(urgentCare.flags).map(({ action }) => action);
    expect(new Set(actions)).to.have.property('size', actions.length);
    for (const action of actions) expect(action).to.match(/^(\*\*)?(Call|Get|Tell|See|Be seen)\b/);
  });

  it('implies nowhere that a clinician has reviewed the text', () => {
    expect(common.notReviewed).to.match(/^No clinician has reviewed this text/);
    for (const text of strings(whole))
      if (text !== common.notReviewed) expect(text).not.to.match(/\breviewed\b/i);
  });

  it('shows no codes, and has no emoji, no placating word and no markup but its own', () => {
    for (const text of strings(whole)) {
      expect(text).not.to.match(/\p{Extended_Pictographic}/u);
      expect(text).not.to.match(/\bsimply\b|don.t worry|\bICD\b|\bLOINC\b|\bSNOMED\b/i);
      expect(text).not.to.match(/<\/?[a-z]|&[a-z]+;/i);
      expect(text).to.match(/^\S(.*\S)?$/);
    }
  });
});

describe('the type table', () => {
  it('has five rows of five columns, each with words', () => {
    expect(typeIds).to.have.length(5);
    expect(Object.keys(typeTable.types)).to.deep.equal([...typeIds]);
    expect(Object.keys(typeTable.columns)).to.deep.equal(['type', ...typeFields]);
    expect(Object.keys(typeTable.columns)).to.have.length(5);
    for (const id of typeIds)
      for (const field of ['name', ...typeFields] as const)
        expect(typeTable.types[id][field], id).to.match(/\w{3}/);
  });

  it('says that others count four, and that calciphylaxis can go with normal levels', () => {
    expect(typeTable.note)
      .to.match(/five types/)
      .and.match(/four/);
    expect(typeTable.types.calciphylaxis.serum).to.match(/high, normal or low/);
  });
});

describe('placeholders', () => {
  it('are those that an element fills', () => {
    const names = strings(whole).flatMap((text) =>
      parseMarkup(text).flatMap((token) => (token.kind === 'placeholder' ? token.text : [])),
    );
    expect(new Set(names)).to.deep.equal(new Set(['emergency']));
  });
});

describe('facts', () => {
  const carried = [facts.faqFacts, facts.typeFacts, facts.symptomFacts, facts.urgentFacts]
    .flatMap((part) => Object.values(part))
    .flat();

  it('are carried by every question, type, group and urgent sign', () => {
    for (const part of [facts.faqFacts, facts.typeFacts, facts.symptomFacts, facts.urgentFacts])
      for (const [id, ids] of Object.entries(part)) expect(ids, id).not.to.have.length(0);
  });

  it('have a home: each of the questions, types, symptoms and urgent signs of the sheet', () => {
    const lettered = (prefix: string, letters: string): string[] =>
      Array.from(letters, (letter) => prefix + letter);
    const columns = ['DYS', 'MET', 'IDI', 'IAT', 'CPX'].flatMap((type) =>
      ['COM', 'KEY', 'CAU', 'SER', 'D1', 'E1'].map((field) => `TY-${type}-${field}`),
    );
    const expected = [
      ...lettered('FAQ-1', 'abcd'),
      ...lettered('FAQ-2', 'ab'),
      ...lettered('FAQ-3', 'abc'),
      ...lettered('FAQ-4', 'ab'),
      ...lettered('FAQ-5', 'abc'),
      ...lettered('FAQ-6', 'abcd'),
      ...lettered('FAQ-7', 'abc'),
      ...columns.filter((id) => id !== 'TY-CPX-E1'),
      ...lettered('TY-CPX-D', '234'),
      ...lettered('SY-0', '012345'),
      ...lettered('RF-', '12345678'),
    ];
    expect(carried).to.include.members(expected);
  });
});
