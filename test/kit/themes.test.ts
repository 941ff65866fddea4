import { expect } from '@open-wc/testing';
import { contrast, hexOf, mix, ratioText, rgbOf } from '../../src/kit/contrast.js';
import {
  colorOf,
  measure,
  modes,
  nearestPassing,
  problemsOf,
  recipes,
  sentenceOf,
  type Theme,
  themeCss,
  verdictOf,
} from '../../src/kit/themes.js';
import { pairs } from '../../src/kit/token-data.js';
import { contrasts, swatches } from '../../stories/token-blocks.js';
import { clearing } from '../support/mount.js';

/** Reckoned a second time, as the standard writes it down, so that one mistake does not confirm itself. */
function independent(one: string, other: string): number {
  const lightness = (hex: string): number => {
    const linear = [hex.slice(1, 3), hex.slice(3, 5), hex.slice(5, 7)].map((part) => {
      const value = parseInt(part, 16) / 255;
      return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    });
    return linear[0]! * 0.2126 + linear[1]! * 0.7152 + linear[2]! * 0.0722;
  };
  const a = lightness(one) + 0.05;
  const b = lightness(other) + 0.05;
  return Math.max(a, b) / Math.min(a, b);
}

const own: Theme = { colors: {} };

describe('contrast', () => {
  it('is that of the standard, and is cut, not rounded', () => {
    expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).to.be.closeTo(21, 0.001);
    expect(contrast(rgbOf('#767676'), rgbOf('#ffffff'))).to.be.closeTo(4.54, 0.01);
    expect(ratioText(6.999)).to.equal('6.99');
    expect(ratioText(7)).to.equal('7.00');
  });

  it('reads colours as people write them, and nothing else', () => {
    expect(hexOf(' #0B4a55 ')).to.equal('#0b4a55');
    expect(hexOf('abc')).to.equal('#aabbcc');
    for (const wrong of ['', '#12345', 'red', '#fff}', 'url(x)']) expect(hexOf(wrong)).to.equal(undefined);
    expect(mix('#ffffff', '#000000', 0.5)).to.equal('#808080');
  });
});

describe('a theme', () => {
  for (const [id, { name, theme }] of Object.entries(recipes)) {
    it(`of ${name} keeps AAA in every pair, light and dark`, () => {
      for (const mode of modes)
        for (const { front, behind, atLeast } of pairs)
          expect(
            independent(colorOf(theme, front, mode), colorOf(theme, behind, mode)),
            `${id}, ${mode}: ${front} on ${behind}`,
          ).to.be.at.least(atLeast);
      expect(themeCss(theme)).to.match(/^:root \{\n {2}--calcinosis-color-accent: light-dark\(/);
    });
  }

  it('without a change is no CSS, and passes', () => {
    expect(themeCss(own)).to.equal('');
    expect(verdictOf(measure(own))).to.equal('Every pair passes: text 7 : 1, edges 3 : 1.');
  });

  it('of one mode keeps the library’s colour in the other; one colour for both needs no function', () => {
    expect(themeCss({ colors: { accent: { light: '#123456' } } })).to.equal(
      ':root {\n  --calcinosis-color-accent: light-dark(#123456, #9bd5e0);\n}\n',
    );
    expect(themeCss({ colors: { text: { light: '#777777', dark: '#777777' } }, font: 'Arial' })).to.equal(
      ':root {\n  --calcinosis-color-text: #777777;\n  --calcinosis-font-family: Arial;\n}\n',
    );
  });

  it('tells what warns from what fails, in words', () => {
    const measured = measure({ colors: { accent: { light: '#767676' } } });
    const onSurface = measured.find(
      ({ front, behind, mode }) => front === 'accent' && behind === 'surface' && mode === 'light',
    )!;
    expect(onSurface.level).to.equal('AA');
    expect(sentenceOf(onSurface)).to.equal('accent on surface, light: 4.54 : 1, below 7 : 1');
    expect(verdictOf(measured)).to.match(/^3 pairs are too weak to read .*; 2 pairs are weaker/);
  });

  it('is offered the nearest shade that passes, and none where there is none', () => {
    for (const [mode, pale] of [
      ['light', '#5aa9c4'],
      ['dark', '#1f4d5a'],
    ] as const) {
      const theme: Theme = { colors: { accent: { [mode]: pale } } };
      expect(problemsOf(theme, 'accent', mode)).not.to.have.length(0);
      const shade = nearestPassing(theme, 'accent', mode)!;
      expect(problemsOf({ colors: { accent: { [mode]: shade } } }, 'accent', mode)).to.have.length(0);
    }
    expect(nearestPassing({ colors: { accent: { light: '#0b4a55' } } }, 'accent', 'light')).to.equal(
      '#0b4a55',
    );
    expect(
      nearestPassing(
        { colors: { surface: { light: '#777777' }, text: { light: '#777777' } } },
        'text',
        'light',
      ),
    ).to.equal(undefined);
  });
});

describe('the page of the tokens', () => {
  it('measures what an independent reckoning of the same colours says', () => {
    const place = clearing();
    contrasts(place);
    const cells = [...place.querySelectorAll<HTMLElement>('[data-pair]')];
    expect(cells).to.have.length(pairs.length * modes.length);
    for (const { front, behind } of pairs)
      for (const mode of modes) {
        const cell = cells.find((each) => each.dataset['pair'] === `${front} on ${behind}, ${mode}`)!;
        const ratio = independent(colorOf(own, front, mode), colorOf(own, behind, mode));
        expect(parseFloat(cell.textContent), cell.dataset['pair']).to.be.closeTo(ratio, 0.011);
        expect(cell.textContent).not.to.contain('too low');
      }
  });

  it('measures what is painted: a token of the page changes it', () => {
    const place = clearing();
    place.style.setProperty('--calcinosis-color-accent', '#9bd5e0');
    contrasts(place);
    expect(place.querySelector('[data-pair="accent on surface, light"]')!.textContent).to.match(
      /^1\.\d\d : 1, too low$/,
    );
  });

  it('shows each colour as it is in both modes, and does nothing once it is taken away', () => {
    const place = clearing();
    swatches(place);
    const [light, dark] = place.querySelectorAll<HTMLElement>('tbody tr:nth-child(7) .sample');
    expect(getComputedStyle(light!).backgroundColor).to.equal('rgb(11, 74, 85)');
    expect(getComputedStyle(dark!).backgroundColor).to.equal('rgb(155, 213, 224)');
    expect(() => {
      swatches(null);
    }).not.to.throw();
  });
});
