import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { common } from '../../src/content/en/common.js';
import { fill } from '../../src/content/language.js';
import { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import { define } from '../../src/elements/define.js';
import type { ElementClass } from '../../src/elements/ours.js';
import { version } from '../../src/version.js';
import { tags as allTags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

/** Every element with a text of its own: not the guide, the choice of the reading level, and the single term. */
const tags = allTags.filter((tag) => !/-(guide|reading-level|term)$/.test(tag)) as SectionTag[];
/** A list of sources has no text to review. */
const isText = (tag: string): boolean => tag !== 'calcinosis-references';
type SectionTag = Exclude<
  keyof HTMLElementTagNameMap & `calcinosis-${string}`,
  'calcinosis-reading-level' | 'calcinosis-term'
>;

const warnings = collectWarnings();

const levelOf = (host: Element): number => Number(inside(host, '[part~="heading"]').localName.slice(1));
const levels = (host: Element): number[] =>
  allInside(host, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
const root = (host: Element): HTMLElement => inside(host, '[part~="base"]');

/** The elements of a piece of a page, in their order. */
async function page(html: string): Promise<CalcinosisElement[]> {
  const place = clearing();
  place.innerHTML = html;
  const hosts = [...place.querySelectorAll<CalcinosisElement>(tags.join())];
  for (const host of hosts) await settled(host);
  return hosts;
}

describe('complaint 8: heading levels', () => {
  const faq = '<calcinosis-faq></calcinosis-faq>';
  const cases: Record<string, [html: string, level: number]> = {
    'no heading before it': [faq, 2],
    'under an h1': [`<h1>Rheumatology</h1>${faq}`, 2],
    'under an h3': [`<h3>Clinic</h3><p>Words</p>${faq}`, 4],
    'under an h6, where there is nothing deeper': [`<h6>Clinic</h6>${faq}`, 6],
    'in a section of its own': [`<h2>Clinic</h2><section><div>${faq}</div></section>`, 3],
    'after a section that has ended': [`<h2>Clinic</h2><section><h3>Team</h3></section>${faq}`, 3],
    'in a wrapper after a heading in a wrapper': [
      `<div><header><h2>Clinic</h2></header></div><div>${faq}</div>`,
      3,
    ],
    'under a heading by role': [`<div role="heading" aria-level="4">Clinic</div>${faq}`, 5],
    'after another element of ours': [
      `<h2>Clinic</h2><calcinosis-type-table></calcinosis-type-table>${faq}`,
      3,
    ],
  };
  for (const [where, [html, level]] of Object.entries(cases)) {
    it(`follow from the page: ${where}`, async () => {
      const host = (await page(html)).at(-1)!;
      expect(levelOf(host)).to.equal(level);
    });
  }

  it('follow from the page around a shadow root', async () => {
    const place = clearing();
    place.innerHTML = '<h4>Clinic</h4><div></div>';
    const shadow = (place.lastElementChild as HTMLElement).attachShadow({ mode: 'open' });
    shadow.innerHTML = faq;
    expect(levelOf(await settled(shadow.firstElementChild as HTMLElement))).to.equal(5);
  });

  it('are found anew where the element is moved', async () => {
    const host = await mount('calcinosis-faq');
    const place = clearing();
    place.innerHTML = '<h4>Clinic</h4>';
    place.append(host);
    expect(levelOf(await settled(host))).to.equal(5);
  });

  for (const tag of tags) {
    it(`are never skipped inside <${tag}>, whatever the first is`, async () => {
      for (const level of [1, 2, 5, 6]) {
        const host = await mount(tag, { 'heading-level': String(level) });
        const [first, ...rest] = levels(host);
        expect(first).to.equal(level);
        let above = level;
        for (const next of rest) {
          expect(next, `after h${above}`).to.be.within(Math.min(level + 1, 6), above + 1);
          above = next;
        }
      }
    });
  }

  it('can leave the heading out; it still names the region', async () => {
    for (const tag of tags) {
      const shown = await mount(tag);
      const name = visibleText(inside(shown, '[part~="heading"]'));
      const host = await mount(tag, { 'hide-heading': '' });
      expect(host.shadowRoot?.querySelector('[part~="heading"]')).to.equal(null);
      expect(root(host)).to.match('section').and.have.attribute('aria-label', name);
    }
  });

  it('stay where a framework or an editor writes that they should not be left out', async () => {
    const host = await mount('calcinosis-faq', { 'hide-heading': 'false', 'structured-data': 'false' });
    expect(inside(host, '[part~="heading"]')).to.satisfy(isVisible);
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
    host.setAttribute('hide-heading', '');
    await settled(host);
    expect(host.shadowRoot?.querySelector('[part~="heading"]')).to.equal(null);
  });

  it('that are not 1 to 6 are reported and follow from the page', async () => {
    for (const level of ['0', '7', '2.5', 'h3', '-1']) {
      const [host] = await page(`<h3>Clinic</h3><calcinosis-faq heading-level="${level}"></calcinosis-faq>`);
      expect(levelOf(host!), level).to.equal(4);
    }
    expect(warnings).to.have.length.at.least(1);
    expect(warnings[0]).to.contain('heading-level');
  });

  it('follow from the page again, in silence, when the attribute goes', async () => {
    const host = await mount('calcinosis-type-table', { 'heading-level': '5' });
    host.removeAttribute('heading-level');
    expect(levelOf(await settled(host))).to.equal(2);
    expect(warnings).to.deep.equal([]);
  });
});

describe('theme', () => {
  const light = 'rgb(255, 255, 255)';
  const surface = (host: Element): string => getComputedStyle(root(host)).backgroundColor;

  it('is light or dark by attribute and by property', async () => {
    const host = await mount('calcinosis-faq', { theme: 'dark' });
    const dark = surface(host);
    expect(dark).not.to.equal(light);
    host.theme = 'light';
    await settled(host);
    expect(surface(host)).to.equal(light);
    host.theme = 'dark';
    await settled(host);
    expect(surface(host)).to.equal(dark);
  });

  it('follows the page where it is auto or not given', async () => {
    for (const attributes of [{}, { theme: 'auto' }]) {
      const host = await mount('calcinosis-faq', attributes as Record<string, string>);
      const place = host.parentElement!;
      place.style.colorScheme = 'light';
      expect(surface(host)).to.equal(light);
      place.style.colorScheme = 'dark';
      expect(surface(host)).not.to.equal(light);
    }
  });

  it('follows the page where it is unknown, and is reported', async () => {
    const host = await mount('calcinosis-faq', { theme: 'sepia' });
    host.parentElement!.style.colorScheme = 'dark';
    expect(surface(host)).not.to.equal(light);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/theme.*auto, light, dark/);
  });

  it('follows the page again, in silence, when the attribute goes', async () => {
    const host = await mount('calcinosis-faq', { theme: 'dark' });
    host.parentElement!.style.colorScheme = 'light';
    host.removeAttribute('theme');
    await settled(host);
    expect(surface(host)).to.equal(light);
    expect(warnings).to.deep.equal([]);
  });

  it('does not write an attribute that nobody asked for', async () => {
    for (const tag of tags) expect((await mount(tag)).attributes).to.have.length(0);
  });
});

describe('direction and size', () => {
  it('is that of the text, whatever the page has, unless the page sets dir on the tag', async () => {
    const host = await mount('calcinosis-faq');
    host.parentElement!.dir = 'rtl';
    expect(getComputedStyle(root(host)).direction).to.equal('ltr');
    host.dir = 'rtl';
    await settled(host);
    expect(getComputedStyle(root(host)).direction).to.equal('rtl');
    expect(getComputedStyle(inside(host, 'summary')).direction).to.equal('rtl');
  });

  it("complaint 14: text is 16 px where the page's root is 10 px, and grows with a person's own size", async () => {
    const { documentElement: page } = document;
    const host = await mount('calcinosis-faq');
    const size = (): string => getComputedStyle(root(host)).fontSize;
    try {
      page.style.fontSize = '62.5%';
      expect(size()).to.equal('16px');
      page.style.fontSize = '200%';
      expect(size()).to.equal('32px');
    } finally {
      page.removeAttribute('style');
    }
  });

  it('complaint 14: nothing of a cruel page leaks in', async () => {
    const cruel = {
      color: 'white',
      textTransform: 'uppercase',
      textAlign: 'center',
      lineHeight: '1',
      letterSpacing: '3px',
      whiteSpace: 'nowrap',
      fontStyle: 'italic',
      visibility: 'hidden',
      pointerEvents: 'none',
      hyphens: 'auto',
      cursor: 'none',
    };
    for (const tag of tags) {
      const calm = await mount(tag);
      const host = await mount(tag);
      Object.assign(host.parentElement!.style, cruel);
      for (const name of Object.keys(cruel) as (keyof typeof cruel)[]) {
        expect(getComputedStyle(root(host))[name], `${tag} ${name}`).to.equal(
          getComputedStyle(root(calm))[name],
        );
      }
    }
  });

  it('takes letter, word and line spacing from the tokens', async () => {
    const host = await mount('calcinosis-faq');
    host.style.setProperty('--calcinosis-letter-spacing', '0.12em');
    host.style.setProperty('--calcinosis-word-spacing', '0.16em');
    host.style.setProperty('--calcinosis-line-height', '2');
    const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(root(host));
    expect([letterSpacing, wordSpacing].map(parseFloat)).to.deep.equal([0.12 * 16, 0.16 * 16]);
    expect(parseFloat(lineHeight)).to.equal(2 * 16);
  });

  it('is gone with hidden', async () => {
    for (const tag of tags) expect(isVisible(await mount(tag, { hidden: '' }))).to.equal(false);
  });
});

describe('what stands between the tags', () => {
  const cases: Record<string, [html: string, stays: boolean]> = {
    'a line of words': ['<calcinosis-faq>Fallback words</calcinosis-faq>', false],
    'words and inline elements': [
      '<calcinosis-faq>Fallback <a href="#x">words</a> <em>here</em></calcinosis-faq>',
      false,
    ],
    'one block': ['<calcinosis-faq><p>Fallback words</p></calcinosis-faq>', false],
    'some blocks, and something after the tag': [
      '<calcinosis-faq><p>Fallback words</p><ul><li>more</li></ul></calcinosis-faq> ',
      false,
    ],
    'some blocks, marked as the fallback': [
      '<calcinosis-faq><div data-calcinosis-fallback><h2>Fallback words</h2></div><p>more</p></calcinosis-faq>',
      false,
    ],
    'what an open tag swallowed: blocks': ['<calcinosis-faq /><p>The page</p><p>goes on</p>', true],
    'what an open tag swallowed: a line and a block': ['<calcinosis-faq />The page<p>goes on</p>', true],
    'what an open tag swallowed: a section': ['<calcinosis-faq /><section><h2>The page</h2></section>', true],
    'what an open tag swallowed: another element': [
      '<calcinosis-faq /><calcinosis-type-table>The page</calcinosis-type-table>',
      true,
    ],
  };
  for (const [what, [html, stays]] of Object.entries(cases)) {
    it(`${stays ? 'stays on the page, with a warning' : 'is the fallback, and shown no longer'}: ${what}`, async () => {
      const [host] = await page(html);
      const own = inside<HTMLSlotElement>(host!, 'slot:not([name])');
      const [child] = own.assignedElements();
      if (stays) {
        const words = host?.querySelector('calcinosis-type-table') ? 'Types of calcinosis' : 'The page';
        expect(visibleText(host!)).to.contain(words);
      } else {
        expect(visibleText(host!)).not.to.match(/words|more/);
      }
      if (child) expect(isVisible(child)).to.equal(stays);
      for (const warning of warnings) expect(warning).to.match(/^<calcinosis-faq>: .*end tag/);
      if (!stays) expect(warnings).to.deep.equal([]);
    });
  }

  it('is never taken for data: markup in it runs nothing and adds nothing', async () => {
    const host = await mount('calcinosis-faq', {}, { light: 'include="surgery" {"items":[]} <b>words</b>' });
    expect(allInside(host, '.item')).to.have.length(7);
  });

  it('is given back when the swallowed text goes where it belongs', async () => {
    const [host] = await page('<calcinosis-faq /><p>The page</p><p>goes on</p>');
    host?.replaceChildren('Fallback words');
    await settled(host!);
    expect(visibleText(host!)).not.to.contain('Fallback words');
  });
});

describe('citations', () => {
  const marksOf = (host: Element): HTMLAnchorElement[] => allInside<HTMLAnchorElement>(host, 'sup a');
  const sourcesOf = (host: Element): HTMLElement[] => allInside(host, '.sources li');
  const sourceOf = (host: Element, mark: HTMLAnchorElement): HTMLElement => {
    const source = host.shadowRoot?.getElementById(mark.hash.slice(1));
    if (!source) throw new Error(`${mark.hash} leads nowhere`);
    return source;
  };

  for (const tag of tags) {
    it(`of <${tag}> are numbered in the order of the text, and each leads to its source`, async () => {
      const host = await mount(tag);
      const numbers = marksOf(host).map((mark) => Number(mark.textContent));
      expect([...new Set(numbers)], 'in order, without a gap').to.deep.equal(
        sourcesOf(host).map((_, i) => i + 1),
      );
      for (const mark of marksOf(host)) {
        expect(mark).to.have.attribute('aria-label', fill(common.source, { n: mark.textContent }));
        expect(sourcesOf(host).indexOf(sourceOf(host, mark)) + 1).to.equal(Number(mark.textContent));
      }
    });

    it(`of <${tag}> give sources that link to a paper or a page`, async () => {
      const host = await mount(tag);
      for (const source of sourcesOf(host)) {
        const [link] = source.querySelectorAll('a');
        expect(link?.href).to.match(/^https?:\/\/\S+$/);
        expect(link?.textContent.trim()).not.to.equal('');
        expect(source.textContent).not.to.match(/undefined|null|\[object/);
      }
    });
  }

  it('are numbered anew where fewer questions are shown', async () => {
    const host = await mount('calcinosis-faq', { include: 'surgery' });
    expect(marksOf(host).map((mark) => mark.textContent)).to.deep.equal(['1', '2']);
    expect(sourcesOf(host)).to.have.length(2);
  });

  it("lead to the source and back by keyboard, and leave the page's address and history alone", async () => {
    const { href } = location;
    const { length } = history;
    const base = document.head.appendChild(
      Object.assign(document.createElement('base'), { href: '/elsewhere/' }),
    );
    try {
      const host = await mount('calcinosis-faq');
      expect(host.show('tumoral')).to.equal(true);
      const mark = marksOf(host).filter(isVisible).at(-1)!;
      mark.focus();
      await sendKeys({ press: 'Enter' });
      const source = host.shadowRoot?.activeElement as HTMLElement;
      expect(visibleText(source)).to.contain('Hyperphosphatemic familial tumoral calcinosis');
      const back = [...source.querySelectorAll('a')].at(-1) as HTMLElement;
      expect(visibleText(back)).to.equal(common.backToText);
      back.focus();
      await sendKeys({ press: 'Enter' });
      expect(host.shadowRoot?.activeElement).to.equal(mark);
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    } finally {
      base.remove();
    }
  });

  it('back from a source leads to its text, also where its answer is closed', async () => {
    const host = await mount('calcinosis-faq');
    inside(host, '.sources summary').click();
    const source = inside(host, '#calcinosis-faq-source-fathi2014');
    ([...source.querySelectorAll('a')].at(-1) as HTMLElement).click();
    const mark = host.shadowRoot?.activeElement as HTMLAnchorElement;
    expect(mark.hash).to.equal('#calcinosis-faq-source-fathi2014');
    expect(isVisible(mark)).to.equal(true);
  });

  it('say that no clinician has reviewed the text', async () => {
    for (const tag of tags.filter(isText)) {
      expect(visibleText(await mount(tag)), tag).to.contain(common.notReviewed);
    }
  });
});

describe('attributes', () => {
  for (const tag of tags) {
    const { observedAttributes } = customElements.get(tag) as unknown as typeof CalcinosisElement;
    // What all have in common is one code, tried on one of them.
    const inherited = tag === 'calcinosis-faq' ? [] : CalcinosisElement.observedAttributes;

    for (const name of observedAttributes.filter((attribute) => !inherited.includes(attribute))) {
      it(`${name} of <${tag}> can be set, be nonsense, and go`, async () => {
        const host = await mount(tag);
        const before = visibleText(host);
        for (const text of ['', 'nonsense', ...hostile]) {
          host.setAttribute(name, text);
          await settled(host);
          noMarkupFrom(host.shadowRoot!);
          if (isText(tag)) expect(visibleText(host)).to.contain(common.notReviewed);
          else expect(visibleText(host)).to.contain('Diagnostic pathway');
        }
        host.removeAttribute(name);
        await settled(host);
        expect(visibleText(host)).to.equal(before);
      });
    }
  }
});

describe('show() before the element has rendered', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  for (const [tag, id, other] of [
    ['calcinosis-faq', 'surgery', 'diagnosis'],
    ['calcinosis-type-table', 'calciphylaxis', 'dystrophic'],
    ['calcinosis-guide', 'causes', 'diagnosis'],
  ] as const) {
    const create = (): HTMLElementTagNameMap[typeof tag] => {
      const host = document.createElement(tag);
      // An element waits until the hospital's own text was checked.
      host.content = { clinic: { name: 'Rheumatology clinic' } };
      return host;
    };
    const shown = (host: Element): Element | undefined =>
      [id, other]
        .map((each) => inside(host, `#${tag}-${each}`))
        .find((place) => place.contains(host.shadowRoot?.activeElement ?? null));
    const show = (host: Element, what: string): boolean =>
      (host as unknown as { show(id: string): boolean }).show(what);

    it(`brings the reader of <${tag}> there once it has, and not where the page's own link leads`, async () => {
      history.replaceState(null, '', `#${tag}-${other}`);
      for (const isEarly of [true, false]) {
        const host = create();
        if (isEarly) expect(show(host, id)).to.equal(true);
        clearing().append(host);
        if (!isEarly) expect(show(host, id)).to.equal(true);
        await settled(host);
        expect(shown(host)?.id).to.equal(`${tag}-${id}`);
      }
    });

    it(`leaves the page's own link alone where <${tag}> has no such id`, async () => {
      history.replaceState(null, '', `#${tag}-${other}`);
      const host = create();
      show(host, 'nothing');
      clearing().append(host);
      await settled(host);
      expect(shown(host)?.id).to.equal(`${tag}-${other}`);
      expect(show(host, 'nothing')).to.equal(false);
    });
  }
});

describe('complaint 13: define', () => {
  const element = (ofTag: string, ofVersion = version): ElementClass =>
    class extends HTMLElement {
      static readonly tag = ofTag;
      static readonly version = ofVersion;
    };

  it('keeps the first of two, in silence where they are one version', () => {
    const first = element('calcinosis-test-same');
    define(first);
    define(element('calcinosis-test-same'));
    expect(customElements.get('calcinosis-test-same')).to.equal(first);
    expect(warnings).to.deep.equal([]);
  });

  it('keeps the first of two versions, with one warning that names both', () => {
    const first = element('calcinosis-test-other', '0.0.1');
    customElements.define('calcinosis-test-other', first);
    define(element('calcinosis-test-other'));
    expect(customElements.get('calcinosis-test-other')).to.equal(first);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.1').and.contain(version);
  });

  it('keeps the next ones too, and does not warn for each tag', () => {
    const stranger = class extends HTMLElement {};
    customElements.define('calcinosis-test-stranger', stranger);
    define(element('calcinosis-test-stranger'));
    expect(customElements.get('calcinosis-test-stranger')).to.equal(stranger);
    expect(warnings).to.deep.equal([]);
  });
});

describe('what a framework gives for a text', () => {
  const shownBy = async (
    tag: keyof HTMLElementTagNameMap & `calcinosis-${string}`,
    values: object,
  ): Promise<string> => {
    const host = await mount(tag);
    return visibleText(root(await settled(Object.assign(host, values))));
  };

  it('can be a list, where the attribute is one', async () => {
    for (const [tag, name, list] of [
      ['calcinosis-causes', 'groups', ['genetic', 'autoimmune']],
      ['calcinosis-faq', 'include', ['surgery', 'tumoral']],
      ['calcinosis-type-table', 'types', ['dystrophic', 'calciphylaxis']],
      ['calcinosis-guide', 'sections', ['disclaimer', 'causes']],
    ] as const) {
      const shown = await shownBy(tag, { [name]: list });
      expect(shown, tag).to.equal(await shownBy(tag, { [name]: list.join(' ') }));
      expect(shown, tag).not.to.equal(await shownBy(tag, {}));
    }
    expect(warnings).to.deep.equal([]);
  });

  it('can be a number', async () => {
    const urgent = await shownBy('calcinosis-urgent-care', { emergencyNumber: 911 });
    expect(urgent).to.contain('911');
    const line = await shownBy('calcinosis-disclaimer', { reviewedBy: 12, reviewedOn: '2025-03-04' });
    expect(line).to.contain('Reviewed by 12 on March 4, 2025.');
    expect(warnings).to.deep.equal([]);
  });

  it('can be nothing', async () => {
    for (const nothing of [undefined, null]) {
      const values = { groups: nothing, emergencyNumber: nothing, reviewedBy: nothing, term: nothing };
      expect(await shownBy('calcinosis-causes', values)).to.equal(await shownBy('calcinosis-causes', {}));
    }
    expect(warnings).to.deep.equal([]);
  });
});

describe('--calcinosis-padding', () => {
  const paddings = (host: Element): string[] =>
    ['Top', 'Right', 'Bottom', 'Left'].map(
      (side) => getComputedStyle(root(host))[`padding${side}` as 'paddingTop'],
    );

  for (const tag of tags) {
    it(`makes room within the surface of <${tag}>`, async () => {
      const host = await mount(tag);
      expect(paddings(host)).to.deep.equal(['12px', '0px', '12px', '0px']);
      const { left, width } = inside(host, '[part~="heading"]').getBoundingClientRect();
      host.style.setProperty('--calcinosis-padding', '24px');
      expect(paddings(host)).to.deep.equal(['24px', '24px', '24px', '24px']);
      const moved = inside(host, '[part~="heading"]').getBoundingClientRect();
      expect(moved.left).to.be.closeTo(left + 24, 0.5);
      expect(moved.width).to.be.at.most(width);
    });
  }

  it('makes room around the guide once, not around each of its sections too', async () => {
    const host = await mount('calcinosis-guide', { sections: 'causes disclaimer' });
    host.style.setProperty('--calcinosis-padding', '24px');
    expect(paddings(host)[0]).to.equal('24px');
    const sections = allInside<CalcinosisElement>(host, 'calcinosis-causes, calcinosis-disclaimer');
    expect(sections).to.have.length(2);
    for (const section of sections)
      expect(paddings(await settled(section))).to.deep.equal(['0px', '0px', '0px', '0px']);
  });
});

describe('--calcinosis-outset', () => {
  /** How far the surface reaches beside an element, to the right and to the left. */
  const reach = (host: Element): string[] =>
    [...getComputedStyle(host).boxShadow.matchAll(/\) (\S+) 0px 0px 0px/g)].map(([, far]) => String(far));

  for (const tag of tags) {
    it(`keeps the words of <${tag}> from the edge of its surface, and in line with the page`, async () => {
      const host = await mount(tag, { style: 'font-size: 16px' });
      expect(getComputedStyle(host).boxShadow).to.include(getComputedStyle(root(host)).backgroundColor);
      expect(reach(host)).to.deep.equal(['12px', '-12px']);
      const heading = inside(host, '[part~="heading"]').getBoundingClientRect();
      expect(heading.left).to.be.closeTo(host.getBoundingClientRect().left, 0.5);
      expect(heading.top).to.be.at.least(host.getBoundingClientRect().top + 11.5);
    });
  }

  it('makes nothing to scroll', async () => {
    const host = await mount('calcinosis-causes');
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    expect(host.scrollWidth).to.equal(host.clientWidth);
  });

  it('gives way to padding, and to a page that wants none', async () => {
    const host = await mount('calcinosis-causes', { style: '--calcinosis-padding: 2em; font-size: 16px' });
    expect(reach(host)).to.deep.equal(['0px', '0px']);
    expect(getComputedStyle(root(host)).paddingTop).to.equal('32px');
    host.setAttribute('style', '--calcinosis-outset: 0px');
    expect(reach(host)).to.deep.equal(['0px', '0px']);
    expect(getComputedStyle(root(host)).paddingTop).to.equal('0px');
  });

  it('is around the guide, and not around each of its sections', async () => {
    const host = await mount('calcinosis-guide', { sections: 'causes disclaimer', style: 'font-size: 16px' });
    expect(reach(host)).to.deep.equal(['12px', '-12px']);
    const sections = allInside<CalcinosisElement>(host, 'calcinosis-causes, calcinosis-disclaimer');
    expect(sections).to.have.length(2);
    for (const section of sections) {
      expect(reach(await settled(section))).to.deep.equal(['0px', '0px']);
      expect(getComputedStyle(root(section)).paddingTop).to.equal('0px');
    }
  });
});
