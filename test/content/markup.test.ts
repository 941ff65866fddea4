import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { common } from '../../src/content/en/common.js';
import { parseMarkup, plainText } from '../../src/content/markup.js';
import type { Reference } from '../../src/content/schema.js';
import { Citations } from '../../src/elements/citations.js';
import '../support/console.js';
import { hostile, noMarkupFrom } from '../support/hostile.js';

describe('markup', () => {
  it('is text where it is nothing else', () => {
    expect(parseMarkup('Plain words, 2 * 3 [see] {}.')).to.deep.equal([
      { kind: 'text', text: 'Plain words, 2 * 3 [see] {}.' },
    ]);
    expect(parseMarkup('')).to.deep.equal([]);
  });

  it('has emphasis, citations and placeholders', () => {
    expect(parseMarkup('**Call** {emergency}. [@sepsis] Then wait.')).to.deep.equal([
      { kind: 'strong', text: 'Call' },
      { kind: 'text', text: ' ' },
      { kind: 'placeholder', text: 'emergency' },
      { kind: 'text', text: '.' },
      { kind: 'citation', ids: ['sepsis'] },
      { kind: 'text', text: ' Then wait.' },
    ]);
  });

  it('cites several sources in one place', () => {
    const ids = ['one', 'two-2', 'w-three'];
    for (const markup of ['x [@one; @two-2; @w-three]', 'x [@one;@two-2;@w-three]'])
      expect(parseMarkup(markup).at(-1)).to.deep.equal({ kind: 'citation', ids });
  });

  it('keeps what is malformed as text', () => {
    for (const text of ['**', '****', '**open', '[@]', '[@a b]', '[one; @two]', '{', '{a b}', '[@a', '@a]'])
      expect(plainText(text), text).to.equal(text);
  });

  it('leaves citations out of plain text, and their space with them', () => {
    expect(plainText('One. [@a] **Two** [@b; @c].')).to.equal('One. Two.');
    expect(plainText('Call {emergency} now.', { emergency: '112' })).to.equal('Call 112 now.');
    expect(plainText('Call {emergency} now.')).to.equal('Call now.');
  });
});

describe('Citations', () => {
  const sources: Reference[] = [
    {
      id: 'paper',
      title: 'On lumps',
      authors: 'Doe J, et al',
      journal: 'J Lumps',
      year: 2020,
      doi: '10.1/x',
      pmid: '12',
    },
    { id: 'old', title: 'On older lumps', pmid: '34' },
    { id: 'page', title: 'A page', url: 'https://example.org/page' },
  ];
  const shown = (markup: string): { place: HTMLElement; items: string[] } => {
    const cite = new Citations('calcinosis-test', sources, common);
    const place = document.createElement('div');
    render(
      html`<p>${cite.text(markup, { emergency: html`<a href="tel:112">112</a>` })}</p>
        ${cite.list()}`,
      place,
    );
    const items = [...place.querySelectorAll('li')].map((item) =>
      item.textContent.replace(common.backToText, '').replace(/\s+/g, ' ').trim(),
    );
    return { place, items };
  };

  it('number the sources in the order of the text, each once', () => {
    const { place, items } = shown('a [@page; @old] b [@paper] c [@old]');
    expect([...place.querySelectorAll('sup a')].map(({ textContent }) => textContent)).to.deep.equal([
      '1',
      '2',
      '3',
      '2',
    ]);
    expect(items).to.have.length(3);
    expect(items[0]).to.equal('A page');
  });

  it('print only what a source holds, with a DOI before a PMID', () => {
    const { place, items } = shown('[@paper] [@old] [@page]');
    expect(items).to.deep.equal([
      'Doe J, et al. On lumps. J Lumps 2020. doi:10.1/x',
      'On older lumps. PMID 34',
      'A page',
    ]);
    const links = [...place.querySelectorAll<HTMLAnchorElement>('li a:not([href^="#"])')];
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://doi.org/10.1/x',
      'https://pubmed.ncbi.nlm.nih.gov/34/',
      'https://example.org/page',
    ]);
  });

  it('leave out what is not known, and the list where nothing is cited', () => {
    const { place } = shown('Words [@unknown] {unknown}');
    expect(place.textContent.trim()).to.equal('Words');
    expect(place.querySelector('details')).to.equal(null);
  });

  it('fill placeholders', () => {
    expect(shown('Call {emergency}.').place.querySelector('a')?.href).to.equal('tel:112');
  });

  it('make no markup of hostile words', () => {
    for (const text of hostile) {
      const { place } = shown(`**${text}** ${text}`);
      noMarkupFrom(place);
    }
  });
});
