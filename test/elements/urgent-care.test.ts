import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { common } from '../../src/content/en/common.js';
import { urgentCare } from '../../src/content/en/urgent-care.js';
import { plainText } from '../../src/content/markup.js';
import { urgentFlags, type UrgentFlagId, type UrgentTier } from '../../src/content/ids.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-urgent-care';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-urgent-care/calcinosis-urgent-care.js');

const tiers = Object.keys(urgentFlags) as UrgentTier[];
const flags: UrgentFlagId[] = Object.values(urgentFlags).flat();
const contact = '<p slot="contact">Calcinosis clinic, 555 0100</p>';

const place = (el: HTMLElement, id: UrgentFlagId): HTMLElement => inside(el, `#${tag}-${id}`);
const panel = (el: HTMLElement): HTMLElement => inside(el, '[part="urgent"]');
const links = (el: HTMLElement): HTMLAnchorElement[] => allInside(el, 'a[href^="tel:"]');
const warnings = collectWarnings();

/** The words of a place as they are read, without the numbers of the sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const actionOf = (id: UrgentFlagId, emergency: string): string =>
  plainText(urgentCare.flags[id].action, { emergency });

/** All that the panel says, in the order in which it is read. */
const allWords = (emergency: string = common.emergencyNumber): string =>
  [
    plainText(urgentCare.intro),
    ...tiers.flatMap((tier) => [
      urgentCare.tiers[tier],
      ...urgentFlags[tier].flatMap((id) => [urgentCare.flags[id].sign, actionOf(id, emergency)]),
    ]),
  ].join(' ');

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

afterEach(() => {
  if (location.hash) history.replaceState(null, '', `${location.pathname}${location.search}`);
  scrollTo(0, 0);
});

eachArrival(tag, define, (arrive) => {
  it('shows every sign with its own action, by how soon to act, and no fallback', async () => {
    const el = await arrive({ light: 'Read our <a href="/urgent">leaflet</a>.' });
    expect(wordsOf(panel(el))).to.equal(allWords());
    for (const part of panel(el).querySelectorAll('*')) expect(isVisible(part), part.outerHTML).to.be.true;
    expect(visibleText(el)).to.contain(urgentCare.title).and.not.contain('leaflet');
  });

  it("takes the hospital's number and contact", async () => {
    const el = await arrive({ attributes: { 'emergency-number': '911' }, light: contact });
    expect(wordsOf(panel(el))).to.equal(allWords('911'));
    expect(visibleText(el)).to.contain('Contact Calcinosis clinic, 555 0100');
  });

  it('follows a link to a sign', async () => {
    const el = await arrive();
    await follow(`#${tag}-sepsis`);
    expect(el.shadowRoot?.activeElement).to.equal(place(el, 'sepsis'));
  });
});

describe(`<${tag}>`, () => {
  before(define);

  describe('the signs', () => {
    it('stand one to one with their actions', async () => {
      const el = await mount(tag);
      expect(allInside(el, 'li[id^="calcinosis-urgent-care-"]:not([id*="-source-"])')).to.have.length(
        flags.length,
      );
      for (const id of flags) {
        const { sign } = urgentCare.flags[id];
        expect(wordsOf(place(el, id))).to.equal(`${sign} ${actionOf(id, common.emergencyNumber)}`);
      }
    });

    it('are in lists, each under the heading of its tier', async () => {
      const el = await mount(tag);
      const headings = [...panel(el).querySelectorAll('h3')];
      expect(headings.map(visibleText)).to.deep.equal(tiers.map((tier) => urgentCare.tiers[tier]));
      for (const [i, tier] of tiers.entries()) {
        const list = headings[i]?.nextElementSibling;
        expect(list?.localName).to.equal('ul');
        expect([...(list?.children ?? [])].map(({ id }) => id)).to.deep.equal(
          urgentFlags[tier].map((id) => `${tag}-${id}`),
        );
      }
    });

    it('are those of the checklist, word for word', async () => {
      await import('../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js');
      const number = { 'emergency-number': '112' };
      const el = await mount(tag, number);
      const checklist = await mount('calcinosis-symptom-checklist', number);
      const all = (host: HTMLElement): string[] =>
        [...panel(host).querySelectorAll('.h:not(legend *), li')].map(wordsOf);
      expect(all(el)).to.deep.equal(all(checklist));
      const look = (host: HTMLElement): string[] => {
        const { borderColor, borderWidth, backgroundColor } = getComputedStyle(panel(host));
        return [borderColor, borderWidth, backgroundColor];
      };
      expect(look(el)).to.deep.equal(look(checklist));
    });

    it('stand beside their actions where there is room, and above them on a phone', async () => {
      for (const [width, beside] of [
        [760, true],
        [320, false],
      ] as const) {
        const el = await mount(tag, {}, { width });
        for (const id of flags) {
          const [sign, action] = [...place(el, id).querySelectorAll('p')].map((p) =>
            p.getBoundingClientRect(),
          );
          if (beside) expect(sign!.right).to.be.at.most(action!.left);
          else expect(sign!.bottom).to.be.at.most(action!.top);
        }
      }
    });

    it('stand on the right from right to left', async () => {
      const el = await mount(tag, { dir: 'rtl' });
      const [sign, action] = [...place(el, 'sepsis').querySelectorAll('p')].map((p) =>
        p.getBoundingClientRect(),
      );
      expect(sign!.left).to.be.at.least(action!.right);
    });
  });

  describe('links', () => {
    for (const id of flags) {
      it(`lead to ${id} with its action`, async () => {
        const above = clearing();
        above.style.blockSize = '200vh';
        const el = await mount(tag);
        el.parentElement?.append(above.cloneNode(true));
        await follow(`#${tag}-${id}`);
        expect(el.shadowRoot?.activeElement).to.equal(place(el, id));
        expect(place(el, id).getBoundingClientRect().top).to.be.within(-1, innerHeight);
        expect(wordsOf(place(el, id))).to.contain(actionOf(id, common.emergencyNumber));
      });
    }

    it('to what is no sign lead nowhere', async () => {
      for (const hash of [`#${tag}-`, `#${tag}-nothing`, ...hostile.map((text) => `#${text}`)]) {
        history.replaceState(null, '', hash);
        const el = await mount(tag);
        expect(document.activeElement, hash).to.equal(document.body);
        noMarkupFrom(el.shadowRoot!);
        el.remove();
      }
    });
  });

  describe('emergency-number', () => {
    it('is a link to call in each sentence that names it', async () => {
      const el = await mount(tag, { 'emergency-number': '112' });
      const naming = flags.filter((id) => urgentCare.flags[id].action.includes('{emergency}'));
      expect(links(el).map((link) => link.closest('li')?.id)).to.deep.equal(
        naming.map((id) => `${tag}-${id}`),
      );
      for (const link of links(el)) {
        expect(link.getAttribute('href')).to.equal('tel:112');
        expect(wordsOf(link.closest('p') ?? link).length, 'a link in a sentence').to.be.above(20);
      }
      expect(visibleText(el)).not.to.contain(common.emergencyNumber);
    });

    it('can change and go', async () => {
      const el = await mount(tag, { 'emergency-number': '112' });
      el.emergencyNumber = '911';
      await settled(el);
      expect(wordsOf(panel(el))).to.equal(allWords('911'));
      el.removeAttribute('emergency-number');
      await settled(el);
      expect(wordsOf(panel(el))).to.equal(allWords());
    });

    it('that is none gives one warning, and the words stay', async () => {
      const el = await mount(tag, { 'emergency-number': 'the front desk' });
      el.requestUpdate();
      await settled(el);
      expect(wordsOf(panel(el))).to.equal(allWords());
      expect(links(el)).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>: emergency-number="the front desk"`);
    });
  });

  describe('the contact', () => {
    const hasContact = (el: HTMLElement): boolean => isVisible(inside(el, '[part="contact"]'));

    it('has a heading above it once it is there, and none before or after', async () => {
      const el = await mount(tag);
      expect(hasContact(el)).to.be.false;
      el.insertAdjacentHTML('beforeend', contact);
      await settled(el);
      expect(visibleText(inside(el, '[part="contact"]'))).to.equal('Contact Calcinosis clinic, 555 0100');
      expect(inside(el, '[part="contact"] > :first-child').localName).to.equal('h3');
      el.replaceChildren();
      await settled(el);
      expect(hasContact(el)).to.be.false;
    });

    it('may be a picture or any other element without words', async () => {
      expect(hasContact(await mount(tag, {}, { light: '<div slot="contact"></div>' }))).to.be.true;
    });

    it('comes through the slot of another component, to the checklist too', async () => {
      await import('../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js');
      for (const name of [tag, 'calcinosis-symptom-checklist'] as const) {
        const host = clearing();
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = `<${name}><slot name="contact" slot="contact"></slot></${name}>`;
        const el = await settled(root.querySelector(name)!);
        const shows = (): boolean => visibleText(el).includes('Contact Calcinosis clinic, 555 0100');
        expect(shows(), name).to.be.false;
        host.innerHTML = contact;
        await settled(el);
        expect(shows(), name).to.be.true;
        host.replaceChildren();
        await settled(el);
        expect(visibleText(el), name).not.to.contain('Contact');
      }
    });

    it('comes after the signs', async () => {
      const el = await mount(tag, {}, { light: contact });
      const order = panel(el).compareDocumentPosition(inside(el, '[part="contact"]'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });
  });

  it('has nothing to tick, type or press but its links and its sources', async () => {
    const el = await mount(tag, { 'emergency-number': '911' });
    expect(
      allInside(el, 'input, textarea, button, [role="alert"], details:not(.sources, .about)'),
    ).to.deep.equal([]);
  });

  it('Tab follows the order in which one reads', async () => {
    const el = await mount(tag, { 'emergency-number': '911' });
    const stops = allInside(el, 'a[href], summary').filter(isVisible);
    stops[0]?.focus();
    for (const stop of stops) {
      expect(el.shadowRoot?.activeElement).to.equal(stop);
      await sendKeys({ press: 'Tab' });
    }
  });

  describe('complaint 3: on paper', () => {
    it('has every sign in black, each on one page with its action', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag, { theme: 'dark', 'emergency-number': '911' }, { light: contact });
      await withMedia({ media: 'print' }, () => {
        expect(wordsOf(panel(el))).to.equal(allWords('911'));
        expect(visibleText(el)).to.contain('555 0100');
        const black = 'rgb(0, 0, 0)';
        for (const part of panel(el).querySelectorAll('h3, p, strong, a')) {
          expect(isVisible(part)).to.be.true;
          expect(getComputedStyle(part).color, part.outerHTML).to.equal(black);
        }
        const { backgroundColor, borderTopColor, breakInside } = getComputedStyle(panel(el));
        expect([backgroundColor, borderTopColor]).to.deep.equal(['rgba(0, 0, 0, 0)', black]);
        expect(breakInside, 'no half page is left empty above it').to.equal('auto');
        for (const id of flags) {
          expect(getComputedStyle(place(el, id)).breakInside, id).to.equal('avoid');
          expect(getComputedStyle(place(el, id).querySelector('.action')!).borderInlineStartColor).to.equal(
            black,
          );
        }
      });
    });
  });

  it('has a wider frame where colours are forced', async function () {
    if (!canEmulateMedia) this.skip();
    const el = await mount(tag);
    expect(getComputedStyle(panel(el)).borderTopWidth).to.equal('2px');
    await withMedia({ features: { 'forced-colors': 'active' } }, () => {
      expect(getComputedStyle(panel(el)).borderTopWidth).to.equal('4px');
    });
  });

  describe('complaint 8: headings', () => {
    for (const [state, attributes, expected] of [
      ['by default', {}, [2, 3, 3, 3, 3, 3]],
      ['without its own heading', { 'hide-heading': '' }, [2, 2, 2, 2, 2]],
      ['at level 6', { 'heading-level': '6' }, [6, 6, 6, 6, 6, 6]],
    ] as const) {
      it(`skip no level ${state}`, async () => {
        const el = await mount(tag, attributes, { light: contact });
        const levels = allInside(el, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
        expect(levels).to.deep.equal(expected);
      });
    }
  });

  for (const text of hostile) {
    it(`hostile attributes become no markup: ${text.replace('\u0000', 'NUL')}`, async () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      const el = await mount(tag, Object.fromEntries(observedAttributes.map((name) => [name, text])));
      noMarkupFrom(el.shadowRoot!);
      expect(wordsOf(panel(el))).to.equal(allWords());
    });
  }

  describe('axe finds nothing, and nothing sticks out', () => {
    for (const [state, attributes, width] of [
      ['by default', { 'emergency-number': '911' }, 760],
      ['in the dark on a phone', { theme: 'dark', 'emergency-number': '+1 (555) 010-0199' }, 320],
      ['from right to left in 280 px', { dir: 'rtl' }, 280],
    ] as const) {
      it(state, async () => {
        const el = await mount(tag, attributes, { width, light: contact });
        inside(el, '.sources summary').click();
        expect(el.parentElement?.scrollWidth).to.equal(width);
        await expect(el).to.be.accessible();
      }).timeout(20_000);
    }
  });
});
