import { expect, oneEvent } from '@open-wc/testing';
import { diagnosis as words } from '../../src/content/en/diagnosis.js';
import { plainText } from '../../src/content/markup.js';
import { diagnosisParts, diagnosisStepIds } from '../../src/content/ids.js';
import { eachArrival } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-diagnosis';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-diagnosis/calcinosis-diagnosis.js');

const labels = diagnosisParts.map((part) => words.parts[part]);

/** The words in sight without the numbers of their sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const step = (el: Element, id: string): HTMLElement => inside(el, `#${tag}-${id}`);
const levels = (el: Element): number[] =>
  allInside(el, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
const focused = (el: Element): Element | null => el.shadowRoot?.activeElement ?? null;

function setHash(hash: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}

afterEach(() => {
  // WebKit allows a hundred changes of the address in ten seconds.
  if (location.hash) setHash('');
  scrollTo(0, 0);
});

eachArrival(tag, define, (arrive) => {
  it('shows the four steps in order, and no fallback', async () => {
    const el = await arrive({ light: 'Read about the <a href="/tests">tests</a>.' });
    const seen = visibleText(el);
    expect(seen).to.contain(words.title).and.not.contain('Read about the');
    const places = diagnosisStepIds.map((id) =>
      seen.indexOf(plainText(words.items[id].happens).slice(0, 25)),
    );
    expect(places).not.to.contain(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('shows how the hospital asks to prepare under the steps', async () => {
    const el = await arrive({ light: '<p slot="preparation">Wear loose sleeves.</p>' });
    expect(isVisible(el.querySelector('p') as Element)).to.equal(true);
    const { bottom } = step(el, 'biopsy').getBoundingClientRect();
    expect(el.querySelector('p')?.getBoundingClientRect().top).to.be.at.least(bottom);
    expect(visibleText(inside(el, '[part="preparation"]'))).to.equal('Wear loose sleeves.');
  });

  it('a link leads to a step', async () => {
    const el = await arrive();
    const changed = oneEvent(window, 'hashchange');
    location.hash = '#calcinosis-diagnosis-imaging';
    await changed;
    expect(focused(el)?.id).to.equal('calcinosis-diagnosis-imaging');
    expect(step(el, 'imaging').getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });
});

describe(`<${tag}>`, () => {
  const warnings = collectWarnings();

  before(define);

  it('is an ordered list of four steps, each with a heading and the three parts, labelled, in order', async () => {
    const el = await mount(tag);
    expect(allInside(el, 'ol.steps > li').map(({ id }) => id)).to.deep.equal(
      diagnosisStepIds.map((id) => `${tag}-${id}`),
    );
    for (const id of diagnosisStepIds) {
      const { name, ...parts } = words.items[id];
      const [title, ...others] = step(el, id).querySelectorAll('h1, h2, h3, h4, h5, h6');
      expect(title && wordsOf(title)).to.equal(name);
      expect(others).to.deep.equal([]);
      expect([...step(el, id).querySelectorAll('dl > div > dt')].map(wordsOf)).to.deep.equal(labels);
      expect([...step(el, id).querySelectorAll('dl > div > dt + dd')].map(wordsOf)).to.deep.equal(
        diagnosisParts.map((part) => plainText(parts[part])),
      );
    }
    expect(warnings).to.deep.equal([]);
  });

  it('numbers the steps for the eye', async () => {
    const el = await mount(tag);
    for (const item of allInside(el, '.step')) {
      const { content, color, borderColor } = getComputedStyle(item, '::before');
      expect(content).to.equal('counter(step)');
      expect(color).to.equal(borderColor);
    }
    expect(getComputedStyle(inside(el, '.steps')).counterReset).to.equal('step 0');
    expect(getComputedStyle(inside(el, '.step')).counterIncrement).to.equal('step 1');
  });

  it('says that not everybody needs each step, and that an X-ray is usually first', async () => {
    const intro = visibleText(inside(await mount(tag), 'p'));
    expect(intro)
      .to.contain('Not everybody needs each step.')
      .and.match(/X-ray is usually the first/);
  });

  describe('says beside each step what the evidence says, with its source', () => {
    const corrections: [id: string, part: number, says: RegExp, source: string][] = [
      [
        'examination',
        2,
        /misses some.*systemic sclerosis.*about 58 of 100 people whose X-ray showed it/,
        'w-samoes2023',
      ],
      ['imaging', 2, /MRI is not as good at showing the calcium/, 'mar2021'],
      ['blood-tests', 2, /ANA test alone cannot prove an illness or rule it out/, 'w-ana'],
      ['biopsy', 0, /calciphylaxis.*new sores or an infection.*specialist should decide/, 'w-clinlab'],
    ];
    for (const [id, part, says, source] of corrections) {
      it(id, async () => {
        const el = await mount(tag);
        const place = step(el, id).querySelectorAll('dd')[part]!;
        expect(wordsOf(place)).to.match(says);
        expect(place.querySelector(`sup a[href="#${tag}-source-${source}"]`)).to.exist;
      });
    }
  });

  it('lists its sources, numbered without a gap, and leads to them and back', async () => {
    const el = await mount(tag);
    const marks = new Set(allInside(el, 'sup a').map((mark) => Number(mark.textContent)));
    const sources = allInside(el, '.sources li');
    expect([...marks].sort((a, b) => a - b)).to.deep.equal(sources.map((_, i) => i + 1));
    const mark = step(el, 'examination').querySelector<HTMLElement>('sup a')!;
    mark.click();
    expect(focused(el)).to.equal(inside(el, `#${tag}-source-w-samoes2023`));
    focused(el)?.querySelector<HTMLElement>('.back')?.click();
    expect(focused(el)).to.equal(mark);
  });

  it('shows nothing where the hospital adds nothing', async () => {
    const el = await mount(tag);
    expect(inside(el, '[part="preparation"]').getBoundingClientRect().height).to.equal(0);
    expect(button(el, '')).to.equal(undefined);
  });

  it('a link leads to a step on load', async () => {
    setHash('#calcinosis-diagnosis-biopsy');
    const el = await mount(tag);
    expect(focused(el)?.id).to.equal('calcinosis-diagnosis-biopsy');
  });

  it('leaves the page where it is for a hash that names nothing of ours', async () => {
    for (const hash of ['#calcinosis-diagnosis-', '#calcinosis-diagnosis-scan', '#biopsy', '#%', '#title']) {
      setHash(hash);
      const el = await mount(tag);
      expect(focused(el), hash).to.equal(null);
      expect(document.activeElement, hash).to.equal(document.body);
    }
  });

  it('puts a label beside its words where there is room', async () => {
    const [dt, dd] = allInside(await mount(tag), 'dt, dd').map((part) => part.getBoundingClientRect());
    expect(dt?.top).to.equal(dd?.top);
    expect(dt?.right).to.be.at.most(dd?.left ?? 0);
  });

  for (const width of [280, 320]) {
    it(`fits a place of ${width} px, with each label above its words`, async () => {
      const el = await mount(tag, {}, { width });
      expect(el.parentElement?.scrollWidth).to.equal(width);
      const places = allInside(el, '.step .h, dt, dd').map((part) => part.getBoundingClientRect());
      places.forEach(({ top }, i) => {
        if (i > 0) expect(top).to.be.at.least((places[i - 1]?.bottom ?? 0) - 1);
      });
      // The number stands beside its heading, and the words have the whole width.
      const [item, words] = allInside(el, '.step, dd').map((part) => part.getBoundingClientRect());
      expect(words?.left).to.equal(item?.left);
    });
  }

  it('is laid out from right to left where the page asks for it', async () => {
    const el = await mount(tag, { dir: 'rtl' });
    const [dt, dd] = allInside(el, 'dt, dd').map((part) => part.getBoundingClientRect());
    expect(dt?.left).to.be.at.least(dd?.right ?? 0);
    expect(getComputedStyle(step(el, 'biopsy'), '::before').right).to.equal('0px');
  });

  it('prints black, whole, and keeps each step on one page', async function () {
    if (!canEmulateMedia) this.skip();
    const el = await mount(tag, { theme: 'dark' });
    await withMedia({ media: 'print' }, () => {
      for (const item of allInside(el, '.step')) {
        expect(getComputedStyle(item).breakInside).to.equal('avoid');
        expect(getComputedStyle(item, '::before').borderColor).to.equal('rgb(0, 0, 0)');
      }
      for (const part of allInside(el, 'dt, dd')) {
        expect(isVisible(part)).to.equal(true);
        expect(getComputedStyle(part).color).to.equal('rgb(0, 0, 0)');
      }
    });
  });

  describe('complaint 8: headings', () => {
    for (const [level, found] of [
      ['', [2, 3, 3, 3, 3]],
      ['4', [4, 5, 5, 5, 5]],
      ['6', [6, 6, 6, 6, 6]],
    ] as const) {
      it(`skip no level ${level ? `at level ${level}` : 'by default'}`, async () => {
        const el = await mount(tag, level ? { 'heading-level': level } : {});
        expect(levels(el)).to.deep.equal(found);
      });
    }
  });

  describe('has nothing that axe finds', () => {
    for (const [state, attributes, width] of [
      ['by default', {}, 760],
      ['on a phone', {}, 320],
      ['in the dark', { theme: 'dark' }, 760],
      ['from right to left', { dir: 'rtl' }, 760],
    ] as const) {
      it(state, async () => {
        const light = '<p slot="preparation">Wear loose sleeves.</p>';
        const el = await mount(tag, attributes, { width, light });
        for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true;
        await expect(el).to.be.accessible();
      });
    }
  });
});
