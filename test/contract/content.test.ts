import { expect } from '@open-wc/testing';
import * as clinical from '../../src/content/en/clinical.js';
import * as plain from '../../src/content/en/plain.js';
import { parseMarkup } from '../../src/content/markup.js';
import { overlay } from '../../src/content/overlay.js';
import { figures, populations } from '../../src/content/prevalence.js';
import { publications } from '../../src/content/publications.js';
import * as references from '../../src/content/references.js';
import * as ids from '../../src/content/ids.js';
import type { Words } from '../../src/content/schema.js';
import * as sources from '../../src/content/sources.js';
import '../support/console.js';

const levels: Readonly<Record<ids.ReadingLevel, Words>> = {
  plain,
  clinical: overlay<Words>(plain, clinical),
};

interface Text {
  readonly path: readonly string[];
  readonly text: string;
}

/** Every text in a part of the words, at any depth. */
function textsIn(part: unknown, path: readonly string[] = []): Text[] {
  if (typeof part === 'string') return [{ path, text: part }];
  if (!part || typeof part !== 'object' || path.at(-1) === 'edition') return [];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

const strings = (part: unknown): string[] => textsIn(part).map(({ text }) => text);
const where = ({ path, text }: Text): string => `${path.join('/')}: ${text}`;

const cited = (part: unknown): string[] =>
  strings(part).flatMap((text) =>
    parseMarkup(text).flatMap((token) => (token.kind === 'citation' ? token.ids : [])),
  );
const placeholders = (text: string): string[] =>
  parseMarkup(text).flatMap((token) => (token.kind === 'placeholder' ? token.text : []));
const sentences = (text: string): string[] => text.replace(/\[@[^\]]*\]/g, '').split(/(?<=[.?!:])\s+/);

describe('words', () => {
  it('of each part of the guide are tested here', () => {
    const parts = ids.sectionIds.map((id) =>
      id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    );
    expect(plain).to.include.keys(parts);
  });
});

describe('sources', () => {
  const { helpSources, clinicalSources, ...lists } = sources;
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const numbers = Object.values({ ...figures, ...populations });
  const citing: Record<string, unknown> = {
    ...plain,
    prevalence: [plain.prevalence, numbers.map((number) => number.sources.map((id) => `[@${id}]`))],
    // The urgent-care panel always stands above the checklist.
    symptomChecklist: [plain.urgentCare, plain.symptomChecklist],
  };

  it('are listed for each part that cites', () => {
    const parts = Object.keys(citing).filter((name) => cited(citing[name]).length > 0);
    expect(parts.map((name) => `${name}Sources`).sort()).to.deep.equal(Object.keys(lists).sort());
  });

  for (const [name, list] of Object.entries(lists)) {
    it(`in ${name} are each cited, and each citation has one`, () => {
      const ids = idsOf(list);
      expect(new Set(ids)).to.have.property('size', ids.length);
      expect([...new Set(cited(citing[name.replace('Sources', '')]))].sort()).to.deep.equal(ids.sort());
    });
  }

  it('of the clinical level are what its words cite beyond the list of their element', () => {
    const { urgentCare, symptomChecklist } = clinical;
    const parts: Record<string, unknown> = { ...clinical, symptomChecklist: [urgentCare, symptomChecklist] };
    const beyond = Object.entries(parts).flatMap(([name, part]) => {
      const listed = idsOf(lists[`${name}Sources` as keyof typeof lists] ?? []);
      return cited(part).filter((id) => !listed.includes(id));
    });
    expect([...new Set(beyond)].sort()).to.deep.equal(idsOf(clinicalSources).sort());
  });

  it('are each used by an element, and have an id of their own', () => {
    const used = new Set([...Object.values(lists).flat(), ...Object.values(helpSources)]);
    const known = Object.values(references);
    expect(known.filter((source) => !used.has(source)).map(({ id }) => id)).to.deep.equal([]);
    expect(new Set(known.map(({ id }) => id))).to.have.property('size', known.length);
  });

  it('that are papers keep their details under the same id, with the same first author', () => {
    for (const [id, { authors }] of Object.entries(publications)) {
      const source = Object.values(references).find((reference) => reference.id === id);
      expect(source, id).to.have.property('journal');
      if (authors[0]) expect(source?.authors, id).to.match(new RegExp(`^${authors[0]},`));
    }
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
});

describe('ids', () => {
  // They are in links and in hospitals' pages: one that changes breaks both.
  const stable: Record<string, readonly string[]> = {
    faqIds: [
      'firm-lump',
      'skin-signs',
      'diagnosis',
      'dystrophic-or-metastatic',
      'autoimmune',
      'tumoral',
      'surgery',
    ],
    typeIds: ['dystrophic', 'metastatic', 'idiopathic', 'iatrogenic', 'calciphylaxis'],
    diagnosisStepIds: ['examination', 'imaging', 'blood-tests', 'biopsy'],
    treatmentKindIds: [
      'underlying-disease',
      'medicines',
      'phosphate',
      'surgery',
      'shock-waves',
      'wound-care',
      'physiotherapy',
    ],
    medicineIds: ['diltiazem', 'bisphosphonates', 'minocycline', 'sodium-thiosulfate'],
    populationIds: ['systemic-sclerosis', 'juvenile-dermatomyositis', 'adult-dermatomyositis', 'lupus'],
    overviewIds: ['meaning', 'look', 'place', 'effect', 'cancer'],
    tissueIds: ['skin', 'fat', 'muscle', 'tendon', 'bone'],
    depositIds: ['in-skin', 'in-fat', 'in-muscle', 'by-joint', 'through-skin'],
    keyPointIds: ['rare-or-not', 'five-types', 'main-cause', 'signs', 'finding-out', 'care'],
    disclaimerIds: ['information', 'no-stand-in', 'emergency', 'making', 'privacy'],
    helpIds: ['myositis', 'scleroderma', 'kidney'],
    termIds: [
      'antinuclear-antibody',
      'asymptomatic',
      'autoimmune-disease',
      'biopsy',
      'bisphosphonates',
      'calcification',
      'calcinosis',
      'calcinosis-cutis',
      'calciphylaxis',
      'calcium-channel-blocker',
      'calcium-salts',
      'connective-tissue-disease',
      'crest',
      'ct-scan',
      'dermatomyositis',
      'dialysis',
      'diltiazem',
      'dystrophic',
      'end-stage-renal-disease',
      'eswl',
      'excision',
      'extravasation',
      'fgf23',
      'hyperparathyroidism',
      'hyperphosphatemia',
      'iatrogenic',
      'idiopathic',
      'lesion',
      'lupus',
      'metastatic',
      'minocycline',
      'mri',
      'necrosis',
      'nodule',
      'phosphate-binder',
      'serum',
      'sodium-thiosulfate',
      'systemic-sclerosis',
      'tumoral-calcinosis',
      'ulcer',
    ],
    sectionIds: [
      'key-points',
      'urgent-care',
      'overview',
      'prevalence',
      'type-table',
      'causes',
      'symptom-checklist',
      'diagnosis',
      'treatments',
      'faq',
      'glossary',
      'references',
      'disclaimer',
    ],
  };
  it('of each list are held here, but for the figures, whose ids are those of the facts', () => {
    const lists = Object.keys(ids).filter((name) => name.endsWith('Ids') && name !== 'figureIds');
    expect(Object.keys(stable).sort()).to.deep.equal(lists.sort());
  });

  for (const [list, held] of Object.entries(stable)) {
    it(`in ${list} stay as they are`, () => {
      expect(ids[list as keyof typeof ids]).to.deep.equal(held);
    });
  }

  it('of symptoms, urgent signs and causes stay as they are, and in their groups', () => {
    expect(ids.symptomGroups).to.deep.equal({
      lumps: ['firm-lumps', 'pale-lumps'],
      pain: ['pain', 'tenderness'],
      stiffness: ['joint-pain', 'stiff-joints'],
      'ulcer-discharge': ['sores', 'chalky-discharge'],
      inflammation: ['colour-change', 'warmth-swelling'],
    });
    expect(Object.values(ids.urgentFlags).flat()).to.deep.equal([
      'painful-dark-skin-kidney',
      'sepsis',
      'finger-or-toe',
      'drip-site',
      'infected-lump',
      'hot-joint',
      'painful-dark-skin',
      'growing-lump',
    ]);
    expect(ids.causeGroups).to.deep.equal({
      autoimmune: ['systemic-sclerosis', 'dermatomyositis', 'lupus'],
      'metabolic-renal': ['kidney-failure', 'parathyroid', 'calciphylaxis'],
      genetic: ['familial-tumoral'],
    });
  });

  it('are words with single hyphens, each once in its list', () => {
    const { symptomGroups, urgentFlags, causeGroups } = ids;
    const lists: readonly string[][] = [
      Object.values(symptomGroups).flat(),
      Object.values(urgentFlags).flat(),
      Object.values(causeGroups).flat(),
    ];
    for (const list of [...Object.values(stable), ...lists]) {
      expect(new Set(list)).to.have.property('size', list.length);
      for (const id of list) expect(id).to.match(/^[a-z]+\d*(-[a-z]+)*$/);
    }
  });
});

for (const [level, words] of Object.entries(levels)) {
  const all = textsIn(words);

  /** What is read as one: a question with its answer, a type, an urgent sign with its action, a term. */
  const unitOf = ({ path }: Text): string => {
    const place = path.slice(0, 3).join('/');
    const unit = all.filter((other) => other.path.slice(0, 3).join('/') === place);
    return unit.map(({ text }) => text).join(' ');
  };

  describe(`the ${level} level`, () => {
    describe('numbers', () => {
      it('that count people stand beside a source', () => {
        const counts = /\d\s?(?:%|per ?cent)|\b\d+ (?:to \d+ |\w+ )?(?:in|of|out of|per) \d+\b|\bevery \d+/i;
        const counting = all.filter(({ path, text }) => counts.test(text) && !path.includes('ui'));
        expect(counting).to.have.length.above(10);
        for (const one of counting) expect(cited(one.text), where(one)).to.have.length.above(0);
      });
    });

    describe('terms', () => {
      const marked = all.flatMap((one) =>
        parseMarkup(one.text).flatMap((token) => (token.kind === 'term' ? { ...one, id: token.id } : [])),
      );

      it('are those of the glossary', () => {
        expect(marked).to.have.length.above(10);
        for (const one of marked) expect(ids.termIds, where(one)).to.include(one.id);
      });

      it('stand in running text, never in what names, asks, heads or is pressed', () => {
        const named =
          /^(title|heading|name|labels?|questions?|caption|columns|tiers|sign|parts|symptoms|studies|ui)$/;
        const cells = new Set<string>(ids.typeFields);
        for (const one of marked)
          for (const field of one.path)
            expect(named.test(field) || cells.has(field), where(one)).to.equal(false);
      });
    });

    describe('safety', () => {
      const { common, symptomChecklist, urgentCare } = words;

      it('"metastatic" always says that it is not the spread of cancer', () => {
        const naming = all.filter(({ text }) => /metastatic/i.test(text));
        expect(naming).to.have.length.above(4);
        for (const one of naming)
          expect(unitOf(one), where(one)).to.match(/not (the )?spread of cancer|not cancer spread/i);
      });

      it('"not cancer" always comes with having a new lump checked', () => {
        const claiming = all.filter(({ text }) =>
          /\bnot (\*\*)?(an? )?(cancer|tumor|malignan)|\btumors but are not\b|\bbenign\b/i.test(text),
        );
        expect(claiming).to.have.length.above(2);
        for (const one of claiming) expect(unitOf(one), where(one)).to.match(/new lump checked/i);
      });

      it('nobody is told to stop a medicine', () => {
        const medicine = /warfarin|medicine|drug|vitamin|tablet|pill|treatment|steroid|binder|calcium/i;
        const stop = /\b(stop|quit|come off|give up|skip|discontinue|withdraw|cease|taper)\b/i;
        const told = all
          .flatMap(({ text }) => sentences(text))
          .filter((sentence) => stop.test(sentence) && medicine.test(sentence));
        expect(told).to.have.length.above(4);
        for (const sentence of told) expect(sentence).to.match(/do not stop|never stop|before you stop/i);
      });

      it('low-dose warfarin is named only as what should not be used', () => {
        const naming = all.filter(({ text }) =>
          /\blow[- ]dose (of )?warfarin|\bwarfarin (in|at) (a )?low dose/i.test(text),
        );
        expect(naming).to.have.length.above(0);
        for (const one of naming)
          expect(unitOf(one), where(one)).to.match(/should not be used to treat calcinosis/i);
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
        // It stands only where the tag records who reviewed the text, and when.
        expect(common.reviewed).to.match(/\{by\}.*\{on\}/);
        const own = ['common/reviewed', 'common/notReviewed', 'common/draft'];
        for (const one of all)
          if (!own.includes(one.path.join('/'))) expect(where(one)).not.to.match(/\breviewed\b/i);
      });

      it('shows no codes, and has no emoji, no placating word and no markup but its own', () => {
        for (const { text } of all) {
          expect(text).not.to.match(/\p{Extended_Pictographic}/u);
          expect(text).not.to.match(/\bsimply\b|don.t worry|\bICD\b|\bLOINC\b|\bSNOMED\b/i);
          expect(text).not.to.match(/<\/?[a-z]|&[a-z]+;/i);
          expect(text).to.match(/^\S(.*\S)?$/);
          for (const token of parseMarkup(text))
            if (token.kind !== 'citation') expect(token.text).not.to.match(/[[\]{}*]/);
        }
      });
    });

    describe('the type table', () => {
      const { typeTable } = words;

      it('has five rows of five columns, each with words', () => {
        expect(ids.typeIds).to.have.length(5);
        expect(Object.keys(typeTable.types)).to.deep.equal([...ids.typeIds]);
        expect(Object.keys(typeTable.columns)).to.deep.equal(['type', ...ids.typeFields]);
        expect(Object.keys(typeTable.columns)).to.have.length(5);
        for (const id of ids.typeIds)
          for (const field of ['name', ...ids.typeFields] as const)
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
      it('of running text are the emergency number alone', () => {
        const running = all.filter(
          ({ path }) => path[0] !== 'common' && !path.includes('ui') && path.at(-1) !== 'statement',
        );
        expect(new Set(running.flatMap(({ text }) => placeholders(text)))).to.deep.equal(
          new Set(['emergency']),
        );
      });
    });
  });
}

describe('the clinical level keeps from the plain one', () => {
  /** All of a part but the texts of one field. */
  const without = (field: string, part: unknown): Text[] =>
    textsIn(part).filter(({ path }) => path.at(-1) !== field);

  it('each urgent sign word for word, and what to do first', () => {
    const { urgentCare } = levels.clinical;
    expect(without('action', urgentCare)).to.deep.equal(without('action', plain.urgentCare));
    const first = (action: string): string => action.slice(0, action.lastIndexOf('**') + 2);
    for (const id of Object.values(ids.urgentFlags).flat()) {
      expect(first(plain.urgentCare.flags[id].action), id).to.match(/^\*\*\w/);
      expect(first(urgentCare.flags[id].action)).to.equal(first(plain.urgentCare.flags[id].action));
    }
  });

  it('all of the checklist but what explains a group', () => {
    const kept = without('explanation', levels.clinical.symptomChecklist);
    expect(kept).to.deep.equal(without('explanation', plain.symptomChecklist));
    expect(kept).to.have.length.above(40);
  });

  it('the placeholders of each text', () => {
    const holding = (words: Words): string[] =>
      textsIn(words)
        .filter(({ text }) => placeholders(text).length > 0)
        .map(({ path, text }) => [...path, ...placeholders(text).sort()].join('/'));
    expect(holding(levels.clinical)).to.deep.equal(holding(plain));
  });
});
