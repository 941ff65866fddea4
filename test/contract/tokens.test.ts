import { expect } from '@open-wc/testing';
import type { CSSResult, LitElement } from 'lit';
import * as exported from '../../src/elements.js';
import { colors, fixed, measures } from '../../src/kit/token-data.js';
import '../support/console.js';

const { CalcinosisElement } = exported;
const elements = Object.fromEntries(
  Object.entries(exported).filter(
    (entry): entry is [string, typeof CalcinosisElement] =>
      typeof entry[1] === 'function' && 'styles' in entry[1],
  ),
);
const base = sheetsOf(CalcinosisElement);

function sheetsOf(element: { readonly elementStyles: typeof LitElement.elementStyles }): string[] {
  // Finalized, and so filled, when the observed attributes are read.
  (element as unknown as { observedAttributes: unknown }).observedAttributes;
  return element.elementStyles.map((style) => (style as CSSResult).cssText);
}

const found = (css: string, pattern: RegExp): Set<string> =>
  new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
/** What an element has of its own that a page may change comes second, in a sheet that holds nothing but that and its colors for older browsers. */
const isTokens = (css: string): boolean =>
  /^\s*:host ?\{(\s*--_[\w-]+:[^;]+;)+\s*\}\s*(@supports not \(color: light-dark\([^{]+\{\s*:host ?\{[^{}]+\}\s*\}\s*)?$/.test(
    css,
  );
const definedIn = (css: string): Set<string> => found(css, /(?:^|[;{\s])(--_[\w-]+)\s*:/g);
const usedIn = (css: string): Set<string> => found(css, /var\(\s*(--_[\w-]+)/g);

const all = Object.values(elements)
  .flatMap((element) => sheetsOf(element))
  .join('\n');

describe('tokens', () => {
  for (const [name, element] of Object.entries(elements)) {
    it(`${name} uses no private token that is not defined`, () => {
      const css = sheetsOf(element).join('\n');
      const defined = definedIn(css);
      expect([...usedIn(css)].filter((token) => !defined.has(token))).to.deep.equal([]);
    });
  }

  it('are each used, by one element at least', () => {
    const used = usedIn(all);
    expect([...definedIn(all)].filter((token) => !used.has(token))).to.deep.equal([]);
  });

  it('are each defined once, as a public token with a default', () => {
    const tokens = [...new Set(Object.values(elements).flatMap(sheetsOf).filter(isTokens))].join('\n');
    for (const token of definedIn(all)) {
      const declarations = [
        ...tokens.matchAll(new RegExp(`${token}:\\s*var\\(\\s*(--calcinosis-[\\w-]+),\\s*\\S`, 'g')),
      ];
      expect(declarations, token).to.have.length(1);
    }
    expect(definedIn(base.slice(1).join())).to.have.property('size', 0);
  });

  it('have no public one that is read elsewhere than in its private one', () => {
    const [, ...rest] = base;
    const others = [rest, ...Object.values(elements).map((element) => sheetsOf(element).slice(1))].flat();
    expect(others.filter((css) => !isTokens(css)).join()).not.to.contain('var(--calcinosis-');
  });

  it('have names of words with single hyphens', () => {
    const names = [...found(all, /(--calcinosis-[\w-]+)/g)];
    expect(names).to.have.length(definedIn(all).size);
    for (const name of names) expect(name).to.match(/^--calcinosis(-[a-z]+)+$/);
  });
});

describe('what the sheets repeat', () => {
  const sheets = [...new Set(Object.values(elements).flatMap((element) => sheetsOf(element)))];
  const onScreen = sheets.map((sheet) => sheet.slice(0, sheet.search(/@media print|$/))).join('\n');
  const values = (property: string): string[] =>
    [...onScreen.matchAll(new RegExp(`(?<![-\\w])${property}:\\s*([^;]+);`, 'g'))].map(
      ([, value = '']) => value,
    );
  const group = (name: string): string[] =>
    fixed.filter(({ id }) => id.startsWith(`${name}.`)).map(({ css }) => css);
  const properties: Record<string, RegExp> = {
    space: /(?<![-\w])(?:(?:padding|margin)[\w-]*|(?:row-|column-)?gap):\s*([^;]+);/g,
    border: /(?<![-\w])border[\w-]*:\s*([^;]+);/g,
  };

  for (const { id, property, css } of fixed) {
    it(`has ${id}, ${css}, as the source says`, () => {
      const pattern = properties[property];
      const found = pattern
        ? [...onScreen.matchAll(pattern)].flatMap(([, value = '']) => value.split(' '))
        : values(property).flatMap((value) => [value, ...value.split(' ')]);
      expect(found).to.include(css);
    });
  }

  it('has no size or weight of text, no ring and no motion that the source does not know', () => {
    expect(values('font-size').filter((size) => !group('type').includes(size))).to.deep.equal([]);
    expect(values('font-weight').filter((weight) => !group('weight').includes(weight))).to.deep.equal([]);
    const ring = `${group('focus')[0]} solid`;
    const ownRings = values('outline').filter((outline) => !/Highlight|none/.test(outline));
    expect(ownRings.filter((outline) => !outline.startsWith(ring))).to.deep.equal([]);
    const durations = values('transition').flatMap((value) => value.match(/[\d.]+m?s/g) ?? []);
    expect(durations.filter((duration) => !group('motion').includes(duration))).to.deep.equal([]);
  });

  it('has the names that the theme editor and the pages for designers know', () => {
    const names = [...colors, ...measures].map(({ name }) => name);
    expect(names).to.have.members([...found(all, /(--calcinosis-[\w-]+)/g)]);
  });
});

describe('stylesheets', () => {
  const media = {
    print: /@media print/,
    'forced colours': /@media \(forced-colors: active\)/,
    'reduced motion': /@media \(prefers-reduced-motion/,
  };
  for (const [name, pattern] of Object.entries(media)) {
    it(`answer ${name}: what they all share does`, () => {
      expect(base.join()).to.match(pattern);
    });
  }

  for (const [name, element] of Object.entries(elements)) {
    if (element === CalcinosisElement) continue;
    const own = sheetsOf(element)
      .filter((sheet) => !base.includes(sheet))
      .join();

    it(`of ${name} answer print and a narrow container`, () => {
      expect(own).to.match(media.print);
      // A term is a word in a sentence of the page's, and has no room of its own.
      if (name !== 'CalcinosisTerm') expect(own).to.match(/@container \(max-width: \d+em\)|\(100% - \d+em\)/);
    });

    it(`of ${name} move nothing without asking`, () => {
      if (/\b(transition|animation|scroll-behavior)\b/.test(own))
        expect(own).to.match(media['reduced motion']);
    });

    it(`of ${name} mark with more than a background where colours are forced`, () => {
      if (/--_(mark|urgent-surface)\b/.test(own))
        expect(own).to.match(/@media \(forced-colors|border[\w-]*:/);
    });
  }

  for (const [name, element] of Object.entries(elements)) {
    it(`of ${name} are safe from right to left, at any size, and without physical sides`, () => {
      const css = sheetsOf(element).join('\n');
      expect(css).not.to.match(
        /(margin|padding|border)-(left|right)|text-align:\s*(left|right)|(?<![-\w])(left|right):/,
      );
      expect(css.replace('max(1rem, 16px)', '').replace('minmax(6rem, min(40rem, 85vw))', '')).not.to.match(
        /\drem\b/,
      );
      expect(css, 'no url: nothing is asked for').not.to.contain('url(');
    });
  }
});
