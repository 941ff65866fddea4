import { expect, oneEvent } from '@open-wc/testing';
import { keyPoints as words } from '../../src/content/en/key-points.js';
import { plainText } from '../../src/content/markup.js';
import { keyPointIds } from '../../src/content/ids.js';
import { keyPointsSources } from '../../src/content/sources.js';
import { eachArrival } from '../support/arrivals.js';
import '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-key-points';
const define = () => import('../../src/elements/calcinosis-key-points/calcinosis-key-points.js');

/** The words of a place without the numbers of its sources. */
const wordsOf = (place: Element): string => {
  const copy = place.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
const pointsOf = (el: Element): string[] => allInside(el, 'ul > li').filter(isVisible).map(wordsOf);
const points = keyPointIds.map((id) => `${words.points[id].title} ${plainText(words.points[id].text)}`);
const tops = (el: Element): number[] =>
  allInside(el, 'ul > li').map((point) => point.getBoundingClientRect().top);

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

eachArrival(tag, define, (arrive) => {
  it('shows the summary, the six points in their order, and no fallback', async () => {
    const el = await arrive({ light: 'Read our <a href="/leaflet">leaflet</a>.' });
    expect(wordsOf(inside(el, '[part="summary"]'))).to.equal(plainText(words.summary));
    expect(pointsOf(el)).to.deep.equal(points);
    expect(visibleText(el)).to.contain(words.title).and.not.contain('leaflet');
  });

  it('brings a reader to the point that a link names', async () => {
    const el = await arrive();
    await follow(`#${tag}-care`);
    expect(el.shadowRoot?.activeElement?.id).to.equal(`${tag}-care`);
  });
});

describe(`<${tag}>`, () => {
  before(define);

  it('has a link for each point', async () => {
    const el = await mount(tag);
    for (const id of keyPointIds) {
      await follow(`#${tag}-${id}`);
      const point = el.shadowRoot!.activeElement!;
      expect(visibleText(point)).to.contain(words.points[id].title);
      expect(point.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    }
  });

  it('follows a link on load', async () => {
    history.replaceState(null, '', `#${tag}-signs`);
    const el = await mount(tag);
    expect(el.shadowRoot?.activeElement?.id).to.equal(`${tag}-signs`);
  });

  it('has a summary of two or three sentences', () => {
    expect(plainText(words.summary).match(/[.?!](?= |$)/g)).to.have.length.within(2, 3);
  });

  it('numbers its sources as they come, and each number leads to its source and back', async () => {
    const el = await mount(tag);
    const links = allInside<HTMLAnchorElement>(el, 'sup a');
    expect([...new Set(links.map((link) => link.getAttribute('href')))]).to.deep.equal(
      keyPointsSources.map(({ id }) => `#${tag}-source-${id}`),
    );
    links.at(-1)?.click();
    const source = el.shadowRoot?.activeElement;
    expect(`#${source?.id ?? ''}`).to.equal(links.at(-1)?.getAttribute('href'));
    source?.querySelector<HTMLElement>('.back')?.click();
    expect(el.shadowRoot?.activeElement).to.equal(links.at(-1));
  });

  it('has two columns where there is room, read row by row, and else one', async () => {
    const wide = tops(await mount(tag, {}, { width: 800 }));
    expect(new Set(wide).size).to.equal(3);
    for (const width of [600, 320, 280]) {
      const el = await mount(tag, {}, { width });
      const narrow = tops(el);
      expect(new Set(narrow).size, `${width} px`).to.equal(6);
      expect(el.parentElement?.scrollWidth).to.equal(width);
    }
    for (const found of [wide, tops(await mount(tag, { dir: 'rtl' }, { width: 800 }))])
      expect(found).to.deep.equal(found.toSorted((a, b) => a - b));
  });

  it('starts a row at the right from right to left', async () => {
    const el = await mount(tag, { dir: 'rtl' }, { width: 800 });
    const [first, second] = allInside(el, 'ul > li').map((point) => point.getBoundingClientRect().left);
    expect(first).to.be.above(second ?? 0);
  });

  it('prints everything, and breaks no point in two', async function () {
    if (!canEmulateMedia) this.skip();
    const el = await mount(tag);
    await withMedia({ media: 'print' }, () => {
      expect(pointsOf(el)).to.deep.equal(points);
      for (const point of allInside(el, 'ul > li'))
        expect(getComputedStyle(point).breakInside).to.equal('avoid');
    });
  });

  it('skips no level of heading', async () => {
    for (const [attributes, levels] of [
      [{}, [2, 3]],
      [{ 'heading-level': '4' }, [4, 5]],
      [{ 'hide-heading': '' }, [2]],
    ] as const) {
      const el = await mount(tag, attributes);
      const found = allInside(el, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      expect([...new Set(found)]).to.deep.equal(levels);
    }
  });

  it('takes no markup from a hostile attribute', async () => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    for (const text of hostile) {
      const el = await mount(tag, Object.fromEntries(observedAttributes.map((name) => [name, text])));
      noMarkupFrom(el.shadowRoot!);
      expect(pointsOf(el)).to.deep.equal(points);
    }
  });

  describe('has nothing that axe finds', () => {
    const states: Record<string, [attributes: Record<string, string>, width: number]> = {
      'light and wide': [{ theme: 'light' }, 800],
      'dark and narrow': [{ theme: 'dark' }, 280],
      'from right to left on a phone': [{ dir: 'rtl' }, 320],
    };
    for (const [state, [attributes, width]] of Object.entries(states)) {
      it(state, async () => {
        const el = await mount(tag, attributes, { width });
        inside<HTMLDetailsElement>(el, '.sources').open = true;
        await expect(el).to.be.accessible();
      }).timeout(20_000);
    }
  });
});
