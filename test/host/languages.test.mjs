import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as english from '../../dist/content/en/plain.js';
import { Language } from '../../dist/content/language.js';
import { languages } from '../../dist/content/languages.js';
import { plainText } from '../../dist/content/markup.js';
import { browse, classicScript, hostPage, moduleScript, ready, until } from './browser.mjs';
import { strictPolicy } from './serve.mjs';

const { open } = browse();

const ids = Object.keys(languages);
const wordsOf = (lang) => import(`../../dist/content/${lang}/plain.js`);

/** Every text of the words as a reader sees it, or as a part of what a reader sees. */
function textsIn(part) {
  if (typeof part === 'string') return [plainText(part.replace(/\{\w+\}/g, '\n'))];
  if (!part || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'edition' ? [] : textsIn(value)));
}
/** English that no other language says in the same way. */
const onlyEnglish = textsIn({ ...english })
  .flatMap((text) => text.split(/\n|(?<=[.?!:])\s/))
  .map((text) => text.trim())
  .filter((text) => text.split(' ').length > 2);

/** Opens all that can be opened, and gives what is written inside our elements but for what is marked as English. */
const written = (page, lang) =>
  page.evaluate((shown) => {
    const texts = [];
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      if (node instanceof HTMLDetailsElement) node.open = true;
      if (node instanceof Element) {
        if ((node.lang === 'en' && shown !== 'en') || node.getRootNode() === document)
          return node.shadowRoot && read(node.shadowRoot);
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
        if (node.shadowRoot) read(node.shadowRoot);
      }
      for (const child of node.childNodes) read(child);
    };
    for (const element of document.querySelectorAll('*'))
      if (element.localName.startsWith('calcinosis-') && element.shadowRoot) read(element.shadowRoot);
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  }, lang);

/** What is wider than its place: whatever scrolls by itself may be. */
const tooWide = (page) =>
  page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element.closest('.scroller, svg, .hidden, [hidden], [popover], select')) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 0 && (right > innerWidth + 1 || left < -1))
          found.push(`${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
        if (
          /^(button|th|td|label|legend|summary|a|dt|dd)$/.test(element.localName) &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 0
        )
          found.push(
            `${element.localName} holds more than it shows: ${element.textContent.trim().slice(0, 40)}`,
          );
      }
    };
    look(document);
    return found;
  });

/** The language and the direction of each section of the guide. */
const roots = (page) =>
  page.evaluate(() => {
    const guide = document.querySelector('calcinosis-guide').shadowRoot;
    return [...guide.querySelectorAll('.section > slot > *')].map(({ shadowRoot }) => {
      const { lang, dir } = shadowRoot.querySelector('.root') ?? {};
      return `${lang} ${dir}`;
    });
  });

for (const lang of ids) {
  for (const width of [320, 1200]) {
    test(`the whole guide in ${lang} at ${width} px says all in that language, and all of it fits`, async () => {
      const page = await open(`guide.html?lang=${lang}`, { viewport: { width, height: 900 } });
      const words = await wordsOf(lang);
      const expected = `${lang} ${new Language(lang).dir}`;
      await until(page, async () => (await roots(page)).every((root) => root === expected));
      const texts = await written(page, lang);
      if (lang !== 'en') {
        const theirs = textsIn({ ...words }).join(' ');
        const foreign = onlyEnglish.filter((part) => !theirs.includes(part));
        const left = texts.filter((text) => foreign.some((part) => text.includes(part)));
        assert.deepEqual(left, []);
      }
      const shown = texts.join(' ');
      assert.ok(
        shown.includes((lang === 'en' ? words.common.notReviewed : words.common.draft).replace(/\s+/g, ' ')),
        'says what it is',
      );
      assert.deepEqual(await tooWide(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(page.warnings, []);
    });
  }
}

test('the hospital page changes its language, direction and level while it is read', async () => {
  const page = await open();
  const title = (text) => page.getByRole('heading', { name: text, exact: true }).first().waitFor();
  for (const lang of [...ids, 'en']) {
    await page.getByLabel('Language').selectOption(lang);
    const { typeTable, faq } = await wordsOf(lang);
    await title(typeTable.title);
    await title(faq.title);
  }
  await page.getByRole('radio', { name: english.readingLevel.clinical }).click();
  const clinical = await import('../../dist/content/en/clinical.js');
  await page.getByRole('columnheader', { name: clinical.typeTable.columns.commonality }).waitFor();
  await page.evaluate(() =>
    document.querySelector('main').append(document.createElement('calcinosis-causes')),
  );
  await page.getByText(plainText(clinical.causes.intro).slice(0, 40)).waitFor();
  await page.getByRole('radio', { name: english.readingLevel.plain }).click();
  await page.getByRole('columnheader', { name: english.typeTable.columns.commonality }).waitFor();
});

test('from right to left, a full stop after a number stands behind it, and its sources behind that in their order', async () => {
  const page = await open('?lang=ar', { elements: false });
  await page.evaluate(() =>
    document.querySelector('main').append(document.createElement('calcinosis-prevalence')),
  );
  const { prevalence } = await wordsOf('ar');
  await page.getByRole('heading', { name: prevalence.title }).waitFor();
  const places = await page.evaluate(() => {
    const left = (node, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    const { shadowRoot } = document.querySelector('calcinosis-prevalence');
    return [...shadowRoot.querySelectorAll('sup')].flatMap((sup) => {
      let node = sup.previousSibling;
      while (node && node.nodeType !== Node.TEXT_NODE) node = node.previousSibling;
      if (!node || !/\d\.$/.test(node.data)) return [];
      const marks = [];
      // Each number of a source is a mark of its own, with a comma before the next.
      for (
        let next = sup;
        next &&
        (next.localName === 'sup' || next.nodeType === Node.COMMENT_NODE || !/\p{L}/u.test(next.data));
        next = next.nextSibling
      )
        if (next === sup || next.localName === 'sup') marks.push(next.getBoundingClientRect().left);
      return [[left(node, node.length - 2), left(node, node.length - 1), ...marks]];
    });
  });
  assert.ok(
    places.some(({ length }) => length > 3),
    'a number, a full stop and two sources are there',
  );
  for (const place of places)
    assert.deepEqual(
      place,
      [...place].sort((a, b) => b - a),
    );
});

test('what was loaded works without a network, and what was not is shown in English, with one message', async () => {
  const page = await open('?lang=es');
  const spanish = await wordsOf('es');
  await page.getByRole('heading', { name: spanish.faq.title }).waitFor();
  await page.context().setOffline(true);
  const choose = (lang) => page.getByLabel('Language').selectOption(lang);
  await choose('en');
  await page.getByRole('heading', { name: english.faq.title }).waitFor();
  await choose('es');
  await page.getByRole('heading', { name: spanish.faq.title }).waitFor();
  await choose('fr');
  await page.getByRole('heading', { name: english.faq.title }).waitFor();
  const root = page.locator('calcinosis-faq [part~="base"]');
  assert.deepEqual([await root.getAttribute('lang'), await root.getAttribute('dir')], ['en', 'ltr']);
  assert.equal(page.warnings.filter((text) => text.includes('shown in English')).length, 1);
  page.problems = page.problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED/.test(problem));
});

test('a page can load a language by a tag of its own, before or after, with a hash that the policy names', async () => {
  const { 'lang/es.js': file } = JSON.parse(
    readFileSync(new URL('../../dist/integrity.json', import.meta.url)),
  );
  const language = `<script src="/dist/cdn/lang/es.js" integrity="${file.integrity}"></script>`;
  const { faq } = await wordsOf('es');
  for (const [place, script] of [
    ['before', `${language}${classicScript}`],
    ['after', `${classicScript}${language}`],
    ['before the module', `${language}${moduleScript}`],
  ]) {
    const files = {
      'index.html': hostPage('<calcinosis-faq></calcinosis-faq>', { script, html: 'lang="es-MX"' }),
    };
    const page = await open('', { files });
    await page.getByRole('heading', { name: faq.title }).waitFor();
    const asked = page.requests.filter((url) => url.endsWith('/lang/es.js'));
    assert.ok(asked.length <= (place === 'after' ? 2 : 1), place);
    assert.equal(await page.locator('calcinosis-faq [part~="base"]').getAttribute('lang'), 'es-MX');
  }
});

test('a language file that is not there leaves English, with one clear message', async () => {
  const files = {
    'index.html': hostPage('<calcinosis-faq>Questions</calcinosis-faq>', { html: 'lang="fr"' }),
  };
  const page = await open('', {
    files,
    elements: false,
    init: () => 0,
  });
  await page.getByRole('heading', { name: (await wordsOf('fr')).faq.title }).waitFor();
  assert.deepEqual(page.warnings, []);
  await page.route('**/lang/fr.js', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await ready(page);
  await page.getByRole('heading', { name: english.faq.title }).waitFor();
  assert.deepEqual(
    page.warnings.map((text) => /fetched|English/.exec(text)?.[0]),
    ['fetched', 'English'],
  );
  page.problems = page.problems.filter((problem) => !/404/.test(problem));
});

test('until its language is there, an element shows what stands between its tags', async () => {
  const files = {
    'index.html': hostPage('<calcinosis-faq>Preguntas</calcinosis-faq>', { html: 'lang="es"' }),
  };
  const page = await open('', { files, elements: false });
  let go;
  const asked = new Promise((resolve) => {
    void page.route('**/lang/es.js', (route) => {
      go = () => route.continue();
      resolve();
    });
  });
  await page.reload();
  await asked;
  assert.ok(await page.getByText('Preguntas').isVisible());
  await go();
  const { faq } = await wordsOf('es');
  await page.getByRole('heading', { name: faq.title }).waitFor();
  assert.ok(!(await page.getByText('Preguntas', { exact: true }).isVisible()));
});

test("an element's own page speaks its language without a script, and stays in it with one", async () => {
  for (const lang of ids) {
    const { faq } = await wordsOf(lang);
    const still = await open(`dist/embed/${lang}/calcinosis-faq.html`, {
      javaScriptEnabled: false,
      elements: false,
    });
    assert.ok(await still.getByRole('heading', { name: faq.title }).isVisible(), lang);
    const page = await open(`dist/embed/${lang}/calcinosis-faq.html`);
    assert.ok(await page.getByRole('heading', { name: faq.title }).isVisible(), lang);
    assert.deepEqual(page.warnings, []);
    const { dir } = await page.evaluate(() => ({
      dir: getComputedStyle(document.documentElement).direction,
    }));
    assert.equal(dir, new Language(lang).dir);
  }
});

test("a hospital's own text is read from a file that its policy allows", async () => {
  const text = { faq: { items: { surgery: { answer: ['Ask our surgeon, Dr. Example.'] } } } };
  const files = {
    'index.html': hostPage('<calcinosis-faq src="clinic.json"></calcinosis-faq>'),
    'clinic.json': JSON.stringify(text),
  };
  const page = await open('', { files, policy: `${strictPolicy}; connect-src 'self'` });
  await page.getByRole('heading', { name: english.faq.items.surgery.question }).click();
  await page.getByText('Ask our surgeon, Dr. Example.').waitFor();
  await page.getByText(english.common.about, { exact: true }).click();
  assert.ok(await page.getByText(english.common.local).isVisible());

  const refused = await open('', { files });
  await refused.getByRole('heading', { name: english.faq.items.surgery.question }).click();
  await refused.getByText(plainText(english.faq.items.surgery.answer[0]).slice(0, 30)).waitFor();
  assert.equal(refused.warnings.length, 1);
  assert.match(refused.warnings[0], /clinic\.json: cannot be read/);
  refused.problems = refused.problems.filter((problem) => !/connect-src|clinic\.json/.test(problem));
});
