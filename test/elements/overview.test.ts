import { expect, oneEvent } from '@open-wc/testing';
import { overview as words } from '../../src/content/en/overview.js';
import { plainText } from '../../src/content/markup.js';
import { type DepositId, depositIds, overviewIds, tissueIds } from '../../src/content/ids.js';
import { overviewSources } from '../../src/content/sources.js';
import type { CalcinosisOverview } from '../../src/elements/calcinosis-overview/overview.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-overview';
const define = () => import('../../src/elements/calcinosis-overview/calcinosis-overview.js');

const numbered = [...depositIds, ...tissueIds];
const labels = { ...words.drawing.deposits.labels, ...words.drawing.tissues.labels };

/** The words of a place without the numbers of its sources. */
const wordsOf = (place: Element): string => {
  const copy = place.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
const textOf = (id: (typeof overviewIds)[number]): string => {
  const { heading = '', text } = words.items[id];
  return `${heading} ${text.map((part) => plainText(part)).join(' ')}`.trim();
};
const itemsOf = (el: Element): string[] =>
  allInside(el, '[part="item"]').map((item) =>
    [...item.querySelectorAll(':scope > :not(svg)')].map(wordsOf).join(' '),
  );
const drawingOf = (el: Element): SVGSVGElement => inside<SVGSVGElement>(el, '.drawing svg');
const shape = (el: Element, id: string): SVGGeometryElement => inside(el, `.drawing svg [data-item="${id}"]`);

/** Each number of the drawing, and the point of the drawing that it is about. */
function marks(el: Element): { n: number; point: DOMPoint }[] {
  return allInside<SVGGElement>(el, '.drawing svg g')
    .map((badge) => {
      const line = badge.previousElementSibling;
      const { e, f } = badge.transform.baseVal.getItem(0).matrix;
      const at = (name: string, otherwise: number): number => Number(line?.getAttribute(name) ?? otherwise);
      return { n: Number(badge.textContent), point: new DOMPoint(at('cx', e), at('cy', f)) };
    })
    .sort((one, other) => one.n - other.n);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const share = Number(value) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
});

eachArrival(tag, define, (arrive) => {
  it('shows its words, its drawing, and no fallback', async () => {
    const el = await arrive({ light: 'Read our <a href="/leaflet">leaflet</a>.' });
    expect(itemsOf(el)).to.deep.equal(overviewIds.map(textOf));
    expect(isVisible(drawingOf(el))).to.equal(true);
    expect(visibleText(el)).to.contain(words.title).and.not.contain('leaflet');
  });

  it('hide-drawing leaves the drawing and its list out, and every word of the text in', async () => {
    const el = await arrive({ attributes: { 'hide-drawing': '' } });
    expect(allInside(el, 'svg, .figure')).to.deep.equal([]);
    expect(itemsOf(el)).to.deep.equal(overviewIds.map(textOf));
  });

  it('brings a reader to the part that a link names', async () => {
    const el = await arrive();
    const changed = oneEvent(window, 'hashchange');
    location.hash = `#${tag}-cancer`;
    await changed;
    expect(el.shadowRoot?.activeElement?.id).to.equal(`${tag}-cancer`);
  });
});

describe(`<${tag}>`, () => {
  const warnings = collectWarnings();

  before(define);

  it('brings a reader to the drawing that a link names, on load', async () => {
    history.replaceState(null, '', `#${tag}-drawing`);
    const el = await mount(tag);
    expect(el.shadowRoot?.activeElement).to.equal(inside(el, '.figure'));
  });

  it('shows the drawing when the attribute goes', async () => {
    const el = await mount(tag, { 'hide-drawing': '' });
    el.removeAttribute('hide-drawing');
    await settled(el);
    expect(isVisible(drawingOf(el))).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('says "not cancer" together with having a new lump checked', async () => {
    const el = await mount(tag);
    expect(visibleText(inside(el, `#${tag}-cancer`)))
      .to.match(/not cancer/)
      .and.match(/Have a new lump checked/);
  });

  it('says how the lumps look on darker skin', async () => {
    const el = await mount(tag);
    expect(visibleText(inside(el, `#${tag}-look`))).to.match(/brown or black skin/);
  });

  it('numbers its sources as they come', async () => {
    const el = await mount(tag);
    const cited = allInside(el, '[part="item"] sup a').map((link) => link.getAttribute('href'));
    expect([...new Set(cited)]).to.deep.equal(overviewSources.map(({ id }) => `#${tag}-source-${id}`));
  });

  describe('the drawing', () => {
    it('is one picture to a screen reader, with a name and what is to be seen', async () => {
      const drawing = drawingOf(await mount(tag));
      expect(drawing.getAttribute('role')).to.equal('img');
      expect(drawing.getAttribute('aria-label')).to.equal(words.drawing.name);
      const described = drawing.querySelector(`#${drawing.getAttribute('aria-describedby') ?? ''}`);
      expect(described?.textContent).to.equal(words.drawing.description);
      expect(drawing.querySelector('a, title, [tabindex], [role]')).to.equal(null);
    });

    it('has the numbers of the list, which says what each is, in two named lists', async () => {
      const el = await mount(tag);
      const lists = allInside<HTMLOListElement>(el, '.figure ol');
      const listed = lists.flatMap(({ start, children }) =>
        [...children].map((item, i) => [start + i, wordsOf(item)]),
      );
      expect(listed).to.deep.equal(numbered.map((id, i) => [i + 1, plainText(labels[id])]));
      expect(marks(el).map(({ n }) => n)).to.deep.equal(listed.map(([n]) => n));
      const names = lists.map((list) => inside(el, `#${list.getAttribute('aria-labelledby') ?? ''}`));
      expect(names.map(visibleText)).to.deep.equal([
        words.drawing.deposits.title,
        words.drawing.tissues.title,
      ]);
    });

    it('has each number at what the list says', async () => {
      const el = await mount(tag);
      marks(el).forEach(({ point }, i) => {
        const id = numbered[i] ?? '';
        const place = shape(el, id);
        // A lump is drawn once and put in its place.
        const own = place.transform.baseVal.consolidate()?.matrix.inverse();
        expect(place.isPointInFill(point.matrixTransform(own)), id).to.equal(true);
      });
    });

    it('has each deposit where the list says', async () => {
      const el = await mount(tag);
      const points = marks(el);
      const around = (id: DepositId): string[] => {
        const point = points[depositIds.indexOf(id)]?.point;
        return tissueIds.filter((tissue) => shape(el, tissue).isPointInFill(point));
      };
      expect(around('in-skin')).to.include('skin');
      expect(around('in-fat')).to.deep.equal(['fat']);
      expect(around('in-muscle')).to.deep.equal(['muscle']);
      expect(around('by-joint')).to.deep.equal([]);
      const leak = shape(el, 'through-skin').getBBox();
      const skin = shape(el, 'skin');
      expect(skin.isPointInFill(new DOMPoint(leak.x + leak.width / 2, leak.y + leak.height - 4))).to.equal(
        true,
      );
      expect(skin.isPointInFill(new DOMPoint(leak.x + leak.width / 2, leak.y + 4))).to.equal(false);
    });

    it('has digits that can be read at 280 px, and that are not mirrored from right to left', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const el = await mount(tag, { dir }, { width: 280 });
        for (const digit of allInside<SVGTextElement>(el, '.drawing svg text')) {
          const { a = 0, d = 0 } = digit.getScreenCTM() ?? {};
          expect(a * parseFloat(getComputedStyle(digit).fontSize), dir).to.be.at.least(14);
          expect(d).to.equal(a);
        }
      }
    });

    it('stands beside its list, and above it where there is less room', async () => {
      const wide = await mount(tag, {}, { width: 800 });
      const list = inside(wide, '.figure ol').getBoundingClientRect();
      expect(drawingOf(wide).getBoundingClientRect().right).to.be.below(list.left);
      const rtl = await mount(tag, { dir: 'rtl' }, { width: 800 });
      expect(drawingOf(rtl).getBoundingClientRect().left).to.be.above(
        inside(rtl, '.figure ol').getBoundingClientRect().right,
      );
      for (const width of [600, 320, 280]) {
        const narrow = await mount(tag, {}, { width });
        const below = inside(narrow, '.figure ol').getBoundingClientRect();
        expect(drawingOf(narrow).getBoundingClientRect().bottom, `${width} px`).to.be.below(below.top);
        expect(narrow.parentElement?.scrollWidth).to.equal(width);
      }
    });

    for (const theme of ['light', 'dark']) {
      it(`keeps 3:1 between what lies side by side, and 7:1 for digits, ${theme}`, async () => {
        const el = await mount(tag, { theme });
        const look = (selector: string): CSSStyleDeclaration => getComputedStyle(inside(el, selector));
        const chalk = look('.chalk');
        const ink = look('.skin').stroke;
        const bands = ['.surface', '.cartilage'].map((name) => look(name).stroke);
        const tissues = ['.deep', '.skin', '.fat', '.muscle', '.tendon', '.bone'].map((name) => {
          expect(look(name).stroke, name).to.equal(ink);
          return look(name).fill;
        });
        for (const color of [...tissues, ...bands]) {
          expect(contrast(ink, color), `edge of ${color}`).to.be.at.least(3);
          // Its edge tells a deposit from what is around it, or the deposit itself does.
          const apart = Math.max(contrast(chalk.fill, color), contrast(chalk.stroke, color));
          expect(apart, `a deposit in ${color}`).to.be.at.least(3);
          expect(contrast(look('.leader').stroke, color), `a line on ${color}`).to.be.at.least(3);
        }
        expect(contrast(look('.grains').stroke, chalk.fill)).to.be.at.least(3);
        for (const badge of allInside<SVGGElement>(el, '.drawing svg g')) {
          const [behind, digit] = [...badge.children].map((part) => getComputedStyle(part).fill);
          expect(contrast(behind ?? '', digit ?? '')).to.be.at.least(7);
        }
      });
    }

    for (const theme of ['light', 'dark']) {
      it(`shows hands of three skin tones, each with lines that show on it and an edge to the page, ${theme}`, async () => {
        const el = await mount(tag, { theme });
        const page = getComputedStyle(inside(el, '.root')).backgroundColor;
        const looks = allInside<SVGGElement>(el, '.hands g').map((hand) => {
          const [outline, flesh, marks] = [...hand.children].map((part) => getComputedStyle(part));
          return { edge: outline!.stroke, skin: flesh!.fill, line: marks!.stroke };
        });
        expect(new Set(looks.map(({ skin }) => skin))).to.have.property('size', 3);
        for (const { edge, skin, line } of looks) {
          expect(contrast(line, skin), `a line on ${skin}`).to.be.at.least(3);
          const apart = Math.max(contrast(edge, page), contrast(skin, page));
          expect(apart, `${skin} on the page`).to.be.at.least(3);
        }
        const [light, medium, deep] = looks.map(({ skin }) => contrast(skin, 'rgb(255, 255, 255)'));
        expect(light).to.be.below(medium!);
        expect(medium).to.be.below(deep!);
      });
    }

    it('takes the skin that the page gives it', async () => {
      const el = await mount(tag);
      el.style.setProperty('--calcinosis-color-skin-medium', 'rgb(170, 120, 80)');
      expect(getComputedStyle(inside(el, '.skin-medium .flesh')).fill).to.equal('rgb(170, 120, 80)');
    });

    for (const [where, emulated] of Object.entries({
      'in forced colors': { features: { 'forced-colors': 'active' } },
      'on paper': { media: 'print' },
    })) {
      it(`is line art ${where}: each edge and digit in the color of text, and no fill`, async function () {
        if (!canEmulateMedia) this.skip();
        const el = await mount(tag);
        await withMedia(emulated, () => {
          const probe = inside(el, '.root').appendChild(document.createElement('i'));
          const system = (name: string): string => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          };
          const [paper, ink] = [system('Canvas'), system('CanvasText')];
          for (const part of allInside<SVGElement>(el, 'svg path, svg rect, svg g circle, svg text')) {
            const { fill, stroke } = getComputedStyle(part);
            const name = part.getAttribute('class') ?? part.localName;
            if (part.localName === 'text') expect(fill, name).to.equal(ink);
            else if (/surface|cartilage|flesh/.test(name)) expect(stroke, name).to.equal(paper);
            else {
              expect(stroke, name).to.equal(ink);
              expect(fill, name).to.be.oneOf([paper, 'none']);
            }
          }
          const marker = getComputedStyle(inside(el, '.deposits li'), '::before');
          expect(marker.color).to.equal(ink);
          expect(marker.borderTopColor).to.equal(ink);
        });
      });
    }
  });

  it('skips no level of heading', async () => {
    for (const attributes of [{}, { 'heading-level': '4' }, { 'hide-heading': '' }]) {
      const el = await mount(tag, attributes);
      const levels = allInside(el, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      const [first = 0, ...rest] = levels;
      expect(first).to.equal(Number({ 'heading-level': '2', ...attributes }['heading-level']));
      expect(new Set(rest)).to.deep.equal(new Set(['hide-heading' in attributes ? first : first + 1]));
    }
  });

  it('takes no markup from a hostile attribute', async () => {
    const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
    for (const text of hostile) {
      const el = await mount(tag, Object.fromEntries(observedAttributes.map((name) => [name, text])));
      noMarkupFrom(el.shadowRoot!);
      expect(itemsOf(el)).to.deep.equal(overviewIds.map(textOf));
    }
  });

  describe('has nothing that axe finds', () => {
    const states: Record<string, [attributes: Record<string, string>, width?: number]> = {
      'light and wide': [{ theme: 'light' }, 800],
      'dark and narrow': [{ theme: 'dark' }, 280],
      'from right to left on a phone': [{ dir: 'rtl' }, 320],
      'without the drawing': [{ 'hide-drawing': '' }],
    };
    for (const [state, [attributes, width]] of Object.entries(states)) {
      it(state, async () => {
        const el: CalcinosisOverview = await mount(tag, attributes, width ? { width } : {});
        inside<HTMLDetailsElement>(el, '.sources').open = true;
        await expect(el).to.be.accessible();
      }).timeout(20_000);
    }
  });
});
