import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { treatments as words } from '../../src/content/en/treatments.js';
import { plainText } from '../../src/content/markup.js';
import {
  medicineIds,
  treatmentKindIds,
  treatmentParts,
  type TreatmentId,
  type TreatmentKindId,
} from '../../src/content/ids.js';
import type { CalcinosisFilterEvent } from '../../src/elements/events.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing, mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-treatments';
const define = (): Promise<unknown> =>
  import('../../src/elements/calcinosis-treatments/calcinosis-treatments.js');

const { ui } = words;
const names: Record<TreatmentKindId, string> = { medicines: words.medicines } as Record<
  TreatmentKindId,
  string
>;
for (const id of treatmentKindIds) if (id !== 'medicines') names[id] = words.items[id].name;
const treatmentIds = Object.keys(words.items) as TreatmentId[];

/** The words of a place without the numbers of its sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const place = (el: Element, id: string): HTMLElement => inside(el, `#${tag}-${id}`);
const shownKinds = (el: Element): string[] =>
  allInside(el, '.kind')
    .filter(isVisible)
    .map(({ id }) => id.slice(tag.length + 1));
const ticked = (el: Element): string[] =>
  allInside<HTMLInputElement>(el, '.chooser input').flatMap((input) => (input.checked ? input.value : []));
const box = (el: Element, kind: TreatmentKindId): HTMLInputElement =>
  inside(el, `.chooser input[value="${kind}"]`);
const spoken = (el: Element): string => inside(el, '[role="status"]').textContent.trim();
const focused = (el: Element): Element | null => el.shadowRoot?.activeElement ?? null;

async function choose(el: HTMLElement, ...kinds: TreatmentKindId[]): Promise<void> {
  for (const kind of kinds) {
    box(el, kind).click();
    await settled(el);
  }
}

async function press(el: HTMLElement, label: string): Promise<void> {
  const found = button(el, label);
  if (!found) throw new Error(`no button says "${label}"`);
  found.click();
  await settled(el);
}

/** The kinds that each event from here on tells of. */
function listen(el: HTMLElement): (readonly string[])[] {
  const told: (readonly string[])[] = [];
  el.addEventListener('calcinosis-filter', ({ kinds }) => told.push(kinds));
  return told;
}

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

function setHash(hash: string): void {
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}

afterEach(() => {
  // WebKit allows a hundred changes of the address in ten seconds.
  if (location.hash) setHash('');
  scrollTo(0, 0);
});

eachArrival(tag, define, (arrive) => {
  it('shows every kind in order, and no fallback', async () => {
    const el = await arrive({ light: 'Read about <a href="/care">treatment</a>.' });
    expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
    expect(visibleText(el)).to.contain(words.title).and.not.contain('Read about');
    expect(ticked(el)).to.deep.equal([]);
  });

  it('starts with the kinds that its attribute names, and tells nobody', async () => {
    const el = await arrive({ attributes: { kinds: 'surgery medicines' } });
    expect(shownKinds(el)).to.deep.equal(['medicines', 'surgery']);
    expect(ticked(el)).to.deep.equal(['medicines', 'surgery']);
    expect(visibleText(el)).to.contain('Showing: Medicines and Surgery');
    expect(spoken(el)).to.equal('');
  });

  it('answers a choice once', async () => {
    const el = await arrive();
    const told = listen(el);
    await choose(el, 'phosphate');
    expect(told).to.deep.equal([['phosphate']]);
    expect(shownKinds(el)).to.deep.equal(['phosphate']);
  });

  it('a link leads to what the start hides', async () => {
    setHash(`#${tag}-diltiazem`);
    const el = await arrive({ attributes: { kinds: 'surgery' } });
    expect(isVisible(place(el, 'diltiazem'))).to.equal(true);
    expect(ticked(el)).to.deep.equal([]);
    expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
  });
});

describe(`<${tag}>`, function () {
  this.timeout(30_000);
  const warnings = collectWarnings();

  before(define);

  describe('the words', () => {
    it('of each treatment are four labelled parts, in order', async () => {
      const el = await mount(tag);
      for (const id of treatmentIds) {
        const item = place(el, id);
        expect([...item.querySelectorAll('dl > div > dt')].map(wordsOf), id).to.deep.equal(
          treatmentParts.map((part) => words.parts[part]),
        );
        expect([...item.querySelectorAll('dl > div > dt + dd')].map(wordsOf), id).to.deep.equal(
          treatmentParts.map((part) => plainText(words.items[id][part])),
        );
        expect(wordsOf(item.querySelector('h3, h4')!), id).to.equal(words.items[id].name);
      }
    });

    it('put the four medicines among the medicines', async () => {
      const el = await mount(tag);
      const found = [...place(el, 'medicines').querySelectorAll('.medicine')];
      expect(found.map(({ id }) => id)).to.deep.equal(medicineIds.map((id) => `${tag}-${id}`));
    });

    it('say first what kind of proof each has, in words and in nothing else', async () => {
      const el = await mount(tag);
      for (const id of treatmentIds) {
        const [, , evidence] = place(el, id).querySelectorAll('dd');
        const label = evidence?.firstElementChild?.textContent;
        expect(label, id).to.match(
          /studies\.$|^Reports on single people\.$|^Usual good care, little tested\.$/,
        );
        expect(evidence?.firstElementChild?.localName, id).to.equal('strong');
        expect(evidence?.textContent, id).not.to.match(/[★☆✓✗]|\b\d ?\/ ?\d|level I/i);
        expect(evidence?.querySelector('img, svg, meter, progress'), id).to.equal(null);
      }
    });

    it('open with what is true of all: nothing works for everyone, weak proof, off-label, never alone', async () => {
      const opening = wordsOf(inside(await mount(tag), '.opening'));
      expect(opening)
        .to.match(/^No single treatment works for everyone\./)
        .and.match(/depends on the cause, the place and how bad/)
        .and.match(/proof for each choice is weak.*most countries.*off-label/)
        .and.match(/Do not stop or start a medicine on your own/);
    });

    const corrections: Record<string, [id: string, says: RegExp, source: string]> = {
      'that minocycline is an antibiotic': [
        'minocycline',
        /antibiotic.*8 of 9.*34 of 78.*blue-black/,
        'w-minocycline-acr',
      ],
      'that the drip has case reports only': [
        'sodium-thiosulfate',
        /Reports on single people\. There is no more on the drip.*off-label for calciphylaxis.*no treatment is proven to help people live longer/,
        'w-ukcs',
      ],
      'who changes a diet and picks a binder': [
        'phosphate',
        /only with a dietitian or kidney team.*calciphylaxis/,
        'w-cua-table',
      ],
      'what may follow surgery': [
        'surgery',
        /22 of 28.*15 of 100.*13 of 100.*10 of 100.*tumoral/,
        'w-sclerodermabc',
      ],
      'that shock waves help pain more': [
        'shock-waves',
        /Reports on single people.*Pain relief is better shown/,
        'delgado2015',
      ],
    };
    for (const [what, [id, says, source]] of Object.entries(corrections)) {
      it(`say ${what}, with the source`, async () => {
        const el = await mount(tag);
        expect(wordsOf(place(el, id))).to.match(says);
        expect(place(el, id).querySelector(`sup a[href="#${tag}-source-${source}"]`)).to.exist;
      });
    }

    it('never advise warfarin, and tell nobody to stop it', async () => {
      const text = wordsOf(inside(await mount(tag), '[part="not-advised"]'));
      expect(text).to.match(/^Not advised Warfarin in a low dose should not be used to treat calcinosis\./);
      expect(text).to.contain('do not stop it on your own');
    });
  });

  describe('choosing', () => {
    it('is a group with a name and a hint, of seven boxes and labels', async () => {
      const el = await mount(tag);
      expect(visibleText(inside(el, '.chooser legend'))).to.equal(`${ui.choose} ${ui.chooseHint}`);
      expect(
        allInside<HTMLInputElement>(el, '.chooser input').map(({ labels }) => labels?.[0]?.textContent),
      ).to.deep.equal(treatmentKindIds.map((kind) => names[kind]));
    });

    it('shows the kinds chosen, in their own order, whatever the order of choosing', async () => {
      const el = await mount(tag);
      await choose(el, 'surgery', 'phosphate');
      expect(shownKinds(el)).to.deep.equal(['phosphate', 'surgery']);
      await choose(el, 'surgery');
      expect(shownKinds(el)).to.deep.equal(['phosphate']);
      await choose(el, 'phosphate');
      expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
    });

    it('never hides the opening, self-care and what is not advised', async () => {
      const el = await mount(tag);
      for (const kind of treatmentKindIds) {
        el.filter([kind]);
        await settled(el);
        for (const part of ['opening', 'self-care', 'not-advised'])
          expect(isVisible(inside(el, `[part="${part}"]`)), `${part} with ${kind}`).to.equal(true);
      }
    });

    it('complaint 7: is told in words, in a live region that was there before, and shown', async () => {
      const el = await mount(tag);
      const region = inside(el, '[role="status"]');
      await choose(el, 'surgery');
      expect(spoken(el)).to.equal('Showing: Surgery');
      await choose(el, 'medicines', 'shock-waves');
      expect(spoken(el)).to.equal('Showing: Medicines, Surgery, and Shock waves');
      expect(visibleText(inside(el, '.showing'))).to.equal(spoken(el));
      await press(el, ui.showAll);
      expect(spoken(el)).to.equal(ui.showingAll);
      expect(allInside(el, '.showing')).to.deep.equal([]);
      expect(inside(el, '[role="status"]')).to.equal(region);
    });

    it('ends with "Show all", which is there only then, and the focus is not lost', async () => {
      const el = await mount(tag);
      expect(button(el, ui.showAll)).to.equal(undefined);
      await choose(el, 'wound-care');
      button(el, ui.showAll)?.focus();
      await press(el, ui.showAll);
      expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
      expect(ticked(el)).to.deep.equal([]);
      expect(focused(el)).to.equal(inside(el, '.chooser input'));
      expect(button(el, ui.showAll)).to.equal(undefined);
    });

    it('works by keyboard', async () => {
      const el = await mount(tag);
      box(el, 'underlying-disease').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await settled(el);
      expect(focused(el)).to.equal(box(el, 'medicines'));
      expect(shownKinds(el)).to.deep.equal(['medicines']);
    });

    it('tells the page ids, and nothing else', async () => {
      const el = await mount(tag);
      const told: CalcinosisFilterEvent[] = [];
      document.addEventListener('calcinosis-filter', (event) => told.push(event), { once: true });
      await choose(el, 'surgery');
      expect(told[0]).to.include({ bubbles: true, composed: true, cancelable: false });
      const own = Object.entries(told[0] ?? {}).filter(([name]) => name !== 'isTrusted');
      expect(own).to.deep.equal([['kinds', ['surgery']]]);
    });

    it('lists the sources of what is shown, numbered without a gap', async () => {
      const el = await mount(tag);
      const all = allInside(el, '.sources li').length;
      await choose(el, 'physiotherapy');
      const marks = new Set(allInside(el, 'sup a').map((mark) => Number(mark.textContent)));
      const sources = allInside(el, '.sources li');
      expect(sources.length).to.be.below(all);
      expect([...marks].sort((a, b) => a - b)).to.deep.equal(sources.map((_, i) => i + 1));
      await press(el, ui.showAll);
      expect(allInside(el, '.sources li').length).to.equal(all);
    });
  });

  describe('filter()', () => {
    it('shows what it names, tells once, and takes nothing that is unknown', async () => {
      const el = await mount(tag);
      const told = listen(el);
      el.filter(['surgery', 'medicines']);
      el.filter(['medicines', 'surgery']);
      await settled(el);
      expect(shownKinds(el)).to.deep.equal(['medicines', 'surgery']);
      expect(spoken(el)).to.equal('Showing: Medicines and Surgery');
      el.filter(['unheard-of' as TreatmentKindId]);
      await settled(el);
      expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
      expect(told).to.deep.equal([['medicines', 'surgery'], []]);
    });

    it('can be called before the first update', async () => {
      const el = document.createElement(tag);
      clearing().append(el);
      el.filter(['shock-waves']);
      await settled(el);
      expect(shownKinds(el)).to.deep.equal(['shock-waves']);
      expect(ticked(el)).to.deep.equal(['shock-waves']);
    });
  });

  describe('kinds', () => {
    it('works when it changes later, and is over when it goes', async () => {
      const el = await mount(tag, { kinds: 'surgery' });
      el.kinds = 'wound-care, medicines';
      await settled(el);
      expect(shownKinds(el)).to.deep.equal(['medicines', 'wound-care']);
      el.removeAttribute('kinds');
      el.kinds = '';
      await settled(el);
      expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
    });

    it('gives one warning for the ids it does not know, and uses the others', async () => {
      const el = await mount(tag, { kinds: 'surgery diltiazem made-up' });
      await mount(tag, { kinds: 'surgery diltiazem made-up' });
      expect(shownKinds(el)).to.deep.equal(['surgery']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<${tag}>: kinds`).and.contain('"diltiazem", "made-up"');
      for (const id of treatmentKindIds) expect(warnings[0]).to.contain(id);
    });

    it('shows all where it names nothing known, and never makes markup of a hostile word', async () => {
      for (const word of hostile) {
        const el = await mount(tag, { kinds: word });
        expect(shownKinds(el)).to.deep.equal([...treatmentKindIds]);
        noMarkupFrom(el.shadowRoot!);
      }
    });
  });

  describe('complaint 2: links', () => {
    for (const id of ['surgery', 'diltiazem', 'sodium-thiosulfate']) {
      it(`lead to ${id}, also where a choice hides it`, async () => {
        const el = await mount(tag);
        await choose(el, 'wound-care');
        const told = listen(el);
        expect(isVisible(place(el, id))).to.equal(false);
        await follow(`#${tag}-${id}`);
        await settled(el);
        expect(isVisible(place(el, id))).to.equal(true);
        expect(focused(el)?.id).to.equal(`${tag}-${id}`);
        expect(place(el, id).getBoundingClientRect().top).to.be.within(-1, innerHeight);
        expect(told).to.deep.equal([[]]);
        expect(place(el, id).querySelectorAll('sup a').length).to.be.above(0);
      });
    }

    it('lead there on load', async () => {
      setHash(`#${tag}-surgery`);
      const el = await mount(tag, { kinds: 'phosphate' });
      expect(focused(el)?.id).to.equal(`${tag}-surgery`);
    });

    it('leave a choice that shows the place', async () => {
      const el = await mount(tag, { kinds: 'surgery medicines' });
      const told = listen(el);
      await follow(`#${tag}-minocycline`);
      expect(focused(el)?.id).to.equal(`${tag}-minocycline`);
      expect(shownKinds(el)).to.deep.equal(['medicines', 'surgery']);
      expect(told).to.deep.equal([]);
    });

    it('that name nothing of ours change nothing', async () => {
      for (const hash of [
        '#surgery',
        `#${tag}-`,
        `#${tag}-warfarin`,
        '#%',
        '#title',
        ...hostile.map((text) => `#${text}`),
      ]) {
        setHash(hash);
        const el = await mount(tag, { kinds: 'surgery' });
        expect(shownKinds(el), hash).to.deep.equal(['surgery']);
        expect(document.activeElement, hash).to.equal(document.body);
      }
    });
  });

  describe('printing the page', () => {
    const originalPrint = window.print;
    let printed = 0;

    beforeEach(() => {
      printed = 0;
      window.print = () => {
        printed += 1;
      };
    });
    afterEach(() => {
      dispatchEvent(new Event('afterprint'));
      window.print = originalPrint;
    });

    it('prints once for a press and once for a call, and leaves no trace', async () => {
      const el = await mount(tag);
      await press(el, ui.print);
      dispatchEvent(new Event('afterprint'));
      el.printPage();
      dispatchEvent(new Event('afterprint'));
      expect(printed).to.equal(2);
      expect(document.querySelector('[data-calcinosis-print]')).to.equal(null);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });

    it('has every word but the sources, says where they are, and nothing of the page', async function () {
      if (!canEmulateMedia) this.skip();
      const foreign = clearing();
      foreign.textContent = 'Our clinic';
      const el = await mount(tag, { theme: 'dark' });
      el.printPage();
      await withMedia({ media: 'print' }, () => {
        expect(isVisible(foreign)).to.equal(false);
        const paper = visibleText(el).replace(/ ([,.:])/g, '$1');
        const { opening, selfCare, notAdvised, items } = words;
        const texts = [...opening, ...selfCare.items, ...notAdvised.items];
        for (const id of treatmentIds) for (const part of treatmentParts) texts.push(items[id][part]);
        for (const text of texts) expect(paper).to.contain(plainText(text).replace(/ ([,.:])/g, '$1'));
        expect(paper).to.contain(ui.sourcesElsewhere);
        for (const off of allInside(el, '.chooser, button, .sources, sup'))
          expect(isVisible(off)).to.equal(false);
        const least = 8.5 * (96 / 72) - 0.01;
        for (const part of allInside(el, '.root *').filter(isVisible)) {
          const { fontSize, color } = getComputedStyle(part);
          expect(parseFloat(fontSize), part.className).to.be.at.least(least);
          expect(color).to.equal('rgb(0, 0, 0)');
        }
        expect(getComputedStyle(inside(el, '.columns')).columnCount).to.equal('2');
      });
    });

    it('prints the kinds chosen, and says which', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag, { kinds: 'surgery' });
      el.printPage();
      await withMedia({ media: 'print' }, () => {
        expect(shownKinds(el)).to.deep.equal(['surgery']);
        expect(visibleText(el)).to.contain('Showing: Surgery');
      });
    });

    it('with the whole page it keeps its sources, and does not say that they are elsewhere', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      await withMedia({ media: 'print' }, () => {
        expect(visibleText(el)).not.to.contain(ui.sourcesElsewhere);
        expect(isVisible(inside(el, '.sources'))).to.equal(true);
        for (const off of allInside(el, '.chooser, button')) expect(isVisible(off)).to.equal(false);
      });
      expect(visibleText(el)).not.to.contain(ui.sourcesElsewhere);
    });
  });

  describe('layout', () => {
    it('puts a label beside its words where there is room', async () => {
      const [dt, dd] = allInside(await mount(tag), '.kind :is(dt, dd)').map((part) =>
        part.getBoundingClientRect(),
      );
      expect(dt?.top).to.equal(dd?.top);
      expect(dt?.right).to.be.at.most(dd?.left ?? 0);
    });

    for (const width of [280, 320]) {
      it(`fits a place of ${width} px, with each label above its words`, async () => {
        const el = await mount(tag, { kinds: 'surgery' }, { width });
        expect(el.parentElement?.scrollWidth).to.equal(width);
        const places = allInside(el, `#${tag}-surgery :is(dt, dd)`).map((part) =>
          part.getBoundingClientRect(),
        );
        expect(places).to.have.length(8);
        places.forEach(({ top }, i) => {
          if (i > 0) expect(top).to.be.at.least((places[i - 1]?.bottom ?? 0) - 1);
        });
      });
    }

    it('has targets that a stiff hand can hit', async () => {
      const el = await mount(tag, { kinds: 'surgery' }, { width: 320 });
      for (const target of allInside(el, '.check, button'))
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    });

    it('goes from right to left where the page asks for it', async () => {
      const [dt, dd] = allInside(await mount(tag, { dir: 'rtl' }), '.kind :is(dt, dd)').map((part) =>
        part.getBoundingClientRect(),
      );
      expect(dt?.left).to.be.at.least(dd?.right ?? 0);
    });
  });

  describe('complaint 8: headings', () => {
    for (const attributes of [
      {},
      { kinds: 'surgery' },
      { 'hide-heading': '' },
      { 'heading-level': '4' },
      { 'heading-level': '6' },
    ]) {
      it(`skip no level with ${JSON.stringify(attributes)}`, async () => {
        const el = await mount(tag, attributes);
        const levels = allInside(el, 'h1, h2, h3, h4, h5, h6')
          .filter(isVisible)
          .map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(Number(attributes['heading-level'] ?? 2));
        levels.forEach((level, i) => {
          if (i > 0) expect(level, levels.join()).to.be.at.most((levels[i - 1] ?? 0) + 1);
        });
      });
    }
  });

  describe('has nothing that axe finds', () => {
    for (const [state, attributes, width] of [
      ['by default', {}, 760],
      ['on a phone', {}, 320],
      ['with kinds chosen', { kinds: 'surgery medicines' }, 760],
      ['in the dark', { theme: 'dark', kinds: 'surgery' }, 760],
      ['from right to left', { dir: 'rtl' }, 760],
    ] as const) {
      it(state, async () => {
        const el = await mount(tag, attributes, { width });
        for (const details of allInside<HTMLDetailsElement>(el, 'details')) details.open = true;
        await expect(el).to.be.accessible();
      });
    }
  });
});
