import { expect } from '@open-wc/testing';
import * as english from '../../src/content/en/plain.js';
import type { Found, LanguagePack } from '../../src/content/packs.js';
import { version } from '../../src/version.js';
import { collectWarnings } from '../support/console.js';
import { FakeLibrary, forgetLanguages, leave, nextTold } from '../support/languages.js';

type Packs = typeof import('../../src/content/packs.js');

const warnings = collectWarnings();
let copies = 0;

/** The library as a page has it that has just loaded it. */
async function load(): Promise<Packs> {
  const copy = `/src/content/packs.ts?copy${(copies += 1)}`;
  return (await import(copy)) as Packs;
}

/** The library with its languages, which come when the test says so. */
async function loadAll(): Promise<{ packs: Packs; library: FakeLibrary }> {
  const packs = await load();
  const library = new FakeLibrary(packs.registerLanguage);
  packs.loadLanguagesWith(library.fetch);
  return { packs, library };
}

const faq = (title: string): LanguagePack['words'] => ({ faq: { title } });

/** The titles that are laid over the English one. */
const titles = ({ packs }: Found): (string | undefined)[] => packs.map(({ words }) => words.faq?.title);

/** A whole language by a hospital, as its own file gives it: the library did not make it. */
const polish = (title: string): LanguagePack => ({
  lang: 'pl',
  words: { ...english, faq: { ...english.faq, title } },
});

afterEach(forgetLanguages);

describe('a page that loads no language', () => {
  it('has plain English, and nothing to wait for', async () => {
    const { findWords } = await load();
    for (const tag of ['en', 'en-GB', '', ' ', 'und', 'mul', 'zxx', 'mis', 'und-Latn'])
      expect(findWords(tag, 'plain')).to.deep.equal({
        tag: tag.startsWith('en') ? tag : 'en',
        level: 'plain',
        levels: ['plain'],
        packs: [],
        isComing: false,
      });
  });

  it('has English in place of any other language, and says so', async () => {
    const { findWords } = await load();
    for (const tag of ['es', 'zh-TW', 'nonsense', '"><script>']) {
      const { remark, ...found } = findWords(tag, 'plain');
      expect(found).to.deep.equal(findWords('en', 'plain'));
      expect(remark).to.contain(`no words in "${tag}"`);
    }
  });

  it('has plain words in place of clinical ones, and says so', async () => {
    const { findWords } = await load();
    const { level, levels, remark } = findWords('en', 'clinical');
    expect({ level, levels }).to.deep.equal({ level: 'plain', levels: ['plain'] });
    expect(remark).to.contain('no clinical words in "en"');
  });
});

describe('a language of the library', () => {
  it('is fetched once, and is there when it has come', async () => {
    const { packs, library } = await loadAll();
    for (const tag of ['es', 'es-MX', 'es_AR'])
      expect(packs.findWords(tag, 'plain')).to.include({ tag: 'en', isComing: true });
    expect(library.asked).to.deep.equal(['es plain']);
    await library.arrive('es', faq('es plain'));
    const found = packs.findWords('es-MX', 'plain');
    expect(found).to.include({ tag: 'es-MX', level: 'plain', isComing: false });
    expect(titles(found)).to.deep.equal(['es plain']);
    expect(library.asked).to.have.length(1);
  });

  it('is not fetched for English, nor where the library has none', async () => {
    const { packs, library } = await loadAll();
    for (const tag of ['en', 'en-GB', '', 'tlh', 'zh-TW', 'nonsense', '../es'])
      expect(packs.findWords(tag, 'plain').isComing).to.equal(false);
    expect(library.asked).to.deep.equal([]);
  });

  it('that is there already is not fetched', async () => {
    const packs = await load();
    const library = new FakeLibrary(packs.registerLanguage);
    packs.registerLanguage({ lang: 'es', words: faq('Preguntas') });
    packs.loadLanguagesWith(library.fetch);
    expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['Preguntas']);
    expect(library.asked).to.deep.equal([]);
  });

  it('is English where it cannot be fetched, with a message, and is not asked for again', async () => {
    const { packs, library } = await loadAll();
    packs.findWords('es', 'plain');
    await library.fail('es');
    expect(packs.findWords('es', 'plain')).to.include({ tag: 'en', isComing: false });
    expect(library.asked).to.have.length(1);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/plain words in "es" cannot be fetched.*it is not there/);
  });

  it('that could not be fetched is asked for once more when there is a network again', async () => {
    const { packs, library } = await loadAll();
    packs.findWords('es', 'plain');
    await library.fail('es');
    const told = nextTold();
    dispatchEvent(new Event('online'));
    await told;
    expect(packs.findWords('es', 'plain').isComing).to.equal(true);
    expect(library.asked).to.deep.equal(['es plain', 'es plain']);
    await library.arrive('es', faq('es plain'));
    expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['es plain']);
    dispatchEvent(new Event('online'));
    packs.findWords('es', 'plain');
    expect(library.asked).to.have.length(2);
  });

  it('is English where its file brings no words', async () => {
    const packs = await load();
    packs.loadLanguagesWith(() => Promise.resolve());
    expect(packs.findWords('es', 'plain').isComing).to.equal(true);
    await nextTold();
    expect(packs.findWords('es', 'plain')).to.include({ tag: 'en', isComing: false });
  });

  it('that could not be fetched is there once the page brings it', async () => {
    const { packs, library } = await loadAll();
    packs.findWords('es', 'plain');
    await library.fail('es');
    packs.registerLanguage({ lang: 'es', words: faq('Preguntas') });
    expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['Preguntas']);
  });
});

describe('a reading level', () => {
  it('of English is fetched where it is asked for, and laid over the plain words', async () => {
    const { packs, library } = await loadAll();
    const { level, levels, isComing } = packs.findWords('en', 'clinical');
    expect({ level, levels, isComing }).to.deep.equal({
      level: 'plain',
      levels: ['plain', 'clinical'],
      isComing: true,
    });
    expect(library.asked).to.deep.equal(['en clinical']);
    await library.arrive('en', faq('en clinical'), 'clinical');
    const found = packs.findWords('en', 'clinical');
    expect(found).to.include({ level: 'clinical', isComing: false });
    expect(titles(found)).to.deep.equal(['en clinical']);
    expect(titles(packs.findWords('en', 'plain'))).to.deep.equal([]);
  });

  it('stands over the plain words of its language, whichever comes first', async () => {
    const packs = await load();
    for (const level of ['clinical', 'plain'] as const)
      packs.registerLanguage({ lang: 'pl', level, words: faq(level) });
    expect(packs.findWords('pl', 'plain').levels).to.deep.equal(['plain', 'clinical']);
    expect(titles(packs.findWords('pl', 'plain'))).to.deep.equal(['plain']);
    expect(titles(packs.findWords('pl', 'clinical'))).to.deep.equal(['plain', 'clinical']);
  });

  it('never stands over English words', async () => {
    const packs = await load();
    packs.registerLanguage({ lang: 'pl', level: 'clinical', words: faq('Pytania') });
    const found = packs.findWords('pl', 'clinical');
    expect(found.tag).to.equal('en');
    expect(titles(found)).to.deep.equal([]);
  });

  it('that cannot be fetched is the plain one, of which a message says so', async () => {
    const { packs, library } = await loadAll();
    packs.findWords('en', 'clinical');
    await library.fail('en', 'clinical');
    const { level, levels, remark } = packs.findWords('en', 'clinical');
    expect({ level, levels }).to.deep.equal({ level: 'plain', levels: ['plain', 'clinical'] });
    expect(remark).to.contain('no clinical words in "en"');
    expect(warnings[0]).to.contain('clinical words in "en" cannot be fetched');
  });

  it('is that of English where the language is not there at all', async () => {
    const packs = await load();
    packs.registerLanguage({ lang: 'en', level: 'clinical', words: faq('Clinical') });
    const found = packs.findWords('tlh', 'clinical');
    expect(found).to.include({ tag: 'en', level: 'clinical' });
    expect(titles(found)).to.deep.equal(['Clinical']);
  });
});

describe('a language of the hospital', () => {
  it('is checked, then used, whether its file comes before the library or after it', async () => {
    leave(polish('Pytania'));
    const packs = await load();
    expect(packs.findWords('pl', 'plain')).to.include({ tag: 'en', isComing: true });
    await nextTold();
    expect(titles(packs.findWords('pl-PL', 'plain'))).to.deep.equal(['Pytania']);

    leave({ ...polish('Fragen'), lang: 'nds' });
    expect(packs.findWords('nds', 'plain').isComing).to.equal(true);
    await nextTold();
    expect(titles(packs.findWords('nds', 'plain'))).to.deep.equal(['Fragen']);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps no page of another language waiting', async () => {
    leave(polish('Pytania'));
    const { findWords } = await load();
    expect(findWords('en', 'plain').isComing).to.equal(false);
    await nextTold();
  });

  it('is never asked of the library', async () => {
    leave(polish('Pytania'));
    const { packs, library } = await loadAll();
    packs.findWords('pl', 'plain');
    await nextTold();
    packs.findWords('pl', 'plain');
    expect(library.asked).to.deep.equal([]);
  });

  it('takes the place of the same one of the library, and that is not fetched', async () => {
    leave({ ...polish('Preguntas del hospital'), lang: 'es' });
    const { packs } = await loadAll();
    packs.findWords('es', 'plain');
    await nextTold();
    expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['Preguntas del hospital']);
  });

  it('of one country takes the place of the general one there, and nowhere else', async () => {
    const packs = await load();
    for (const lang of ['pt-PT', 'pt']) packs.registerLanguage({ lang, words: faq(lang) });
    expect(titles(packs.findWords('pt-PT', 'plain'))).to.deep.equal(['pt-PT']);
    for (const tag of ['pt', 'pt-BR', 'pt-AO'])
      expect(titles(packs.findWords(tag, 'plain')), tag).to.deep.equal(['pt']);
  });

  it('that comes twice is there once; what was changed in it counts', async () => {
    const packs = await load();
    leave({ ...polish('Pytania'), madeFor: version });
    leave({ ...polish('Pytania i odpowiedzi'), madeFor: version });
    const found = packs.findWords('pl', 'plain');
    expect(found.levels).to.deep.equal(['plain']);
    expect(titles(found)).to.deep.equal(['Pytania i odpowiedzi']);
  });

  const unsound: Record<string, [pack: unknown, message: RegExp]> = {
    'lacks a part': [{ lang: 'pl', words: { faq: english.faq } }, /"pl" are not used/],
    'has a text of the wrong kind': [
      { lang: 'pl', words: { ...english, faq: { ...english.faq, title: 5 } } },
      /"pl" are not used.*faq\.title/,
    ],
    'holds HTML': [polish('<img src=x onerror=alert(1)>'), /"pl" are not used.*faq\.title.*HTML/],
    'cites what is no source': [
      { lang: 'pl', words: { ...english, causes: { ...english.causes, intro: 'Tak. [@nobody]' } } },
      /"pl" are not used.*causes\.intro.*nobody/,
    ],
    'is of an older version, and lacks what is new': [
      { lang: 'pl', words: { common: english.common }, madeFor: '0.0.1' },
      /"pl" are not used/,
    ],
    'has no tag of a language': [{ ...polish('Pytania'), lang: 'pl_PL!' }, /not used.*language tag/],
    'has no language': [{ words: english }, /not used/],
    'is a text': ['pl', /not used/],
  };
  for (const [what, [pack, message]] of Object.entries(unsound)) {
    it(`is not used where it ${what}; a message says why, once, and all else goes on`, async () => {
      const packs = await load();
      packs.registerLanguage({ lang: 'es', words: faq('Preguntas') });
      leave(pack);
      packs.findWords('pl', 'plain');
      await nextTold();
      expect(packs.findWords('pl', 'plain')).to.include({ tag: 'en', isComing: false });
      expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['Preguntas']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(message);
    });
  }

  it('is not added by a script that gives no language or no words; a message says so', async () => {
    const packs = await load();
    const given: unknown[] = [undefined, null, 'pl', {}, { lang: 5, words: english }, { lang: 'pl' }];
    for (const pack of given) packs.registerLanguage(pack as LanguagePack);
    expect(globalThis.calcinosisLanguages).to.equal(undefined);
    expect(packs.findWords('pl', 'plain')).to.include({ tag: 'en', isComing: false });
    expect(warnings).to.have.length(given.length);
    for (const warning of warnings) expect(warning).to.contain('registerLanguage() needs a lang and words');
  });

  it('that is not sound leaves the library’s own in its place', async () => {
    const { packs, library } = await loadAll();
    leave({ lang: 'es', words: {} });
    packs.findWords('es', 'plain');
    await nextTold();
    expect(packs.findWords('es', 'plain').isComing).to.equal(true);
    await library.arrive('es', faq('es plain'));
    expect(titles(packs.findWords('es', 'plain'))).to.deep.equal(['es plain']);
    expect(warnings).to.have.length(1);
  });
});

describe('what stands in the place of the languages', () => {
  for (const [what, value] of Object.entries({
    'an element with that id': document.createElement('div'),
    'a text': 'es',
    'a list with nothing in it that is a language': [null, undefined, 0],
  })) {
    it(`can be ${what}`, async () => {
      Object.assign(globalThis, { calcinosisLanguages: value });
      const { findWords } = await load();
      expect(findWords('en', 'plain')).to.include({ tag: 'en', isComing: false });
      expect(findWords('es', 'plain')).to.include({ tag: 'en', isComing: false });
    });
  }
});
