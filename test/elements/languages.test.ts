import { expect } from '@open-wc/testing';
import * as clinicalEnglish from '../../src/content/en/clinical.js';
import * as english from '../../src/content/en/plain.js';
import { type ReadingLevel, readingLevels, typeIds } from '../../src/content/ids.js';
import type { LocalText } from '../../src/content/local-text.js';
import { plainText } from '../../src/content/markup.js';
import { loadLanguagesWith, registerLanguage } from '../../src/content/packs.js';
import type { Partly, Words } from '../../src/content/schema.js';
import { clinicalSources } from '../../src/content/sources.js';
import type { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { stubClipboard } from '../support/clipboard.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import {
  FakeLibrary,
  forgetLanguages,
  isUnmarked,
  leave,
  marked,
  nextTold,
  sayings,
} from '../support/languages.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const warnings = collectWarnings();
const levelAttribute = 'data-calcinosis-reading-level';

const faq = (title: string): Partly<Words> => ({ faq: { title } });
const titles: Readonly<Record<string, string>> = {
  en: english.faq.title,
  es: 'Preguntas y respuestas',
  fr: 'Questions et réponses',
  ar: 'أسئلة وأجوبة',
};

/** All languages are on the page from the start. */
function registerAll(): void {
  for (const lang of ['es', 'fr', 'ar']) registerLanguage({ lang, words: faq(titles[lang]!) });
}

/** The languages of the library come when the test says so. */
function fetchLater(): FakeLibrary {
  const library = new FakeLibrary(registerLanguage);
  loadLanguagesWith(library.fetch);
  return library;
}

afterEach(() => {
  forgetLanguages();
  fetchLater();
  for (const name of ['lang', levelAttribute]) document.documentElement.removeAttribute(name);
});

const base = (host: Element): HTMLElement => inside(host, '[part~="base"]');
const titleOf = (host: Element): string => visibleText(inside(host, '[part~="heading"]'));

/** Which of the languages is shown; it must be marked as what it is. */
function spoken(host: Element): string {
  const { lang, dir } = base(host);
  const title = titleOf(host);
  const language = lang.split('-')[0] ?? '';
  expect(title, `a text in "${lang}"`).to.equal(titles[language]);
  expect(dir).to.equal(language === 'ar' ? 'rtl' : 'ltr');
  return lang;
}

/** A piece of a page with one list of questions. */
async function page(html: string): Promise<CalcinosisElement> {
  const place = clearing();
  place.innerHTML = html;
  return settled(place.querySelector('calcinosis-faq')!);
}

const element = '<calcinosis-faq>Questions</calcinosis-faq>';

describe('the language of an element', () => {
  beforeEach(registerAll);

  it('is that of the page', async () => {
    document.documentElement.lang = 'es';
    expect(spoken(await page(element))).to.equal('es');
  });

  it('is English where the page says nothing', async () => {
    expect(spoken(await page(element))).to.equal('en');
    expect(warnings).to.deep.equal([]);
  });

  it('is that of the nearest around it, and of itself before that', async () => {
    document.documentElement.lang = 'fr';
    expect(spoken(await page(`<div lang="ar"><p lang="es">${element}</p></div>`))).to.equal('es');
    expect(spoken(await page('<p lang="es"><calcinosis-faq lang="ar"></calcinosis-faq></p>'))).to.equal('ar');
  });

  it('is that of the nearest in a shadow root, and else around its host', async () => {
    const place = clearing();
    place.innerHTML = '<section lang="es"><div></div></section>';
    // eslint-disable-next-line wc/no-closed-shadow-root -- A framework may have one.
    const shadow = place.querySelector('div')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = `<p>${element}</p><p lang="fr">${element}</p>`;
    const [outer, inner] = shadow.querySelectorAll('calcinosis-faq');
    expect(spoken(await settled(outer!))).to.equal('es');
    expect(spoken(await settled(inner!))).to.equal('fr');
  });

  it('is that of where it is written, not of the slot where it is shown', async () => {
    const place = clearing();
    place.innerHTML = `<div lang="es">${element}</div>`;
    const host = place.querySelector('div')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p lang="fr"><slot></slot></p>';
    expect(spoken(await settled(place.querySelector('calcinosis-faq')!))).to.equal('es');
  });

  it('follows the page, a wrapper, the element itself, and the places around shadow roots', async () => {
    const place = clearing();
    place.innerHTML = '<section><div></div></section>';
    const outer = place.querySelector('div')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = `<section>${element}</section>`;
    const host = inner.querySelector('calcinosis-faq')!;
    const wrappers = [place, outer, inner].map((root) => root.querySelector('section')!);
    const nodes = [document.documentElement, ...wrappers, host];
    const langs = ['es', 'fr', 'ar', 'fr', 'es-MX'];
    for (const [i, lang] of langs.entries()) {
      nodes[i]!.lang = lang;
      expect(spoken(await settled(host))).to.equal(lang);
    }
    for (const lang of ['fr', 'ar', 'fr', 'es', 'en']) {
      nodes.pop()!.removeAttribute('lang');
      expect(spoken(await settled(host))).to.equal(lang);
    }
  });

  it('follows the element to another place', async () => {
    const host = await page(`<div lang="es">${element}</div><div lang="ar"></div>`);
    const [, other] = host.parentElement!.parentElement!.children;
    other!.append(host);
    expect(spoken(await settled(host))).to.equal('ar');
    host.remove();
    document.documentElement.lang = 'fr';
    clearing().append(host);
    expect(spoken(await settled(host))).to.equal('fr');
  });

  it('is followed by the terms in its text, and by a term on the page', async () => {
    registerLanguage({
      lang: 'es',
      words: { glossary: { terms: { biopsy: { name: 'biopsia', meaning: 'Una muestra.' } } } },
    });
    const place = clearing();
    place.innerHTML = '<p>Una <calcinosis-term>biopsia</calcinosis-term>.</p>';
    place.lang = 'es';
    const term = await settled(place.querySelector('calcinosis-term')!);
    expect(inside(term, '[part=meaning]').textContent).to.contain('Una muestra.');
    expect(inside(term, '[part=meaning]').lang).to.equal('es');
    expect(warnings).to.deep.equal([]);
  });

  const tags: Record<string, [lang: string, shown: string]> = {
    'a country': ['es-MX', 'es-MX'],
    'the mark of some systems': ['es_MX', 'es-MX'],
    'other capitals': ['ES', 'ES'],
    'English of a country': ['en-GB', 'en-GB'],
    nothing: ['', 'en'],
  };
  for (const [what, [lang, shown]] of Object.entries(tags)) {
    it(`can be written with ${what}: ${lang}`, async () => {
      const host = await page(`<div lang="${lang}">${element}</div>`);
      expect(base(host).lang).to.equal(shown);
      expect(titleOf(host)).to.equal(/^es/i.test(lang) ? titles['es'] : titles['en']);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('has the digits of its country', async () => {
    registerLanguage({ lang: 'ar', words: faq('أسئلة وأجوبة عن 7 أنواع') });
    const place = clearing();
    for (const [lang, title] of [
      ['ar-EG', 'أسئلة وأجوبة عن ٧ أنواع'],
      ['ar-MA', 'أسئلة وأجوبة عن 7 أنواع'],
    ] as const) {
      place.lang = lang;
      place.innerHTML = element;
      const host = await settled(place.querySelector('calcinosis-faq')!);
      expect(titleOf(host)).to.equal(title);
      const numbers = allInside(host, 'sup a').map((mark) => mark.textContent);
      expect(numbers[0]).to.equal(lang === 'ar-EG' ? '١' : '1');
    }
  });

  it('is that of one country where the page has words for that', async () => {
    for (const lang of ['pt', 'pt-PT']) registerLanguage({ lang, words: faq(lang) });
    expect(titleOf(await page(`<div lang="pt-PT">${element}</div>`))).to.equal('pt-PT');
    expect(titleOf(await page(`<div lang="pt-BR">${element}</div>`))).to.equal('pt');
  });

  it('says who has made the words: a translation is a draft', async () => {
    const host = await page(`<div lang="es">${element}</div>`);
    expect(host.contentInfo).to.deep.include({ language: 'es', readingLevel: 'plain' });
    expect(host.contentInfo.review.status).to.equal('draft');
    expect(visibleText(host)).to.contain(english.common.draft);
    host.lang = 'en';
    expect((await settled(host)).contentInfo.review.status).to.equal('none');
  });
});

describe('a page that a browser translates', () => {
  const root = document.documentElement;
  const mark = 'translated-ltr';

  beforeEach(() => {
    registerAll();
    root.lang = 'es';
  });
  afterEach(() => {
    root.classList.remove(mark);
  });

  const ways: Readonly<Record<string, (lang: string) => Promise<unknown>>> = {
    'marks the page first': async (lang) => {
      root.classList.add(mark);
      await Promise.resolve();
      root.lang = lang;
    },
    'sets the language first': async (lang) => {
      root.lang = lang;
      await Promise.resolve();
      root.classList.add(mark);
    },
    'does both at once': (lang) => {
      root.lang = lang;
      root.classList.add(mark);
      return Promise.resolve();
    },
    'leaves no mark': (lang) => {
      root.lang = lang;
      return Promise.resolve();
    },
  };
  for (const [what, translate] of Object.entries(ways)) {
    it(`speaks as it did once it is back, each time, where the translator ${what}`, async () => {
      const host = await page(element);
      for (const lang of ['en', 'fr']) {
        await translate(lang);
        expect(spoken(await settled(host))).to.equal(lang);
        root.lang = 'auto';
        root.classList.remove(mark);
        expect(spoken(await settled(host))).to.equal('es');
        expect(spoken(await page(element)), 'one that comes later').to.equal('es');
      }
      expect(warnings).to.deep.equal([]);
    });
  }

  it('speaks its own language after two translations in a row', async () => {
    const host = await page(element);
    root.classList.add(mark);
    for (const lang of ['en', 'ar', 'fr']) {
      root.lang = lang;
      expect(spoken(await settled(host))).to.equal(lang);
    }
    root.lang = 'auto';
    root.classList.remove(mark);
    expect(spoken(await settled(host))).to.equal('es');
  });

  it('speaks the language that it has changed to since', async () => {
    const host = await page(element);
    root.lang = 'fr';
    await settled(host);
    await ways['does both at once']!('en');
    await settled(host);
    root.lang = 'auto';
    root.classList.remove(mark);
    expect(spoken(await settled(host))).to.equal('fr');
  });

  it('speaks English again where it named no language', async () => {
    root.removeAttribute('lang');
    const host = await page(element);
    root.lang = 'es';
    await settled(host);
    root.lang = 'auto';
    expect(spoken(await settled(host))).to.equal('en');
    expect(warnings).to.deep.equal([]);
  });

  it('speaks in each part as that did', async () => {
    const host = await page(`<div lang="ar">${element}</div>`);
    await ways['does both at once']!('en');
    expect(spoken(await settled(host))).to.equal('ar');
    root.lang = 'auto';
    expect(spoken(await settled(host))).to.equal('ar');
  });
});

describe('a language that nobody knows', () => {
  for (const lang of ['', 'und', 'mul', 'zxx']) {
    it(`is English, marked as such, without a message: "${lang}"`, async () => {
      document.documentElement.lang = 'es';
      registerAll();
      expect(spoken(await page(`<div lang="${lang}">${element}</div>`))).to.equal('en');
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('a language that is not there', () => {
  for (const lang of ['tlh', 'zh-TW', 'Spanish', 'auto', 'x-clinic', ...hostile]) {
    it(`is English, marked as such, with one message: ${lang}`, async () => {
      const library = fetchLater();
      const place = clearing();
      place.dir = 'rtl';
      place.lang = lang;
      place.innerHTML = element + element;
      for (const host of place.querySelectorAll('calcinosis-faq')) {
        expect(spoken(await settled(host))).to.equal('en');
        expect(getComputedStyle(base(host)).direction).to.equal('ltr');
        noMarkupFrom(host.shadowRoot!);
      }
      expect(library.asked).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<calcinosis-faq>: there are no words in');
    });
  }

  it('is there once the page brings it', async () => {
    document.documentElement.lang = 'nds';
    const host = await page(element);
    expect(spoken(host)).to.equal('en');
    registerLanguage({ lang: 'nds', words: faq('Fragen un Antwoorten') });
    expect(titleOf(await settled(host))).to.equal('Fragen un Antwoorten');
    expect(base(host).lang).to.equal('nds');
  });

  it('is not told of where the next script brings it', async () => {
    const place = clearing();
    place.lang = 'mi';
    place.innerHTML = element;
    registerLanguage({ lang: 'mi', words: faq('Ngā pātai') });
    expect(titleOf(await settled(place.querySelector('calcinosis-faq')!))).to.equal('Ngā pātai');
    expect(warnings).to.deep.equal([]);
  });
});

describe('a language of the hospital', () => {
  const words = { ...english, faq: { ...english.faq, title: 'Pytania' } };

  it('is shown once it was checked; until then the element waits', async () => {
    document.documentElement.lang = 'pl';
    leave({ lang: 'pl', words });
    const host = await page(element);
    await host.updateComplete;
    expect(titleOf(host)).to.equal('Pytania');
    expect(warnings).to.deep.equal([]);
  });

  it('is shown by elements that are there already', async () => {
    document.documentElement.lang = 'sk';
    const host = await page(element);
    leave({ lang: 'sk', words });
    expect(spoken(host)).to.equal('en');
    await nextTold();
    expect(titleOf(await settled(host))).to.equal('Pytania');
  });

  it('is refused with its fault, and English stays', async () => {
    document.documentElement.lang = 'cs';
    leave({ lang: 'cs', words: { faq: words.faq } });
    const host = await page(element);
    expect(spoken(host)).to.equal('en');
    expect(warnings[0]).to.contain('words in "cs" are not used');
  });
});

/** Holds the time that an element waits for its language; `over` says that it is over. */
function holdPatience(): { over: () => void } {
  const { setTimeout } = globalThis;
  const waiting: (() => void)[] = [];
  const hold = (act: () => void, time?: number, ...args: unknown[]): number =>
    time === 4000 ? -waiting.push(act) : setTimeout(act, time, ...args);
  Object.assign(globalThis, { setTimeout: hold });
  return {
    over: () => {
      Object.assign(globalThis, { setTimeout });
      for (const act of waiting) act();
    },
  };
}

describe('a language that has to be fetched', () => {
  /** An element that has not got its words yet. */
  function waiting(lang: string, tag = 'calcinosis-faq'): CalcinosisElement {
    document.documentElement.lang = lang;
    const place = clearing();
    place.innerHTML = `<${tag}>A line until then</${tag}>`;
    return place.firstElementChild as CalcinosisElement;
  }
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });

  it('is waited for, and until then what stands between the tags is shown', async () => {
    const library = fetchLater();
    const host = waiting('es');
    await painted();
    expect(visibleText(host)).to.equal('A line until then');
    await library.arrive('es', faq(titles['es']!));
    expect(spoken(await settled(host))).to.equal('es');
    expect(visibleText(host)).not.to.contain('A line until then');
    expect(warnings).to.deep.equal([]);
  });

  it('is fetched once for all elements', async () => {
    const library = fetchLater();
    const hosts = [waiting('es'), waiting('es', 'calcinosis-guide')];
    expect(library.asked).to.deep.equal(['es plain']);
    await library.arrive('es', { common: { notReviewed: 'x' } });
    await Promise.all(hosts.map(settled));
    expect(library.asked).to.deep.equal(['es plain']);
  });

  it('is English when the patience is over, in silence, and comes when it comes', async () => {
    const library = fetchLater();
    const patience = holdPatience();
    const host = waiting('es');
    await painted();
    patience.over();
    expect(spoken(await settled(host))).to.equal('en');
    expect(warnings).to.deep.equal([]);
    await library.arrive('es', faq(titles['es']!));
    expect(spoken(await settled(host))).to.equal('es');
  });

  it('is plain when the patience is over and only the clinical level is missing', async () => {
    const library = fetchLater();
    const patience = holdPatience();
    const host = waiting('en');
    host.readingLevel = 'clinical';
    await painted();
    expect(visibleText(host)).to.equal('A line until then');
    patience.over();
    expect((await settled(host)).contentInfo.readingLevel).to.equal('plain');
    await library.arrive('en', faq('Clinical'), 'clinical');
    expect((await settled(host)).contentInfo.readingLevel).to.equal('clinical');
    expect(titleOf(host)).to.equal('Clinical');
    expect(warnings).to.deep.equal([]);
  });

  it('leaves what is shown in its place until it is there', async () => {
    const library = fetchLater();
    const host = await page(element);
    document.documentElement.lang = 'es';
    expect(spoken(await settled(host))).to.equal('en');
    await library.arrive('es', faq(titles['es']!));
    expect(spoken(await settled(host))).to.equal('es');
  });

  it('is English where it cannot be fetched, and leaves what was shown', async () => {
    const library = fetchLater();
    const host = waiting('ru');
    await library.fail('ru');
    expect(spoken(await settled(host))).to.equal('en');
    expect(warnings.join('\n')).to.match(/words in "ru" cannot be fetched/);
  });

  it('is not shown any more where the page has asked for another: the last asked counts', async () => {
    const library = fetchLater();
    const host = waiting('es');
    await painted();
    document.documentElement.lang = 'fr';
    await painted();
    await library.arrive('es', faq(titles['es']!));
    await painted();
    expect(visibleText(host), 'still waits').to.equal('A line until then');
    await library.arrive('fr', faq(titles['fr']!));
    expect(spoken(await settled(host))).to.equal('fr');
  });

  it('comes in any order', async () => {
    const library = fetchLater();
    const host = await page(element);
    for (const lang of ['es', 'fr', 'es']) {
      document.documentElement.lang = lang;
      await settled(host);
    }
    await library.arrive('fr', faq(titles['fr']!));
    expect(spoken(await settled(host))).to.equal('en');
    await library.arrive('es', faq(titles['es']!));
    expect(spoken(await settled(host))).to.equal('es');
    document.documentElement.lang = 'fr';
    expect(spoken(await settled(host))).to.equal('fr');
  });

  it('is not waited for where the page goes back to English', async () => {
    fetchLater();
    const host = waiting('es');
    await painted();
    document.documentElement.lang = 'en';
    expect(spoken(await settled(host))).to.equal('en');
  });

  it('is taken by an element that was away when it came', async () => {
    const library = fetchLater();
    const host = await page(element);
    document.documentElement.lang = 'es';
    await settled(host);
    host.remove();
    await library.arrive('es', faq(titles['es']!));
    clearing().append(host);
    expect(spoken(await settled(host))).to.equal('es');
  });

  it('can be brought by a script that comes after the elements', async () => {
    document.documentElement.lang = 'vi';
    const place = clearing();
    place.innerHTML = element;
    const library = fetchLater();
    await library.arrive('vi', faq('Câu hỏi'));
    expect(titleOf(await settled(place.querySelector('calcinosis-faq')!))).to.equal('Câu hỏi');
    expect(warnings).to.deep.equal([]);
  });
});

describe('a reading level', () => {
  const clinical = {
    lang: 'en',
    level: 'clinical',
    words: clinicalEnglish,
    sources: clinicalSources,
  } as const;
  /** The first words, without the numbers of their sources. */
  const start = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60);
  const intro = (host: Element): string => {
    const copy = inside(host, '[part~="base"] > p').cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('sup')) mark.remove();
    return start(copy.textContent);
  };
  const intros: Readonly<Record<ReadingLevel, string>> = {
    plain: start(plainText(english.causes.intro)),
    clinical: start(plainText(clinicalEnglish.causes.intro ?? '')),
  };
  const levelOf = (host: Element): ReadingLevel | undefined =>
    readingLevels.find((level) => intro(host) === intros[level]);
  const choose = (level: string): void => {
    document.documentElement.setAttribute(levelAttribute, level);
  };

  it('is plain where nobody asks, and clinical where the tag does', async () => {
    registerLanguage(clinical);
    expect(levelOf(await mount('calcinosis-causes'))).to.equal('plain');
    const host = await mount('calcinosis-causes', { 'reading-level': 'clinical' });
    expect(levelOf(host)).to.equal('clinical');
    expect(host.contentInfo.readingLevel).to.equal('clinical');
    expect(warnings).to.deep.equal([]);
  });

  it('that the reader chose counts before that of the tag', async () => {
    registerLanguage(clinical);
    choose('plain');
    const host = await mount('calcinosis-causes', { 'reading-level': 'clinical' });
    expect(levelOf(host)).to.equal('plain');
    choose('clinical');
    expect(levelOf(await settled(host))).to.equal('clinical');
    expect(levelOf(await mount('calcinosis-causes', { 'reading-level': 'plain' }))).to.equal('clinical');
  });

  it('follows the tag and the reader while it is read', async () => {
    registerLanguage(clinical);
    const host = await mount('calcinosis-causes');
    host.readingLevel = 'clinical';
    expect(levelOf(await settled(host))).to.equal('clinical');
    host.setAttribute('reading-level', 'plain');
    expect(levelOf(await settled(host))).to.equal('plain');
    choose('clinical');
    expect(levelOf(await settled(host))).to.equal('clinical');
    document.documentElement.removeAttribute(levelAttribute);
    expect(levelOf(await settled(host))).to.equal('plain');
  });

  it('is fetched when it is asked for', async () => {
    const library = fetchLater();
    const host = await mount('calcinosis-causes');
    expect(library.asked).to.deep.equal([]);
    host.readingLevel = 'clinical';
    expect(levelOf(await settled(host))).to.equal('plain');
    await library.arrive('en', clinicalEnglish, 'clinical');
    expect(levelOf(await settled(host))).to.equal('clinical');
  });

  it('that cannot be fetched is the plain one, and the element says which it shows', async () => {
    const library = fetchLater();
    const host = await mount('calcinosis-causes');
    choose('clinical');
    await settled(host);
    await library.fail('en', 'clinical');
    expect(levelOf(await settled(host))).to.equal('plain');
    expect(host.contentInfo.readingLevel).to.equal('plain');
    expect(warnings.join('\n')).to.contain('clinical words in "en" cannot be fetched');
  });

  it('that the language does not have is the plain one of that language, with one message', async () => {
    registerLanguage({ lang: 'mt', words: { causes: { intro: 'Kliem ċar' } } });
    document.documentElement.lang = 'mt';
    for (let i = 0; i < 2; i += 1) {
      const host = await mount('calcinosis-causes', { 'reading-level': 'clinical' });
      expect(intro(host)).to.equal('Kliem ċar');
      expect(host.contentInfo).to.include({ language: 'mt', readingLevel: 'plain' });
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<calcinosis-causes>: there are no clinical words in "mt"');
  });

  it('of another language stands over the plain words of that language', async () => {
    registerLanguage({ lang: 'es', words: { causes: { title: 'Causas', intro: 'Llano' } } });
    registerLanguage({ lang: 'es', level: 'clinical', words: { causes: { intro: 'Clínico' } } });
    document.documentElement.lang = 'es';
    const host = await mount('calcinosis-causes', { 'reading-level': 'clinical' });
    expect([titleOf(host), intro(host)]).to.deep.equal(['Causas', 'Clínico']);
  });

  it('cites sources of its own, and all of them are numbered and listed', async () => {
    registerLanguage(clinical);
    for (const tag of ['calcinosis-causes', 'calcinosis-key-points', 'calcinosis-treatments'] as const) {
      const host = await mount(tag, { 'reading-level': 'clinical' });
      const section =
        clinicalEnglish[tag.slice(11).replace(/-./g, (dash) => dash[1]!.toUpperCase()) as 'causes'];
      const cited = [...JSON.stringify(section).matchAll(/@([\w-]+)/g)].map(([, id]) => id);
      const listed = allInside(host, '.sources li').map(({ id }) => id.replace(`${tag}-source-`, ''));
      expect(listed).to.include.members([...new Set(cited)]);
      const numbers = allInside(host, 'sup a').map(({ textContent }) => Number(textContent));
      expect([...new Set(numbers)]).to.deep.equal(listed.map((_, i) => i + 1));
    }
  });
});

/* A language of which every word is marked: what has no mark was left in English. No browser knows `qaa`, so that numbers and dates have no words. */

const local = {
  lang: 'qaa',
  clinic: { name: '‹Clinic›', phone: '555 0100' },
  treatments: { items: { surgery: { notOffered: true } } },
} as LocalText;

function speakMarked(level: ReadingLevel): void {
  registerLanguage({ lang: 'qaa', words: marked({ ...english }) });
  registerLanguage({
    lang: 'qaa',
    level: 'clinical',
    words: marked({ ...clinicalEnglish }),
    sources: clinicalSources,
  });
  document.documentElement.lang = 'qaa';
  if (level !== 'plain') document.documentElement.setAttribute(levelAttribute, level);
}

const unmarked = (host: Element): string[] => sayings(host.shadowRoot!).filter(isUnmarked);

/** Nothing is said without a mark, and the marks are there. */
async function expectMarked(host: HTMLElement, what: string): Promise<void> {
  await settled(host);
  expect(unmarked(host), what).to.deep.equal([]);
  expect(
    sayings(host.shadowRoot!).some((text) => text.includes('‹')),
    what,
  ).to.equal(true);
}

const press = async (host: HTMLElement, words: string): Promise<void> => {
  const found = button(host, `‹${words}›`);
  if (!found) throw new Error(`no button says ${words}`);
  found.click();
  await settled(host);
};

async function type(host: HTMLElement, text: string): Promise<void> {
  const box = inside<HTMLInputElement>(host, 'input[type=search]');
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settled(host);
}

const ownQuestions = ['a', 'b', 'c']
  .map((id) => `<details slot="question" id="own-${id}"><summary>‹Own›</summary><p>‹Yes›</p></details>`)
  .join('');
const contact = '<p slot="contact">‹Clinic›</p>';
const reviewed = { 'reviewed-by': '‹Dr Lee›', 'reviewed-on': '2026-01-02' };

type Act = (host: HTMLElement, step: (what: string) => Promise<void>) => Promise<void>;
type Tag = keyof HTMLElementTagNameMap & `calcinosis-${string}`;
interface Scene {
  readonly attributes?: Record<string, string>;
  readonly light?: string;
  readonly act?: Act;
}

/** All that can happen to an element; after each step nothing may be said in English. */
const scenes: Record<Exclude<Tag, 'calcinosis-term'>, Scene> = {
  'calcinosis-causes': { attributes: reviewed },
  'calcinosis-diagnosis': { light: '<p slot="preparation">‹Fast›</p>' },
  'calcinosis-disclaimer': { attributes: reviewed },
  'calcinosis-key-points': {},
  'calcinosis-overview': {},
  'calcinosis-prevalence': {},
  'calcinosis-references': {},
  'calcinosis-urgent-care': { light: contact },
  'calcinosis-guide': {
    attributes: { ...reviewed, 'emergency-number': '911' },
    light: `${contact}<section slot="section"><h3>‹Own›</h3></section>`,
  },
  'calcinosis-reading-level': {
    attributes: { remember: 'session' },
    act: async (host, step) => {
      const radios = allInside<HTMLInputElement>(host, 'input');
      for (const radio of radios.sort((a, b) => Number(a.checked) - Number(b.checked))) {
        radio.click();
        await step(radio.value);
        expect(inside(host, '[role=status]').textContent).to.contain('‹');
      }
      sessionStorage.clear();
    },
  },
  'calcinosis-faq': {
    attributes: { 'structured-data': '' },
    light: ownQuestions,
    act: async (host, step) => {
      await type(host, 'calcium');
      await step('a search');
      await type(host, 'zzz');
      await step('a search in vain');
      await press(host, english.faq.ui.clearFilter);
      await press(host, english.faq.ui.openAll);
      await step('open');
      inside(host, '.answer button').click();
      await step('a link copied');
      const { inLanguage, mainEntity } = JSON.parse(
        document.head.querySelector('script[type="application/ld+json"]')!.textContent,
      ) as { inLanguage: string; mainEntity: { name: string; acceptedAnswer: { text: string } }[] };
      expect(inLanguage).to.equal('qaa');
      expect(mainEntity).to.have.length(7);
      const texts = mainEntity.flatMap(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]);
      expect(texts.filter(isUnmarked)).to.deep.equal([]);
    },
  },
  'calcinosis-glossary': {
    act: async (host, step) => {
      await type(host, 'calcium');
      await step('a search');
      await type(host, 'zzz');
      await step('a search in vain');
    },
  },
  'calcinosis-type-table': {
    attributes: { highlight: 'metastatic' },
    act: async (host, step) => {
      const boxes = allInside<HTMLInputElement>(host, '.choices input');
      boxes[0]!.click();
      await step('one type chosen');
      boxes[1]!.click();
      await step('two types compared');
      await press(host, english.typeTable.ui.showAll);
      await step('all types');
    },
  },
  'calcinosis-treatments': {
    act: async (host, step) => {
      inside(host, '.choices input').click();
      await step('one kind');
      allInside(host, '.choices input')[1]!.click();
      await step('two kinds');
      await press(host, english.treatments.ui.showAll);
      await step('all kinds');
    },
  },
  'calcinosis-symptom-checklist': {
    attributes: { remember: 'session', 'announce-urgent': '' },
    light: contact,
    act: async (host, step) => {
      for (const box of allInside<HTMLInputElement>(host, 'input[type=checkbox]')) box.click();
      await step('none of these');
      expect(allInside<HTMLInputElement>(host, 'input[name=none]')[0]?.checked).to.equal(true);
      for (const box of allInside<HTMLInputElement>(host, '.group input[type=checkbox]')) box.click();
      await step('all ticked');
      await press(host, english.symptomChecklist.ui.clear);
      await step('asked');
      await press(host, english.symptomChecklist.ui.clearing.yes);
      await step('cleared');
    },
  },
};

/** What each button that copies has copied. */
async function copies(host: HTMLElement, labels: readonly string[]): Promise<readonly string[]> {
  const copied = stubClipboard();
  for (const label of labels) {
    await press(host, label);
    await expectMarked(host, `after ${label}`);
  }
  return copied;
}

for (const level of readingLevels) {
  describe(`where every ${level} word of a language is there, none is English`, () => {
    beforeEach(() => {
      speakMarked(level);
    });

    for (const [tag, { attributes = {}, light = '', act }] of Object.entries(scenes)) {
      it(`in <${tag}>`, async () => {
        const host = await mount(tag as Tag, attributes, { light });
        const step = (what: string): Promise<void> => expectMarked(host, what);
        await step('at first');
        expect(base(host).lang).to.equal('qaa');
        await act?.(host, step);
        stubClipboard(true);
        for (const found of allInside<HTMLButtonElement>(host, 'button').filter(isVisible)) {
          if (/copy/i.test(found.textContent)) found.click();
        }
        await step('copied by hand');
        sessionStorage.clear();
      });
    }

    it('where the hospital has text of its own', async () => {
      for (const tag of Object.keys(scenes) as Tag[]) {
        const host = document.createElement(tag);
        if (!('content' in host)) continue;
        host.content = local;
        clearing().append(host);
        await expectMarked(host, tag);
        expect(host.clinic.name, tag).to.equal('‹Clinic›');
      }
    });

    it('in the meaning of a term', async () => {
      await mount('calcinosis-glossary');
      const place = clearing();
      place.innerHTML = '<calcinosis-term term="biopsy">‹a sample›</calcinosis-term>';
      const host = await settled(place.querySelector('calcinosis-term')!);
      inside(host, '[part=term]').click();
      await expectMarked(host, 'the meaning');
      expect(inside(host, '[part=meaning] button')).not.to.equal(null);
    });

    it('in the terms and the citations of a text, and in the list of all sources', async () => {
      const list = await mount('calcinosis-references');
      const host = await mount('calcinosis-causes');
      await expectMarked(list, 'the list');
      await expectMarked(host, 'the text');
      expect(visibleText(inside(list, '.cited'))).to.contain(titleOf(host));
      const terms = allInside(host, 'calcinosis-term');
      expect(terms.length).to.be.greaterThan(0);
      for (const term of terms) expect(unmarked(await settled(term))).to.deep.equal([]);
    });

    it('in the table, the comparison and the sheet where they are copied', async () => {
      const { copyText, copyCsv } = english.typeTable.ui;
      const table = await mount('calcinosis-type-table');
      const texts = [...(await copies(table, [copyText, copyCsv]))];
      table.compare(typeIds.slice(0, 2));
      texts.push(...(await copies(await settled(table), [copyText, copyCsv])));
      const sheet = await mount('calcinosis-symptom-checklist', {}, { light: contact });
      texts.push(...(await copies(sheet, [english.symptomChecklist.ui.copy])));
      for (const box of allInside<HTMLInputElement>(sheet, 'input[type=checkbox]'))
        if (box.name !== 'none') box.click();
      texts.push(...(await copies(await settled(sheet), [english.symptomChecklist.ui.copy])));
      expect(texts).to.have.length(6);
      for (const text of texts) {
        expect(text).to.contain('‹');
        expect(text.split('\n').filter(isUnmarked)).to.deep.equal([]);
      }
    });
  });
}
