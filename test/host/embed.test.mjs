import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browse, classicScript, hostPage, moduleScript, ownPages, painted, tags, until } from './browser.mjs';
import { serve, strictPolicy } from './serve.mjs';

const { open } = browse();

const ownPage = (tag) => `dist/embed/en/${tag}.html`;
const titles = {
  'calcinosis-type-table': 'Types of calcinosis',
  'calcinosis-symptom-checklist': 'Notes for your visit',
  'calcinosis-faq': 'Questions about calcinosis',
  'calcinosis-overview': 'What is calcinosis?',
  'calcinosis-key-points': 'Key points about calcinosis',
  'calcinosis-prevalence': 'How rare is calcinosis?',
  'calcinosis-causes': 'Causes and risk factors',
  'calcinosis-urgent-care': 'When to get help fast',
  'calcinosis-diagnosis': 'How calcinosis is found',
  'calcinosis-treatments': 'Treatment choices',
  'calcinosis-glossary': 'Words in this guide',
  'calcinosis-disclaimer': 'About this information',
  'calcinosis-references': 'References',
  'calcinosis-guide': 'A guide to calcinosis',
};

/**
 * What moved under the reader's eyes; a line that is rounded to the next pixel does not. Nor does a space between two words
 * that had nothing after it yet when the parser paused: Chromium takes it from the corner of its paragraph to its line, by
 * half of what a line is higher than its letters, and nothing else moves.
 */
const watchShifts = () => {
  window.shifts = [];
  const isSpace = ({ previousRect: before, currentRect: now }) =>
    before.left === now.left &&
    before.width === now.width &&
    before.height === now.height &&
    now.height < 24 &&
    Math.abs(now.top - before.top) < 4;
  const moved = ({ previousRect: before, currentRect: now }) =>
    ['top', 'bottom', 'left', 'right'].some((side) => Math.abs(before[side] - now[side]) > 1);
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      if (sources.length === 0 || (sources.some(moved) && !(sources.length === 1 && isSpace(sources[0]))))
        window.shifts.push([value, sources[0]?.node?.nodeName]);
  }).observe({ type: 'layout-shift', buffered: true });
};

async function shifts(page) {
  await page.waitForLoadState();
  await painted(page);
  await painted(page);
  return page.evaluate(() => window.shifts);
}

for (const tag of ownPages) {
  test(`without script ${tag}'s own page reads and is styled`, async () => {
    const page = await open(ownPage(tag), { javaScriptEnabled: false, elements: false });
    await page.getByRole('heading', { level: 1, name: titles[tag] }).waitFor();
    const root = page.locator(tag).locator('.root').first();
    assert.match(await root.evaluate((node) => getComputedStyle(node).fontFamily), /system-ui/);
    assert.equal(
      await page.getByRole('button').filter({ visible: true }).count(),
      0,
      'no button that does nothing',
    );
    if (tag !== 'calcinosis-references')
      assert.equal(await page.getByText('No clinician has reviewed').isVisible(), true);
    assert.equal(await page.locator('[checked]').count(), 0);
  });

  test(`complaint 18: with script ${tag}'s own page moves nothing and keeps its policy`, async () => {
    const page = await open(ownPage(tag), { init: watchShifts });
    assert.ok(await page.locator(tag).evaluate(({ hasUpdated }) => hasUpdated), 'the script runs');
    assert.ok(await page.getByRole('heading', { level: 1, name: titles[tag] }).isVisible());
    assert.deepEqual(await shifts(page), []);
  });
}

test('without script an answer opens and the types are a table', async () => {
  const faq = await open(ownPage('calcinosis-faq'), { javaScriptEnabled: false, elements: false });
  const answer = faq.getByText('The lumps can come back.');
  assert.equal(await answer.isVisible(), false);
  await faq.getByRole('heading', { name: 'Can surgery' }).click();
  assert.equal(await answer.isVisible(), true);
  const types = await open(ownPage('calcinosis-type-table'), { javaScriptEnabled: false, elements: false });
  assert.equal(await types.getByRole('rowheader').count(), 5);
  assert.equal(await types.getByRole('columnheader').count(), 5);
});

test('complaint 18: on the hospital page nothing moves, and nothing with the classic file in its head', async () => {
  const page = await open('', { init: watchShifts });
  assert.deepEqual(await shifts(page), []);

  const hospital = readFileSync(new URL('pages/index.html', import.meta.url), 'utf8');
  const script = /<script[^>]*><\/script>/;
  assert.match(hospital, script);
  const files = {
    'index.html': hospital
      .replace(script, classicScript)
      .replaceAll(/((?:href|src)=")(hospital|icon|language)/g, '$1/$2'),
  };
  for (const viewport of [
    { width: 1200, height: 900 },
    { width: 375, height: 800 },
  ]) {
    const classic = await open('', { files, init: watchShifts, viewport });
    assert.equal(await classic.locator(tags.join()).count(), 3);
    assert.deepEqual(await shifts(classic), []);
  }
});

test("the link's options choose what its page shows", async () => {
  const page = await open(`${ownPage('calcinosis-faq')}?include=surgery&theme=dark&utm_source=letter`);
  assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), [
    'Can surgery take the deposits out?',
  ]);
  const background = await page.locator('.root').evaluate((node) => getComputedStyle(node).backgroundColor);
  assert.ok(Math.max(...background.match(/\d+/g)) < 60, `${background} is dark`);
  assert.deepEqual(page.warnings, []);
});

test('nobody sets an emergency number or keeps answers by writing a link', async () => {
  const page = await open(
    `${ownPage('calcinosis-symptom-checklist')}?emergency-number=5550666&remember=device&name=x`,
  );
  assert.equal(await page.getByText('5550666').count(), 0);
  await page.getByRole('checkbox', { name: 'Joint pain' }).check();
  assert.ok(await page.getByText('What you mark or type stays on this page.').isVisible());
  assert.equal(await page.evaluate(() => localStorage.length), 0);

  // Nor by a link in a visitor's comment, which becomes the element.
  const query = '?emergency-number=5550666&theme=dark';
  const comment = `<p><a href="https://example.org/embed/en/calcinosis-urgent-care.html${query}">Help</a></p>`;
  const hospital = await open('', { files: { 'index.html': hostPage(comment) } });
  const urgent = hospital.locator('calcinosis-urgent-care[theme="dark"]');
  await urgent.getByText('your emergency number').first().waitFor();
  assert.equal(await hospital.getByText('5550666').count(), 0);
});

const link = (extra = '') =>
  `<a href="/dist/embed/en/calcinosis-type-table.html${extra}">Types of calcinosis, a leaflet</a>`;
const block = (attributes, inside) => `<div ${attributes}>${inside}</div>`;
const both = 'class="calcinosis-type-table" data-calcinosis="type-table" data-lang="en"';

/** The snippet that we advise, and what editors and sanitizers make of it (cms: WordPress, Drupal, Ghost …). */
const forms = {
  'the whole snippet': block(both, `<p>${link()}</p>`),
  'the snippet without its paragraph': block(both, link()),
  'the snippet with its class alone': block('class="calcinosis-type-table"', `<p>${link()}</p>`),
  'the snippet with its data alone': block('data-calcinosis="type-table"', `<p>${link()}</p>`),
  'the snippet with stray breaks': block(both, `<p>&nbsp;</p>\n<p>${link()}<br></p><p></p>`),
  'the snippet in a div of the editor': `<div class="wp-block">${block(both, `<p>${link()}</p>`)}</div>`,
  'the paragraph that is left': `<p>${link()}</p>`,
  'the paragraph with emphasis': `<p><strong>${link()}</strong></p>`,
  'the paragraph with what Ghost adds': `<p>${link('?ref=hospital.example')}</p>`,
  'a link in a div': `<div>${link()}</div>`,
  'a link into the page': '<p><a href="#calcinosis-type-table">Types of calcinosis, a leaflet</a></p>',
  'the tag': '<calcinosis-type-table>Types of calcinosis, a leaflet</calcinosis-type-table>',
  'the tag in a paragraph':
    '<p><calcinosis-type-table>Types of calcinosis, a leaflet</calcinosis-type-table></p>',
};

/** The texts of a place, outside of shadow trees, that are drawn. */
const shownTexts = (place) =>
  place.evaluate((node) => {
    const found = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      if (walker.currentNode.data.trim() && range.getClientRects().length)
        found.push(walker.currentNode.data);
    }
    return found;
  });

for (const [file, script] of [
  ['module', moduleScript],
  ['classic file', classicScript],
]) {
  test(`complaint 15: by the ${file} every form of the snippet shows the element, once, and nothing else is lost`, async () => {
    const places = Object.values(forms).map(
      (form) => `<section><p>Before it.</p>${form}<p>After it.</p></section>`,
    );
    const page = await open('', {
      files: { 'index.html': hostPage(`<h1>Skin</h1>${places.join('')}`, { script }) },
    });
    for (const [at, name] of Object.keys(forms).entries()) {
      const place = page.locator('section').nth(at);
      assert.equal(await place.getByRole('table').count(), 1, name);
      assert.ok(await place.getByRole('table').isVisible(), name);
      assert.ok(
        await place.getByRole('heading', { level: 2, name: 'Types of calcinosis' }).isVisible(),
        name,
      );
      assert.deepEqual(
        await shownTexts(place),
        ['Before it.', 'After it.'],
        `${name}: the fallback is not shown`,
      );
    }
    assert.deepEqual(page.warnings, []);
  });
}

test('complaint 15: what is no mount stays a link', async () => {
  const stays = {
    'a link in a sentence': `<p>Read about ${link()} at home.</p>`,
    'a link in a menu': `<nav><ul><li>${link()}</li></ul></nav>`,
    'a link that opts out': `<p><a data-calcinosis="off" href="/dist/embed/en/calcinosis-type-table.html">Types of calcinosis, a leaflet</a></p>`,
  };
  for (const [name, form] of Object.entries(stays)) {
    const page = await open('', {
      files: { 'index.html': hostPage(`${form}<calcinosis-faq></calcinosis-faq>`) },
    });
    assert.ok(await page.getByRole('link', { name: 'a leaflet' }).isVisible(), name);
    assert.equal(await page.getByRole('table').count(), 0, name);
  }
});

test('what comes late is mounted too', async () => {
  const page = await open('', { files: { 'index.html': hostPage('<calcinosis-faq></calcinosis-faq>') } });
  await page.evaluate(() => {
    const place = document.createElement('div');
    const leaflet = document.createElement('a');
    place.dataset.calcinosis = 'type-table';
    leaflet.href = '/dist/embed/en/calcinosis-type-table.html?types=dystrophic+metastatic';
    leaflet.append('Types');
    place.append(leaflet);
    document.body.append(place);
  });
  await page.getByRole('table', { name: 'Comparing Dystrophic and Metastatic' }).waitFor();
});

let other;
before(async () => {
  other = await serve();
});
after(() => other.close());

const frame = () =>
  `<iframe title="Questions" height="400" width="600" src="${other.url}${ownPage('calcinosis-faq')}"></iframe>`;
const frameHeight = (page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((node) => node.clientHeight);
const contentHeight = (page) =>
  page
    .frameLocator('iframe')
    .first()
    .locator('html')
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

async function framed(script, extra = '', { content = frame(), ...options } = {}) {
  const page = await open('', {
    files: {
      'index.html': hostPage(`<h1>Skin</h1>${content}${extra}`, { script }),
      'evil.html': '<p>Another frame of the page</p>',
    },
    // The fixture is nowhere on the network, and its frame is.
    permissions: ['local-network-access'],
    policy: `${strictPolicy}; frame-src 'self' ${other.url}`,
    sites: [other.url],
    elements: false,
    ...options,
  });
  const element = page.frameLocator('iframe').first().locator('calcinosis-faq, calcinosis-guide').first();
  await element.evaluate(async (own) => {
    await customElements.whenDefined(own.localName);
    await own.updateComplete;
  });
  return page;
}

test('a frame with an own page is as high as its content, and follows it', async () => {
  const page = await framed(moduleScript);
  await until(page, async () => (await frameHeight(page)) === (await contentHeight(page)));
  const closed = await frameHeight(page);
  assert.ok(closed > 400);
  await page.frameLocator('iframe').getByRole('button', { name: 'Open all' }).click();
  await until(page, async () => (await frameHeight(page)) > closed + 300);
  await until(page, async () => (await frameHeight(page)) === (await contentHeight(page)));
  await page.frameLocator('iframe').getByRole('button', { name: 'Close all' }).click();
  await until(page, async () => (await frameHeight(page)) === closed);
});

for (const lang of ['de', 'ar']) {
  test(`the guide fits its frame on a phone, in text of twice the size (${lang})`, async () => {
    const src = `${other.url}dist/embed/${lang}/calcinosis-guide.html`;
    const page = await framed(moduleScript, '', {
      content: `<iframe title="Guide" height="700" width="100%" src="${src}"></iframe>`,
      viewport: { width: 320, height: 640 },
    });
    await until(page, async () => (await frameHeight(page)) === (await contentHeight(page)));
    const small = await frameHeight(page);
    assert.ok(small > 20_000);
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(({ ownerDocument }) => {
        const sheet = new ownerDocument.defaultView.CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% }');
        ownerDocument.adoptedStyleSheets = [...ownerDocument.adoptedStyleSheets, sheet];
      });
    await until(page, async () => (await frameHeight(page)) > 2 * small);
    await until(page, async () => (await frameHeight(page)) === (await contentHeight(page)));
  });
}

test('a height that anybody else tells is not followed', async () => {
  const page = await framed(moduleScript, '<iframe title="Another" src="evil.html"></iframe>');
  await until(page, async () => (await frameHeight(page)) === (await contentHeight(page)));
  const right = await frameHeight(page);
  const tell = (target) =>
    target.evaluate(() => {
      const all = [5, 1_000, 999_999, -1, '700px', NaN, Infinity, null];
      for (const height of all) window.top.postMessage({ type: 'calcinosis-height', height }, '*');
    });
  await tell(page);
  await tell(page.frames().find((frame) => frame.url().endsWith('evil.html')));
  // Each message was delivered before this one, which is the last in the same queue.
  await page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', ({ data }) => data === 'last' && done());
        postMessage('last', '*');
      }),
  );
  await painted(page);
  assert.equal(await frameHeight(page), right);
  assert.equal(
    await page
      .locator('iframe')
      .nth(1)
      .evaluate((node) => node.clientHeight),
    150,
    'nor for another frame',
  );

  // Our frame, when it holds a page of another site.
  const [, ours] = page.frames();
  await ours.goto(new URL('/fixture/evil.html', page.url()).href);
  await tell(ours);
  await painted(page);
  await painted(page);
  assert.equal(await frameHeight(page), right);
});

test('without script on the page around it a frame keeps its own height, and scrolls', async () => {
  const page = await framed('');
  await page.frameLocator('iframe').getByRole('button', { name: 'Open all' }).click();
  await painted(page);
  assert.equal(await frameHeight(page), 400);
  const last = page.frameLocator('iframe').getByText('No clinician has reviewed');
  await last.scrollIntoViewIfNeeded();
  assert.ok(await last.isVisible());
});

for (const [what, sandbox, leavesTo] of [
  ['a frame', '', 'the page'],
  ['a frame that may not lead the page elsewhere', 'allow-scripts allow-same-origin allow-popups', 'a tab'],
])
  test(`a link to a source leaves ${what} for ${leavesTo}, and the element stays`, async () => {
    const attribute = sandbox && ` sandbox="${sandbox}"`;
    const page = await framed('', '', { content: frame().replace(' title', `${attribute} title`) });
    const elsewhere = (address) => /^https:/.test(address.href);
    await page
      .context()
      .route(elsewhere, (route) => route.fulfill({ body: 'A source', contentType: 'text/html' }));
    const inside = page.frameLocator('iframe');
    await inside.getByRole('button', { name: 'Open all' }).click();
    await inside.locator('details').evaluateAll((all) => {
      for (const details of all) details.open = true;
    });
    const link = inside.locator('ol a[href^="https:"]').first();
    const source = await link.getAttribute('href');
    const opened = sandbox ? page.context().waitForEvent('page') : undefined;
    await link.click();
    const shown = (await opened) ?? page;
    await shown.waitForURL(source);
    // The browser itself says that the frame may not.
    page.problems = page.problems.filter((problem) => !problem.includes(source) && !/sandbox/i.test(problem));
    if (sandbox) assert.ok(await inside.getByRole('button', { name: 'Close all' }).isVisible());
  });
