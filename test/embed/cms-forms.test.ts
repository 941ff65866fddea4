import { expect } from '@open-wc/testing';
import { watch } from '../../src/embed/mounts.js';
import { attributesOf, defineStandIns, mountedIn, page, seen, warningsOf } from './stand-ins.js';

defineStandIns();
watch();

const href = 'https://cdn.example/calcinosis/embed/es/calcinosis-type-table.html';
const link = `<a href="${href}">Tipos de calcinosis</a>`;
const snippet = `<div class="calcinosis-type-table" data-calcinosis="type-table" data-lang="es"><p>${link}</p></div>`;

/** What editors and sanitizers make of the snippet that the README advises. */
const forms = {
  whole: snippet,
  'data-* stripped, class kept (HTML Purifier)': `<div class="calcinosis-type-table"><p>${link}</p></div>`,
  'class stripped, data-* kept': `<div data-calcinosis="type-table" data-lang="es"><p>${link}</p></div>`,
  'both stripped': `<div><p>${link}</p></div>`,
  'div stripped': `<p>${link}</p>`,
  'a alone in a div': `<div>${link}</div>`,
  'wrapped in p, which the parser splits': `<p>${snippet}</p>`,
  'wrapped in p, with stray br and nbsp': `<p>&nbsp;<br>${snippet}<br>&nbsp;</p><p></p>`,
  wpautop: `<div class="calcinosis-type-table" data-calcinosis="type-table" data-lang="es">\n<p>${link}<br />\n</p>\n</div>\n<p>&nbsp;</p>`,
  'ref added (Ghost)': snippet.replace(href, `${href}?ref=hospital-blog`),
  'ref and utm added, div stripped': `<p><a href="${href}?ref=x&amp;utm_source=mail&utm_medium=y" rel="noopener" target="_blank">Tipos de calcinosis</a></p>`,
  'shortened to no .html': `<p><a href="${href.replace('.html', '')}">Tipos de calcinosis</a></p>`,
  'protocol-relative': `<p><a href="${href.replace('https:', '')}">Tipos de calcinosis</a></p>`,
  formatted: `<p>&nbsp;<strong><em>${link}</em></strong> <span> </span><br></p>`,
  'with a zero-width space left by an editor': `<p>\u200b${link}\ufeff</p>`,
  'comments around (block editor)': `<!-- wp:paragraph -->\n<p><!-- x -->${link}</p>\n<!-- /wp:paragraph -->`,
  Trix: `<div>${link}<br><br></div>`,
  Lexical: `<p dir="ltr"><a href="${href}" rel="noreferrer"><span style="white-space: pre-wrap;">Tipos de calcinosis</span></a></p>`,
  'in a table cell of an old layout': `<table><tbody><tr><td>${link}</td></tr></tbody></table>`,
  'in a figure': `<figure>${link}</figure>`,
  'fallback flattened to a link': `<div class="calcinosis-type-table" data-calcinosis="type-table">${link}</div>`,
  'moved to a paragraph': `<p class="calcinosis-type-table" data-calcinosis="type-table">${link}</p>`,
  'moved to a span': `<p><span class="calcinosis-type-table">${link}</span></p>`,
  'doubled by a template of the CMS': `<div class="calcinosis-type-table">${snippet}</div>`,
  'div kept, link made relative': snippet.replace(href, '/files/embed/es/calcinosis-type-table.html'),
  'div kept, link dropped': `<div class="calcinosis-type-table calcinosis-lang-es">Tipos de calcinosis</div>`,
};

describe('the snippet', () => {
  for (const [form, markup] of Object.entries(forms)) {
    it(`mounts once: ${form}`, async () => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const warnings = await warningsOf(async () => {
        const place = await page(markup);
        expect(seen(place)).to.equal('Before [calcinosis-type-table] After');
        expect(place.textContent).to.equal(`Before${template.content.textContent ?? ''}After`);
        const [element, ...more] = mountedIn(place, 'calcinosis-type-table');
        expect(more).to.have.length(0);
        expect(attributesOf(element ?? null)).to.deep.equal({ lang: 'es' });
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('reads the same from a whole document', async () => {
    const parsed = new DOMParser().parseFromString(`<title>x</title><p>${snippet}`, 'text/html');
    const place = await page('');
    place.append(...parsed.body.childNodes);
    await Promise.resolve();
    expect(seen(place)).to.equal('Before After [calcinosis-type-table]');
  });

  it('by fragment needs no address at all', async () => {
    const place = await page(
      '<p><a href="#calcinosis-type-table?types=dystrophic+metastatic&amp;theme=dark&amp;ref=x">Types</a></p>',
    );
    expect(attributesOf(mountedIn(place, 'calcinosis-type-table')[0] ?? null)).to.deep.equal({
      types: 'dystrophic metastatic',
      theme: 'dark',
    });
  });
});

describe('a bare tag', () => {
  const tag = '<calcinosis-faq>Questions</calcinosis-faq>';
  for (const markup of [
    tag,
    `<p>${tag}</p>`,
    `<p></p><p>${tag}<br>&nbsp;</p><p>&nbsp;</p>`,
    '<calcinosis-faq></calcinosis-faq>',
  ]) {
    it(`needs nothing: ${markup}`, async () => {
      const warnings = await warningsOf(async () => {
        expect(seen(await page(markup))).to.equal('Before [calcinosis-faq] After');
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('stays the only one in a wrapper with the same class', async () => {
    expect(seen(await page(`<div class="calcinosis-faq" data-calcinosis="faq">Ours: ${tag}</div>`))).to.equal(
      'Before Ours: [calcinosis-faq] After',
    );
  });

  for (const [name, inner] of Object.entries({
    table: '<tr><td>Row</td></tr>',
    details: 'Row',
    ul: '<li>Row</li>',
  })) {
    it(`in a paragraph, whose <${name}> the parser split out, leaves it to be seen and tells editors once`, async () => {
      const fallback = `<p><calcinosis-faq><${name}>${inner}</${name}></calcinosis-faq></p>`;
      const warnings = await warningsOf(async () => {
        const place = await page(fallback + fallback);
        place.querySelector('details')?.setAttribute('open', '');
        expect(seen(place)).to.include('Row');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<calcinosis-faq>').and.to.include(`<${name}>`);
    });
  }

  it('with its own fallback in a paragraph before a list is no such case', async () => {
    expect(await warningsOf(() => page(`<p>${tag}</p><ol><li>Other</li></ol>`))).to.deep.equal([]);
  });
});
