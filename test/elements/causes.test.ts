import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { causes as words } from '../../src/content/en/causes.js';
import { plainText } from '../../src/content/markup.js';
import { causeGroups, type CauseGroupId } from '../../src/content/ids.js';
import { causesSources } from '../../src/content/sources.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-causes';
const define = () => import('../../src/elements/calcinosis-causes/calcinosis-causes.js');

const groupIds = Object.keys(causeGroups) as CauseGroupId[];
const names = groupIds.map((id) => words.groups[id].name);

const namesIn = (el: Element): string[] => allInside(el, '.group > .h').map(visibleText);
const genes = (el: Element): HTMLDetailsElement => inside<HTMLDetailsElement>(el, '.genes');
/** The words of a place without the numbers of its sources, shown or not. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const focusedIn = (el: Element): string => visibleText(el.shadowRoot?.activeElement ?? document.body);

async function follow(hash: string): Promise<void> {
  const changed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await changed;
}

afterEach(() => {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

eachArrival(tag, define, (arrive) => {
  it('shows the three groups and no fallback', async () => {
    const el = await arrive({ light: 'Read about the <a href="/causes">causes</a>.' });
    expect(namesIn(el)).to.deep.equal(names);
    expect(visibleText(el)).to.contain(words.title).and.not.contain('Read about the');
  });

  it('shows the groups that its attribute names, in the order of the guide', async () => {
    const el = await arrive({ attributes: { groups: 'genetic, autoimmune' } });
    expect(namesIn(el)).to.deep.equal([words.groups.autoimmune.name, words.groups.genetic.name]);
  });

  it('complaint 2: a link leads to a group', async () => {
    const el = await arrive();
    await follow(`#${tag}-metabolic-renal`);
    expect(focusedIn(el)).to.equal(words.groups['metabolic-renal'].name);
    const { top, bottom } = el.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('opens and closes the genes, and says so by their id', async () => {
    const el = await arrive();
    for (const open of [true, false]) {
      const toggled = oneEvent(el, 'calcinosis-toggle');
      genes(el).querySelector('summary')?.click();
      expect(await toggled).to.include({ item: 'genes', open, bubbles: true, composed: true });
      expect(isVisible(genes(el).querySelector('p')!)).to.equal(open);
    }
  });
});

describe(`<${tag}>`, function () {
  this.timeout(20_000);
  const warnings = collectWarnings();

  before(define);

  it('says of each cause in each group what is known, in this order', async () => {
    const el = await mount(tag);
    const shown = allInside(el, '.group').map((group) => ({
      explanation: wordsOf(group.querySelector('p')!),
      causes: [...group.querySelectorAll('dl > div')].map((cause) => [...cause.children].map(wordsOf)),
    }));
    expect(shown).to.deep.equal(
      groupIds.map((group) => ({
        explanation: plainText(words.groups[group].explanation),
        causes: causeGroups[group].map((id) => {
          const { name, known } = words.causes[id];
          return [name, plainText(known.join(' '))];
        }),
      })),
    );
  });

  describe('is safe:', () => {
    const text = (id: keyof typeof words.causes): string => plainText(words.causes[id].known.join(' '));

    it('warfarin never stands without "do not stop", emphasized, and calciphylaxis not without help', async () => {
      const el = await mount(tag, { groups: 'metabolic-renal' });
      expect(text('calciphylaxis')).to.match(
        /warfarin[^.]*three times the odds\. Do not stop warfarin on your own: ask the prescriber\./,
      );
      const strong = allInside(el, 'dd strong').map(visibleText);
      expect(strong).to.deep.equal([
        'Get help fast',
        'Do not stop warfarin on your own: ask the prescriber.',
      ]);
    });

    it('metastatic is not the spread of cancer, in the same sentence group', () => {
      expect(plainText(words.groups['metabolic-renal'].explanation)).to.match(
        /metastatic\. .*not the spread of cancer/,
      );
    });

    it('a range is a range, in both forms of scleroderma, and lupus is very rare in the skin', () => {
      expect(text('dermatomyositis')).to.contain('from 10 to 70 in 100').and.contain('13 to 47 in 100');
      expect(text('systemic-sclerosis')).to.contain('1 in 4 to 4 in 10').and.contain('both');
      expect(text('lupus')).to.match(/^Calcium in the skin is very rare/);
    });

    it('phosphate is high in one inherited form alone, and a new lump is to be checked', () => {
      expect(text('familial-tumoral')).to.contain('In one form').and.contain('In the other, it is normal');
      expect(text('familial-tumoral')).to.match(/not cancer\. Still, have a new lump checked\./);
    });
  });

  describe('the genes', () => {
    it('stand closed at the end of the inherited causes, and nowhere else', async () => {
      const el = await mount(tag);
      expect(allInside(el, '.genes')).to.have.length(1);
      expect(genes(el).open).to.equal(false);
      const group = genes(el).closest('.group')!;
      expect(group.lastElementChild).to.equal(genes(el));
      expect(visibleText(group.querySelector('.h')!)).to.equal(words.groups.genetic.name);
      expect(allInside(await mount(tag, { groups: 'autoimmune' }), '.genes')).to.have.length(0);
    });

    it('name the genes of each form, and only there', async () => {
      const el = await mount(tag);
      expect(wordsOf(genes(el).querySelector('p')!)).to.match(/FGF23, GALNT3 or KL.*SAMD9/);
      expect(visibleText(el)).not.to.match(/FGF23|GALNT3|SAMD9/);
    });

    it('open by keyboard, and by a link to them', async () => {
      const el = await mount(tag);
      const summary = genes(el).querySelector('summary')!;
      const toggled = oneEvent(el, 'calcinosis-toggle');
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await toggled;
      expect(genes(el).open).to.equal(true);
      genes(el).open = false;
      await follow(`#${tag}-genes`);
      expect(genes(el).open).to.equal(true);
      expect(el.shadowRoot?.activeElement).to.equal(summary);
    });

    it('complaint 3: are printed, and afterwards are as they were', async () => {
      const el = await mount(tag);
      let told = 0;
      el.addEventListener('calcinosis-toggle', () => (told += 1));
      for (const [event, open] of [
        ['beforeprint', true],
        ['afterprint', false],
      ] as const) {
        const toggled = oneEvent(genes(el), 'toggle');
        dispatchEvent(new Event(event));
        await toggled;
        expect(isVisible(genes(el).querySelector('p')!), event).to.equal(open);
      }
      expect(told).to.equal(0);
    });
  });

  describe('groups', () => {
    it('reports an id that nothing has, once, and shows the others', async () => {
      for (let i = 0; i < 2; i += 1)
        expect(namesIn(await mount(tag, { groups: 'genetic injury' }))).to.deep.equal([names[2]]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('groups').and.contain('"injury"').and.contain('metabolic-renal');
    });

    it('shows all where no id is known, and when it is taken away', async () => {
      const el = await mount(tag, { groups: 'nothing-known' });
      expect(namesIn(el)).to.deep.equal(names);
      el.groups = 'genetic';
      await settled(el);
      expect(namesIn(el)).to.deep.equal([names[2]]);
      el.removeAttribute('groups');
      await settled(el);
      expect(namesIn(el)).to.deep.equal(names);
    });

    it('is never taken for markup', async () => {
      for (const text of hostile) {
        const el = await mount(tag, { groups: text });
        noMarkupFrom(el.shadowRoot!);
        expect(namesIn(el)).to.deep.equal(names);
      }
    });

    it('have ids that stay as they are, for they are in links', () => {
      expect(groupIds).to.deep.equal(['autoimmune', 'metabolic-renal', 'genetic']);
    });
  });

  it('cites its sources in the order of its list, and all of them', async () => {
    const el = await mount(tag);
    const ids = allInside(el, '.sources li').map(({ id }) => id.replace(`${tag}-source-`, ''));
    expect(ids).to.deep.equal(causesSources.map(({ id }) => id));
  });

  it('complaint 2: follows a link that the page was loaded with', async () => {
    history.replaceState(null, '', `#${tag}-genetic`);
    const el = await mount(tag);
    expect(focusedIn(el)).to.equal(words.groups.genetic.name);
  });

  it('skips no level of heading, wherever it stands', async () => {
    for (const start of [1, 4]) {
      const el = await mount(tag, { 'heading-level': String(start) });
      const levels = allInside(el, 'h1, h2, h3, h4, h5, h6').map(
        ({ localName }) => Number(localName[1]) - start,
      );
      expect(levels).to.deep.equal([0, 1, 1, 1]);
    }
  });

  it('puts what is known beside the name, and below it where there is no room', async () => {
    for (const [width, below] of [
      [780, false],
      [320, true],
    ] as const) {
      const el = await mount(tag, {}, { width });
      const [name, known] = ['dt', 'dd'].map((part) => inside(el, part).getBoundingClientRect());
      expect(known!.top > name!.bottom - 1, `${width} px`).to.equal(below);
    }
  });

  it('has no frames on paper', async function () {
    if (!canEmulateMedia) this.skip();
    const el = await mount(tag);
    await withMedia({ media: 'print' }, () => {
      expect(getComputedStyle(inside(el, '.group')).borderTopWidth).to.equal('0px');
    });
  });

  describe('axe finds nothing', () => {
    const views: [string, Record<string, string>, number][] = [
      ['light and wide', { theme: 'light' }, 780],
      ['dark and narrow', { theme: 'dark' }, 280],
      ['from right to left on a phone', { theme: 'light', dir: 'rtl' }, 320],
    ];
    for (const [view, attributes, width] of views) {
      it(view, async () => {
        const el = await mount(tag, attributes, { width });
        genes(el).open = true;
        await expect(el).to.be.accessible();
        expect(el.parentElement!.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      });
    }
  });
});
