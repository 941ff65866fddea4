import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { glossary } from '../../dist/content/en/glossary.js';
import { sectionIds } from '../../dist/content/ids.js';
import { browse, hostPage, moduleScript, painted, until } from './browser.mjs';

const { open } = browse();

const focused = (page) =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.textContent.trim() ?? '';
  });

test('the guide on a hospital page: each entry leads to its section, under the strict policy', async () => {
  const page = await open('guide.html');
  const guide = page.locator('calcinosis-guide');
  const entries = await guide.getByRole('navigation').getByRole('link').all();
  assert.equal(entries.length, sectionIds.length + 1, 'the sections, and the one of the hospital');
  for (const entry of entries) {
    const title = await entry.textContent();
    await entry.click();
    assert.equal(await focused(page), title);
    await until(page, async () => (await entry.getAttribute('aria-current')) === 'location');
  }
  await page.goBack();
  await until(page, () => new URL(page.url()).hash === '#calcinosis-guide-disclaimer');
  await until(page, async () => (await focused(page)) === 'About this information');
});

test('the guide opens at the section that the address names', async () => {
  const page = await open('guide.html#calcinosis-guide-treatments');
  await until(page, async () => (await focused(page)) === 'Treatment choices');
  const { y } = await page.locator('calcinosis-treatments').boundingBox();
  assert.ok(Math.abs(y) < 200, `the section stands at ${y}`);
});

test('the contact stands with the urgent signs and on the visit sheet', async () => {
  const page = await open('guide.html');
  const calls = page.getByText('Rheumatology clinic: 555 0100, weekdays 8 to 5').filter({ visible: true });
  const [urgent, sheet] = await Promise.all([calls.nth(0).boundingBox(), calls.nth(1).boundingBox()]);
  const within = ({ y }, box) => y > box.y && y < box.y + box.height;
  assert.ok(within(urgent, await page.locator('calcinosis-urgent-care').boundingBox()));
  assert.ok(within(sheet, await page.locator('calcinosis-symptom-checklist').boundingBox()));
  assert.equal(await calls.count(), 2);
});

for (const width of [1200, 320]) {
  test(`a source of the guide leads to its citations and back, at ${width} px`, async () => {
    const page = await open('guide.html', { viewport: { width, height: 800 } });
    const list = page.locator('calcinosis-references');
    const numbers = await page.evaluate(() => {
      const guide = document.querySelector('calcinosis-guide').shadowRoot;
      return [...guide.querySelectorAll('.section > slot > *')].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('sup a')].map(({ textContent }) => Number(textContent)),
      );
    });
    const count = await list.getByRole('listitem').count();
    assert.deepEqual(
      [...new Set(numbers)],
      Array.from({ length: count }, (_, i) => i + 1),
    );
    const source = list.getByRole('listitem').nth(4);
    await source.getByRole('link').last().click();
    assert.equal(await focused(page), '5');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), (await source.textContent()).trim());
  });
}

test('the keyboard goes through the whole guide, in its order, and never gets stuck', async () => {
  const page = await open('guide.html');
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  const places = [];
  for (let step = 0; step < 1000; step += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      let node = document.activeElement;
      const section = node?.shadowRoot?.activeElement?.closest('.section')?.id ?? '';
      while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
      if (!node || node === document.body) return undefined;
      const { top, bottom, width } = node.getBoundingClientRect();
      const inSight = bottom > 0 && top < innerHeight && width > 0;
      return { section, inSight, node: node.outerHTML.slice(0, 80) };
    });
    if (!place) break;
    places.push(place);
  }
  assert.ok(places.length > 200 && places.length < 1000, `${places.length} places`);
  assert.deepEqual(
    places.filter(({ inSight }) => !inSight),
    [],
  );
  const order = [...new Set(places.map(({ section }) => section).filter(Boolean))];
  assert.deepEqual(
    order,
    sectionIds.map((id) => `calcinosis-guide-${id}`),
  );
});

const sentence = '<main><h1>Page</h1><p>They take a <calcinosis-term>biopsy</calcinosis-term>.</p></main>';
const { meaning } = glossary.terms.biopsy;

test('WCAG 1.4.13: a meaning comes by the mouse, can be pointed at, and goes by Escape', async () => {
  const page = await open('', { files: { 'index.html': hostPage(sentence) } });
  const word = page.getByRole('button', { name: 'biopsy' });
  await word.hover();
  const shown = page.getByText(meaning);
  await shown.waitFor();
  const box = await shown.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await painted(page);
  assert.ok(await shown.isVisible());
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'hidden' });
});

test('a meaning comes by a finger and by the keyboard, and goes by a press elsewhere', async () => {
  const page = await open('', {
    files: { 'index.html': hostPage(sentence) },
    hasTouch: true,
    viewport: { width: 320, height: 600 },
  });
  const word = page.getByRole('button', { name: 'biopsy' });
  const shown = page.getByText(meaning);
  await word.tap();
  await shown.waitFor();
  const { x, width } = await shown.boundingBox();
  assert.ok(x >= 0 && x + width <= 320, 'it is all in the window');
  await page.touchscreen.tap(200, 500);
  await shown.waitFor({ state: 'hidden' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown.waitFor();
});

test('an editor’s word in a class is explained too, in its line', async () => {
  const body = '<main><p>They take a <span class="calcinosis-term">biopsy</span> of it.</p></main>';
  const page = await open('', { files: { 'index.html': hostPage(body) } });
  const word = page.getByRole('button', { name: 'biopsy' });
  await word.click();
  await page.getByText(meaning).waitFor();
  const { height } = await page.locator('p').boundingBox();
  assert.ok(height < 40, `the sentence is one line, not ${height} px high`);
});

test('elements of two bundles number their sources together', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(
        '<calcinosis-faq></calcinosis-faq><calcinosis-causes></calcinosis-causes><calcinosis-references></calcinosis-references>',
        { script: `<script type="module" src="page.js"></script>${moduleScript}` },
      ),
      'page.js': await bundleOf('dist/elements/calcinosis-faq/calcinosis-faq.js'),
    },
    // A second copy of Lit asks for a policy of its own.
    policy: `default-src 'none'; script-src 'self'; style-src 'self'`,
  });
  const marks = await page.evaluate(() =>
    ['faq', 'causes'].flatMap((name) =>
      [...document.querySelector(`calcinosis-${name}`).shadowRoot.querySelectorAll('sup a')].map(
        ({ textContent }) => Number(textContent),
      ),
    ),
  );
  const count = await page.locator('calcinosis-references').getByRole('listitem').count();
  assert.deepEqual(
    [...new Set(marks)],
    Array.from({ length: count }, (_, i) => i + 1),
  );
  assert.equal(await page.getByText('Sources', { exact: true }).count(), 0, 'no list of their own is left');
});

async function bundleOf(path) {
  const bundle = await rollup({ input: path, plugins: [nodeResolve()] });
  return (await bundle.generate({})).output[0].code;
}
