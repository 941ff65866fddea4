import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/index.js';
import { colors, pairs } from '../../src/kit/token-data.js';
import { settled } from '../support/arrivals.js';
import { stubClipboard } from '../support/clipboard.js';
import '../support/console.js';
import { mount } from '../support/mount.js';
import { allInside, inside, isVisible } from '../support/visible.js';

/** WCAG 2: AAA. */
const text = 7;

type Color = [red: number, green: number, blue: number, alpha: number];

function parse(color: string): Color {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
}

function luminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Color, other: Color): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is painted behind an element: the first background that nothing shows through. */
function behind(element: Element): Color {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const color = parse(getComputedStyle(node).backgroundColor);
    if (color[3] === 1) return color;
    expect(color[3], 'half transparent').to.equal(0);
  }
  throw new Error('the element has no opaque background of its own');
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');

it('contrast is measured right', () => {
  expect(contrast(parse('rgb(0, 0, 0)'), parse('rgb(255, 255, 255)'))).to.be.closeTo(21, 0.001);
  expect(contrast(parse('rgb(118, 118, 118)'), parse('rgb(255, 255, 255)'))).to.be.closeTo(4.54, 0.01);
});

for (const theme of ['light', 'dark'] as const) {
  describe(`contrast, ${theme}`, () => {
    it('of each pair of tokens that meets', async () => {
      const host = await mount('calcinosis-overview', { theme });
      const probe = inside(host, '.root').appendChild(document.createElement('i'));
      const privateName = (id: string): string => colors.find((each) => each.id === id)!.private;
      expect(pairs.length).to.be.above(20);
      for (const { front, behind: back, atLeast } of pairs) {
        probe.style.color = `var(${privateName(front)})`;
        probe.style.backgroundColor = `var(${privateName(back)})`;
        const { color, backgroundColor } = getComputedStyle(probe);
        const ratio = contrast(parse(color), parse(backgroundColor));
        expect(ratio, `${front} on ${back}`).to.be.at.least(atLeast);
      }
    });

    const states: Record<string, () => Promise<LitElement>> = {
      'the questions': () => mount('calcinosis-faq', { theme }),
      'the types': () => mount('calcinosis-type-table', { theme, highlight: 'calciphylaxis' }),
      'the types on a phone': () =>
        mount('calcinosis-type-table', { theme, highlight: 'calciphylaxis' }, { width: 320 }),
      'two types side by side': () =>
        mount('calcinosis-type-table', {
          theme,
          types: 'dystrophic calciphylaxis',
          highlight: 'calciphylaxis',
        }),
      'the checklist': () =>
        mount('calcinosis-symptom-checklist', { theme, remember: 'session', 'emergency-number': '112' }),
    };
    for (const tag of [
      'calcinosis-causes',
      'calcinosis-diagnosis',
      'calcinosis-disclaimer',
      'calcinosis-glossary',
      'calcinosis-key-points',
      'calcinosis-overview',
      'calcinosis-prevalence',
      'calcinosis-references',
      'calcinosis-treatments',
      'calcinosis-urgent-care',
    ] as const)
      states[tag] = () => mount(tag, { theme });
    for (const [state, put] of Object.entries(states)) {
      it(`of every word of ${state}`, async () => {
        stubClipboard(true);
        const host = await put();
        for (const details of allInside<HTMLDetailsElement>(host, 'details')) details.open = true;
        for (const box of allInside<HTMLInputElement>(host, '[name^="symptom-"], [name^="urgent-"]'))
          box.click();
        [...allInside(host, 'button')].find(({ textContent }) => textContent.includes('Copy'))?.click();
        await settled(host);
        const words = allInside(host, '.root *').filter((element) => ownText(element) && isVisible(element));
        expect(words.length).to.be.above(15);
        for (const element of words) {
          const ratio = contrast(parse(getComputedStyle(element).color), behind(element));
          expect(
            ratio,
            `<${element.localName} class="${element.className}"> ${ownText(element)}`,
          ).to.be.at.least(text);
        }
      });
    }
  });
}

afterEach(() => {
  sessionStorage.clear();
});
