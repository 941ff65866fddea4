import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { allTags, browse, classicScript, hostPage, moduleScript, ready, tags, until } from './browser.mjs';
import { strictPolicy } from './serve.mjs';

const { open } = browse();

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('complaint 14: the hospital page keeps its strict policy while everything on it is used', async () => {
  const page = await open('', {
    ...clipboard,
    init: () => {
      window.printed = 0;
      window.print = () => {
        window.printed += 1;
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      };
    },
  });
  const [table, checklist, faq] = tags.map((tag) => page.locator(tag));
  assert.deepEqual(await Promise.all([table, checklist, faq].map((one) => one.count())), [1, 1, 1]);

  await table.getByRole('checkbox', { name: 'Dystrophic' }).check();
  await table.getByRole('checkbox', { name: 'Calciphylaxis' }).check();
  assert.equal(await table.getByRole('columnheader').count(), 2, 'two types stand side by side');
  await table.getByRole('button', { name: 'Copy as text' }).click();
  await table.getByText('Copied', { exact: true }).first().waitFor();
  assert.match(await copied(page), /Calciphylaxis/);
  await table.getByRole('button', { name: 'Copy for a spreadsheet' }).click();
  await until(page, async () => (await copied(page)).startsWith('"Type"'));
  await table.getByRole('button', { name: 'Show all types' }).click();
  await table.getByRole('link', { name: 'Metastatic', exact: true }).click();
  assert.ok(await table.getByText('cannot keep calcium').isVisible(), 'the name opens its description');
  await table.getByText('Sources', { exact: true }).click();
  assert.ok(await table.getByText('Diagnostic pathway').isVisible());

  for (const box of await checklist.getByRole('checkbox').all()) await box.check();
  await checklist.getByRole('checkbox', { name: 'Joint pain' }).check();
  await checklist.getByLabel('Since when?').first().fill('last spring');
  await checklist.getByLabel('Where?').first().fill('left hand');
  await checklist.getByLabel('In your own words').fill('It hurts at night.');
  assert.ok(
    await checklist
      .getByRole('listitem')
      .filter({ hasText: /Since when\?:? last spring/ })
      .isVisible(),
    'the sheet repeats it',
  );
  await checklist.getByRole('button', { name: 'Copy as text' }).click();
  await checklist.getByText('Copied', { exact: true }).first().waitFor();
  assert.match(await copied(page), /It hurts at night\./);
  await checklist.getByRole('button', { name: 'Print' }).click();
  assert.equal(await page.evaluate(() => window.printed), 1);
  await checklist.getByRole('button', { name: 'Clear my notes' }).click();
  await checklist.getByRole('button', { name: 'Yes, clear it all' }).click();
  assert.equal(await checklist.getByRole('checkbox', { checked: true }).count(), 0);

  await page.locator('calcinosis-faq').evaluate((faq) => {
    faq.structuredData = true;
    for (const place of ['parking', 'lift']) {
      const question = document.createElement('details');
      const summary = document.createElement('summary');
      question.slot = 'question';
      question.id = place;
      summary.append(`Where is the ${place}?`);
      question.append(summary, 'At the back.');
      faq.append(question);
    }
  });
  await faq.getByRole('button', { name: 'Open all' }).click();
  await faq.getByRole('button', { name: 'Close all' }).click();
  const search = faq.getByRole('searchbox', { name: 'Search these questions' });
  await search.fill('parking');
  await faq.getByText('1 of 9 questions shown').waitFor({ state: 'attached' });
  assert.ok(await faq.getByText('Where is the parking?').isVisible());
  assert.ok(await faq.getByRole('heading', { name: 'Can surgery' }).isHidden());
  await faq.getByRole('button', { name: 'Clear search' }).click();
  await faq.getByRole('heading', { name: 'Can surgery' }).click();
  await faq.getByRole('button', { name: /^Copy link .*Can surgery/ }).click();
  await faq.getByText('Copied', { exact: true }).first().waitFor();
  assert.equal(await copied(page), `${page.url()}#calcinosis-faq-surgery`);
  await faq.getByText('Sources', { exact: true }).click();
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  assert.equal(JSON.parse(data).mainEntity.length, 7);
});

test('an element in a frame keeps the strict policy of both pages', async () => {
  const frame = '<iframe title="Questions" src="/dist/embed/en/calcinosis-faq.html"></iframe>';
  const page = await open('', {
    files: { 'index.html': hostPage(frame) },
    policy: `${strictPolicy}; frame-src 'self'`,
    elements: false,
  });
  const framed = page.frameLocator('iframe').locator('calcinosis-faq');
  await framed.getByRole('button', { name: 'Open all' }).click();
  assert.ok(await framed.getByText('The lumps can come back.').isVisible());
});

test('a deep link works under the strict policy', async () => {
  const page = await open('#calcinosis-faq-surgery');
  await page.locator('calcinosis-faq').getByText('The lumps can come back.').waitFor();
});

test('complaint 13: both files on one page make one set of elements, under one Trusted Types policy', async () => {
  const page = await open('', {
    files: { 'index.html': hostPage(allTags, { script: classicScript + moduleScript + moduleScript }) },
  });
  await page.waitForLoadState();
  for (const tag of tags)
    assert.equal(await page.locator(tag).getByRole('heading').first().isVisible(), true);
  assert.deepEqual(
    await page.evaluate(
      (names) =>
        names.map((name) => document.querySelector(name).shadowRoot.querySelectorAll('[part=base]').length),
      tags,
    ),
    tags.map(() => 1),
  );
  // A second policy of the same name is refused, which the browser reports and the file takes.
  const refused = page.problems.splice(0);
  assert.deepEqual(
    refused.filter((problem) => !/trusted-?types/i.test(problem)),
    [],
  );
  assert.deepEqual(page.warnings, []);
});

test('complaint 14: a page with a Lit of its own renders its own element and ours', async () => {
  const page = await open('', {
    policy: strictPolicy.replace('calcinosis-elements', 'lit-html calcinosis-elements'),
    files: {
      'index.html': hostPage(`<page-greeting></page-greeting>${allTags}`, {
        script: `<script type="module" src="page.js"></script>${moduleScript}`,
      }),
      'page.js': await ownLit(),
    },
  });
  await page.getByText('Hello from the page').waitFor();
  for (const tag of tags) assert.ok(await page.locator(tag).getByRole('heading').first().isVisible());
});

test('the classic file is no module to an AMD loader', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(allTags, { script: `<script src="amd.js"></script>${classicScript}` }),
      'amd.js': `window.asked = []; window.define = (...all) => asked.push(all); define.amd = {};
        window.module = { exports: {} }; window.exports = module.exports;`,
    },
  });
  assert.ok(await page.getByRole('heading', { name: 'Types of calcinosis' }).isVisible());
  assert.deepEqual(await page.evaluate(() => [window.asked, Object.keys(window.module.exports)]), [[], []]);
});

test('under <base> citations, names and copied links stay on the page', async () => {
  const page = await open('', {
    ...clipboard,
    files: { 'index.html': hostPage(allTags, { head: '<base href="/elsewhere/">' }) },
  });
  await ready(page);
  const address = page.url();
  const [table, , faq] = tags.map((tag) => page.locator(tag));

  await table.getByRole('row', { name: 'Dystrophic' }).getByRole('link', { name: 'Source' }).first().click();
  const source = table.getByRole('listitem').filter({ hasText: 'StatPearls' }).last();
  await source.waitFor();
  await source.getByRole('link', { name: 'Back to the text' }).click();
  await table.getByRole('link', { name: 'Iatrogenic', exact: true }).click();
  assert.ok(await table.getByText('brought on by medical care').isVisible());
  await table.getByRole('link', { name: 'Back to the table' }).filter({ visible: true }).click();

  await faq.getByRole('heading', { name: 'Can surgery' }).click();
  await faq.getByRole('button', { name: /^Copy link .*Can surgery/ }).click();
  await faq.getByText('Copied', { exact: true }).first().waitFor();
  assert.equal(await copied(page), `${address}#calcinosis-faq-surgery`);
  assert.equal(page.url(), address, 'nothing navigated');
});

async function ownLit() {
  const code = `import { LitElement, html } from 'lit';
    customElements.define('page-greeting', class extends LitElement {
      render() { return html\`<p>Hello from the page</p>\`; }
    });`;
  const entry = `${import.meta.dirname}/page.js`;
  const bundle = await rollup({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
      nodeResolve(),
    ],
  });
  return (await bundle.generate({})).output[0].code;
}
