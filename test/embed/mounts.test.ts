import { expect } from '@open-wc/testing';
import { watch } from '../../src/embed/mounts.js';
import { attributesOf, defineStandIns, observed, page, seen, warningsOf } from './stand-ins.js';

defineStandIns();
watch();

const path = '/embed/en/calcinosis-faq.html';
const link = `<a href="${path}">FAQ</a>`;
const mounted = 'Before [calcinosis-faq] After';

describe('a block mount', () => {
  for (const markup of [
    '<div data-calcinosis="faq">Fallback</div>',
    '<section data-calcinosis="calcinosis-faq">Fallback</section>',
    '<span data-calcinosis=" faq ">Fallback</span>',
    '<div class="wide calcinosis-faq left">Fallback</div>',
    '<div class="calcinosis-faq" data-calcinosis="">Fallback</div>',
    '<div data-calcinosis="faq"></div>',
  ]) {
    it(`mounts ${markup}`, async () => {
      expect(seen(await page(markup))).to.equal(mounted);
    });
  }

  it('keeps every node: slotted ones are shown, the others are the fallback, marked as meant', async () => {
    const place = await page(
      '<div data-calcinosis="faq">Text <!--note--><p id="kept">Two</p><details slot="question" open><summary>Ours</summary></details></div>',
    );
    expect(seen(place)).to.equal('Before [calcinosis-faq] Ours After');
    const element = place.querySelector('calcinosis-faq');
    expect([...(element?.children ?? [])].map(({ localName }) => localName)).to.have.members([
      'div',
      'details',
    ]);
    expect(element?.querySelector(':scope > [data-calcinosis-fallback]')?.innerHTML).to.equal(
      'Text <!--note--><p id="kept">Two</p>',
    );
  });

  it('prefers its own options to those of the link in it', async () => {
    const place = await page(
      `<div class="calcinosis-faq calcinosis-theme-light calcinosis-print-open" data-theme="dark"><a href="${path}?theme=auto&print=all&include=surgery">FAQ</a></div>`,
    );
    expect(attributesOf(place.querySelector('calcinosis-faq'))).to.deep.equal({
      theme: 'dark',
      print: 'open',
      include: 'surgery',
    });
  });

  it('takes nothing from a link to another element', async () => {
    const place = await page(
      `<div data-calcinosis="faq"><a href="/embed/es/calcinosis-type-table?theme=dark">x</a></div>`,
    );
    expect(attributesOf(place.querySelector('calcinosis-faq'))).to.deep.equal({});
  });

  it('of an unknown name stays as it is, with its link, and editors are told the names once', async () => {
    const markup = `<div data-calcinosis="fqa"><p>${link}</p></div>`;
    const warnings = await warningsOf(async () => {
      expect(seen(await page(markup + markup))).to.equal('Before FAQ FAQ After');
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('"fqa"').and.to.include('causes, diagnosis, disclaimer, faq, glossary');
  });

  it('cannot stand in a heading or a list, and editors are told', async () => {
    const warnings = await warningsOf(async () => {
      expect(seen(await page('<h3 data-calcinosis="faq">FAQ</h3>'))).to.equal('Before FAQ After');
    });
    expect(warnings).to.have.length(1);
  });

  for (const markup of [
    '<body-like class="calcinosis-faq">FAQ</body-like>',
    '<ul><li class="calcinosis-faq">FAQ</li></ul>',
    '<h3 class="calcinosis-faq">FAQ</h3>',
    '<div class="calcinosis-page page-calcinosis-faq calcinosis-faqs">FAQ</div>',
    '<div class="calcinosis-theme-dark">FAQ</div>',
    '<a class="calcinosis-faq" href="/elsewhere">FAQ</a>',
  ]) {
    it(`is not ${markup}`, async () => {
      expect(seen(await page(markup))).to.equal('Before FAQ After');
    });
  }
});

describe('a link', () => {
  for (const markup of [
    `<p>See ${link}</p>`,
    `<p>${link}, or ask.</p>`,
    `<p>${link} <img alt="" src="data:,"></p>`,
    `<p>${link} ${link.replace('FAQ', 'Again')}</p>`,
    `<div><h3>Questions</h3>${link}</div>`,
    `<h3>${link}</h3>`,
    `<nav><p>${link}</p></nav>`,
    `<div role="navigation"><div>${link}</div></div>`,
    `<ul><li>${link}</li></ul>`,
    `<ol><li><p>${link}</p></li></ol>`,
    `<menu><li>${link}</li></menu>`,
    `<footer><p>${link}</p></footer>`,
    `<header><p>${link}</p></header>`,
    `<div contenteditable="true"><p>${link}</p></div>`,
    `<div contenteditable><div contenteditable="false"><p>${link}</p></div></div>`,
    `<p data-calcinosis="off">${link}</p>`,
    `<p><a data-calcinosis="off" href="${path}">FAQ</a></p>`,
    `<section data-calcinosis="OFF"><div><p>${link}</p></div></section>`,
    '<p><a href="/embed/en/calcinosis-glossary.html">FAQ</a></p>',
    '<p><a href="#calcinosis-faq-surgery">FAQ</a></p>',
    '<p><a href="#calcinosis-faq">FAQ</a></p><div id="calcinosis-faq">Real</div>',
    '<p><a name="calcinosis-faq">FAQ</a></p>',
  ]) {
    it(`stays a link: ${markup}`, async () => {
      const warnings = await warningsOf(async () => {
        const place = await page(markup);
        expect(place.querySelector('calcinosis-faq')).to.equal(null);
        expect(place.querySelector('a')?.checkVisibility()).to.equal(true);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('in the fallback of a tag is left in it', async () => {
    const place = await page(`<calcinosis-type-table><p>${link}</p></calcinosis-type-table>`);
    expect(seen(place)).to.equal('Before [calcinosis-type-table] After');
    expect(place.querySelector('calcinosis-faq')).to.equal(null);
  });

  it('in a template is left alone', async () => {
    const place = await page(`<template><p>${link}</p><div data-calcinosis="faq"></div></template>`);
    expect(place.querySelector('template')?.innerHTML).to.equal(
      `<p>${link}</p><div data-calcinosis="faq"></div>`,
    );
  });

  it('in a shadow root is left alone', async () => {
    const place = await page('<section></section>');
    const root = place.querySelector('section')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('p'));
    root?.firstElementChild?.insertAdjacentHTML('beforeend', link);
    await observed();
    expect(seen(place)).to.equal('Before FAQ After');
  });

  it('takes options of its own', async () => {
    const place = await page(
      `<p><a class="calcinosis-print-open" data-lang="ar" href="${path}?print=all">FAQ</a></p>`,
    );
    expect(attributesOf(place.querySelector('calcinosis-faq'))).to.deep.equal({ print: 'open', lang: 'ar' });
  });

  it('to a fragment or a relative page is read under any base', async () => {
    const base = document.createElement('base');
    base.href = 'https://other.example/deep/er/';
    document.head.append(base);
    try {
      expect(seen(await page('<p><a href="#calcinosis-faq">FAQ</a></p>'))).to.equal(mounted);
      expect(seen(await page('<p><a href="../embed/en/calcinosis-faq">FAQ</a></p>'))).to.equal(mounted);
    } finally {
      base.remove();
    }
  });
});

describe('hostile values', () => {
  const image = '"><img src=x onerror=hacked()>';
  const escaped = image.replaceAll('"', '&quot;');
  for (const [where, markup] of Object.entries({
    'data-*': `<div data-calcinosis="faq" data-theme="${escaped}">x</div>`,
    'a class': `<div class="calcinosis-faq calcinosis-theme-${escaped}">x</div>`,
    'a query': `<p><a href="/embed/en/calcinosis-faq?theme=${encodeURIComponent(image)}&onclick=hacked()&style=x">x</a></p>`,
    'a fragment': `<p><a href="#calcinosis-faq?theme=${encodeURIComponent(image)}">x</a></p>`,
  })) {
    it(`in ${where} are a value and nothing more`, async () => {
      const place = await page(markup);
      const element = place.querySelector('calcinosis-faq');
      expect(element?.getAttribute('theme')).to.match(/^"><img/);
      expect(element?.getAttributeNames()).to.satisfy((names: string[]) =>
        names.every((name) => ['theme', 'lang'].includes(name)),
      );
      expect(place.querySelector('img')).to.equal(null);
      expect(element?.shadowRoot?.querySelector('img')).to.equal(null);
    });
  }

  it('as a name are reported as text', async () => {
    const warnings = await warningsOf(() => page(`<div data-calcinosis="${escaped}">x</div>`));
    expect(warnings).to.have.length(1);
  });
});

describe('a page that changes', () => {
  it('mounts what a router inserts', async () => {
    const place = await page('<main></main>');
    place
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', `<article><p>Hi</p><p>${link}</p></article>`);
    expect(seen(place)).to.equal('Before Hi FAQ After');
    await observed();
    expect(seen(place)).to.equal('Before Hi [calcinosis-faq] After');
  });

  it('mounts a link that is put into a paragraph which was there', async () => {
    const place = await page('<p></p>');
    place.querySelector('p')?.insertAdjacentHTML('beforeend', link);
    await observed();
    expect(seen(place)).to.equal(mounted);
  });

  it('mounts again in a block that a router uses again', async () => {
    const place = await page(`<div>${link}</div>`);
    const outlet = place.querySelector('div');
    outlet?.replaceChildren();
    outlet?.insertAdjacentHTML('beforeend', '<p><a href="#calcinosis-type-table">Types</a></p>');
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-type-table] After');
  });

  it('leaves a paragraph in the slot that it was meant for', async () => {
    const place = await page('<section></section>');
    const section = place.querySelector('section');
    const slot = document.createElement('slot');
    slot.name = 'panel';
    section?.attachShadow({ mode: 'open' }).append(slot);
    section?.insertAdjacentHTML('beforeend', `<p slot="panel">${link}</p>`);
    await observed();
    expect(seen(place)).to.equal(mounted);
  });

  it('leaves a fallback that the page adds to later', async () => {
    const place = await page('<div data-calcinosis="faq">Fallback</div>');
    place.querySelector('[data-calcinosis] > *')?.insertAdjacentHTML('beforeend', `<p>${link}</p>`);
    await observed();
    expect(seen(place)).to.equal(mounted);
  });

  it('mounts once, however often it is moved', async () => {
    const place = await page('<div data-calcinosis="faq">Fallback</div>');
    for (const move of ['append', 'prepend'] as const) {
      place[move](...place.querySelectorAll('[data-calcinosis]'));
      await observed();
    }
    expect(seen(place)).to.equal('[calcinosis-faq] Before After');
  });

  it('leaves the copy of a mounted page as it is', async () => {
    const place = await page(`<div data-calcinosis="faq">Fallback</div><p>${link}</p>`);
    const copy = place.innerHTML;
    place.innerHTML = copy;
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-faq] [calcinosis-faq] After');
    expect(place.innerHTML).to.equal(copy);
  });

  it('does not answer its own insertions', async () => {
    const place = await page('');
    let batches = 0;
    const observer = new MutationObserver(() => (batches += 1));
    observer.observe(place, { childList: true, subtree: true });
    place.insertAdjacentHTML('beforeend', `<p>${link}</p><div class="calcinosis-faq">Fallback</div>`);
    for (let turn = 0; turn < 10; turn += 1) await observed();
    observer.disconnect();
    expect(batches).to.be.at.most(2);
    expect(place.querySelectorAll('calcinosis-faq')).to.have.length(2);
  });

  it('does not put back an element that the page removed', async () => {
    const place = await page('<div data-calcinosis="faq">Fallback</div>');
    place.querySelector('calcinosis-faq')?.remove();
    place.append(...place.querySelectorAll('[data-calcinosis]'));
    await observed();
    expect(seen(place)).to.equal('Before After');
  });

  it('loses nothing and goes on when one mount fails', async () => {
    const place = await page('');
    const warnings = await warningsOf(async () => {
      customElements.get = () => {
        throw new Error('refused');
      };
      place.insertAdjacentHTML('beforeend', '<div data-calcinosis="faq">First</div>');
      await observed();
      Reflect.deleteProperty(customElements, 'get');
      place.insertAdjacentHTML('beforeend', '<div data-calcinosis="type-table">Second</div>');
      await observed();
    });
    expect(seen(place)).to.equal('Before After First [calcinosis-type-table]');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('refused');
  });
});
