import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesIn } from '../../src/build/hashes.mjs';
import { nodesOf } from '../tools/syntax.mjs';
import { browse, hostPage, painted, ready, until } from './browser.mjs';
import { serve } from './serve.mjs';

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

const hostile = {
  tag: 'calcinosis-urgent-care',
  lang: '',
  title: 'Help',
  host: '',
  options: [
    ['emergency-number', '666'],
    ['reviewed-by', 'Nobody'],
    ['reviewed-on', '2026-11-20'],
  ],
};

test('the preview takes nothing from its address, and says what it is', async () => {
  const query = new URLSearchParams({ tag: hostile.tag, lang: 'en', title: 'Help' });
  for (const [name, value] of hostile.options) query.append(`option-${name}`, value);
  const page = await open(`preview.html?${query}#${query}`);
  await page.getByText('Opened by itself it shows no element, whatever its address says.').waitFor();
  assert.equal(await page.locator('calcinosis-urgent-care').count(), 0);
  await page.getByRole('link', { name: 'Get the tag' }).click();
  await page.getByRole('heading', { name: 'Get the tag' }).waitFor();
});

/** A message reaches the page's own listener before one that comes later; what it shows is there then. */
const heard = (frame) =>
  frame.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('message', () => done(document.querySelector('calcinosis-urgent-care')?.outerHTML));
      }),
  );

test('the preview is told by the kit around it, and by no other window', async () => {
  const page = await open('preview.html');
  const [, own] = await Promise.all([
    page.evaluate((message) => void setInterval(() => postMessage(message, '*'), 20), hostile),
    heard(page.mainFrame()),
  ]);
  assert.equal(own, undefined, 'the page itself');

  const opener = await open('check.html');
  const [opened] = await Promise.all([
    opener.context().waitForEvent('page'),
    opener.evaluate(() => void (window.opened = window.open('preview.html'))),
  ]);
  await opened.waitForLoadState();
  const [, byOpener] = await Promise.all([
    opener.evaluate(
      (message) => void setInterval(() => window.opened.postMessage(message, '*'), 20),
      hostile,
    ),
    heard(opened.mainFrame()),
  ]);
  assert.equal(byOpener, undefined, 'a window that opened it');
});

test('the preview is told by nobody of another site, or of none, that shows it in a frame', async () => {
  const address = `${site.url}dist/kit/preview.html`;
  const files = {
    '/framing': `<iframe src="${address}"></iframe><script src="post.js"></script>`,
    '/sandboxed': '<iframe sandbox="allow-scripts" src="framing"></iframe>',
    '/post.js': `setInterval(() =>
      document.querySelector('iframe').contentWindow.postMessage(${JSON.stringify(hostile)}, '*'), 20);`,
  };
  const stranger = await serve({
    answer: ({ url }, response) => {
      if (!(url in files)) return false;
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', type).end(files[url]);
      return true;
    },
  });
  try {
    for (const path of ['framing', 'sandboxed']) {
      const page = await open('preview.html', { sites: [site.url, stranger.url] });
      await page.goto(`${stranger.url}${path}`);
      await until(page, () => page.frames().some((each) => each.url() === address));
      const preview = page.frames().find((each) => each.url() === address);
      await preview.waitForLoadState();
      assert.equal(await heard(preview), undefined, path);
    }
  } finally {
    await stranger.close();
  }
});

test('no page for staff reads its address', () => {
  const files = ['check', 'kit', 'preview', 'theme'].map((name) => `dist/kit/${name}.js`);
  for (const file of files) {
    const nodes = nodesOf(readFileSync(file, 'utf8'));
    const read = nodes
      .filter(({ type }) => type === 'MemberExpression')
      .map(
        ({ object, property, computed }) =>
          (computed ? 'a computed name' : property.name) && [object, property],
      )
      .filter(
        ([object, property]) =>
          /^(search|hash|href|referrer)$/.test(property.name) &&
          /^(location|document|window)$/.test(object.name ?? object.property?.name ?? ''),
      )
      .map(([object, property]) => `${object.name ?? object.property.name}.${property.name}`);
    assert.deepEqual(read, [], file);
  }
  for (const folder of ['hosting', 'conformance'])
    for (const file of filesIn(`dist/${folder}`).filter((name) => name.endsWith('.html')))
      assert.doesNotMatch(readFileSync(`dist/${folder}/${file}`, 'utf8'), /<script/, `${folder}/${file}`);
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
  assert.match(await textOf(page, 'script'), / data-emergency-number="911"><\/script>$/);
  assert.match(await textOf(page, 'policy'), /frame-src 'self'/);
  await page.getByRole('radio', { name: 'Block' }).check();
  assert.doesNotMatch(await textOf(page, 'snippet'), /911/);
  assert.match(
    await page.locator('#lost').innerText(),
    /The script line below sets emergency-number for every element of the site\./,
  );
  await page.getByRole('radio', { name: 'Tag' }).check();
  assert.doesNotMatch(await textOf(page, 'script'), /911/);
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
          // A block and a link show theirs in a shadow root.
          const nodes = [...document.querySelectorAll(`#place-${index}, #place-${index} *`)];
          const element = nodes
            .map((node) => node.querySelector(tag) ?? node.shadowRoot?.querySelector(tag))
            .find(Boolean);
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
  await page.getByLabel('What the system saved').fill('https://hospital.example/calcinosis');
  await page.getByRole('button', { name: 'Check it' }).click();
  assert.match(await page.locator('#findings').innerText(), /This is an address[^]*paste the source/);
  await page
    .getByLabel('What the system saved')
    .fill('<div data-calcinosis="urgent-care" data-emergency-number="666"><p>Help</p></div>');
  await page.getByRole('button', { name: 'Check it' }).click();
  assert.match(await page.locator('#findings').innerText(), /asks for emergency-number, which is not taken/);
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
