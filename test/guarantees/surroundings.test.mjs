import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { Script } from 'node:vm';
import { filesIn } from '../../src/build/hashes.mjs';
import * as spanish from '../../dist/content/es/plain.js';
import { engines } from './browsers.mjs';
import {
  all,
  allElements,
  assertSame,
  isReady,
  moduleScript,
  pageWith,
  servePages,
  shownBy,
} from './surroundings.mjs';

let site;
before(async () => {
  site = await servePages();
});
after(() => site?.close());

/** Names that Lit looks for on the window, and that of our own list. */
const onWindow = [
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementVersions',
  'trustedTypes',
  'ShadyCSS',
  'ShadyDOM',
  'litNonce',
  'calcinosisLanguages',
];
const headings = onWindow.map((name) => `<h2 id="${name}">${name}</h2>`).join('\n');
const anchors = onWindow.map((name) => `<a id="${name}"></a><a id="${name}" name="${name}"></a>`).join('');

/** What the elements use and a browser may not have. Styles are told by how things look. */
const missing = {
  'Intl.Segmenter': () => delete Intl.Segmenter,
  'Intl.ListFormat': () => delete Intl.ListFormat,
  'attachInternals()': () => delete HTMLElement.prototype.attachInternals,
  'adopted style sheets': () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  },
  'style sheets made by script': () => {
    delete CSSStyleSheet.prototype.replace;
    delete CSSStyleSheet.prototype.replaceSync;
  },
  popovers: () => {
    for (const method of ['showPopover', 'hidePopover', 'togglePopover'])
      delete HTMLElement.prototype[method];
  },
  'observers of size and of what is in sight': () => {
    delete window.ResizeObserver;
    delete window.IntersectionObserver;
  },
  'animations by script': () => {
    delete Element.prototype.animate;
    delete window.matchMedia;
  },
  'checkVisibility()': () => delete Element.prototype.checkVisibility,
  'trusted types': () => delete window.trustedTypes,
};
/** How long the guide takes to read, and the word before the last of a list. */
const withoutGuesses = (text) => text.replace(/About [\d,]+ minutes|,? and\b|,/g, '');

/** Each name that a minifier is fond of. */
const names = ['a', 'A'].flatMap((first) =>
  [...Array(26).keys()].map((i) => String.fromCharCode(first.charCodeAt(0) + i)),
);
/** What the script leaves on the window, as the page for IT says. */
const left = [
  'Symbol(calcinosis-elements)',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

for (const { name, installed, start } of engines)
  describe(name, { skip: !installed && `${name} is not installed` }, () => {
    let engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine?.close());

    let right;
    async function open(html) {
      await engine.go(site.add(html));
      await engine.until(isReady, all);
    }
    async function shownOn(html) {
      await open(html);
      return engine.run(shownBy, all);
    }

    test('an id in the content with a name that Lit or we look for on the window stops nothing', async () => {
      right ??= await shownOn(pageWith(allElements));
      assert.equal(right.length, all.length, right.at(-1));
      for (const content of [headings, anchors])
        assertSame(await shownOn(pageWith(content + allElements)), right, name);
    });

    test('an id with the name of the list of languages stops no language', async () => {
      const file = '<script src="/dist/cdn/lang/es.js"></script>';
      const body = `${headings}<calcinosis-faq>Preguntas</calcinosis-faq>`;
      for (const html of [
        pageWith(body, { lang: 'es' }),
        pageWith(`${body}${file}`, { lang: 'es' }),
        pageWith(`${headings}${file}<calcinosis-faq></calcinosis-faq>${moduleScript}`, {
          script: '',
          lang: 'es',
        }),
      ]) {
        await open(html);
        await engine.until(
          (title) => document.querySelector('calcinosis-faq').shadowRoot.textContent.includes(title),
          spanish.faq.title,
        );
        assert.deepEqual(await engine.run(() => window.problems), []);
      }
    });

    test('images and forms with the name of any member of the document leave every element whole', async () => {
      const names = await engine.run(() => {
        const found = [];
        for (const name in document) found.push(name);
        return found;
      });
      assert.ok(names.includes('createElement') && names.includes('querySelectorAll'));
      const named = names
        .map((one, i) => (i % 4 ? `<img name="${one}" alt="">` : `<form name="${one}"></form>`))
        .join('');
      const forms = `<div data-calcinosis="faq"><p>Questions</p></div>
          <p><a href="/dist/embed/en/calcinosis-key-points.html">Key points</a></p>`;
      const right = await shownOn(pageWith(allElements + forms));
      assert.equal(right.length, all.length, right.at(-1));
      const rightWithForms = await engine.run(countMounted);
      assert.equal(rightWithForms, 2);
      assertSame(await shownOn(pageWith(named + allElements + forms)), right, name);
      assert.equal(await engine.run(countMounted), 2);

      // The reader goes on, and the page changes.
      await engine.run(useEverything);
      await engine.until(isReady, all);
      const used = await engine.run(shownBy, all);
      await open(pageWith(allElements + forms));
      await engine.run(useEverything);
      await engine.until(isReady, all);
      assertSame(used, await engine.run(shownBy, all), name);
    });

    for (const [what, remove] of Object.entries(missing))
      test(`without ${what} every element shows its words, with its styles`, async () => {
        right ??= await shownOn(pageWith(allElements));
        const shown = await shownOn(pageWith(allElements, { head: `<script>(${remove})();</script>` }));
        assertSame(shown.map(withoutGuesses), right.map(withoutGuesses), what);
      });

    test("a script tag without its type leaves the page's own names alone, and the page leaves ours", async () => {
      const mine = `<script>
        'use strict';
        let ${names.join(', ')};
        var $ = 'mine', _ = 'mine', ko = 'mine';
        window.before = ['before', ...Reflect.ownKeys(window).map(String)];
      </script>`;
      right ??= await shownOn(pageWith(allElements));
      for (const file of ['calcinosis-elements.js', 'calcinosis-elements.classic.js']) {
        const script = `${mine}<script defer src="/dist/cdn/${file}"></script>`;
        assertSame(await shownOn(pageWith(allElements, { script })), right, file);
        const { kept, added } = await engine.run(() => ({
          kept: [window.$, window._, window.ko],
          added: Reflect.ownKeys(window)
            .map(String)
            // The second is what WebKit's driver leaves there.
            .filter((key) => !window.before.includes(key) && key !== 'Symbol(automationSessionProxy)')
            .sort(),
        }));
        assert.deepEqual(kept, ['mine', 'mine', 'mine'], file);
        assert.deepEqual(added, left, file);
      }
    });

    test('a form around the elements may have fields with the name of any member of a form', async () => {
      const names = await engine.run(() => {
        const found = [];
        for (const name in document.createElement('form')) found.push(name);
        return found;
      });
      assert.ok(names.includes('parentNode') && names.includes('closest'));
      const fields = (named) => names.map((one) => `<input name="${named ? one : ''}">`).join('');
      const body = (named) =>
        `<form>${fields(named)}<h3>Clinic</h3></form><form>${fields(named)}${allElements}</form>`;
      const right = await shownOn(pageWith(body(false)));
      assert.equal(right.length, all.length, right.at(-1));
      assertSame(await shownOn(pageWith(body(true))), right, name);
      const level = () =>
        document.querySelector('calcinosis-faq').shadowRoot.querySelector('[part~=heading]').localName;
      assert.equal(await engine.run(level), 'h4');
    });
  });

/** Blocks and links that show an element, in one way or another. */
function countMounted() {
  const { querySelectorAll } = Object.getPrototypeOf(document);
  const blocks = [...querySelectorAll.call(document, '[data-calcinosis], p:has(a[href*="embed"])')];
  return blocks.filter(({ shadowRoot }) => shadowRoot?.querySelector('*')?.shadowRoot?.querySelector('h2'))
    .length;
}

/** Presses every button that only shows more or less, and asks for the clinical words. */
async function useEverything() {
  const { querySelectorAll } = Object.getPrototypeOf(document);
  for (const host of querySelectorAll.call(
    document,
    'calcinosis-faq, calcinosis-type-table, calcinosis-symptom-checklist',
  )) {
    for (const details of host.shadowRoot.querySelectorAll('details')) details.open = true;
    for (const box of host.shadowRoot.querySelectorAll('[type=checkbox]')) box.click();
    await host.updateComplete;
  }
  const [choice] = querySelectorAll.call(document, 'calcinosis-reading-level');
  choice.choose('clinical');
  const [faq] = querySelectorAll.call(document, 'calcinosis-faq');
  while (faq.contentInfo.readingLevel !== 'clinical')
    await new Promise((done) => requestAnimationFrame(done));
}

test('no file that can run as a classic script leaves a name on the page', async (t) => {
  const scripts = filesIn('dist').filter((file) => file.endsWith('.js') && isClassic(file));
  for (const file of ['cdn/calcinosis-elements.js', 'cdn/calcinosis-elements.classic.js', 'cdn/lang/es.js'])
    assert.ok(scripts.includes(file), file);
  const { start } = engines.find(({ name }) => name === 'Chromium');
  const { context, page, go, close } = await start();
  t.after(close);
  const session = await context.newCDPSession(page);
  const lexical = async () => (await session.send('Runtime.globalLexicalScopeNames')).names;
  // The last is what the plugin's editor reads, on a page of WordPress' own.
  const allowed = new Set([...left, 'calcinosisLanguages', 'calcinosisElements']);
  for (const file of scripts) {
    await go(site.add('<!doctype html><title>Nothing</title>'));
    const added = await page.evaluate(async (src) => {
      const before = Reflect.ownKeys(window);
      const script = document.createElement('script');
      script.src = src;
      await new Promise((done) => {
        script.onload = script.onerror = done;
        document.head.append(script);
      });
      return Reflect.ownKeys(window)
        .filter((key) => !before.includes(key))
        .map(String);
    }, `/dist/${file}`);
    assert.deepEqual(
      added.filter((key) => !allowed.has(key)),
      [],
      file,
    );
    assert.deepEqual(await lexical(), [], file);
  }
});

function isClassic(file) {
  try {
    new Script(readFileSync(`dist/${file}`, 'utf8'));
    return true;
  } catch {
    return false;
  }
}
