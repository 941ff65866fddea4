import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTags, browse, hostPage, openEverything, tags } from './browser.mjs';
import { cutOff } from './cut-off.mjs';
import { hosts, sheetOf } from './hosts.mjs';

const { open } = browse();

const properties = [
  'background-color color font-family font-size font-style font-variant-caps font-weight letter-spacing line-height',
  'word-spacing text-transform text-align text-indent text-shadow white-space-collapse text-wrap-mode word-break hyphens',
  'list-style-type pointer-events user-select visibility opacity direction display position float margin padding',
  'border-top-width border-top-style border-collapse caption-side text-decoration-line outline-style',
].flatMap((line) => line.split(' '));

async function host(css, { root = {}, body = '', box = '' } = {}) {
  const attributes = Object.entries({ lang: 'en', ...root }).map(([name, value]) => `${name}="${value}"`);
  const page = await open('', {
    files: {
      'index.html': hostPage(`<div class="${box}"><div id="frame">${allTags}</div></div>`, {
        head: '<link rel="stylesheet" href="host.css">',
        html: attributes.join(' '),
        attributes: `class="${body}"`,
      }),
      'host.css': css,
    },
  });
  return page;
}

/** How each node of ours looks and how big it is, with everything open, in a box of the same width. */
async function looks(page, width) {
  await page.evaluate((width) => {
    const pin = { display: 'block', width: `${width}px`, margin: 0, padding: 0, border: 0, float: 'none' };
    for (const [name, value] of Object.entries(pin)) {
      document.querySelector('#frame').style.setProperty(name, value, 'important');
    }
  }, width);
  await openEverything(page);
  return page.evaluate(
    ({ names, properties }) =>
      names.map((name) =>
        // Of a drawing the frame: what is in it has no size in whole pixels.
        [...document.querySelector(name).shadowRoot.querySelectorAll('.root, .root :not(svg *)')].map(
          (node) => {
            const style = getComputedStyle(node);
            const { width, height } = node.getBoundingClientRect();
            const seen = Object.fromEntries(
              properties.map((property) => [property, style.getPropertyValue(property)]),
            );
            const text = `${node.localName}.${node.className} ${node.textContent.trim().slice(0, 30)}`;
            return { node: text, width: Math.round(width), height: Math.round(height), ...seen };
          },
        ),
      ),
    { names: tags, properties },
  );
}

function differences(actual, expected) {
  return tags.flatMap((tag, at) =>
    actual[at].flatMap((node, i) =>
      Object.entries(node)
        .filter(([property, value]) => value !== expected[at][i]?.[property])
        .map(([property, value]) => `${node.node}: ${property} ${value}, not ${expected[at][i]?.[property]}`),
    ),
  );
}

const neutral = {};
async function neutralLooks(scheme, width) {
  const key = `${scheme} ${width}`;
  neutral[key] ??= await looks(await host(`:root { color-scheme: ${scheme}; }`), width);
  return neutral[key];
}

for (const [id, sheet] of Object.entries(hosts)) {
  test(`complaint 14: on ${sheet.name} our text looks as on a neutral page`, async () => {
    const page = await host(await sheetOf(id), sheet);
    for (const width of [960, 340]) {
      const actual = await looks(page, width);
      const scheme = await page.evaluate(
        () => getComputedStyle(document.querySelector('calcinosis-faq')).colorScheme,
      );
      const expected = await neutralLooks(scheme === 'dark' ? 'dark' : 'light', width);
      const found = differences(actual, expected);
      assert.equal(found.length, 0, `${found.length} differences, such as\n${found.slice(0, 12).join('\n')}`);
      assert.ok(await opaque(page), 'the background is opaque');
    }
  });
}

const opaque = (page) =>
  page.evaluate(
    (names) =>
      names.every((name) =>
        getComputedStyle(
          document.querySelector(name).shadowRoot.querySelector('.root'),
        ).backgroundColor.startsWith('rgb('),
      ),
    tags,
  );

/** What a parent of ours may be, and what stands beside us in it. */
const parents = {
  'a row of flex': '.parent { display: flex; }',
  'a column of flex': '.parent { display: flex; flex-direction: column; align-items: flex-start; }',
  'a grid': '.parent { display: grid; grid-template-columns: auto auto; }',
  'a grid of one column': '.parent { display: grid; justify-items: start; }',
  'an inline block': '.parent { display: inline-block; }',
  'a float': '.parent { float: left; }',
  'a table cell': '.parent { display: table-cell; }',
  'an absolute box': '.parent { position: absolute; }',
};

for (const [name, css] of Object.entries(parents)) {
  test(`in ${name} an element has room and stays inside`, async () => {
    const body = tags
      .map((tag) => `<div><div class="parent"><p>Beside</p><${tag}></${tag}></div></div>`)
      .join('');
    const page = await open('', {
      files: {
        'index.html': hostPage(body, { head: '<link rel="stylesheet" href="host.css">' }),
        'host.css': css,
      },
    });
    for (const width of [1200, 375]) {
      await page.setViewportSize({ width, height: 800 });
      for (const tag of tags) {
        const { left, right } = await page
          .locator(tag)
          .evaluate((element) => element.getBoundingClientRect());
        assert.ok(right - left > width / 2, `${tag} is ${right - left}px wide of ${width}px`);
        assert.ok(left >= 0 && right <= width, `${tag} goes from ${left} to ${right} of ${width}px`);
      }
      assert.ok((await pageWidth(page)) <= width, 'the page scrolls sideways');
    }
  });
}

const pageWidth = (page) => page.evaluate(() => document.documentElement.scrollWidth);

test('a page may make an element inline, float it and narrow it', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(`${allTags}<p>Beside</p>`, { head: '<link rel="stylesheet" href="host.css">' }),
      'host.css': `${tags.join()} { display: inline; float: left; width: 200px; }`,
    },
  });
  await openEverything(page);
  for (const tag of tags) {
    assert.equal(await page.locator(tag).evaluate((element) => element.offsetWidth), 200);
  }
  assert.deepEqual(await cutOff(page), []);
});

/** A person who asks for text of twice the size. */
async function fontSize(page, size) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
  await page.reload();
}
const textSize = (page, tag = 'calcinosis-faq') =>
  page
    .locator(tag)
    .locator('.answer p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

test('text of 200 % enlarges ours, and nothing is cut off', async () => {
  const page = await open();
  assert.equal(await textSize(page), 16);
  await fontSize(page, 32);
  await page.locator('calcinosis-faq .answer p').first().waitFor({ state: 'attached' });
  assert.equal(await textSize(page), 32);
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await openEverything(page);
    assert.deepEqual(await cutOff(page), []);
  }
});

test('complaint 14: a root of 62.5 % does not shrink our text, and 200 % still enlarges it', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(allTags, { head: '<link rel="stylesheet" href="host.css">' }),
      'host.css': 'html { font-size: 62.5%; } body { font-size: 1.1rem; }',
    },
  });
  assert.equal(await textSize(page), 16);
  await fontSize(page, 32);
  await page.locator('calcinosis-faq .answer p').first().waitFor({ state: 'attached' });
  assert.ok((await textSize(page)) > 16);
});

test("a person's own text spacing applies and cuts nothing off", async () => {
  const page = await open();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await openEverything(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`);
      const within = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? within(shadowRoot) : [],
        ),
      ];
      for (const root of within(document)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    const spacing = await page
      .locator('calcinosis-faq')
      .locator('.answer p')
      .first()
      .evaluate((text) => {
        const { fontSize, lineHeight, letterSpacing, wordSpacing, marginBottom } = getComputedStyle(text);
        return [lineHeight, letterSpacing, wordSpacing, marginBottom].map((value) =>
          (parseFloat(value) / parseFloat(fontSize)).toFixed(2),
        );
      });
    assert.deepEqual(spacing, ['1.50', '0.12', '0.16', '2.00']);
    assert.deepEqual(await cutOff(page), []);
  }
});

test('complaint 7: at a zoom of 400 % the page does not scroll sideways', async () => {
  const page = await open('', { viewport: { width: 320, height: 256 } });
  await openEverything(page);
  assert.equal(await pageWidth(page), 320);
  assert.deepEqual(await cutOff(page), []);
  const table = page.locator('calcinosis-type-table');
  for (const box of await table.getByRole('checkbox').all()) await box.check();
  assert.equal(await pageWidth(page), 320, 'five types side by side scroll in a region of their own');
  const region = table.getByRole('region', { name: 'Comparing' });
  await region.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    () =>
      document.querySelector('calcinosis-type-table').shadowRoot.querySelector('.scroller').scrollLeft > 0,
  );
  assert.deepEqual(await cutOff(page), []);
});

test('complaint 7: each element at a zoom of 400 %, and the whole guide, keep to the width of the page', async () => {
  const viewport = { width: 320, height: 256 };
  const page = await open('', { viewport, files: { 'index.html': hostPage(`<main>${allTags}</main>`) } });
  await openEverything(page);
  assert.equal(await pageWidth(page), 320);
  assert.deepEqual(await cutOff(page), []);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  assert.deepEqual(await cutOff(page), []);
  assert.equal(await pageWidth(await open('guide.html', { viewport })), 320);
});
