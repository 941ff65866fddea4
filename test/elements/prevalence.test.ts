import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { prevalence as words } from '../../src/content/en/prevalence.js';
import { plainText } from '../../src/content/markup.js';
import { figures } from '../../src/content/prevalence.js';
import { figureIds, populationIds, type PopulationId } from '../../src/content/ids.js';
import { prevalenceSources } from '../../src/content/sources.js';
import { eachArrival } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-prevalence';
const define = () => import('../../src/elements/calcinosis-prevalence/calcinosis-prevalence.js');

const names = populationIds.map((id) => words.populations[id].name);

/** What is read of a place, without the numbers of its sources. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const namesIn = (el: Element): string[] => allInside(el, '.population .h').map(visibleText);
const drawn = (el: Element, kind: string): number[] =>
  allInside(el, `.hundred .${kind}`).map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
const studiesIn = (el: Element): string[] => allInside(el, '.studies li').map(wordsOf);
const table = (el: Element): HTMLDetailsElement => inside<HTMLDetailsElement>(el, `#${tag}-table`);
const middle = (element: Element | undefined): number => {
  const { left = NaN, right = NaN } = element?.getBoundingClientRect() ?? {};
  return (left + right) / 2;
};

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
  it('shows the four diseases and all studies, and no fallback', async () => {
    const el = await arrive({ light: 'Read how <a href="/rare">rare</a> it is.' });
    expect(namesIn(el)).to.deep.equal(names);
    expect(studiesIn(el)).to.have.length(figureIds.length);
    expect(visibleText(el)).to.contain(words.title).and.not.contain('Read how');
  });

  it('shows the diseases that populations names, in the order of the guide, everywhere', async () => {
    const el = await arrive({ attributes: { populations: 'lupus, systemic-sclerosis' } });
    const chosen = ['systemic-sclerosis', 'lupus'] as const;
    expect(namesIn(el)).to.deep.equal(chosen.map((id) => words.populations[id].name));
    expect(studiesIn(el)).to.have.length(6);
    expect(allInside(el, 'tbody tr')).to.have.length(6);
  });

  it('complaint 2: a link leads to a disease, and opens the table', async () => {
    const el = await arrive();
    await follow(`#${tag}-lupus`);
    expect(focusedIn(el)).to.equal(words.populations.lupus.name);
    await follow(`#${tag}-table`);
    expect(focusedIn(el)).to.equal(words.ui.table);
    expect(table(el).open).to.equal(true);
  });
});

describe(`<${tag}>`, function () {
  this.timeout(20_000);
  const warnings = collectWarnings();

  before(define);

  describe('in words', () => {
    it('comes first, and gives no number for the general public', async () => {
      const el = await mount(tag);
      const [first] = allInside(el, 'p');
      expect(visibleText(first!)).to.match(/^Rare for most people, common in a few diseases\./);
      expect(first!.compareDocumentPosition(inside(el, 'svg'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(plainText(words.intro.join(' ')))
        .to.match(/no count for the general public/)
        .and.not.match(/\d|percent/);
    });

    it('says that the drawn people have the disease', async () => {
      expect(visibleText(await mount(tag))).to.contain('not 100 from the general public');
    });
  });

  describe('a drawing', () => {
    it('has the people up to the low end filled, up to the high end half filled, the others empty', async () => {
      const el = await mount(tag);
      expect(drawn(el, 'empty')).to.deep.equal([60, 30, 80, 93]);
      expect(drawn(el, 'between')).to.deep.equal([15, 60, 0, 0]);
      // Half of each person in between, and the whole of each before.
      expect(drawn(el, 'solid')).to.deep.equal([15 + 25, 60 + 10, 20, 7]);
    });

    it('is said word for word beside it, with its source, and is itself heard by nobody', async () => {
      const el = await mount(tag);
      const said = allInside(el, '.population').map((place) => place.querySelector('svg + p')!);
      expect(said.map(wordsOf)).to.deep.equal([
        'In systemic sclerosis, about 25 to 40 of 100 people have it.',
        'In juvenile dermatomyositis, about 10 to 70 of 100 people have it.',
        'In adult dermatomyositis, about 20 of 100 people have it.',
        'In lupus, about 7 of 100 people had it in one older X-ray study.',
      ]);
      for (const sentence of said) expect(sentence.querySelectorAll('sup a')).not.to.have.length(0);
      for (const graphic of allInside(el, 'svg')) {
        expect(graphic.getAttribute('aria-hidden')).to.equal('true');
        expect(graphic.textContent.trim()).to.equal('');
      }
    });

    it('never shows the top of a range alone: what most studies found stands beside it', async () => {
      const el = await mount(tag, { populations: 'juvenile-dermatomyositis' });
      expect(wordsOf(inside(el, '.population'))).to.contain('found 13 to 47 in 100');
      for (const text of [...allInside(el, 'p, li, td')].map(wordsOf).filter((found) => found.includes('70')))
        expect(text).to.contain('10 to 70');
    });

    it('has a key in words, with what is half filled only where a range is drawn', async () => {
      const keyOf = (el: Element): string[] => allInside(el, '.key li').map(visibleText);
      expect(keyOf(await mount(tag))).to.deep.equal(Object.values(words.ui.key));
      const { solid, empty } = words.ui.key;
      expect(keyOf(await mount(tag, { populations: 'lupus' }))).to.deep.equal([solid, empty]);
    });

    it('differs by shape and not by color, also where colors are forced', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      const looks = (kind: string): string[] => {
        const { fill, stroke } = getComputedStyle(inside(el, `.hundred .${kind}`));
        return [fill, stroke].map((paint) => (paint === 'none' ? 'none' : 'painted'));
      };
      const canvas = document.body.appendChild(document.createElement('i'));
      canvas.style.color = 'Canvas';
      await withMedia({ features: { 'forced-colors': 'active' } }, () => {
        const behind = getComputedStyle(canvas).color;
        for (const [selector, paint] of [
          ['.hundred .solid', 'fill'],
          ['.hundred .between', 'stroke'],
          ['.hundred .empty', 'stroke'],
          ['.dot', 'fill'],
          ['.range', 'stroke'],
          ['.line', 'stroke'],
        ] as const)
          expect(getComputedStyle(inside(el, selector))[paint], selector).not.to.equal(behind);
        expect(looks('solid')).to.deep.equal(['painted', 'none']);
        expect(looks('empty')).to.deep.equal(['none', 'painted']);
      });
      canvas.remove();
    });
  });

  describe('study by study', () => {
    it('says of each study whom it looked at, what it is, and its count', async () => {
      const el = await mount(tag);
      const [sclerosis, juvenile, adult, lupus] = names as [string, string, string, string];
      expect(studiesIn(el)).to.deep.equal([
        `${sclerosis} Largest study here: 1,290 of 5,218 people, about 25 of 100.`,
        `${sclerosis} Second largest study here: 300 of 1,305 people, about 23 of 100.`,
        `${sclerosis} Third largest study here: 215 of 568 people, about 38 of 100.`,
        `${sclerosis} By an exam (the paper’s count and percent differ a little; both are as printed): 63 of 226 people, about 28 of 100.`,
        `${sclerosis} By X-ray in the same study: 91 of 226 people, about 40 of 100.`,
        `${juvenile} Largest study here: 84 of 631 people, about 13 of 100.`,
        `${juvenile} Study from Turkey: 11 of 48 people, about 23 of 100.`,
        `${juvenile} Study from São Paulo: 23 of 54 people, about 43 of 100.`,
        `${juvenile} Smallest study here: 16 of 34 people, about 47 of 100.`,
        `${juvenile} Published range: about 10 to 70 of 100 people.`,
        `${adult} Published estimate: about 20 of 100 people.`,
        `${lupus} Older X-ray study of soft tissue: 9 of 130 people, about 7 of 100.`,
      ]);
    });

    it('cites each', async () => {
      const el = await mount(tag);
      const cited = allInside(el, '.studies li').map((study) =>
        [...study.querySelectorAll('sup a')].map((link) => link.getAttribute('href')),
      );
      expect(cited).to.deep.equal(
        figureIds.map((id) => figures[id].sources.map((source) => `#${tag}-source-${source}`)),
      );
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`has each mark where the labels of the line say, ${dir}`, async () => {
        const el = await mount(tag, { dir }, { width: 1000 });
        const labels = allInside(el, '.ticks span');
        expect(labels.map(visibleText)).to.deep.equal(['0', '25', '50', '75', '100']);
        const [zero = NaN, , , , hundred = NaN] = labels.map(middle);
        expect(hundred > zero).to.equal(dir === 'ltr');
        const at = (share: number): number => zero + ((hundred - zero) * share) / 100;
        const rows = allInside(el, '.studies li');
        for (const [i, id] of figureIds.entries()) {
          const figure = figures[id];
          const [dot] = rows[i]!.querySelectorAll('.dot');
          const [bar] = rows[i]!.querySelectorAll('.range');
          if ('value' in figure) expect(middle(dot), id).to.be.closeTo(at(figure.value), 1);
          else {
            const ends = [at(figure.low), at(figure.high)].sort((a, b) => a - b);
            expect(bar?.getBoundingClientRect().left, id).to.be.closeTo(ends[0]!, 1);
            expect(bar?.getBoundingClientRect().right, id).to.be.closeTo(ends[1]!, 1);
          }
          expect(Boolean(dot), id).to.equal(!bar);
        }
      });
    }

    it('fills the drawings from where a line of text starts', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const el = await mount(tag, { dir, populations: 'lupus' });
        const filled = middle(inside(el, '.hundred .solid'));
        expect(filled < middle(inside(el, '.hundred')), dir).to.equal(dir === 'ltr');
      }
    });

    it('puts the line below the words where there is no room beside them', async () => {
      for (const [width, below] of [
        [1000, false],
        [320, true],
      ] as const) {
        const el = await mount(tag, {}, { width });
        const [text, line] = [...inside(el, '.studies li').children].map((part) =>
          part.getBoundingClientRect(),
        );
        expect(line!.top > text!.bottom - 1, `${width} px`).to.equal(below);
      }
    });
  });

  describe('the table', () => {
    it('is one press away, by mouse and by keyboard', async () => {
      const el = await mount(tag);
      expect(isVisible(inside(el, 'table'))).to.equal(false);
      const summary = table(el).querySelector('summary')!;
      let toggled = oneEvent(table(el), 'toggle');
      summary.click();
      await toggled;
      expect(isVisible(inside(el, 'table'))).to.equal(true);
      toggled = oneEvent(table(el), 'toggle');
      summary.focus();
      await sendKeys({ press: 'Enter' });
      await toggled;
      expect(table(el).open).to.equal(false);
    });

    it('gives counts and shares as printed, and says where none is', async () => {
      const el = await mount(tag);
      const rows = [...inside<HTMLTableElement>(el, 'table').rows].map((row) =>
        [...row.cells].slice(2, 5).map((cell) => wordsOf(cell)),
      );
      expect(rows).to.deep.equal([
        ['People with calcinosis', 'People in the study', 'Of 100'],
        ['1,290', '5,218', '24.7'],
        ['300', '1,305', '23'],
        ['215', '568', '38'],
        ['63', '226', '28.1'],
        ['91', '226', '40.3'],
        ['84', '631', '13'],
        ['11', '48', '22.9'],
        ['23', '54', '43'],
        ['16', '34', '47.1'],
        ['not given', 'not given', '10 to 70'],
        ['not given', 'not given', '20'],
        ['9', '130', '6.9'],
      ]);
    });

    it('complaint 6: each header has its scope', async () => {
      const el = await mount(tag);
      const scopes = allInside(el, 'th').map((header) => [
        header.closest('thead') ? 'col' : 'row',
        header.getAttribute('scope'),
      ]);
      expect(scopes).to.have.length(5 + figureIds.length);
      for (const [expected, scope] of scopes) expect(scope).to.equal(expected);
    });

    it('links each row to its source', async () => {
      const el = await mount(tag);
      table(el).open = true;
      const links = allInside(el, 'tbody tr').map((row) => row.querySelector('a')!);
      expect(links).to.have.length(figureIds.length);
      links[4]!.click();
      expect(el.shadowRoot?.activeElement?.id).to.equal(`${tag}-source-w-samoes2023`);
      expect(isVisible(el.shadowRoot!.activeElement!)).to.equal(true);
    });

    it('complaint 7: scrolls in a region that has a name and takes the focus, where it has no room', async () => {
      const el = await mount(tag, {}, { width: 280 });
      table(el).open = true;
      const region = inside(el, '[role="region"]');
      expect(region.scrollWidth).to.be.above(region.clientWidth);
      expect(region.tabIndex).to.equal(0);
      expect(region.getAttribute('aria-label')).to.equal(words.ui.table);
      expect(el.scrollWidth).to.be.at.most(el.clientWidth);
    });

    it('is printed where the reader has opened it; else the list says the same', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      dispatchEvent(new Event('beforeprint'));
      await withMedia({ media: 'print' }, () => {
        expect(isVisible(inside(el, 'table'))).to.equal(false);
        expect(isVisible(table(el))).to.equal(false);
        expect(allInside(el, '.studies li, .hundred').every(isVisible)).to.equal(true);
        table(el).open = true;
        expect(isVisible(inside(el, 'table'))).to.equal(true);
      });
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('populations', () => {
    it('reports an id that nothing has, once, and shows the others', async () => {
      for (let i = 0; i < 2; i += 1)
        expect(namesIn(await mount(tag, { populations: 'lupus morphea' }))).to.deep.equal([names[3]]);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.contain('populations')
        .and.contain('"morphea"')
        .and.contain('systemic-sclerosis');
    });

    it('shows all where no id is known, and when it is taken away', async () => {
      const el = await mount(tag, { populations: 'nothing-known' });
      expect(namesIn(el)).to.deep.equal(names);
      el.populations = 'lupus';
      await el.updateComplete;
      expect(namesIn(el)).to.deep.equal([names[3]]);
      el.removeAttribute('populations');
      await el.updateComplete;
      expect(namesIn(el)).to.deep.equal(names);
    });

    it('numbers the sources without a gap', async () => {
      const el = await mount(tag, { populations: 'adult-dermatomyositis' });
      const order = [...new Set(allInside(el, 'sup a').map(({ textContent }) => Number(textContent)))];
      expect(order).to.deep.equal(allInside(el, '.sources li').map((_, i) => i + 1));
    });

    it('is never taken for markup', async () => {
      for (const text of hostile) {
        const el = await mount(tag, { populations: text });
        for (const graphic of allInside(el, 'svg')) graphic.remove();
        noMarkupFrom(el.shadowRoot!);
        expect(namesIn(el)).to.deep.equal(names);
      }
    });
  });

  it('cites its sources in the order of its list, and all of them', async () => {
    const el = await mount(tag);
    const ids = allInside(el, '.sources li').map(({ id }) => id.replace(`${tag}-source-`, ''));
    expect(ids).to.deep.equal(prevalenceSources.map(({ id }) => id));
  });

  it('has figures that follow from their counts, but for the one that the paper prints otherwise', () => {
    const off = figureIds.filter((id) => {
      const figure = figures[id];
      if (!figure.count || !figure.total || !('value' in figure)) return false;
      // As far as its decimals go.
      const step = Number.isInteger(figure.value) ? 0.5 : 0.05;
      return Math.abs((100 * figure.count) / figure.total - figure.value) > step + 1e-9;
    });
    expect(off).to.deep.equal(['PV-4']);
    expect(words.studies['PV-4']).to.contain('as printed');
  });

  it('complaint 2: follows a link that the page was loaded with', async () => {
    history.replaceState(null, '', `#${tag}-juvenile-dermatomyositis`);
    const el = await mount(tag);
    expect(focusedIn(el)).to.equal(words.populations['juvenile-dermatomyositis'].name);
  });

  it('skips no level of heading, wherever it stands', async () => {
    for (const start of [1, 3]) {
      const el = await mount(tag, { 'heading-level': String(start) });
      const levels = allInside(el, 'h1, h2, h3, h4, h5, h6').map(
        ({ localName }) => Number(localName[1]) - start,
      );
      expect(levels).to.deep.equal([0, 1, 2, 2, 2, 2, 1]);
    }
  });

  it('complaint 14: needs no inline style', async () => {
    const el = await mount(tag);
    expect(allInside(el, '[style], style')).to.have.length(0);
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
        table(el).open = true;
        await expect(el).to.be.accessible();
        expect(el.parentElement!.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      });
    }
  });
});

/** Ids are in links and in hospitals' pages: one that changes breaks both. */
describe('the ids of diseases', () => {
  it('stay as they are', () => {
    const ids: PopulationId[] = [
      'systemic-sclerosis',
      'juvenile-dermatomyositis',
      'adult-dermatomyositis',
      'lupus',
    ];
    expect(populationIds).to.deep.equal(ids);
  });
});
