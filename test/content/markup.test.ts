import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { common } from '../../src/content/en/common.js';
import { Language } from '../../src/content/language.js';
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

  it('has terms of the glossary', () => {
    expect(parseMarkup('A [hard lump](#nodule), or [CREST](#crest). [@one]')).to.deep.equal([
      { kind: 'text', text: 'A ' },
      { kind: 'term', text: 'hard lump', id: 'nodule' },
      { kind: 'text', text: ', or ' },
      { kind: 'term', text: 'CREST', id: 'crest' },
      { kind: 'text', text: '.' },
      { kind: 'citation', ids: ['one'] },
    ]);
    expect(parseMarkup('[FGF23](#fgf23)')).to.deep.equal([{ kind: 'term', text: 'FGF23', id: 'fgf23' }]);
  });

  it('leads with a term to the glossary and nowhere else', () => {
    for (const text of [
      '[x](javascript:hostileRan=1)',
      '[x](#javascript:hostileRan=1)',
      '[x](JAVASCRIPT:hostileRan=1)',
      '[x](data:text/html,hostileRan=1)',
      '[x](httpsx://example.org)',
      '[x](ftp://example.org)',
      '[x](https://example.org/ hostileRan=1)',
      '[x](//example.org/#ulcer)',
      '[x](/#ulcer)',
      '[x](#)',
      '[x](ulcer)',
      '[x](#ulcer" onclick="hostileRan=1)',
      '[x](#ulcer onclick=hostileRan=1)',
      '[x](#<b>)',
      '[x](#__proto__)',
      '[x](#constructor()',
      '[x](#Ulcer)',
      '[x](# ulcer)',
      '[x] (#ulcer)',
      '[x](#ulcer',
      '[x(#ulcer)',
      '[](#ulcer)',
      '![x](ulcer.png)',
    ]) {
      expect(parseMarkup(text), text).to.deep.equal([{ kind: 'text', text }]);
    }
  });

  it('leads to a page, a phone or a mailbox, and to nothing else', () => {
    for (const href of [
      'https://example.org/a?b=1#c',
      'http://example.org',
      'tel:+15550100',
      'mailto:a@example.org',
    ])
      expect(parseMarkup(`[x](${href})`), href).to.deep.equal([{ kind: 'link', text: 'x', href }]);
  });

  it('takes a citation for no term, and what stands in a term for no markup', () => {
    expect(parseMarkup('[@ulcer](#ulcer)')).to.deep.equal([
      { kind: 'citation', ids: ['ulcer'] },
      { kind: 'text', text: '(#ulcer)' },
    ]);
    expect(parseMarkup('[<b>{x}](#ulcer)')).to.deep.equal([{ kind: 'term', text: '<b>{x}', id: 'ulcer' }]);
  });

  it('leaves citations out of plain text, and their space with them', () => {
    expect(plainText('One. [@a] **Two** [@b; @c].')).to.equal('One. Two.');
    expect(plainText('Call {emergency} now.', { emergency: '112' })).to.equal('Call 112 now.');
    expect(plainText('Call {emergency} now.')).to.equal('Call now.');
    expect(plainText('Call {constructor} now.')).to.equal('Call now.');
  });

  it('keeps the words of a term in plain text', () => {
    expect(plainText('An [open sore](#ulcer) may leak. [@a]')).to.equal('An open sore may leak.');
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
  const given = {
    tag: 'calcinosis-test',
    sources,
    words: common,
    language: new Language('en'),
    local: undefined,
    page: undefined,
  };
  const shown = (markup: string): { place: HTMLElement; items: string[] } => {
    const cite = new Citations(given);
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

  it('explain a term where they first meet it, and leave the words alone after that', () => {
    const cite = new Citations(given);
    const place = document.createElement('div');
    const texts = ['A [sore](#ulcer) or a [lump](#nodule).', 'Two [sores](#ulcer).'];
    render(cite.paragraphs(texts), place);
    const terms = [...place.querySelectorAll('calcinosis-term')];
    expect(terms.map((term) => [term.getAttribute('term'), term.textContent])).to.deep.equal([
      ['ulcer', 'sore'],
      ['nodule', 'lump'],
    ]);
    expect([...place.children].map(({ textContent }) => textContent)).to.deep.equal([
      'A sore or a lump.',
      'Two sores.',
    ]);
    expect(cite.terms).to.deep.equal(['ulcer', 'nodule']);
  });

  it('make no markup of hostile words', () => {
    for (const text of hostile) {
      const { place } = shown(`**${text}** ${text} [${text}](#ulcer) [x](#${text}) [x](${text})`);
      noMarkupFrom(place);
    }
  });
});
