import { expect, oneEvent } from '@open-wc/testing';
import { common } from '../../src/content/en/common.js';
import { disclaimer } from '../../src/content/en/disclaimer.js';
import { plainText } from '../../src/content/markup.js';
import { disclaimerIds, helpIds } from '../../src/content/ids.js';
import { helpSources } from '../../src/content/sources.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-disclaimer';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-disclaimer/calcinosis-disclaimer.js');
const warnings = collectWarnings();

const item = '<li slot="resource"><a href="/desk">Our patient desk</a></li>';
const paragraph = '<p slot="resource">Ask at our patient desk.</p>';

const statements = (emergency: string = common.emergencyNumber): string[] =>
  disclaimerIds.map((id) => plainText(disclaimer.items[id], { emergency }));
const help = [
  disclaimer.help.title,
  disclaimer.help.intro,
  ...helpIds.flatMap((id) => [helpSources[id].title, disclaimer.help.groups[id]]),
];
const itemsOf = (el: HTMLElement): string[] => allInside(el, '[part="item"]').map(visibleText);
const helpOf = (el: HTMLElement): HTMLElement => inside(el, '[part="help"]');
const linksOf = (el: HTMLElement): HTMLAnchorElement[] => allInside(el, '[part="help"] a');
/** Where each of the hospital's own stands, as assistive technology has it. */
const parentsOf = (el: HTMLElement): (string | undefined)[] =>
  [...el.children].map((child) => child.assignedSlot?.parentElement?.localName);

afterEach(() => {
  if (location.hash) history.replaceState(null, '', `${location.pathname}${location.search}`);
});

eachArrival(tag, define, (arrive) => {
  it('says what it is and is not, and where there is further help, and no fallback', async () => {
    const el = await arrive({ light: 'Read our <a href="/terms">terms</a>.' });
    expect(itemsOf(el)).to.deep.equal(statements());
    expect(visibleText(helpOf(el))).to.equal(help.join(' '));
    expect(visibleText(el)).to.contain(disclaimer.title).and.not.contain('terms');
  });

  it("takes the hospital's number and its own help", async () => {
    const el = await arrive({ attributes: { 'emergency-number': '911' }, light: item });
    expect(itemsOf(el)).to.deep.equal(statements('911'));
    expect(inside(el, `#${tag}-emergency a`).getAttribute('href')).to.equal('tel:911');
    expect(visibleText(helpOf(el))).to.equal([...help, 'Our patient desk'].join(' '));
    expect(parentsOf(el)).to.deep.equal(['ul']);
  });

  it('puts what is no list item below the list', async () => {
    const el = await arrive({ light: paragraph });
    expect(parentsOf(el)).to.deep.equal(['div']);
    expect(visibleText(helpOf(el))).to.match(/Ask at our patient desk\.$/);
  });
});

describe(`<${tag}>`, () => {
  before(define);

  describe('what it says', () => {
    const says = (pattern: RegExp) => async (): Promise<void> => {
      expect(visibleText(await mount(tag))).to.match(pattern);
    };
    it('that it is for information only', says(/for information only/i));
    it('that it is no stand-in for those who know the reader', says(/no stand-in/i));
    it('that it is not for emergencies, and whom to call', says(/not for emergencies.*call your emergency/i));
    it('that its sources are published, and stand by each number', says(/published sources.*each number/i));
    it('that nothing about the reader is sent', says(/sends nothing about you to anyone/i));

    it('and sends nothing, and keeps nothing', async () => {
      const stored = [localStorage, sessionStorage];
      const kept = (): unknown => [
        document.cookie,
        stored.map((storage) => Object.entries(storage)),
        location.href,
      ];
      const before = [kept(), performance.getEntriesByType('resource').length];
      await mount(tag, { 'emergency-number': '911' }, { light: item });
      expect([kept(), performance.getEntriesByType('resource').length]).to.deep.equal(before);
    });
  });

  describe('the review', () => {
    const lineOf = (el: HTMLElement): HTMLElement => inside(el, '[part="review"]');

    it('is claimed by no word of ours: the line below says that there was none', async () => {
      const el = await mount(tag);
      expect(visibleText(lineOf(el))).to.equal(common.notReviewed);
      expect(visibleText(el).replace(common.notReviewed, '')).not.to.match(/\breviewed\b/i);
      const order = inside(el, `#${tag}-making`).compareDocumentPosition(lineOf(el));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING, 'it stands below').to.be.above(0);
    });

    it('is that of the tag, and nothing speaks against it', async () => {
      const el = await mount(tag, { 'reviewed-by': 'Dr. A. Example', 'reviewed-on': '2025-03-04' });
      expect(visibleText(lineOf(el))).to.equal('Reviewed by Dr. A. Example on March 4, 2025.');
      expect(visibleText(el)).not.to.match(/no clinician/i);
    });
  });

  describe('further help', () => {
    it('links to each group by name, in the same window, as any link', async () => {
      const el = await mount(tag);
      expect(linksOf(el)).to.have.length(helpIds.length);
      for (const [i, id] of helpIds.entries()) {
        const [link, { title, url }] = [linksOf(el)[i]!, helpSources[id]];
        expect([link.textContent, link.getAttribute('href')]).to.deep.equal([title, url]);
        expect(link.getAttributeNames()).to.have.members(['class', 'href']);
        expect(link.protocol).to.equal('https:');
      }
    });

    it('has links that are 44 px high, none over another', async () => {
      for (const width of [760, 280]) {
        const el = await mount(tag, {}, { width });
        const boxes = linksOf(el).map((link) => link.getBoundingClientRect());
        for (const [i, { top, bottom }] of boxes.entries()) {
          expect(bottom - top).to.be.at.least(44);
          if (i > 0) expect(top).to.be.at.least(boxes[i - 1]!.bottom);
        }
      }
    });

    it('keeps list items in the list and all else out of it, whenever they come and go', async () => {
      const el = await mount(tag);
      for (const [light, parents] of [
        [item, ['ul']],
        [item + item, ['ul', 'ul']],
        [paragraph, ['div']],
        [item + paragraph, ['div', 'div']],
        ['', []],
        [item, ['ul']],
      ] as const) {
        el.innerHTML = light;
        await settled(el);
        expect(parentsOf(el), light).to.deep.equal(parents);
        for (const child of el.children) expect(isVisible(child)).to.be.true;
      }
    });

    it('keeps its place when the slot that has gone tells, as the standard has it, that it is empty', async () => {
      const el = await mount(tag);
      const gone = inside(el, 'ul slot');
      el.innerHTML = paragraph;
      await settled(el);
      expect(gone.isConnected).to.be.false;
      gone.dispatchEvent(new Event('slotchange'));
      await el.updateComplete;
      expect(parentsOf(el)).to.deep.equal(['div']);
    });

    it("takes the hospital's own through the slot of another component", async () => {
      const host = clearing();
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<${tag}><slot name="resource" slot="resource"></slot></${tag}>`;
      const el = await settled(root.querySelector(tag)!);
      for (const [light, parent] of [
        [item, 'ul'],
        [paragraph, 'div'],
      ] as const) {
        host.innerHTML = light;
        await settled(el);
        expect(parentsOf(el)).to.deep.equal([parent]);
      }
    });

    it('has no list of sources beside it: nothing is cited', async () => {
      expect(allInside(await mount(tag), '.sources, sup')).to.deep.equal([]);
    });

    it('complaint 3: prints the addresses, for nobody can press on paper', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      const after = (): string[] => linksOf(el).map((link) => getComputedStyle(link, '::after').content);
      expect(after().join()).not.to.contain('http');
      await withMedia({ media: 'print' }, () => {
        for (const [i, id] of helpIds.entries()) expect(after()[i]).to.contain(helpSources[id].url);
      });
    });
  });

  describe('links', () => {
    for (const id of [...disclaimerIds, 'help'])
      it(`lead to ${id}`, async () => {
        const el = await mount(tag);
        const changed = oneEvent(window, 'hashchange');
        location.hash = `#${tag}-${id}`;
        await changed;
        expect(el.shadowRoot?.activeElement).to.equal(inside(el, `#${tag}-${id}`));
      });
  });

  it('gives one warning for an emergency number that is none, and keeps the words', async () => {
    const el = await mount(tag, { 'emergency-number': 'our desk' });
    expect(itemsOf(el)).to.deep.equal(statements());
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${tag}>: emergency-number="our desk"`);
  });

  describe('complaint 8: headings', () => {
    for (const [state, attributes, expected] of [
      ['by default', {}, ['h2', 'h3']],
      ['without its own heading', { 'hide-heading': '' }, ['h2']],
      ['at level 6', { 'heading-level': '6' }, ['h6', 'h6']],
    ] as const) {
      it(`skip no level ${state}`, async () => {
        const el = await mount(tag, attributes);
        expect(allInside(el, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(
          expected,
        );
      });
    }
  });

  for (const text of hostile) {
    it(`hostile attributes become no markup: ${text.replace('\u0000', 'NUL')}`, async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const el = await mount(tag, Object.fromEntries(observedAttributes.map((name) => [name, text])));
      noMarkupFrom(el.shadowRoot!);
      expect(itemsOf(el)).to.deep.equal(statements());
    });
  }

  describe('axe finds nothing, and nothing sticks out', () => {
    for (const [state, attributes, width, light] of [
      ['with a list item', { 'emergency-number': '911' }, 760, item],
      ['with another element, in the dark on a phone', { theme: 'dark' }, 320, paragraph],
      [
        'from right to left in 280 px',
        { dir: 'rtl', 'reviewed-by': 'Dr. A', 'reviewed-on': '2025-03-04' },
        280,
        '',
      ],
    ] as const) {
      it(state, async () => {
        const el = await mount(tag, attributes, { width, light });
        expect(el.parentElement?.scrollWidth).to.equal(width);
        await expect(el).to.be.accessible();
      }).timeout(20_000);
    }
  });
});
