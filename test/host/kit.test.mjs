import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { test } from 'node:test';
import { browse, hostPage, painted, ready, until } from './browser.mjs';

const site = browse();
const open = (path, options) => site.open(`dist/kit/${path}`, { elements: false, ...options });
const textOf = (page, id) => page.locator(`#${id}`).textContent();
const choose = (page, label, value) => page.getByLabel(label, { exact: true }).selectOption(value);

async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).exclude('#preview').setLegacyMode().analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
    [],
  );
}

test('what an editor chooses is seen, and written in the form that the system keeps', async () => {
  const page = await open('index.html');
  await choose(page, 'Element', 'calcinosis-type-table');
  await choose(page, 'Language', 'es');
  await choose(page, 'Where do you paste it?', 'wordpress-author');
  assert.equal(
    await textOf(page, 'snippet'),
    `<div class="calcinosis-type-table" data-calcinosis="type-table" data-lang="es">
  <p><a href="/calcinosis/embed/es/calcinosis-type-table.html">Tipos de calcinosis comparados</a></p>
</div>`.replace('Tipos de calcinosis comparados', await titleOf(page)),
  );
  assert.deepEqual(await page.getByRole('radio').evaluateAll(visibleValues), ['block', 'link']);
  await choose(page, 'Where do you paste it?', 'drupal-basic');
  assert.match(
    await textOf(page, 'snippet'),
    /^<p><a href="\/calcinosis\/embed\/es\/calcinosis-type-table\.html">/,
  );
  const shown = page.frameLocator('#preview').locator('calcinosis-type-table');
  await shown.getByRole('heading', { level: 2 }).waitFor();
  assert.equal(await shown.getByRole('heading', { level: 2 }).textContent(), await titleOf(page));
});

const titleOf = (page) =>
  page.evaluate(
    () => JSON.parse(document.getElementById('data').textContent).titles.es['calcinosis-type-table'],
  );
const visibleValues = (radios) => radios.filter((radio) => radio.checkVisibility()).map(({ value }) => value);

test('an option is written, seen, and named where a form cannot carry it', async () => {
  const page = await open('index.html');
  await choose(page, 'Element', 'calcinosis-symptom-checklist');
  await choose(page, 'Where do you paste it?', 'html');
  await page.getByText('Options').click();
  await page.getByLabel('emergency-number', { exact: true }).locator('visible=true').fill('911');
  await page.getByLabel('hide-heading', { exact: true }).locator('visible=true').check();
  await choose(page, 'On a page that is', 'shouting');
  assert.match(await textOf(page, 'snippet'), /^<calcinosis-symptom-checklist .*emergency-number="911"/);
  assert.match(await textOf(page, 'snippet'), / hide-heading/);
  const shown = page.frameLocator('#preview').locator('calcinosis-symptom-checklist');
  await shown.getByText('911').first().waitFor();
  await page.getByRole('radio', { name: 'Frame' }).check();
  assert.doesNotMatch(await textOf(page, 'snippet'), /911/);
  assert.match(await page.locator('#lost').innerText(), /emergency-number cannot be set in this form/);
  assert.match(await textOf(page, 'policy'), /frame-src 'self'/);
});

test('each element in each form that the page writes becomes the element, with its options', async () => {
  const kit = await open('index.html');
  const written = await kit.evaluate(async () => {
    const { formsOf, snippet } = await import('./snippets.js');
    const tags = [...document.querySelectorAll('#tag option')].map(({ value }) => value);
    return tags.flatMap((tag) =>
      formsOf(tag)
        .filter((form) => form !== 'frame')
        .map((form) => ({
          tag,
          html: snippet(form, {
            tag,
            lang: 'de',
            title: tag === 'calcinosis-term' ? 'calcinosis cutis' : 'A title',
            options: new Map([
              [tag === 'calcinosis-term' ? 'term' : 'theme', tag === 'calcinosis-term' ? 'biopsy' : 'dark'],
            ]),
            base: '/dist/',
          }),
        })),
    );
  });
  assert.ok(written.length > 40, `${written.length} snippets`);
  const body = written.map(({ html }, index) => `<div id="place-${index}">${html}</div>`).join('\n');
  const page = await site.open('', { files: { 'index.html': hostPage(body) }, elements: false });
  const missing = () =>
    page.evaluate(
      (all) =>
        all.flatMap(({ tag, html }, index) => {
          const element = document.querySelector(`#place-${index} ${tag}`);
          const isSet = element?.matches('[lang=de][theme=dark], calcinosis-term[lang=de][term]');
          return isSet && element.hasUpdated ? [] : [html];
        }),
      written,
    );
  for (let tries = 100; tries > 0 && (await missing()).length > 0; tries -= 1) await painted(page);
  assert.deepEqual(await missing(), []);
});

test('the script line and its hash are those of the file beside the page', async () => {
  const page = await open('index.html');
  await page.getByLabel('Where the folder dist lies on your site').fill('/dist');
  for (const classic of [false, true]) {
    await page.getByLabel('Our system strips').setChecked(classic);
    const line = await textOf(page, 'script');
    assert.equal(line.includes('classic.js'), classic);
    const host = await site.open('', {
      files: { 'index.html': hostPage('<calcinosis-faq>Q</calcinosis-faq>', { script: line }) },
    });
    await ready(host);
  }
});

test('what is copied is what is shown, and a browser that forbids it gets it selected', async () => {
  const page = await open('index.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the element' }).click();
  await until(page, async () => (await textOf(page, 'said')).includes('Copied: the element.'));
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await textOf(page, 'snippet'));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy the script line' }).click();
  await until(page, async () => (await textOf(page, 'said')).includes('It is selected'));
  assert.equal(await page.evaluate(() => getSelection().toString()), await textOf(page, 'script'));
});

test('what a system has saved is judged, and nothing of it runs or leaves the page', async () => {
  const page = await open('check.html');
  await page
    .getByLabel('What the system saved')
    .fill(
      '<p><calcinosis-faq>Q</calcinosis-faq></p><img src="https://example.org/x.png" onerror="window.hostileRan = true">',
    );
  await page.getByRole('button', { name: 'Check it' }).click();
  assert.match(
    await page.locator('#findings').innerText(),
    /Works: The system put a <p> around <calcinosis-faq>/,
  );
  assert.equal(await textOf(page, 'verdict'), 'It works.');
  await page.getByLabel('What the system saved').fill('<p>Questions</p>');
  await page
    .getByLabel('What you had pasted')
    .fill('<calcinosis-faq theme="dark">Questions</calcinosis-faq>');
  await page.getByRole('button', { name: 'Check it' }).click();
  assert.match(
    await page.locator('#findings').innerText(),
    /Does not work: The system took <calcinosis-faq> away/,
  );
  assert.match(await textOf(page, 'verdict'), /not work/);
  assert.equal(await page.evaluate(() => 'hostileRan' in window), false);
  // The policy holds in the document that the HTML is read in, too, and the browser says so.
  assert.ok(page.problems.every((problem) => /inline event handler|script-src-attr/.test(problem)));
  page.problems.length = 0;
  assert.deepEqual(
    page.requests.filter((url) => !url.startsWith(site.url)),
    [],
  );
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on the kit’s pages, ${colorScheme}, wide and narrow`, async () => {
    for (const width of [1200, 320]) {
      const page = await open('index.html', { colorScheme, viewport: { width, height: 800 } });
      await page.getByText('Options').click();
      await axe(page);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.goto(`${site.url}dist/kit/check.html`);
      await page.getByLabel('What the system saved').fill('<calcinosis-faq></calcinosis-faq><p>words</p>');
      await page.getByRole('button', { name: 'Check it' }).click();
      await axe(page);
    }
  });
}

test('without its script the page says so', async () => {
  const page = await open('index.html', { javaScriptEnabled: false });
  await page.locator('noscript').waitFor();
  assert.match(await page.locator('noscript').innerHTML(), /This page needs its script/);
});
