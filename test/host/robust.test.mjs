import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTags, browse, hostPage, openEverything, painted, ready, tags } from './browser.mjs';

const { open } = browse();

const hostile = [
  '<img src=x onerror=boom()>',
  '"><script>boom()</script>',
  "'><svg onload=boom()>",
  '</style><script>boom()</script>',
  '</textarea></template><img src=x onerror=boom()>',
  '<!--lit-part--><img src=x onerror=boom()><!--?lit$1$-->',
  'x" onfocus="boom()" autofocus tabindex="0',
  'javascript:boom()',
  'data:text/html,<script>boom()</script>',
  '${boom()}{{constructor.constructor("boom()")()}}',
  '\u0000<script>boom()</script>',
  '__proto__',
  '[@x](javascript:boom()) **<b>**',
  '%3Cimg%20src=x%20onerror=boom()%3E',
  '%E0%A4%A',
  '\\3c img src=x onerror=boom() \\3e',
  `${'a'.repeat(10_000)}<script>boom()</script>`,
];

/** With nothing that would stop a script: what runs, runs. */
const lax = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:";
const armed = () => {
  window.ran = [];
  window.boom = () => window.ran.push(new Error().stack);
};

/** What a hostile string became: a script that ran, a node, or a way to run one later. */
const harm = (page) =>
  page.evaluate(() => {
    const roots = [document];
    for (const root of roots)
      for (const node of root.querySelectorAll('*')) if (node.shadowRoot) roots.push(node.shadowRoot);
    const nodes = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const made = nodes.filter(
      (node) =>
        node.matches('img, object, embed, script:not([src]), b, base') && node.type !== 'application/ld+json',
    );
    const handles = nodes.filter((node) =>
      [...node.attributes].some(({ name }) => /^on(error|load|focus|mouse|toggle|click)/.test(name)),
    );
    // A link that the page itself wrote leads where it did, and an element of ours reads from its `src`, but never runs it.
    const leads = nodes.filter(
      ({ href, src, dataset, localName }) =>
        dataset?.page === undefined &&
        !localName.startsWith('calcinosis-') &&
        [href, src].some((url) => /^\s*(javascript|data):/i.test(url)),
    );
    return [...window.ran, ...[...made, ...handles, ...leads].map((node) => node.outerHTML.slice(0, 200))];
  });

test('hostile strings in attributes, properties and ids never become markup', async () => {
  const page = await open('', { files: { 'index.html': hostPage(allTags) }, policy: lax, init: armed });
  for (const text of hostile) {
    await page.evaluate(
      ({ names, text }) => {
        for (const name of names) {
          const element = document.createElement(name);
          const { observedAttributes } = element.constructor;
          for (const attribute of [...observedAttributes, 'lang', 'id', 'style-src', 'src', 'class', 'title'])
            element.setAttribute(attribute, text);
          document.body.append(element);
          const later = document.createElement(name);
          document.body.append(later);
          for (const property of observedAttributes)
            try {
              later[property.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] = text;
            } catch {
              // A property may refuse what is no number.
            }
          for (const method of ['show', 'compare']) {
            try {
              later[method]?.(method === 'compare' ? [text] : text);
            } catch {
              // Or what is no id.
            }
          }
        }
      },
      { names: tags, text },
    );
    await ready(page);
    assert.deepEqual(await harm(page), [], text.slice(-60));
    await page.evaluate(
      (names) => document.querySelectorAll(names.join()).forEach((node) => node.remove()),
      tags,
    );
  }
  // What it was told to read is not there, or may not be read.
  page.problems = page.problems.filter((problem) => !/404|connect-src|Fetch API/.test(problem));
});

test('hostile strings in blocks, classes and links never become markup', async () => {
  const page = await open('', { files: { 'index.html': hostPage(allTags) }, policy: lax, init: armed });
  for (const text of hostile) {
    await page.evaluate(
      ({ names, text }) => {
        const keys = [
          'theme',
          'lang',
          'dir',
          'id',
          'include',
          'types',
          'highlight',
          'heading-level',
          'emergency-number',
          'name',
        ];
        for (const name of names) {
          const block = document.createElement('div');
          block.dataset.calcinosis = name.replace('calcinosis-', '');
          for (const key of keys) block.setAttribute(`data-${key}`, text);
          const byClass = document.createElement('div');
          byClass.className = `${name} ${keys.map((key) => `calcinosis-${key}-${text}`).join(' ')}`;
          const unknown = document.createElement('div');
          unknown.dataset.calcinosis = text;
          const query = new URLSearchParams(keys.map((key) => [key, text]));
          const links = [`/dist/embed/en/${name}.html?${query}`, `#${name}?${query}`, `#${text}`, text].map(
            (href) => {
              const paragraph = document.createElement('p');
              const link = document.createElement('a');
              link.href = href;
              link.dataset.page = '';
              link.textContent = text;
              paragraph.append(link);
              return paragraph;
            },
          );
          for (const place of [block, byClass, unknown]) place.textContent = text;
          document.body.append(block, byClass, unknown, ...links);
        }
      },
      { names: tags, text },
    );
    await painted(page);
    await ready(page);
    assert.ok((await page.locator(tags.join()).count()) >= 9, 'blocks, classes and links are mounted');
    assert.deepEqual(await harm(page), [], text.slice(-60));
    await page.evaluate(() => document.body.replaceChildren(document.createElement('calcinosis-faq')));
  }
});

test("hostile strings in the address and in an own page's query never become markup", async () => {
  const page = await open('', { files: { 'index.html': hostPage(allTags) }, policy: lax, init: armed });
  for (const text of hostile) {
    for (const hash of [text, `calcinosis-faq-${text}`, `calcinosis-faq?include=${text}`]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await painted(page);
    }
    assert.deepEqual(await harm(page), [], text.slice(-60));
  }
  const keys = [
    'theme',
    'lang',
    'dir',
    'include',
    'exclude',
    'types',
    'highlight',
    'heading-level',
    'print',
    'style',
    'src',
  ];
  for (const tag of tags) {
    for (const start of [0, 6, 12]) {
      const text = (i) => hostile[(start + i) % hostile.length].slice(-60);
      const query = new URLSearchParams(keys.map((key, i) => [key, text(i)]));
      await page.goto(new URL(`/dist/embed/en/${tag}.html?${query}#${text(0)}`, page.url()).href);
      await ready(page);
      assert.deepEqual(await harm(page), [], `${tag}?${query}`);
    }
  }
});

test('what a person types, a page slots and a browser kept is shown as it was written', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(
        `<calcinosis-symptom-checklist remember="device"></calcinosis-symptom-checklist>
         <calcinosis-faq structured-data></calcinosis-faq>`,
      ),
    },
    policy: lax,
    init: armed,
  });
  const [, checklist, faq] = tags.map((tag) => page.locator(tag));
  await checklist.getByRole('checkbox', { name: 'Joint pain' }).check();
  for (const text of hostile.map((each) => each.slice(-60))) {
    await checklist.getByLabel('Where?').fill(text);
    await checklist.getByLabel('In your own words').fill(text);
    await page.evaluate((text) => {
      const question = document.createElement('details');
      const summary = document.createElement('summary');
      question.slot = 'question';
      summary.append(text);
      question.append(summary, text);
      document.querySelector('calcinosis-faq').append(question);
    }, text);
    assert.deepEqual(await harm(page), [], text);
  }
  assert.ok(
    await checklist
      .getByRole('listitem')
      .filter({ hasText: hostile.at(-1).slice(-60) })
      .first()
      .isVisible(),
  );
  await faq.getByRole('searchbox').fill(hostile[0]);
  assert.deepEqual(await harm(page), []);

  const [key] = await page.evaluate(() => Object.keys(localStorage));
  assert.match(key, /^calcinosis/);
  for (const kept of [
    hostile[0],
    ...hostile.map((text) => JSON.stringify({ words: text, 'urgent-sepsis': text, [text]: text })),
  ]) {
    await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [key, kept]);
    await page.reload();
    await ready(page);
    assert.deepEqual(await harm(page), [], kept.slice(-60));
  }
});

test('the hospital page asks for its own files alone, and keeps nothing', async () => {
  const page = await open();
  await openEverything(page);
  await page
    .locator('calcinosis-symptom-checklist')
    .getByLabel('In your own words')
    .fill('It hurts at night.');
  await page.locator('calcinosis-faq').evaluate((element) => {
    element.structuredData = true;
  });
  await page.evaluate(() => {
    location.hash = 'calcinosis-faq-surgery';
  });
  await painted(page);
  const own = ['/', '/hospital.css', '/icon.svg', '/language.js', '/dist/cdn/calcinosis-elements.js'];
  assert.deepEqual(
    page.requests.map((url) => new URL(url).pathname).filter((path) => !own.includes(path)),
    [],
  );
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    history: history.state,
  }));
  assert.deepEqual(kept, {
    cookie: '',
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    history: null,
  });
  assert.ok(!page.url().includes('hurts'));
});
