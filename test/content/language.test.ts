import { expect } from '@open-wc/testing';
import { fill, Language, matchLanguage, type Plural } from '../../src/content/language.js';
import '../support/console.js';
import { hostile } from '../support/hostile.js';

const day = new Date('2026-11-22');

/** What the languages differ in: the direction, a list, a date, and which numbers have a form of their own. */
const languages: Record<string, [dir: string, list: string, date: string, forms: Record<number, string>]> = {
  en: ['ltr', 'a, b, and c', 'November 22, 2026', { 0: 'other', 1: 'one', 2: 'other' }],
  'en-GB': ['ltr', 'a, b and c', '22 November 2026', { 1: 'one', 2: 'other' }],
  es: ['ltr', 'a, b y c', '22 de noviembre de 2026', { 0: 'other', 1: 'one', 2: 'other' }],
  fr: ['ltr', 'a, b et c', '22 novembre 2026', { 0: 'one', 1: 'one', 2: 'other' }],
  de: ['ltr', 'a, b und c', '22. November 2026', { 0: 'other', 1: 'one', 2: 'other' }],
  ru: ['ltr', 'a, b и c', '22 ноября 2026 г.', { 0: 'many', 1: 'one', 3: 'few', 11: 'many', 21: 'one' }],
  pl: ['ltr', 'a, b i c', '22 listopada 2026', { 1: 'one', 3: 'few', 5: 'many', 21: 'many' }],
  'pt-BR': ['ltr', 'a, b e c', '22 de novembro de 2026', { 0: 'one', 1: 'one', 2: 'other' }],
  vi: ['ltr', 'a, b và c', '22 tháng 11, 2026', { 1: 'other', 2: 'other' }],
  ko: ['ltr', 'a, b 및 c', '2026년 11월 22일', { 1: 'other', 2: 'other' }],
  'zh-Hans': ['ltr', 'a、b和c', '2026年11月22日', { 1: 'other', 2: 'other' }],
  tl: ['ltr', 'a, b, at c', 'Nobyembre 22, 2026', { 1: 'one', 2: 'one', 4: 'other' }],
  'ar-MA': [
    'rtl',
    'a وb وc',
    '22 نونبر 2026',
    { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 11: 'many', 100: 'other' },
  ],
  // No browser knows it: the figures are English, and no word of another language stands among them.
  ht: ['ltr', 'a, b, c', '2026-11-22', { 0: 'other', 1: 'one', 2: 'other' }],
};
const eachForm: Plural = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

for (const [tag, [dir, list, date, forms]] of Object.entries(languages)) {
  describe(`a text in ${tag}`, () => {
    const language = new Language(tag);

    it(`is read from ${dir === 'rtl' ? 'right to left' : 'left to right'}, and keeps its tag`, () => {
      expect([language.tag, language.dir]).to.deep.equal([tag, dir]);
    });

    it('has lists and dates as its readers write them', () => {
      expect(language.list(['a', 'b', 'c'])).to.equal(list);
      expect(language.list(['a'])).to.equal('a');
      expect(language.date(day)).to.equal(date);
    });

    it('has the form of each number', () => {
      for (const [count, form] of Object.entries(forms))
        expect(language.plural(eachForm, Number(count), {}), count).to.equal(form);
    });

    it('has words that can be counted and put in order', () => {
      expect(language.countWords('one two, three.')).to.equal(3);
      expect(['b', 'C', 'a'].sort(language.compare)).to.deep.equal(['a', 'b', 'C']);
    });
  });
}

describe('a number', () => {
  it('is whole unless it is asked for more, and is parted as its readers part it', () => {
    expect(new Language('en').number(1234.56)).to.equal('1,235');
    expect(new Language('en').number(1234.56, 1)).to.equal('1,234.6');
    expect(new Language('de').number(1234.56, 1)).to.equal('1.234,6');
    expect(new Language('ht').number(1234.56, 1)).to.equal('1,234.6');
  });

  it('stands in the form of its kind, and in the common one where the language gives no other', () => {
    const forms: Plural = { one: '{n} знак', few: '{n} знака', other: '{n} знаков' };
    const plural = (n: number): string => new Language('ru').plural(forms, n, { n });
    expect([1, 3, 5, 21].map(plural)).to.deep.equal(['1 знак', '3 знака', '5 знаков', '21 знак']);
  });

  it('has the digits of the reader’s country', () => {
    expect(new Language('ar-EG').number(70)).to.equal('٧٠');
    expect(new Language('ar-MA').number(70)).to.equal('70');
    expect(new Language('fa').number(70)).to.equal('۷۰');
    expect(new Language('ar-EG-u-nu-latn').number(70)).to.equal('70');
  });
});

describe('a day', () => {
  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    it(`is the same in ${timeZone}`, () => {
      // A browser that stands there.
      Intl.DateTimeFormat = class extends DateTimeFormat {
        constructor(tag?: string, options?: Intl.DateTimeFormatOptions) {
          super(tag, { timeZone, ...options });
        }
      } as typeof DateTimeFormat;
      expect(new Language('en').date(day)).to.equal('November 22, 2026');
      expect(new Language('ht').date(day)).to.equal('2026-11-22');
    });
  }
});

describe('digits in a text', () => {
  const words = {
    edition: { version: 1, date: '2026-11-22' },
    items: { one: { text: ['10 of 100, 2.5% [@hoeltzel2014]', '**3** [CT2 4](#ct-2) {n} FGF23'] } },
    link: '[page 5](https://example.org/5?a=6) [call 7](tel:+1555)',
    offered: true,
  };

  it('are those of the reader, but for citations, addresses and names', () => {
    expect(new Language('ar-EG').withDigits(words)).to.deep.equal({
      edition: { version: 1, date: '2026-11-22' },
      items: { one: { text: ['١٠ of ١٠٠, ٢.٥% [@hoeltzel2014]', '**٣** [CT2 ٤](#ct-2) {n} FGF23'] } },
      link: '[page ٥](https://example.org/5?a=6) [call ٧](tel:+1555)',
      offered: true,
    });
  });

  it('take no longer where an address does not end', () => {
    const words = ']('.repeat(20_000);
    const start = performance.now();
    expect(new Language('ar-EG').withDigits(words)).to.equal(words);
    expect(performance.now() - start).to.be.below(1000);
  });

  it('stay as they are where they are the reader’s already, and nothing is copied', () => {
    for (const tag of ['en', 'ar-MA', 'ht']) expect(new Language(tag).withDigits(words)).to.equal(words);
  });
});

describe('placeholders', () => {
  it('are filled in, and stay where there is no value', () => {
    expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).to.equal('1 of two, {c}');
    expect(fill('{constructor} {toString}', {})).to.equal('{constructor} {toString}');
  });

  it('in what is filled in are text', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '{a}' })).to.equal('{b} {a}');
  });
});

describe('the language of a page', () => {
  const known = ['en', 'es', 'zh-Hans', 'tl', 'ar', 'ht', 'pt'];
  const cases: Record<string, [page: string, theirs: string | undefined, known?: readonly string[]]> = {
    'is the same': ['es', 'es'],
    'is one of another country': ['es-MX', 'es'],
    'is written as some systems write it': ['es_MX', 'es'],
    'is written with capitals': ['ES-mx', 'es'],
    'has spaces around it': [' es ', 'es'],
    'names its script by the country': ['zh-CN', 'zh-Hans'],
    'names no script': ['zh', 'zh-Hans'],
    'is in another script': ['zh-TW', undefined],
    'is in another script, which it names': ['zh-Hant-CN', undefined],
    'has another script where the country has it': ['zh-HK', undefined],
    'names its script by a country whose neighbors do not': ['zh-SG', 'zh-Hans'],
    'is Mandarin by its own name': ['cmn-Hans-CN', 'zh-Hans'],
    'is Mandarin, counted among Chinese': ['zh-cmn-Hans', 'zh-Hans'],
    'is Mandarin of a country, counted among Chinese': ['zh_cmn_TW', undefined],
    'is Cantonese, counted among Chinese': ['zh-yue', undefined],
    'names its script as .NET does': ['zh-CHS', 'zh-Hans'],
    'names another script as .NET does': ['zh-CHT', undefined],
    'is the other script, which is there': ['zh-TW', 'zh-Hant', ['zh-Hans', 'zh-Hant']],
    'has three letters': ['spa', 'es'],
    'is Spanish of Latin America': ['es-419', 'es'],
    'was translated by a server': ['es-x-mtfrom-en', 'es'],
    'is Hebrew by its old code': ['iw-IL', 'he', ['en', 'he']],
    'is Hebrew where there is its old code': ['he', 'iw', ['en', 'iw']],
    'is Yiddish by its old code': ['ji', 'yi', ['en', 'yi']],
    'is Indonesian by its old code': ['in_ID', 'id', ['en', 'id']],
    'is Javanese as a translator writes it': ['jw', 'jv', ['en', 'jv']],
    'is Romanian by an old code': ['mo', 'ro', ['en', 'ro']],
    'is Serbian in another script': ['sr', undefined, ['sr-Latn']],
    'is Serbian, in Latin script': ['sr-Latn-RS', 'sr-Latn', ['sr', 'sr-Latn']],
    'is Norwegian, and there is Bokmål': ['no', 'nb', ['nn', 'nb']],
    'is Norwegian of a country, and there is Bokmål': ['no-NO', 'nb', ['nn', 'nb']],
    'is Bokmål, and there is Norwegian': ['nb-NO', 'no', ['nn', 'no']],
    'is Nynorsk, which is there': ['nn-NO', 'nn', ['nb', 'nn']],
    'is Nynorsk, and there is Bokmål alone': ['nn', 'nb', ['en', 'nb']],
    'is what a translator leaves behind': ['auto', undefined],
    'is several': ['mul', undefined],
    'is none': ['zxx', undefined],
    'is Filipino, which is Tagalog': ['fil', 'tl'],
    'is Filipino of a country': ['fil-PH', 'tl'],
    'is Tagalog of a country': ['tl-PH', 'tl'],
    'is Tagalog where there is Filipino': ['tl', 'fil', ['fil']],
    'is English of a country': ['en-GB', 'en'],
    'says more than a country': ['ar-EG-u-nu-latn', 'ar'],
    'is that of one country, which is there': ['pt-PT', 'pt-PT', ['pt', 'pt-PT']],
    'is that of another country than one that is there': ['pt-BR', 'pt', ['pt-PT', 'pt']],
    'is of no country, and one of a country comes first': ['en-US', 'en', ['en-GB', 'en']],
    'is there for another country alone': ['pt-BR', 'pt-PT', ['pt-PT']],
    'is there in another spelling': ['pt-PT', 'PT_pt', ['pt', 'PT_pt']],
    'is unknown': ['tlh', undefined],
    'is said to be unknown': ['und', undefined],
    'is empty': ['', undefined],
    'is private': ['x-clinic', undefined],
    'is nonsense': ['Spanish', undefined],
    'stands beside what is no language': ['es', 'es', ['no language', '', '__proto__', 'es']],
  };
  for (const [what, [page, theirs, there = known]] of Object.entries(cases)) {
    it(`${what}: "${page}" gets ${theirs ?? 'none'}`, () => {
      expect(matchLanguage(page, there)).to.equal(theirs);
    });
  }

  it('can be hostile, and gets none', () => {
    for (const tag of hostile) expect(matchLanguage(tag, known)).to.equal(undefined);
  });

  it('is told as the page names it, and as standards write it', () => {
    const tags = ['es-MX', 'es_MX', 'fil', 'tl', 'no language', ''];
    expect(tags.map((tag) => new Language(tag).tag)).to.deep.equal([
      'es-MX',
      'es-MX',
      'fil',
      'tl',
      'en',
      'en',
    ]);
  });

  it('says the direction by its script', () => {
    const rtl = ['ar', 'fa', 'he', 'ur-PK', 'ckb', 'dv', 'pa-PK', 'az-Arab', 'yi'];
    const ltr = ['en', 'pa', 'az', 'zh-TW', 'ht', 'tr', 'ru', 'ku'];
    for (const tag of rtl) expect(new Language(tag).dir, tag).to.equal('rtl');
    for (const tag of ltr) expect(new Language(tag).dir, tag).to.equal('ltr');
  });
});
