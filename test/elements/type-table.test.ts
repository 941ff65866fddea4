import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { common } from '../../src/content/en/common.js';
import { typeTable as words } from '../../src/content/en/type-table.js';
import { plainText } from '../../src/content/markup.js';
import { typeFields, typeIds, type TypeId } from '../../src/content/ids.js';
import type { CalcinosisTypeTable } from '../../src/elements/calcinosis-type-table/type-table.js';
import type { CalcinosisCompareEvent, CalcinosisToggleEvent } from '../../src/elements/events.js';
import { eachArrival, settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { stubClipboard, withoutClipboard } from '../support/clipboard.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { mount } from '../support/mount.js';
import { allInside, button, inside, isVisible, visibleText } from '../support/visible.js';

const tag = 'calcinosis-type-table';
const define = () => import('../../src/elements/calcinosis-type-table/calcinosis-type-table.js');

const { ui } = words;
const names = typeIds.map((id) => words.types[id].name);
const columns = ['type', ...typeFields].map((column) => words.columns[column as keyof typeof words.columns]);

const narrow = { width: 280 };
const phone = { width: 320 };

/** The words of a place without the numbers of its sources, shown or not. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('sup, .flag')) mark.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function cells(id: TypeId): string[] {
  return typeFields.map((field) => plainText(words.types[id][field]));
}

const shown = (el: Element, selector: string): HTMLElement[] => allInside(el, selector).filter(isVisible);

/** The rows of the table that is in sight, header row first. */
function tableRows(el: Element): string[][] {
  const [table] = shown(el, 'table') as HTMLTableElement[];
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map(wordsOf));
}

async function choose(el: HTMLElement, ...ids: TypeId[]): Promise<void> {
  for (const id of ids) {
    inside<HTMLInputElement>(el, `.chooser input[value="${id}"]`).click();
    await settled(el);
  }
}

async function press(el: HTMLElement, label: string): Promise<void> {
  const found = button(el, label);
  if (!found) throw new Error(`no button says "${label}"`);
  found.click();
  await settled(el);
}

const ticked = (el: Element): string[] =>
  allInside<HTMLInputElement>(el, '.chooser input').flatMap((input) => (input.checked ? input.value : []));

const spoken = (el: Element): string => inside(el, '[role="status"]').textContent.trim();

const nameLink = (el: Element, id: TypeId): HTMLElement => {
  const [link] = shown(el, `#table a[href="#${tag}-${id}"]`);
  if (!link) throw new Error(`no name of ${id} is in sight`);
  return link;
};

const description = (el: Element, id: TypeId): HTMLDetailsElement =>
  inside<HTMLDetailsElement>(el, `#${tag}-${id}`);

function link(place: Element | null, label: string): HTMLElement | undefined {
  return [...(place?.querySelectorAll('a') ?? [])].find((found) => found.textContent.trim() === label);
}

const focused = (el: Element): Element | null => el.shadowRoot?.activeElement ?? null;

const openOnes = (el: Element): (string | undefined)[] =>
  allInside<HTMLDetailsElement>(el, '.type[open]').map((item) => item.dataset['item']);

function levels(el: Element): number[] {
  return shown(el, 'h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.localName[1]));
}

function expectNoSkippedLevel(found: number[]): void {
  found.forEach((level, i) => {
    if (i > 0) expect(level, found.join()).to.be.at.most((found[i - 1] ?? 0) + 1);
  });
}

eachArrival(tag, define, (arrive) => {
  it('shows the five types and no fallback', async () => {
    const el = await arrive({ light: 'Read about the <a href="/types">types</a>.' });
    const seen = visibleText(el);
    for (const word of [words.title, ...names]) expect(seen).to.contain(word);
    expect(seen).not.to.contain('Read about the');
    expect(allInside(el, 'table').length).to.equal(1);
  });

  it('compares what its attribute names', async () => {
    const el = await arrive({ attributes: { types: 'metastatic dystrophic' } });
    expect(ticked(el)).to.deep.equal(['dystrophic', 'metastatic']);
    expect(inside(el, 'caption').textContent.trim()).to.equal('Comparing Dystrophic and Metastatic');
  });

  it('answers a choice once', async () => {
    const el = await arrive();
    const said: (readonly string[])[] = [];
    el.addEventListener('calcinosis-compare', ({ types }) => said.push(types));
    await choose(el, 'idiopathic', 'calciphylaxis');
    expect(said).to.deep.equal([['idiopathic', 'calciphylaxis']]);
    expect(inside(el, 'caption').textContent.trim()).to.equal('Comparing Idiopathic and Calciphylaxis');
  });

  it('marks the highlighted type', async () => {
    const el = await arrive({ attributes: { highlight: 'calciphylaxis' } });
    expect(nameLink(el, 'calciphylaxis').parentElement?.textContent).to.contain(ui.highlighted);
  });

  it('shows a note of the hospital under the table', async () => {
    const el = await arrive({ light: '<p slot="note">Ask our clinic.</p>' });
    expect(visibleText(inside(el, '[part="note"]'))).to.match(/Ask our clinic\.$/);
  });
});

describe(`<${tag}>`, function () {
  this.timeout(30_000);

  before(define);

  afterEach(() => {
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('wide', () => {
    it('complaint 6: is a table of five rows by five columns, and each header has its scope', async () => {
      const el = await mount(tag);
      expect(tableRows(el)).to.deep.equal([
        columns,
        ...typeIds.map((id) => [words.types[id].name, ...cells(id)]),
      ]);
      const table = inside<HTMLTableElement>(el, 'table');
      expect(table.caption && wordsOf(table.caption)).to.equal(words.caption);
      const [header, ...rows] = table.rows;
      for (const cell of header?.cells ?? []) expect(cell.matches('th[scope="col"]')).to.be.true;
      for (const { cells: row } of rows) {
        expect([...row].map((cell) => cell.matches('th[scope="row"]'))).to.deep.equal([
          true,
          ...typeFields.map(() => false),
        ]);
      }
    });

    it('shows the table and no card', async () => {
      const el = await mount(tag);
      expect(shown(el, 'table').length).to.equal(1);
      expect(shown(el, '.card')).to.deep.equal([]);
    });

    it('says what the evidence says, and cites it', async () => {
      const [header = [], , metastatic = [], , , calciphylaxis = []] = tableRows(await mount(tag));
      expect(calciphylaxis[header.indexOf(words.columns.serum)]).to.match(/high, normal or low/);
      expect(metastatic.join(' ')).to.contain('not the spread of cancer');
    });

    it('says that other sources count four types', async () => {
      const el = await mount(tag);
      expect(visibleText(inside(el, '[part="note"]'))).to.match(/five types.*Others count four/);
    });
  });

  for (const width of [280, 320, 640]) {
    describe(`in a place of ${width} px`, () => {
      it('complaints 4 and 5: shows cards with the same words in the same order, and no table', async () => {
        const wide = tableRows(await mount(tag));
        const el = await mount(tag, {}, { width });
        expect(shown(el, 'table')).to.deep.equal([]);
        const cards = shown(el, '.card');
        const read = cards.map((card) => [
          ...[...card.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(wordsOf),
          ...[...card.querySelectorAll('dd')].map(wordsOf),
        ]);
        expect([columns, ...read]).to.deep.equal(wide);
        for (const card of cards) {
          expect([...card.querySelectorAll('dt')].map(wordsOf)).to.deep.equal(columns.slice(1));
        }
      });

      it('puts each card below the one before, as it is read', async () => {
        const el = await mount(tag, {}, { width });
        const places = shown(el, '.card, .card dt, .card dd').map((part) => part.getBoundingClientRect().top);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      });

      it('fits', async () => {
        const el = await mount(tag, {}, { width });
        expect(el.parentElement?.scrollWidth).to.equal(width);
      });
    });
  }

  describe('the twin that is out of sight', () => {
    it('complaint 4: is not there for a screen reader either', async () => {
      const wide = await mount(tag);
      expect(inside(wide, '.narrow').checkVisibility()).to.be.false;
      const cards = await mount(tag, {}, narrow);
      expect(inside(cards, 'table').checkVisibility()).to.be.false;
      expect(inside(cards, '.scroller').checkVisibility()).to.be.false;
    });

    it('complaint 4: each link to a type is read once, wide and narrow', async function () {
      if (!canEmulateMedia) this.skip();
      for (const place of [{}, narrow]) {
        const el = await mount(tag, {}, place);
        const links = (await accessibleNodes()).filter(
          ({ role, name }) => role === 'link' && names.includes(name),
        );
        expect(links.map(({ name }) => name)).to.deep.equal(names);
        el.remove();
      }
    });
  });

  describe('comparing', () => {
    it('shows just the chosen types, side by side, in a real table', async () => {
      const el = await mount(tag);
      await choose(el, 'calciphylaxis', 'dystrophic');
      expect(tableRows(el)).to.deep.equal([
        ['Dystrophic', 'Calciphylaxis'],
        ...typeFields.flatMap((field, i) => [
          [words.columns[field]],
          [cells('dystrophic')[i] ?? '', cells('calciphylaxis')[i] ?? ''],
        ]),
      ]);
      expect(shown(el, '.card')).to.deep.equal([]);
    });

    it('complaint 6: each header has its scope', async () => {
      const el = await mount(tag, { types: 'idiopathic iatrogenic metastatic' });
      const headers = allInside(el, 'table thead th');
      expect(headers.map((th) => th.getAttribute('scope'))).to.deep.equal(['col', 'col', 'col']);
      for (const group of allInside(el, 'table tbody')) {
        const th = group.querySelector('th');
        expect(th?.getAttribute('scope')).to.equal('rowgroup');
        expect(th?.colSpan).to.equal(3);
        expect(group.querySelectorAll('td').length).to.equal(3);
      }
    });

    it('complaint 7: is told, in a live region that was there before', async () => {
      const el = await mount(tag);
      const region = inside(el, '[role="status"]');
      await choose(el, 'dystrophic');
      expect(spoken(el)).to.equal(ui.oneMore);
      await choose(el, 'iatrogenic');
      expect(spoken(el)).to.equal('Comparing Dystrophic and Iatrogenic');
      await choose(el, 'metastatic');
      expect(spoken(el)).to.equal('Comparing Dystrophic, Metastatic, and Iatrogenic');
      await press(el, ui.showAll);
      expect(spoken(el)).to.equal(ui.showingAll);
      expect(inside(el, '[role="status"]')).to.equal(region);
      expect(isVisible(region)).to.be.false;
      expect(region.checkVisibility(), 'rendered, for a screen reader').to.be.true;
    });

    it('shows a hint, and the whole table, while one type is chosen', async () => {
      const el = await mount(tag);
      await choose(el, 'metastatic');
      expect(visibleText(inside(el, '.chooser'))).to.contain(ui.oneMore);
      expect(tableRows(el).length).to.equal(6);
      await choose(el, 'metastatic');
      expect(visibleText(inside(el, '.chooser'))).not.to.contain(ui.oneMore);
      expect(button(el, ui.showAll)).to.equal(undefined);
    });

    it('ends with "Show all types", and the focus is not lost', async () => {
      const el = await mount(tag);
      await choose(el, 'metastatic', 'calciphylaxis');
      button(el, ui.showAll)?.focus();
      await press(el, ui.showAll);
      expect(ticked(el)).to.deep.equal([]);
      expect(tableRows(el).length).to.equal(6);
      expect(document.activeElement).to.equal(el);
      expect(focused(el)).to.equal(inside(el, '.chooser input'));
    });

    it('goes back to the whole table when only one stays chosen', async () => {
      const el = await mount(tag, { types: 'metastatic calciphylaxis' });
      await choose(el, 'metastatic');
      expect(tableRows(el).length).to.equal(6);
      expect(ticked(el)).to.deep.equal(['calciphylaxis']);
      expect(spoken(el)).to.equal(ui.oneMore);
    });

    it('keeps the focus on the box that was ticked', async () => {
      const el = await mount(tag);
      const box = inside<HTMLInputElement>(el, '.chooser input[value="iatrogenic"]');
      box.focus();
      await choose(el, 'metastatic', 'iatrogenic');
      expect(focused(el)).to.equal(box);
    });

    for (const { width } of [narrow, phone]) {
      it(`fits two types into ${width} px`, async () => {
        const el = await mount(tag, { types: 'metastatic calciphylaxis' }, { width });
        expect(shown(el, 'table').length).to.equal(1);
        expect(shown(el, '.card')).to.deep.equal([]);
        expect(el.parentElement?.scrollWidth).to.equal(width);
        const scroller = inside(el, '.scroller');
        expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
        const [left, right] = [...allInside(el, 'thead th')].map((th) => th.getBoundingClientRect());
        expect(left?.top).to.equal(right?.top);
        expect(left?.right).to.be.at.most((right?.left ?? 0) + 1);
      });
    }

    it('complaint 7: five types at 320 px scroll in a region that has a name and takes the focus', async () => {
      const el = await mount(tag, { types: typeIds.join(' ') }, phone);
      expect(el.parentElement?.scrollWidth, 'the page does not scroll sideways').to.equal(320);
      const scroller = inside(el, '.scroller');
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      expect(getComputedStyle(scroller).overflowX).to.equal('auto');
      expectNamedRegion(el, scroller);
    });

    it('complaint 7: the table stands in a region that has a name and takes the focus', async () => {
      const el = await mount(tag);
      expectNamedRegion(el, inside(el, '.scroller'));
    });

    it('tells the page the ids, and nothing else', async () => {
      const el = await mount(tag);
      const said: CalcinosisCompareEvent[] = [];
      document.addEventListener('calcinosis-compare', (event) => said.push(event), { once: true });
      await choose(el, 'calciphylaxis', 'dystrophic');
      expect(said.map(({ types }) => types)).to.deep.equal([['dystrophic', 'calciphylaxis']]);
      expect(ownFields(said[0])).to.deep.equal(['types']);
    });

    it('tells the page that all are shown again, and no more than that', async () => {
      const el = await mount(tag, { types: 'dystrophic calciphylaxis' });
      const said: (readonly string[])[] = [];
      el.addEventListener('calcinosis-compare', ({ types }) => said.push(types));
      await press(el, ui.showAll);
      await choose(el, 'metastatic');
      expect(said).to.deep.equal([[]]);
    });

    it('can be asked for by script, even before the first update', async () => {
      const el = document.createElement(tag);
      (await mount(tag)).parentElement?.append(el);
      el.compare(['iatrogenic', 'idiopathic']);
      await settled(el);
      expect(tableRows(el)[0]).to.deep.equal(['Idiopathic', 'Iatrogenic']);
      el.compare([]);
      await settled(el);
      expect(tableRows(el).length).to.equal(6);
    });

    it('lets each type go from its row to its column, and stand there', async () => {
      const el = await mount(tag);
      // A browser may scroll the page to keep what a reader sees, so places are those in the element.
      const place = () => {
        const cell = nameLink(el, 'calciphylaxis').closest('th')?.getBoundingClientRect() ?? new DOMRect();
        const { x, y } = el.getBoundingClientRect();
        return { x: cell.x - x, y: cell.y - y };
      };
      const was = place();
      el.compare(['idiopathic', 'calciphylaxis']);
      await el.updateComplete;
      const moves = allInside(el, 'th, td').flatMap((cell) => cell.getAnimations());
      expect(moves.length).to.equal(2 * names.length);
      for (const move of moves) {
        move.pause();
        move.currentTime = 0;
      }
      expect(place().y).to.be.closeTo(was.y, 1);
      // A shorter page may lose its scroll bar.
      expect(place().x).to.be.closeTo(was.x, 16);
      for (const move of moves) move.finish();
      expect(place().x).to.be.above(was.x + 100);
    });

    it('moves nothing for whoever asked for less motion', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      await withMedia({ features: { 'prefers-reduced-motion': 'reduce' } }, async () => {
        el.compare(['idiopathic', 'calciphylaxis']);
        await el.updateComplete;
        expect(allInside(el, '*').flatMap((element) => element.getAnimations())).to.deep.equal([]);
      });
      expect(shown(el, 'thead th').length).to.equal(2);
    });

    it('lists the sources of what is shown, numbered without a gap', async () => {
      const el = await mount(tag);
      await choose(el, 'metastatic', 'calciphylaxis');
      const marks = new Set(allInside(el, 'sup a').map((mark) => Number(mark.textContent)));
      const sources = allInside(el, '.sources li').length;
      expect([...marks].sort((a, b) => a - b)).to.deep.equal(
        Array.from({ length: sources }, (_, i) => i + 1),
      );
    });
  });

  describe('types', () => {
    it('works when it changes later, and is over when it goes', async () => {
      const el = await mount(tag, { types: 'dystrophic metastatic' });
      el.types = 'iatrogenic, calciphylaxis';
      await settled(el);
      expect(tableRows(el)[0]).to.deep.equal(['Iatrogenic', 'Calciphylaxis']);
      expect(ticked(el)).to.deep.equal(['iatrogenic', 'calciphylaxis']);
      el.setAttribute('types', '');
      await settled(el);
      expect(tableRows(el).length).to.equal(6);
      expect(ticked(el)).to.deep.equal([]);
    });

    it('gives one warning for the ids it does not know, and uses the others', async () => {
      const warnings = collectWarnings();
      const el = await mount(tag, { types: 'metastatic unheard-of dystrophic made-up' });
      await mount(tag, { types: 'metastatic unheard-of dystrophic made-up' });
      expect(tableRows(el)[0]).to.deep.equal(['Dystrophic', 'Metastatic']);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(`<${tag}>: types`).and.contain('"unheard-of", "made-up"');
      for (const id of typeIds) expect(warnings[0]).to.contain(id);
    });

    it('never makes markup of a hostile word', async () => {
      for (const word of hostile) {
        const el = await mount(tag, { types: word, highlight: word });
        expect(tableRows(el).length).to.equal(6);
        if (el.shadowRoot) noMarkupFrom(el.shadowRoot);
      }
    });
  });

  describe('highlight', () => {
    it('is said in words beside the name, and not by colour alone', async () => {
      const el = await mount(tag, { highlight: 'calciphylaxis' });
      const marked = shown(el, 'tbody tr').filter((row) => visibleText(row).includes(ui.highlighted));
      expect(marked.map((row) => row.querySelector('th a')?.textContent)).to.deep.equal(['Calciphylaxis']);
      expect(visibleText(marked[0]?.querySelector('th') ?? el)).to.contain(ui.highlighted);
    });

    it('is said in words in a card and in a comparison', async () => {
      const cards = await mount(tag, { highlight: 'metastatic' }, narrow);
      const [card, ...others] = shown(cards, '.card').filter((each) =>
        visibleText(each).includes(ui.highlighted),
      );
      expect(others).to.deep.equal([]);
      expect(card && visibleText(card)).to.match(/^Metastatic/);
      const compared = await mount(tag, { highlight: 'metastatic', types: 'dystrophic metastatic' });
      expect(shown(compared, 'thead th').map(visibleText)).to.deep.equal([
        'Dystrophic',
        `Metastatic ${ui.highlighted}`,
      ]);
    });

    it('gives one warning for an id it does not know', async () => {
      const warnings = collectWarnings();
      const el = await mount(tag, { highlight: 'nothing-of-ours' });
      el.highlight = 'nothing-of-ours ';
      await settled(el);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('highlight').and.contain('"nothing-of-ours"');
      expect(visibleText(el)).not.to.contain(ui.highlighted);
    });

    it('can change', async () => {
      const el = await mount(tag, { highlight: 'metastatic' });
      el.highlight = 'idiopathic';
      await settled(el);
      expect(
        shown(el, '.flag').map((flag) => flag.closest('tr')?.querySelector('a')?.textContent),
      ).to.deep.equal(['Idiopathic']);
    });
  });

  describe('a description', () => {
    for (const [how, place] of Object.entries({ table: {}, card: narrow })) {
      it(`opens by the name in the ${how}, takes the focus, and leads back to that name`, async () => {
        const el = await mount(tag, {}, place);
        const name = nameLink(el, 'iatrogenic');
        name.click();
        await settled(el);
        const item = description(el, 'iatrogenic');
        expect(openOnes(el)).to.deep.equal(['iatrogenic']);
        expect(focused(el)).to.equal(item.querySelector('summary'));
        expect(visibleText(item)).to.contain(ui.examples);
        link(item, ui.backToTable)?.click();
        expect(focused(el)).to.equal(name);
        expect(Math.round(name.getBoundingClientRect().top)).to.be.within(0, innerHeight);
        expect(location.hash, "the page's address is the page's").to.equal('');
      });
    }

    it('leads back to the name that is in sight when the place has become narrow', async () => {
      const el = await mount(tag);
      const wide = nameLink(el, 'metastatic');
      wide.click();
      await settled(el);
      if (el.parentElement) el.parentElement.style.inlineSize = '320px';
      link(description(el, 'metastatic'), ui.backToTable)?.click();
      expect(focused(el)).to.equal(nameLink(el, 'metastatic'));
      expect(focused(el)).not.to.equal(wide);
    });

    it('leads back to the name after a source was looked up in between', async () => {
      const el = await mount(tag);
      const name = nameLink(el, 'metastatic');
      name.click();
      await settled(el);
      const item = description(el, 'metastatic');
      const mark = item.querySelector<HTMLElement>('sup a');
      mark?.click();
      await settled(el);
      const source = focused(el);
      expect(source?.localName).to.equal('li');
      link(source, common.backToText)?.click();
      expect(focused(el)).to.equal(mark);
      link(item, ui.backToTable)?.click();
      expect(focused(el)).to.equal(name);
    });

    it('holds all its words and examples', async () => {
      const el = await mount(tag);
      for (const id of typeIds) {
        el.show(id);
        const item = description(el, id);
        const { description: paragraphs, examples } = words.types[id];
        const read = wordsOf(item);
        for (const text of [...paragraphs, ...examples]) expect(read).to.contain(plainText(text));
        expect(item.open).to.be.true;
      }
      expect(openOnes(el)).to.deep.equal([...typeIds]);
    });

    it('complaint 2: opens for a link to it when the page loads', async () => {
      history.replaceState(null, '', `#${tag}-calciphylaxis`);
      const el = await mount(tag);
      expect(openOnes(el)).to.deep.equal(['calciphylaxis']);
      expect(focused(el)).to.equal(description(el, 'calciphylaxis').querySelector('summary'));
    });

    it('complaint 2: opens for a link that is followed later', async () => {
      const el = await mount(tag);
      expect(openOnes(el)).to.deep.equal([]);
      const followed = oneEvent(window, 'hashchange');
      location.hash = `${tag}-metastatic`;
      await followed;
      expect(openOnes(el)).to.deep.equal(['metastatic']);
      expect(focused(el)).to.equal(description(el, 'metastatic').querySelector('summary'));
    });

    it("leaves the page's own links alone", async () => {
      history.replaceState(null, '', '#title');
      const el = await mount(tag);
      expect(focused(el)).to.equal(null);
      const followed = oneEvent(window, 'hashchange');
      location.hash = 'table';
      await followed;
      expect(focused(el)).to.equal(null);
    });

    it('says which was opened and closed, by its id', async () => {
      const el = await mount(tag);
      const opened = oneEvent<CalcinosisToggleEvent>(el, 'calcinosis-toggle');
      description(el, 'idiopathic').querySelector<HTMLElement>('summary')?.click();
      const { item, open } = await opened;
      expect({ item, open }).to.deep.equal({ item: 'idiopathic', open: true });
      const closed = oneEvent<CalcinosisToggleEvent>(el, 'calcinosis-toggle');
      description(el, 'idiopathic').querySelector<HTMLElement>('summary')?.click();
      const event = await closed;
      expect([event.item, event.open]).to.deep.equal(['idiopathic', false]);
      expect(ownFields(event)).to.deep.equal(['item', 'open']);
    });

    it('complaint 2: of a type that is not compared can still be linked to', async () => {
      const el = await mount(tag, { types: 'dystrophic metastatic' });
      expect(el.show('calciphylaxis')).to.equal(true);
      expect(inside(el, '#calcinosis-type-table-calciphylaxis')).to.have.property('open', true);
    });
  });

  describe('copying', () => {
    it('gives the table as text, with what is shown', async () => {
      const copied = stubClipboard();
      const el = await mount(tag);
      await press(el, ui.copyText);
      const [text = ''] = copied;
      expect(text.split('\n')[0]).to.equal(words.caption);
      for (const line of shownCells(el)) expect(text).to.contain(line);
      expect(visibleText(el)).to.contain(common.copied);
      expect(spoken(el)).to.equal(common.copied);
    });

    it('gives the table for a spreadsheet, with what is shown', async () => {
      const copied = stubClipboard();
      const el = await mount(tag);
      await press(el, ui.copyCsv);
      const rows = copied[0]?.split('\r\n').map((row) => row.slice(1, -1).split('","'));
      expect(rows).to.deep.equal(tableRows(el));
    });

    it('gives only what is compared', async () => {
      const copied = stubClipboard();
      const el = await mount(tag);
      await choose(el, 'idiopathic', 'calciphylaxis');
      await press(el, ui.copyText);
      await press(el, ui.copyCsv);
      const [text = '', csv = ''] = copied;
      expect(text.split('\n')[0]).to.equal(visibleText(inside(el, 'caption')));
      for (const cell of [...cells('idiopathic'), ...cells('calciphylaxis')]) {
        expect(text).to.contain(cell);
        expect(csv).to.contain(`"${cell}"`);
      }
      for (const other of ['Dystrophic', 'Metastatic', 'Iatrogenic']) {
        expect(text).not.to.match(new RegExp(`^${other}$`, 'm'));
        expect(csv).not.to.contain(`"${other}"`);
      }
    });

    it('complaint 7: is told a second time too', async () => {
      stubClipboard();
      const el = await mount(tag);
      await press(el, ui.copyText);
      const heard = listen(inside(el, '[role="status"]'));
      await press(el, ui.copyCsv);
      expect(heard).to.deep.equal([common.copied]);
    });

    const refusals: Record<string, () => unknown> = {
      'the browser refuses': () => stubClipboard(true),
      'the browser has no clipboard': withoutClipboard,
    };
    for (const [why, refuse] of Object.entries(refusals)) {
      it(`shows the text, selected, to copy by hand where ${why}`, async () => {
        refuse();
        const el = await mount(tag, {}, phone);
        await press(el, ui.copyText);
        const box = inside<HTMLTextAreaElement>(el, 'textarea');
        expect(isVisible(box)).to.be.true;
        expect(visibleText(box.closest('label') ?? el)).to.contain(common.copyByHand);
        for (const name of names) expect(box.value).to.contain(name);
        expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
        expect(box.readOnly).to.be.true;
        expect(visibleText(el)).not.to.contain(common.copied);
        expect(el.parentElement?.scrollWidth).to.equal(320);
      });
    }
  });

  describe('on paper', () => {
    it('complaint 3: opens every description for it, and closes them after', async () => {
      const el = await mount(tag);
      description(el, 'metastatic').open = true;
      await oneEvent(el, 'calcinosis-toggle');
      const said: string[] = [];
      el.addEventListener('calcinosis-toggle', ({ item }) => said.push(item));
      const opened = oneEvent(description(el, 'calciphylaxis'), 'toggle');
      dispatchEvent(new Event('beforeprint'));
      expect(openOnes(el)).to.deep.equal([...typeIds]);
      await opened;
      const closed = oneEvent(description(el, 'calciphylaxis'), 'toggle');
      dispatchEvent(new Event('afterprint'));
      expect(openOnes(el)).to.deep.equal(['metastatic']);
      await closed;
      expect(said).to.deep.equal([]);
    });

    it('complaint 3: prints the table and each description, and nothing that is to be pressed', async function () {
      if (!canEmulateMedia) this.skip();
      const el = await mount(tag);
      await withMedia({ media: 'print' }, () => {
        dispatchEvent(new Event('beforeprint'));
        const paper = visibleText(el);
        for (const id of typeIds) {
          expect(paper).to.contain(words.types[id].name);
          for (const example of allInside(el, `#${tag}-${id} li`)) expect(isVisible(example)).to.be.true;
        }
        expect(shown(el, 'button, .chooser, .description a[href="#"]')).to.deep.equal([]);
        dispatchEvent(new Event('afterprint'));
      });
    });
  });

  describe('complaint 8: headings', () => {
    for (const [state, attributes] of Object.entries<Record<string, string>>({
      'by default': {},
      comparing: { types: 'dystrophic metastatic' },
      'without its own heading': { 'hide-heading': '' },
      'at level 1': { 'heading-level': '1' },
      'at level 4': { 'heading-level': '4' },
      'at level 6': { 'heading-level': '6' },
    })) {
      for (const place of [{}, narrow]) {
        it(`skip no level ${state}, in a ${'width' in place ? 'narrow' : 'wide'} place`, async () => {
          const el = await mount(tag, attributes, place);
          const found = levels(el);
          expect(found[0]).to.equal(Number(attributes['heading-level'] ?? 2));
          expectNoSkippedLevel(found);
        });
      }
    }

    it('follow from the page', async () => {
      const place = (await mount(tag)).parentElement;
      place?.insertAdjacentHTML('beforeend', `<h3>Our clinic</h3><${tag}></${tag}>`);
      const el = await settled(place?.lastElementChild as CalcinosisTypeTable);
      const found = levels(el);
      expect(found[0]).to.equal(4);
      expectNoSkippedLevel(found);
    });
  });

  describe('has nothing that axe finds', () => {
    for (const [state, { attributes = {}, place = {}, then }] of Object.entries<State>({
      'by default': {},
      narrow: { place: narrow },
      comparing: { attributes: { types: 'metastatic calciphylaxis' } },
      'comparing on a phone': { attributes: { types: typeIds.join(' ') }, place: phone },
      'one chosen': { attributes: { types: 'metastatic' } },
      highlighted: { attributes: { highlight: 'calciphylaxis' } },
      'highlighted in the dark': { attributes: { highlight: 'calciphylaxis', theme: 'dark' } },
      'highlighted in the dark, narrow': {
        attributes: { highlight: 'calciphylaxis', theme: 'dark' },
        place: narrow,
      },
      'from right to left': { attributes: { dir: 'rtl' } },
      'with each description and the sources open': {
        then: (el) => {
          for (const item of allInside<HTMLDetailsElement>(el, 'details')) item.open = true;
        },
      },
      'with each description and the sources open, in the dark': {
        attributes: { theme: 'dark' },
        then: (el) => {
          for (const item of allInside<HTMLDetailsElement>(el, 'details')) item.open = true;
        },
      },
    })) {
      it(state, async () => {
        const el = await mount(tag, attributes, place);
        then?.(el);
        await settled(el);
        await expect(el).to.be.accessible();
      });
    }
  });

  it('is laid out from right to left where the page asks for it', async () => {
    const el = await mount(tag, { dir: 'rtl' });
    const [first, second] = allInside(el, 'thead th').map((th) => th.getBoundingClientRect().left);
    expect(first).to.be.above(second ?? 0);
  });
});

interface State {
  attributes?: Record<string, string>;
  place?: { width?: number };
  then?: (el: CalcinosisTypeTable) => void;
}

interface AccessibleNode {
  role: string;
  name: string;
  children?: AccessibleNode[];
}

async function accessibleNodes(): Promise<AccessibleNode[]> {
  const flat = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(await executeServerCommand<AccessibleNode, object>('a11y-snapshot', {}));
}

function expectNamedRegion(el: Element, scroller: HTMLElement): void {
  expect(scroller.getAttribute('role')).to.equal('region');
  const caption = scroller.querySelector('caption');
  expect(caption && visibleText(caption))
    .to.be.a('string')
    .and.not.equal('');
  expect(scroller.getAttribute('aria-label')).to.equal(caption && visibleText(caption));
  scroller.focus();
  expect(focused(el)).to.equal(scroller);
}

/** The words of each cell of the table in sight but its names, which are headings in a text. */
function shownCells(el: Element): string[] {
  return tableRows(el)
    .slice(1)
    .flatMap(([, ...row]) => row);
}

/** What an event carries of its own. */
function ownFields(event: Event | undefined): string[] {
  return Object.keys(event ?? {}).filter((key) => key !== 'isTrusted');
}

/** What a live region tells from now on. */
function listen(region: HTMLElement): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => {
    heard.push(region.textContent.trim());
  });
  observer.observe(region, { characterData: true, childList: true, subtree: true });
  return heard;
}
