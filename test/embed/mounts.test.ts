import { expect } from '@open-wc/testing';
import { watch } from '../../src/embed/mounts.js';
import { attributesOf, defineStandIns, mountedIn, observed, page, seen, warningsOf } from './stand-ins.js';

defineStandIns();
watch();

const path = '/embed/en/calcinosis-faq.html';
const link = `<a href="${path}">FAQ</a>`;
const mounted = 'Before [calcinosis-faq] After';

const shown = (place: Element, tag: string): Element | null => mountedIn(place, tag)[0] ?? null;

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

  it('moves nothing: what has a slot is passed on to it, and the rest is the fallback', async () => {
    const markup =
      '<div data-calcinosis="faq">Text <!--note--><p id="kept">Two</p><details slot="question" open=""><summary>Ours</summary></details></div>';
    const place = await page(markup);
    expect(seen(place)).to.equal('Before [calcinosis-faq] Ours After');
    expect(place.innerHTML).to.equal(`<h2>Before</h2>${markup}<h2>After</h2>`);
    const [fallback] =
      shown(place, 'calcinosis-faq')?.querySelectorAll<HTMLSlotElement>('slot:not([slot])') ?? [];
    expect(fallback?.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['Text ', 'Two']);
  });

  it('prefers its own options to those of the link in it', async () => {
    const place = await page(
      `<div class="calcinosis-faq calcinosis-theme-light calcinosis-print-open" data-theme="dark"><a href="${path}?theme=auto&print=all&include=surgery">FAQ</a></div>`,
    );
    expect(attributesOf(shown(place, 'calcinosis-faq'))).to.deep.equal({
      theme: 'dark',
      print: 'open',
      include: 'surgery',
    });
  });

  it('takes nothing from a link to another element', async () => {
    const place = await page(
      `<div data-calcinosis="faq"><a href="/embed/es/calcinosis-type-table?theme=dark">x</a></div>`,
    );
    expect(attributesOf(shown(place, 'calcinosis-faq'))).to.deep.equal({});
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
    `<section data-calcinosis=" off "><div><p>${link}</p></div></section>`,
    '<p><a href="/embed/en/calcinosis-glossary.html">FAQ</a></p>',
    '<p><a href="#calcinosis-faq-surgery">FAQ</a></p>',
    '<p><a href="#calcinosis-faq">FAQ</a></p><div id="calcinosis-faq">Real</div>',
    '<p><a name="calcinosis-faq">FAQ</a></p>',
  ]) {
    it(`stays a link: ${markup}`, async () => {
      const warnings = await warningsOf(async () => {
        const place = await page(markup);
        expect(shown(place, 'calcinosis-faq')).to.equal(null);
        expect(place.querySelector('a')?.checkVisibility()).to.equal(true);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('in the fallback of a tag is left in it', async () => {
    const place = await page(`<calcinosis-type-table><p>${link}</p></calcinosis-type-table>`);
    expect(seen(place)).to.equal('Before [calcinosis-type-table] After');
    expect(shown(place, 'calcinosis-faq')).to.equal(null);
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
    expect(attributesOf(shown(place, 'calcinosis-faq'))).to.deep.equal({ print: 'open', lang: 'ar' });
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
      const element = shown(place, 'calcinosis-faq');
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
    place.querySelector('[data-calcinosis]')?.insertAdjacentHTML('beforeend', `<p>${link}</p>`);
    await observed();
    expect(seen(place)).to.equal(mounted);
    expect(mountedIn(place, 'calcinosis-faq')).to.have.length(1);
  });

  it('mounts once, however often it is moved', async () => {
    const place = await page('<div data-calcinosis="faq">Fallback</div>');
    for (const move of ['append', 'prepend'] as const) {
      place[move](...place.querySelectorAll('[data-calcinosis]'));
      await observed();
    }
    expect(seen(place)).to.equal('[calcinosis-faq] Before After');
  });

  it('mounts again in the copy of a mounted page', async () => {
    const markup = `<div data-calcinosis="faq">Fallback</div><p>${link}</p>`;
    const place = await page(markup);
    const copy = place.innerHTML;
    expect(copy).to.equal(`<h2>Before</h2>${markup}<h2>After</h2>`);
    place.innerHTML = copy;
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-faq] [calcinosis-faq] After');
    place.replaceChildren(...[...place.childNodes].map((node) => node.cloneNode(true)));
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-faq] [calcinosis-faq] After');
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
    expect(mountedIn(place, 'calcinosis-faq')).to.have.length(2);
  });

  const change = async (
    markup: string,
    changes: Readonly<Record<string, (node: Element) => void>>,
  ): Promise<void> => {
    const place = await page(markup);
    const node = place.children[1];
    for (const [after, make] of Object.entries(changes)) {
      if (node) make(node);
      await observed();
      expect(seen(place)).to.equal(`Before ${after.replace('\u200b', '')} After`);
    }
  };

  it('shows what a block asks for now, and its own nodes where it asks for nothing', () =>
    change('<div data-calcinosis="faq">Fallback</div>', {
      '[calcinosis-faq]': () => undefined,
      '[calcinosis-type-table]': (node) => {
        node.setAttribute('data-calcinosis', 'type-table');
      },
      Fallback: (node) => {
        node.removeAttribute('data-calcinosis');
      },
      'Opening hours': (node) => {
        node.textContent = 'Opening hours';
      },
      '[calcinosis-symptom-checklist]': (node) => {
        node.className = 'calcinosis-symptom-checklist';
      },
    }));

  it('follows a link that changes, and a text that comes to stand beside it', () =>
    change(`<p>See ${link}</p>`, {
      'See FAQ': () => undefined,
      '[calcinosis-faq]': (node) => {
        node.firstChild?.remove();
      },
      '[calcinosis-type-table]': (node) => {
        node.querySelector('a')?.setAttribute('href', '/embed/en/calcinosis-type-table.html');
      },
      'FAQ , or ask': (node) => {
        node.append(', or ask');
      },
      '[calcinosis-type-table]\u200b': (node) => {
        (node.lastChild as Text).data = ' ';
      },
      FAQ: (node) => {
        node.querySelector('a')?.setAttribute('href', 'https://example.org/');
      },
    }));

  it('keeps the element while only its options change', async () => {
    const place = await page(
      '<div data-calcinosis="faq" data-theme="dark" data-include="surgery">Fallback</div>',
    );
    const before = shown(place, 'calcinosis-faq');
    const block = place.querySelector<HTMLElement>('[data-calcinosis]');
    if (block) delete block.dataset['include'];
    block?.setAttribute('data-theme', 'light');
    await observed();
    expect(shown(place, 'calcinosis-faq')).to.equal(before);
    expect(attributesOf(before)).to.deep.equal({ theme: 'light' });
  });

  it('passes on what comes for a slot later', async () => {
    const place = await page('<div data-calcinosis="faq">Fallback</div>');
    const block = place.querySelector('[data-calcinosis]');
    block?.insertAdjacentHTML('beforeend', '<details slot="question" open><summary>Ours</summary></details>');
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-faq] Ours After');
    block?.querySelector('details')?.remove();
    await observed();
    expect(seen(place)).to.equal('Before [calcinosis-faq] After');
  });

  for (const [what, markup] of Object.entries({
    'a link': `<p><a slot="urgent-care" href="${path.replace('faq', 'guide')}">Emergency: call 0900 123</a></p>`,
    'a block': '<div data-calcinosis="guide"><p slot="urgent-care">Emergency: call 0900 123</p></div>',
    'a block by its class':
      '<p class="calcinosis-guide"><b slot="urgent-care">Emergency: call 0900 123</b></p>',
  }))
    it(`lets ${what} replace no section, and says so`, async () => {
      let place: Element | undefined;
      const warnings = await warningsOf(async () => {
        place = await page(markup);
      });
      expect(shown(place!, 'calcinosis-guide')?.querySelector('slot[slot]')).to.equal(null);
      for (const warning of warnings)
        expect(warning).to.match(/slot="urgent-care" cannot be filled by a block or a link/);
    });

  it('lets content carry no mark of ours: what stands beside it stays in sight', async () => {
    const place = await page(
      `<figure>${link}</figure><div><a data-calcinosis-mounted href="/">x</a><p id="beside">Ours</p></div>`,
    );
    expect(place.querySelector('#beside')!.checkVisibility()).to.equal(true);
    expect(place.querySelector('figure a')!.checkVisibility()).to.equal(false);
  });

  it('shows the page its own words while they are edited', async () => {
    const place = await page(`<section><p>${link}</p></section>`);
    const section = place.querySelector('section');
    expect(seen(place)).to.equal(mounted);
    section?.setAttribute('contenteditable', 'true');
    await observed();
    expect(seen(place)).to.equal('Before FAQ After');
    section?.removeAttribute('contenteditable');
    await observed();
    expect(seen(place)).to.equal(mounted);
  });

  for (const [host, markup] of Object.entries({
    td: `<table><tbody><tr><td>${link}</td></tr></tbody></table>`,
    dd: `<dl><dd>${link}</dd></dl>`,
    figure: `<figure>${link}</figure>`,
  })) {
    it(`moves nothing in a <${host}>, which can have no shadow root`, async () => {
      const place = await page(markup);
      const block = place.querySelector(host);
      const anchor = block?.firstChild;
      expect(seen(place)).to.equal(mounted);
      expect(anchor?.parentNode).to.equal(block);
      const element = block?.querySelector('calcinosis-faq');
      element?.remove();
      await observed();
      expect(block?.querySelector('calcinosis-faq')).to.equal(element);
      block?.querySelector('a')?.setAttribute('href', '/elsewhere');
      await observed();
      expect(seen(place)).to.equal('Before FAQ After');
      expect(block?.outerHTML).to.equal(`<${host}><a href="/elsewhere">FAQ</a></${host}>`);
    });
  }

  it('shows no more elements than a page needs, and says so once', async () => {
    const warnings = await warningsOf(async () => {
      const place = await page(`<p>${link}</p>`.repeat(110));
      expect(mountedIn(place, 'calcinosis-faq')).to.have.length(100);
      expect(seen(place)).to.include('FAQ FAQ');
      const next = await page(`<p>${link}</p>`);
      expect(seen(next), 'those that have left the page do not count').to.equal(mounted);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('100');
  });

  it('is read where a form has fields with the names of what reads it', async () => {
    const names = ['querySelectorAll', 'matches', 'closest', 'parentElement', 'getAttribute', 'localName'];
    const fields = names.map((name) => `<input name="${name}" type="hidden">`).join('');
    const place = await page(
      `<form class="calcinosis-theme-dark">${fields}<p>${link}</p></form><p>${link}</p>`,
    );
    expect(seen(place)).to.equal('Before [calcinosis-faq] [calcinosis-faq] After');
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
