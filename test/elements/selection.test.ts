import { expect } from '@open-wc/testing';
import { tags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { clearing } from '../support/mount.js';
import { allInside, inside } from '../support/visible.js';

type WithComposedRanges = Partial<Pick<Selection, 'getComposedRanges'>>;

/** Text of an element by what it says. */
function textIn(root: Node, part: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(part)) return text;
  }
  throw new Error(`no text has ${part}`);
}

/** Marks from one text to another and copies; what is empty was left to the browser. */
function copy(
  start: Text,
  end: Text,
  endOffset = end.length,
  startOffset = 0,
): Record<'plain' | 'html', string> {
  getSelection()!.setBaseAndExtent(start, startOffset, end, endOffset);
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const isCanceled = !start.parentElement!.dispatchEvent(event);
  // Firefox gives the event data of its own.
  const [plain, html] = ['text/plain', 'text/html'].map((type) => event.clipboardData!.getData(type));
  expect(isCanceled).to.equal(html !== '');
  return { plain: plain!, html: html! };
}

const bodyOf = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

async function page(html: string): Promise<HTMLElement> {
  const place = clearing();
  place.innerHTML = `<p>Words before.</p>${html}<p>A note of the reader.</p>`;
  for (const host of place.querySelectorAll<HTMLElement>(tags.join())) await settled(host);
  return place;
}

describe('what a reader marks and copies', () => {
  before(function () {
    expect('getComposedRanges' in Selection.prototype, 'every engine of today tells').to.equal(true);
  });
  afterEach(() => {
    getSelection()!.removeAllRanges();
  });

  for (const tag of tags.filter((each) => !/-(term|reading-level)$/.test(each))) {
    it(`is what the clipboard holds, of <${tag}>, up to the middle of a summary`, async () => {
      const sections = tag === 'calcinosis-guide' ? ' sections="causes"' : '';
      const place = await page(`<${tag}${sections}></${tag}>`);
      const host = place.querySelector(tag)!;
      const heading = textIn(inside(host, '#title'), '');
      const summary = allInside(host, 'summary').find((node) => node.checkVisibility()) ?? inside(host, 'li');
      const { plain, html } = copy(heading, textIn(summary, summary.textContent.trim()), 3);
      const end = textIn(summary, summary.textContent.trim()).data.slice(0, 3).trim();
      for (const text of [plain, bodyOf(html).textContent.trim()]) {
        expect(text.startsWith(heading.data), text).to.equal(true);
        expect(text.endsWith(end), text.slice(-40)).to.equal(true);
        expect(text).not.to.contain('Words before').and.not.to.contain('note of the reader');
      }
      expect(bodyOf(html).querySelector('h2, h3')!.textContent).to.equal(heading.data);
      expect(html).not.to.match(/style=|class=|href="#/);
    });
  }

  it('keeps what it is: paragraphs, lists, tables and links', async () => {
    const place = await page('<calcinosis-type-table></calcinosis-type-table>');
    place.style.inlineSize = '1000px';
    const host = await settled(place.querySelector('calcinosis-type-table')!);
    const table = inside(host, 'table');
    const { plain, html } = copy(textIn(table, 'Type'), textIn(table, 'Calciphylaxis'));
    expect(bodyOf(html).querySelectorAll('table tr')).to.have.length(6);
    expect(plain.split('\n')[0]).to.equal(
      [...table.querySelectorAll('thead th')].map((th) => th.textContent).join('\t'),
    );
    const note = copy(textIn(inside(host, '.note'), ''), textIn(inside(host, '[part="review"]'), ''));
    expect(note.plain).to.contain('\n');
  });

  it('leaves out what is closed, and takes what is open', async () => {
    const place = await page('<calcinosis-faq></calcinosis-faq>');
    const host = place.querySelector('calcinosis-faq')!;
    const [first, second] = allInside<HTMLDetailsElement>(host, 'details.item');
    const from = textIn(first!.querySelector('summary')!, 'lump');
    const to = textIn(second!.querySelector('summary')!, '?');
    expect(copy(from, to).plain.split('\n')).to.deep.equal([from.data.trim(), to.data.trim()]);
    first!.open = true;
    await settled(host);
    const { plain, html } = copy(from, to);
    expect(plain).to.contain('Have a new lump checked');
    expect(bodyOf(html).querySelectorAll('p').length).to.be.above(1);
  });

  it('goes on from one element to the next, and into the page', async () => {
    const place = await page(
      '<calcinosis-causes></calcinosis-causes><p>Between.</p><calcinosis-faq></calcinosis-faq>',
    );
    const [causes, faq] = ['calcinosis-causes', 'calcinosis-faq'].map((tag) =>
      inside(place.querySelector(tag)!, '#title'),
    );
    const both = copy(textIn(causes!, ''), textIn(faq!, ''));
    expect(both.plain).to.contain('Between.').and.not.to.contain('reader');
    const whole = copy(textIn(place, 'Words before'), textIn(faq!, ''));
    expect(whole.plain).to.match(/^Words before\.\n\nCauses[^]+calcinosis$/);
    expect(bodyOf(whole.html).textContent).to.contain('Between.').and.not.to.contain('reader');
  });

  it('is what the hospital has in a slot too', async () => {
    const place = await page(
      '<calcinosis-type-table><p slot="note">Our <a href="/clinic">clinic</a> is open.</p></calcinosis-type-table>',
    );
    const host = place.querySelector('calcinosis-type-table')!;
    const { plain, html } = copy(
      textIn(inside(host, '.note'), ''),
      textIn(inside(host, '[part="review"]'), ''),
    );
    expect(plain).to.contain('\n\nOur clinic is open.\n\n');
    expect(bodyOf(html).querySelector('a[href]')).to.have.attribute(
      'href',
      new URL('/clinic', location.href).href,
    );
  });

  it('is the page’s own where the page copies', async () => {
    const place = await page('<calcinosis-faq></calcinosis-faq>');
    const title = textIn(inside(place.querySelector('calcinosis-faq')!, '#title'), '');
    const own = (event: ClipboardEvent): void => {
      event.clipboardData!.setData('text/plain', 'theirs');
      event.preventDefault();
    };
    document.addEventListener('copy', own);
    try {
      getSelection()!.selectAllChildren(title.parentElement!);
      const clipboardData = new DataTransfer();
      const event = new ClipboardEvent('copy', {
        clipboardData,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      title.parentElement!.dispatchEvent(event);
      expect(event.clipboardData!.getData('text/plain')).to.equal('theirs');
      expect(event.clipboardData!.getData('text/html')).to.equal('');
    } finally {
      document.removeEventListener('copy', own);
    }
  });

  it('is left to the browser in a field, in the page alone, and where the browser does not tell', async () => {
    const place = await page('<calcinosis-faq></calcinosis-faq><p>After.</p>');
    expect(copy(textIn(place, 'Words before'), textIn(place, 'A note'))).to.deep.equal({
      plain: '',
      html: '',
    });
    const [glossary] = (await page('<calcinosis-glossary></calcinosis-glossary>')).querySelectorAll(
      'calcinosis-glossary',
    );
    const field = inside<HTMLInputElement>(glossary!, 'input');
    field.value = 'lump';
    field.select();
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    expect(field.dispatchEvent(event)).to.equal(true);

    const title = textIn(inside(place.querySelector('calcinosis-faq')!, '#title'), '');
    const prototype = Selection.prototype as WithComposedRanges;
    const { getComposedRanges } = prototype;
    delete prototype.getComposedRanges;
    try {
      expect(copy(title, title)).to.deep.equal({ plain: '', html: '' });
    } finally {
      Object.defineProperty(prototype, 'getComposedRanges', {
        configurable: true,
        writable: true,
        value: getComposedRanges,
      });
    }
  });
});
