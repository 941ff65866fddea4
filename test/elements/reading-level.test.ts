import { expect, oneEvent } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import * as clinical from '../../src/content/en/clinical.js';
import { readingLevel as words } from '../../src/content/en/reading-level.js';
import type { ReadingLevel } from '../../src/content/ids.js';
import { loadLanguagesWith, registerLanguage } from '../../src/content/packs.js';
import { clinicalSources } from '../../src/content/sources.js';
import type { CalcinosisReadingLevel } from '../../src/elements/calcinosis-reading-level/reading-level.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { FakeLibrary, forgetLanguages } from '../support/languages.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing, mount } from '../support/mount.js';
import { withoutStorage } from '../support/storage.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-reading-level';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-reading-level/calcinosis-reading-level.js');
const warnings = collectWarnings();
const key = 'calcinosis:reading-level';
const choiceOnPage = 'data-calcinosis-reading-level';

const radio = (host: Element, level: ReadingLevel): HTMLInputElement => inside(host, `input[value=${level}]`);
const chosen = (host: Element): string[] =>
  allInside<HTMLInputElement>(host, 'input').flatMap(({ checked, value }) => (checked ? value : []));
const told = (host: Element): string => inside(host, '[role=status]').textContent.trim();
const radios = (host: Element): HTMLElement[] => allInside(host, 'input');

/** What a screen reader gets. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly checked?: boolean;
}

/** Presses the words, as a finger does. */
async function press(host: HTMLElement, level: ReadingLevel): Promise<void> {
  radio(host, level).closest('label')!.click();
  await settled(host);
}

const addClinical = (lang = 'en'): void => {
  registerLanguage({ lang, level: 'clinical', words: clinical, sources: clinicalSources });
};

beforeEach(() => {
  addClinical();
});

afterEach(() => {
  forgetLanguages();
  for (const name of ['lang', choiceOnPage]) document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
});

eachArrival(tag, define, (arrive) => {
  it('lets the reader choose, and says so on the page and in an event', async () => {
    const host = await arrive();
    expect(visibleText(host)).to.equal(`${words.title} ${words.plain} ${words.clinical}`);
    expect(chosen(host)).to.deep.equal(['plain']);
    const event: Promise<unknown> = oneEvent(document, 'calcinosis-reading-level');
    await press(host, 'clinical');
    expect(await event).to.include({ level: 'clinical' });
    expect(chosen(host)).to.deep.equal(['clinical']);
    expect(document.documentElement.getAttribute(choiceOnPage)).to.equal('clinical');
  });

  it('shows what the tag says, and what the reader chose before that', async () => {
    expect(chosen(await arrive({ attributes: { 'reading-level': 'clinical' } }))).to.deep.equal(['clinical']);
    document.documentElement.setAttribute(choiceOnPage, 'plain');
    expect(chosen(await arrive({ attributes: { 'reading-level': 'clinical' } }))).to.deep.equal(['plain']);
  });

  it('takes up what was kept', async () => {
    localStorage.setItem(key, 'clinical');
    expect(chosen(await arrive({ attributes: { remember: 'device' } }))).to.deep.equal(['clinical']);
  });
});

describe('the choice', () => {
  before(define);

  it('is two native radio buttons with a name and a state, in a group with a name', async function () {
    const host = await mount(tag);
    expect(inside(host, 'fieldset').firstElementChild).to.match('legend');
    expect(allInside(host, 'input[type=radio][name=level]')).to.have.length(2);
    // No other engine gives its tree away.
    if (!canEmulateMedia) this.skip();
    const snapshot = a11ySnapshot as unknown as (of: object) => Promise<{ children: Heard[] }>;
    const states = async (): Promise<string[]> => {
      const { children } = await snapshot({});
      const found = children.filter(({ role }) => role === 'radio');
      return found.map(({ name, checked }) => `${name}: ${checked ? 'on' : 'off'}`);
    };
    expect(await states()).to.deep.equal([`${words.plain}: on`, `${words.clinical}: off`]);
    await press(host, 'clinical');
    expect(await states()).to.deep.equal([`${words.plain}: off`, `${words.clinical}: on`]);
  });

  it('is made by the keyboard: one stop for Tab, and arrows', async () => {
    const host = await mount(tag);
    radio(host, 'plain').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settled(host);
    expect(chosen(host)).to.deep.equal(['clinical']);
    expect(host.shadowRoot?.activeElement).to.equal(radio(host, 'clinical'));
    await sendKeys({ press: 'ArrowUp' });
    await settled(host);
    expect(chosen(host)).to.deep.equal(['plain']);
  });

  it('is told once the texts have it, and only by the switch that was pressed', async () => {
    await import('../../src/elements/calcinosis-causes/calcinosis-causes.js');
    const [host, other] = [await mount(tag), await mount(tag)];
    const element = await mount('calcinosis-causes');
    const before = visibleText(element);
    expect([told(host), told(other)]).to.deep.equal(['', '']);
    await press(host, 'clinical');
    expect(visibleText(await settled(element))).not.to.equal(before);
    expect([told(host), told(other)]).to.deep.equal([words.changed.clinical, '']);
    await press(other, 'plain');
    expect(visibleText(await settled(element))).to.equal(before);
    expect([told(await settled(host)), told(other)]).to.deep.equal(['', words.changed.plain]);
  });

  it('is the same in every switch of the page, and in one that comes later', async () => {
    const [host, other] = [await mount(tag), await mount(tag)];
    await press(host, 'clinical');
    expect(chosen(await settled(other))).to.deep.equal(['clinical']);
    expect(chosen(await mount(tag))).to.deep.equal(['clinical']);
  });

  it('reaches elements that come later, and stays when the switch goes', async () => {
    await import('../../src/elements/calcinosis-causes/calcinosis-causes.js');
    const host = await mount(tag);
    await press(host, 'clinical');
    host.remove();
    const element = await mount('calcinosis-causes');
    expect(element.contentInfo.readingLevel).to.equal('clinical');
  });

  it('can be made by a script', async () => {
    const host = await mount(tag);
    host.choose('clinical');
    await settled(host);
    expect(chosen(host)).to.deep.equal(['clinical']);
    expect(told(host)).to.equal(words.changed.clinical);
    host.choose('expert' as ReadingLevel);
    await settled(host);
    expect(chosen(host)).to.deep.equal(['plain']);
    expect(warnings[0]).to.contain('"expert" is not one of plain, clinical');
  });

  it('that was there already is told to nobody', async () => {
    const host = await mount(tag);
    host.choose('plain');
    await settled(host);
    expect(told(host)).to.equal('');
  });
});

describe('a level that has to be fetched', () => {
  let library: FakeLibrary;
  before(define);
  beforeEach(() => {
    forgetLanguages();
    library = new FakeLibrary(registerLanguage);
    loadLanguagesWith(library.fetch);
  });

  it('stays chosen while it comes, and is told when it is there', async () => {
    const host = await mount(tag);
    await press(host, 'clinical');
    expect(chosen(host)).to.deep.equal(['clinical']);
    expect(told(host)).to.equal('');
    await library.arrive('en', clinical, 'clinical');
    await settled(host);
    expect(chosen(host)).to.deep.equal(['clinical']);
    expect(told(host)).to.equal(words.changed.clinical);
  });

  it('that cannot be had gives the choice back, and says nothing that is not so', async () => {
    const host = await mount(tag);
    await press(host, 'clinical');
    await library.fail('en', 'clinical');
    await settled(host);
    expect(chosen(host)).to.deep.equal(['plain']);
    expect(told(host)).to.equal('');
    expect(isVisible(inside(host, 'fieldset'))).to.equal(true);
    expect(warnings.join('\n')).to.contain('clinical words in "en" cannot be fetched');
  });

  it('can be given up before it comes', async () => {
    const host = await mount(tag);
    await press(host, 'clinical');
    await press(host, 'plain');
    await library.arrive('en', clinical, 'clinical');
    await settled(host);
    expect(chosen(host)).to.deep.equal(['plain']);
    expect(told(host)).to.equal('');
  });

  it('waits for the words of its own language', async () => {
    document.documentElement.lang = 'es';
    registerLanguage({ lang: 'es', level: 'clinical', words: {} });
    const place = clearing();
    place.innerHTML = `<${tag}></${tag}>`;
    const host = place.firstElementChild as CalcinosisReadingLevel;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(visibleText(host)).to.equal('');
    await library.arrive('es', { readingLevel: { ...words, title: 'Nivel de lectura' } });
    expect(visibleText(await settled(host))).to.contain('Nivel de lectura');
  });
});

describe('a page with one level', () => {
  before(define);
  beforeEach(() => {
    forgetLanguages();
    registerLanguage({ lang: 'mi', words: { readingLevel: { ...words, title: 'Te taumata' } } });
    document.documentElement.lang = 'mi';
  });

  it('has nothing to choose: the switch is gone, and comes with the language that has two', async () => {
    const host = await mount(tag);
    expect(visibleText(host)).to.equal('');
    expect(host.offsetHeight).to.equal(0);
    addClinical('mi');
    await settled(host);
    expect(visibleText(host)).to.contain('Te taumata');
    expect(inside(host, '[part=base]').lang).to.equal('mi');
  });
});

describe('what is kept', () => {
  before(define);
  const stores = { session: sessionStorage, device: localStorage };

  it('is nothing, unless the tag says so', async () => {
    const host = await mount(tag);
    await press(host, 'clinical');
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(visibleText(host)).not.to.contain(words.remembered);
    expect(document.cookie).to.equal('');
  });

  for (const [remember, store] of Object.entries(stores)) {
    it(`is the level alone, for the ${remember}, and the reader is told`, async () => {
      const host = await mount(tag, { remember });
      expect(visibleText(host)).to.contain(words.remembered);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
      await press(host, 'clinical');
      expect(store.getItem(key)).to.equal('clinical');
      expect(sessionStorage.length + localStorage.length).to.equal(1);
    });
  }

  it('is on the page before an element renders for the first time', async () => {
    await import('../../src/elements/calcinosis-causes/calcinosis-causes.js');
    localStorage.setItem(key, 'clinical');
    const place = clearing();
    place.innerHTML = `<calcinosis-causes></calcinosis-causes><${tag} remember="device"></${tag}>`;
    const element = place.querySelector('calcinosis-causes')!;
    await element.updateComplete;
    expect(element.contentInfo.readingLevel).to.equal('clinical');
  });

  it('counts for nothing where it is nonsense', async () => {
    for (const text of ['expert', '', ...hostile]) {
      localStorage.setItem(key, text);
      const host = await mount(tag, { remember: 'device' });
      expect(chosen(host)).to.deep.equal(['plain']);
      expect(document.documentElement.hasAttribute(choiceOnPage)).to.equal(false);
    }
  });

  it('is nothing where the tag says anything else, and nobody is told that it is', async () => {
    const host = await mount(tag, { remember: 'cookie' });
    expect(visibleText(host)).not.to.contain(words.remembered);
    await press(host, 'clinical');
    expect(sessionStorage.length + localStorage.length).to.equal(0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/remember="cookie" is not one of session, device/);
  });

  it('is nothing where the browser forbids it; the choice works all the same', async () => {
    await withoutStorage(async () => {
      const host = await mount(tag, { remember: 'device' });
      await press(host, 'clinical');
      expect(chosen(host)).to.deep.equal(['clinical']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('nothing is remembered');
    });
  });
});

describe('attributes', () => {
  before(define);

  it('can be set, be nonsense, and go', async () => {
    const host = await mount(tag);
    const before = visibleText(host);
    for (const name of ['reading-level', 'remember', 'theme', 'dir']) {
      for (const text of ['', 'nonsense', ...hostile]) {
        host.setAttribute(name, text);
        await settled(host);
        noMarkupFrom(host.shadowRoot!);
        expect(chosen(host)).to.deep.equal(['plain']);
      }
      host.removeAttribute(name);
      expect(visibleText(await settled(host))).to.equal(before);
    }
  });

  it('are written by nobody but the page', async () => {
    expect((await mount(tag)).attributes).to.have.length(0);
  });
});

describe('how it looks', () => {
  before(define);

  for (const width of [240, 320, 760]) {
    it(`has room for a finger, and fits, in a place ${width} px wide`, async () => {
      const host = await mount(tag, { remember: 'device' }, { width });
      for (const label of allInside(host, 'label')) {
        const { width: wide, height } = label.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(44);
        expect(label.scrollWidth).to.be.at.most(label.clientWidth + 1);
      }
      expect(host.scrollWidth).to.be.at.most(width);
    });
  }

  it('is mirrored where the language is', async () => {
    registerLanguage({ lang: 'ar', words: { readingLevel: { ...words, title: 'مستوى القراءة' } } });
    addClinical('ar');
    document.documentElement.lang = 'ar';
    const host = await mount(tag);
    const [first, second] = radios(host).map((each) => each.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second!);
    expect(inside(host, '[part=base]')).to.have.attribute('dir', 'rtl');
  });

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, in ${theme}`, async () => {
      const host = await mount(tag, { theme, remember: 'device' });
      await expect(host).to.be.accessible();
      await press(host, 'clinical');
      await expect(host).to.be.accessible();
    });
  }

  it('is not on paper', async function () {
    if (!canEmulateMedia) this.skip();
    const host = await mount(tag);
    await withMedia({ media: 'print' }, () => {
      expect(isVisible(inside(host, 'fieldset'))).to.equal(false);
    });
  });
});
