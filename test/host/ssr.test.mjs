import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { renderToString } from '../../dist/ssr.js';
import { browse, hostPage, until } from './browser.mjs';

const tags = [
  'calcinosis-causes',
  'calcinosis-diagnosis',
  'calcinosis-disclaimer',
  'calcinosis-faq',
  'calcinosis-glossary',
  'calcinosis-guide',
  'calcinosis-key-points',
  'calcinosis-overview',
  'calcinosis-prevalence',
  'calcinosis-reading-level',
  'calcinosis-references',
  'calcinosis-symptom-checklist',
  'calcinosis-term',
  'calcinosis-treatments',
  'calcinosis-type-table',
  'calcinosis-urgent-care',
];
const fallbackOf = (tag) => (tag === 'calcinosis-term' ? 'biopsy' : 'About calcinosis.');

/** Text without tags, comments and styles. */
const textIn = (markup) =>
  markup
    .replace(/<style[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('renderToString', () => {
  let warnings;
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (message) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('renders every element into a shadow root that opens without a script', async () => {
    for (const tag of tags) {
      const markup = await renderToString(tag, { fallback: fallbackOf(tag) });
      assert.match(markup, new RegExp(`^<${tag}[ >]`));
      assert.match(markup, /<template [^>]*shadowrootmode="open"/);
      assert.ok(markup.endsWith(`${fallbackOf(tag)}</${tag}>`), tag);
    }
    assert.deepEqual(warnings, []);
  });

  it('writes the language and the attributes on the tag, and leaves out what is off', async () => {
    const markup = await renderToString('calcinosis-urgent-care', {
      lang: 'es-MX',
      attributes: {
        'emergency-number': 911,
        'heading-level': 3,
        'hide-heading': true,
        'reviewed-by': undefined,
        theme: null,
        hidden: false,
        id: 'urgent',
        'data-test': 'a',
      },
    });
    const [start] = /^<[^>]*>/.exec(markup);
    for (const part of [
      'lang="es-MX"',
      'emergency-number="911"',
      'heading-level="3"',
      ' hide-heading',
      'id="urgent"',
      'data-test="a"',
    ])
      assert.ok(start.includes(part), `${part} in ${start}`);
    for (const part of ['reviewed-by', 'theme', ' hidden']) assert.ok(!start.includes(part), start);
    assert.match(markup, /<section[^>]* lang="es-MX"/);
    assert.match(markup, /href="tel:911"/);
  });

  it('escapes whatever it is given but the children, which are HTML', async () => {
    const evil = `"'><script>alert(1)</script>&amp;`;
    const markup = await renderToString('calcinosis-faq', {
      attributes: { title: evil, 'reviewed-by': evil, 'reviewed-on': '2025-01-02' },
      content: { faq: { title: `Fr ${evil}` } },
      fallback: evil,
      nonce: evil,
      children: '<details slot="question" id="own"><summary>Where?</summary>Here.</details>',
    });
    assert.doesNotMatch(markup, /<script/);
    assert.match(markup, /<summary>Where\?<\/summary>/);
    const linked = await renderToString('calcinosis-faq', { stylesheets: evil });
    assert.doesNotMatch(linked, /<script/);
  });

  it('speaks each language on its own, also at the same time', async () => {
    const asked = [
      ['en', 'plain', 'Questions'],
      ['es', 'plain', 'Preguntas'],
      ['ar', 'plain', 'أسئلة'],
      ['es', 'clinical', 'Preguntas'],
      ['zh-CN', 'plain', '问'],
      ['fr-CA', 'plain', 'Questions'],
    ];
    const render = ([lang, level]) =>
      renderToString('calcinosis-faq', { lang, attributes: { 'reading-level': level } });
    const together = await Promise.all([...asked, ...asked].map(render));
    for (const [i, one] of [...asked, ...asked].entries()) {
      const [lang, , word] = one;
      assert.ok(textIn(together[i]).includes(word), `${word} in ${lang}`);
      assert.match(together[i], new RegExp(`<section[^>]* lang="${lang}"`));
      assert.equal(together[i], await render(one));
    }
    assert.notEqual(together[1], together[3]);
    assert.match(together[2], /dir="rtl"/);
    assert.deepEqual(warnings, []);
  });

  it("puts the hospital's own text in, for that call alone", async () => {
    const content = {
      lang: 'en',
      faq: { items: { surgery: { answer: ['We do it *here*. [@balin2012]'] } } },
    };
    const [own, ours] = await Promise.all([
      renderToString('calcinosis-faq', { content }),
      renderToString('calcinosis-faq'),
    ]);
    assert.match(textIn(own), /We do it \*here\*\./);
    assert.doesNotMatch(ours, /We do it/);
    assert.match(await renderToString('calcinosis-guide', { content }), /We do it/);
    assert.deepEqual(warnings, []);
  });

  it('tells of content that cannot be used where it is wrong, and keeps the built-in text', async () => {
    const content = { urgentCare: { title: 'All is well' } };
    const markup = await renderToString('calcinosis-urgent-care', { content });
    assert.equal(markup, await renderToString('calcinosis-urgent-care'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^<calcinosis-urgent-care>: the hospital's own text is not used.*urgentCare/);
  });

  it('tells of a language that there is none of, and speaks English, marked as such', async () => {
    for (const lang of ['la', 'not a language', '"><b>']) {
      warnings.length = 0;
      const markup = await renderToString('calcinosis-key-points', { lang });
      assert.match(markup, /<section[^>]* lang="en"/);
      assert.doesNotMatch(markup, /<b>/);
      await new Promise(setImmediate);
      assert.equal(warnings.length, 1, warnings.join());
      assert.match(warnings[0], /there are no words in/);
    }
  });

  it('throws at what is wrong in the code', async () => {
    const wrong = [
      ['calcinosis-faqs', {}, /There is no <calcinosis-faqs>\. The elements are calcinosis-causes/],
      ['div', {}, /There is no <div>/],
      ['calcinosis-faq', { attributes: { exclud: 'x' } }, /no attribute "exclud".*exclude/],
      ['calcinosis-faq', { attributes: { onclick: 'x' } }, /no attribute "onclick"/],
      ['calcinosis-faq', { attributes: { style: 'x' } }, /no attribute "style"/],
      ['calcinosis-faq', { attributes: { 'id"><b': 'x' } }, /no attribute/],
    ];
    for (const [tag, options, message] of wrong)
      await assert.rejects(renderToString(tag, options), (error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, message);
        return true;
      });
  });

  it('writes its styles into the element, with a nonce where one is given', async () => {
    const plain = await renderToString('calcinosis-guide');
    assert.match(plain, /<style>/);
    const nonced = await renderToString('calcinosis-guide', { nonce: 'r4nd0m' });
    assert.doesNotMatch(nonced, /<style>/);
    assert.equal(nonced.replaceAll(' nonce="r4nd0m"', ''), plain);
  });

  it('links style sheets in place of styles, for a policy without inline styles', async () => {
    for (const folder of ['/calcinosis/embed', '/calcinosis/embed/']) {
      const markup = await renderToString('calcinosis-guide', { stylesheets: folder });
      assert.doesNotMatch(markup, /<style|\sstyle=|<script/);
      for (const tag of tags)
        assert.ok(markup.includes(`<link rel="stylesheet" href="/calcinosis/embed/${tag}.css">`), tag);
    }
  });
});

/** What a developer's bundler makes of these, with what they share in files of its own. */
const entries = {
  hydrated: "import './dist/hydrate.js'; import './dist/languages.js'; import './dist/index.js';",
  late: "import './dist/index.js'; import './dist/languages.js'; import './dist/hydrate.js';",
  one: "import './dist/hydrate.js'; import './dist/elements/calcinosis-faq/calcinosis-faq.js';",
  afresh: "import './dist/languages.js'; import './dist/index.js';",
  withLits:
    "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import './dist/languages.js'; import './dist/index.js';",
  withBoth:
    "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import './dist/hydrate.js'; import './dist/languages.js'; import './dist/index.js';",
};

async function bundleEach() {
  const fileOf = (name) => `${process.cwd()}/${name}.js`;
  const virtual = {
    name: 'entries',
    resolveId: (id) => (id in entries ? fileOf(id) : null),
    load: (id) => {
      const name = Object.keys(entries).find((key) => fileOf(key) === id);
      return name ? { code: entries[name], moduleSideEffects: true } : null;
    },
  };
  const bundle = await rollup({
    input: Object.keys(entries),
    plugins: [virtual, nodeResolve({ exportConditions: ['browser'] })],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ chunkFileNames: 'shared-[name].js' });
  return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
}

/** Nothing inline but what has the nonce; the npm build makes its templates under Lit's own name. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-r4nd0m'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('a page that the server rendered', () => {
  const site = browse();
  let bundles;
  before(async () => {
    bundles = await bundleEach();
  });

  /** The page before its script runs. */
  async function arrive(body, { html, files, ...options } = {}) {
    const page = await site.open('', {
      files: { 'index.html': hostPage(body, { script: '', html }), ...bundles, ...files },
      policy,
      elements: false,
      ...options,
    });
    return page;
  }

  /** The script comes; until nothing is left to say. */
  async function run(page, script = 'hydrated') {
    await page.evaluate((url) => import(url), `${site.url}fixture/${script}.js`);
    await settled(page);
  }

  const settled = (page) =>
    page.evaluate(async () => {
      const inside = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? inside(element.shadowRoot) : []),
        ]);
      for (let calm = 0; calm < 3; calm += 1) {
        const pending = inside(document).filter(({ isUpdatePending }) => isUpdatePending);
        if (pending.length > 0) calm = 0;
        await Promise.all(pending.map(({ updateComplete }) => updateComplete));
        await new Promise((done) => requestAnimationFrame(done));
      }
    });

  /** Keeps every node of every shadow tree, or what is wanted of them, to be asked for later. */
  const mark = (page, wanted = '*', but = 'none') =>
    page.evaluate(
      ([selector, excluded]) => {
        const walk = (root) => {
          const found = [];
          const nodes = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
            const element = node instanceof Element ? node : node.parentElement;
            if (node.shadowRoot) found.push(...walk(node.shadowRoot));
            const isWanted = selector === '*' || (node === element && element.matches(selector));
            if (root instanceof ShadowRoot && isWanted && !element?.closest(excluded)) found.push(node);
          }
          return found;
        };
        globalThis.marked = walk(document.body);
        return globalThis.marked.length;
      },
      [wanted, but],
    );

  const lost = (page) =>
    page.evaluate(() =>
      globalThis.marked
        .filter(({ isConnected }) => !isConnected)
        .map(({ nodeName, data }) => (data ?? nodeName).slice(0, 60))
        .slice(0, 10),
    );

  /** The guide numbers its sources through once its parts know of each other, so the short lists go. */
  const itsSources = '.sources, [part=source]';
  /** What anybody reads, in all trees. */
  const read = (page) => page.locator('body').ariaSnapshot();
  const render = (tag, options) => renderToString(tag, { nonce: 'r4nd0m', ...options });

  for (const [name, options] of Object.entries({
    'in English': {},
    'from right to left': { lang: 'ar' },
    'at the clinical level': { attributes: { 'reading-level': 'clinical' } },
  })) {
    it(`every element takes over the same nodes, ${name}`, async () => {
      for (const tag of tags) {
        const isTerm = tag === 'calcinosis-term';
        const rendered = await render(tag, {
          ...options,
          attributes: isTerm ? { term: 'biopsy' } : options.attributes,
          fallback: fallbackOf(tag),
        });
        const page = await arrive(`<main>${rendered}</main>`);
        const before = await read(page);
        const count = await mark(page, '*', tag === 'calcinosis-guide' ? itsSources : undefined);
        await run(page);
        assert.deepEqual(page.warnings, [], tag);
        assert.deepEqual(await lost(page), [], tag);
        assert.ok(count > 1, tag);
        const after = await read(page);
        // A term shows its meaning on demand, and one level is none to choose.
        if (isTerm) assert.match(after, /button "biopsy"/);
        else if (tag !== 'calcinosis-reading-level') assert.ok(before.length > 500, `${tag}: ${before}`);
        else if (!options.lang) assert.match(after, /radio/);
        await page.context().close();
      }
    });
  }

  it('reads without a script, and offers nothing that needs one', async () => {
    for (const lang of ['en', 'ar']) {
      const page = await arrive(`<main>${await render('calcinosis-guide', { lang })}</main>`, {
        javaScriptEnabled: false,
      });
      assert.equal(await page.getByRole('heading').first().isVisible(), true);
      assert.ok((await page.getByRole('heading').count()) > 60);
      assert.equal(await page.getByRole('button').count(), 0);
      assert.equal(await page.getByRole('radio').count(), 0);
      await page.context().close();
    }
  });

  it('reads without a script under a policy that knows no inline styles', async () => {
    const page = await arrive(await render('calcinosis-faq', { stylesheets: '/dist/embed/' }), {
      javaScriptEnabled: false,
      policy: "default-src 'none'; style-src 'self'",
    });
    const font = await page.locator('.root').evaluate((root) => getComputedStyle(root).fontFamily);
    assert.match(font, /system-ui/);
  });

  it('takes the heading level of the page, and keeps the rest', async () => {
    const page = await arrive(`<h1>Clinic</h1><h2>Skin</h2>${await render('calcinosis-faq')}<p>After</p>`);
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 2);
    await mark(page, 'details, details p, details sup, .tools');
    await run(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
    assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
    assert.ok((await page.getByRole('heading', { level: 3 }).count()) === 1);
  });

  it('follows the level that the reader chose before', async () => {
    const chooser = await render('calcinosis-reading-level', { attributes: { remember: 'device' } });
    const page = await arrive(`${chooser}${await render('calcinosis-overview')}`, {
      init: () => localStorage.setItem('calcinosis:reading-level', 'clinical'),
    });
    await mark(page, '[part=item], fieldset, input');
    const before = await read(page);
    await run(page);
    await until(page, () => page.getByRole('radio', { name: 'Medical detail' }).isChecked());
    await until(page, async () => (await read(page)) !== before);
    await settled(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
    const level = await page
      .locator('calcinosis-overview')
      .evaluate(({ contentInfo }) => contentInfo.readingLevel);
    assert.equal(level, 'clinical');
  });

  it('brings back the answers that were remembered, and keeps those ticked before the script came', async () => {
    const rendered = await render('calcinosis-symptom-checklist', { attributes: { remember: 'session' } });
    const page = await arrive(rendered, {
      init: () =>
        sessionStorage.setItem(
          'calcinosis:/fixture/:calcinosis-symptom-checklist',
          JSON.stringify({ 'symptom-pain': 'yes' }),
        ),
    });
    const box = (name) => page.locator(`input[name="${name}"]`);
    const names = await page
      .locator('input[type=checkbox]')
      .evaluateAll((all) => all.map(({ name }) => name));
    const other = names.find((name) => name.startsWith('symptom-') && name !== 'symptom-pain');
    await box(other).check();
    await page.locator('textarea').fill('Since spring');
    await mark(page, 'input, textarea, .sheet');
    await run(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
    assert.equal(await box('symptom-pain').isChecked(), true);
    assert.equal(await box(other).isChecked(), true);
    assert.match(await page.locator('.sheet').innerText(), /Since spring/);
    await box('symptom-pain').uncheck();
    await settled(page);
    assert.equal(await page.locator('input[name^=since-]').count(), 1);
  });

  it("numbers the sources through, and leads terms to the page's glossary", async () => {
    const parts = ['calcinosis-faq', 'calcinosis-causes', 'calcinosis-references', 'calcinosis-glossary'];
    const rendered = await Promise.all(parts.map((tag) => render(tag)));
    const page = await arrive(rendered.join(''));
    await mark(page, 'details.item, sup, li[part=source]:first-child, .entry, calcinosis-term');
    await run(page);
    assert.deepEqual(page.warnings, []);
    assert.deepEqual(await lost(page), []);
    assert.equal(await page.locator('calcinosis-faq .sources').count(), 0);
    const numbers = await page.locator('calcinosis-causes sup a').allInnerTexts();
    assert.ok(
      numbers.some((number) => Number(number) > 9),
      numbers.join(),
    );
    assert.match(
      await page.locator('calcinosis-faq sup a').first().getAttribute('href'),
      /^#calcinosis-references-/,
    );
  });

  it('shows how to reach the clinic, with a script and without, and only where it is given', async () => {
    const contact = '<p slot="contact">Rheumatology: 555 0100</p>';
    for (const tag of ['calcinosis-urgent-care', 'calcinosis-symptom-checklist', 'calcinosis-guide']) {
      const rendered = await render(tag, { children: contact, fallback: 'About calcinosis.' });
      for (const javaScriptEnabled of [false, true]) {
        const page = await arrive(`<main>${rendered}</main>`, { javaScriptEnabled });
        assert.equal(await page.getByText('555 0100').first().isVisible(), true, tag);
        if (javaScriptEnabled) {
          await mark(page, '*', itsSources);
          await run(page);
          assert.deepEqual(await lost(page), []);
          assert.equal(await page.getByText('555 0100').first().isVisible(), true, tag);
          assert.deepEqual(page.warnings, []);
        }
        await page.context().close();
      }
      const without = await arrive(`<main>${await render(tag)}</main>`, { javaScriptEnabled: false });
      assert.equal(await without.getByText('How to reach').count(), 0);
    }
  });

  it('knows what stands in its slots, though that came before the script', async () => {
    const question = (id) => `<details slot="question" id="${id}"><summary>${id}?</summary>Yes.</details>`;
    const children = ['parking', 'lift'].map(question).join('');
    const page = await arrive(`<main>${await render('calcinosis-faq', { children })}</main>`);
    await mark(page, 'details');
    await run(page);
    // From nine questions on there is a search.
    await page.getByRole('searchbox').fill('lift');
    await page.getByText('lift?').waitFor();
    await until(page, async () => !(await page.getByText('parking?').isVisible()));
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
  });

  it('reads on while its language is on the way, however long that takes', async () => {
    const page = await arrive(`<main>${await render('calcinosis-faq', { lang: 'ar' })}</main>`);
    await page.clock.install();
    let letIn;
    const held = new Promise((resolve) => (letIn = resolve));
    const words = Object.keys(bundles).filter((name) => bundles[name].includes('أسئلة'));
    assert.equal(words.length, 1, words.join());
    await page.route(`**/${words[0]}`, async (route) => {
      await held;
      await route.fallback();
    });
    await mark(page);
    const asked = page.waitForRequest(`**/${words[0]}`);
    await page.evaluate((url) => import(url), `${site.url}fixture/hydrated.js`);
    await asked;
    await page.clock.fastForward(10_000);
    assert.deepEqual(await lost(page), []);
    assert.equal(await page.getByRole('heading', { name: 'Questions' }).count(), 0);
    letIn();
    await page.waitForFunction(() => document.querySelector('calcinosis-faq').hasUpdated);
    await settled(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
  });

  const own = { lang: 'en', faq: { items: { surgery: { answer: ['We do it here.'] } } } };

  it("takes the hospital's own text over, where the page names the same", async () => {
    const rendered = await render('calcinosis-faq', { content: own, attributes: { src: 'clinic.json' } });
    const page = await arrive(rendered, { files: { 'clinic.json': JSON.stringify(own) } });
    await mark(page);
    await run(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
    assert.match(await read(page), /Can/);
    assert.equal(await page.getByText('We do it here.').count(), 1);
  });

  it("shows the hospital's own text once it is there, where the server did not have it", async () => {
    const rendered = await render('calcinosis-faq', { attributes: { src: 'clinic.json' } });
    const page = await arrive(rendered, { files: { 'clinic.json': JSON.stringify(own) } });
    await mark(page, 'details');
    await run(page);
    await until(page, async () => (await page.getByText('We do it here.').count()) === 1);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
  });

  const damages = {
    'of another version': (markup) =>
      markup.replace(/calcinosis-elements \d+\.\d+\.\d+/, 'calcinosis-elements 0.0.1'),
    'without its comments': (markup) => markup.replace(/<!--[^]*?-->/g, ''),
    'with a part cut out': (markup) =>
      markup.replace(/<!--lit-part[^>]*--><details[^]*?<\/details><!--\/lit-part-->/, ''),
    'with its marks in disorder': (markup) => markup.replace(/<!--\/lit-part-->/, ''),
    'with words that the page does not have': async () =>
      render('calcinosis-faq', { content: { faq: { title: 'Ask us' } } }),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`renders afresh what comes ${name}, and says so once`, async () => {
      const page = await arrive(`<main>${await damage(await render('calcinosis-faq'))}</main>`);
      await run(page);
      assert.equal(page.warnings.length, 1, page.warnings.join('\n'));
      assert.match(page.warnings[0], /<calcinosis-faq>: what the server rendered cannot be taken over/);
      assert.equal(await page.locator('details.item').count(), 7);
      assert.equal(await page.getByRole('heading', { name: 'Questions' }).count(), 1);
      await page.getByRole('button', { name: 'Open all' }).click();
      await page.getByRole('button', { name: 'Close all' }).waitFor();
    });
  }

  for (const [script, keeps] of Object.entries({
    late: true,
    one: true,
    withBoth: true,
    afresh: false,
    withLits: false,
  })) {
    it(`shows each thing once, whatever is loaded and in whatever order: ${script}`, async () => {
      const page = await arrive(`<main>${await render('calcinosis-faq')}</main>`);
      await mark(page, 'details');
      await run(page, script);
      const gone = await lost(page);
      assert.equal(gone.length === 0, keeps);
      assert.equal(await page.locator('details.item').count(), 7);
      assert.deepEqual(page.warnings, []);
      await page.getByRole('button', { name: 'Open all' }).click();
      await page.getByRole('button', { name: 'Close all' }).waitFor();
    });
  }

  it('reacts as any other: a section is filtered, a language is switched', async () => {
    const page = await arrive(
      `<main>${await render('calcinosis-guide', { lang: 'es', attributes: { theme: 'dark' } })}</main>`,
    );
    await mark(page, '.section, details.item, .kind, .entry');
    await run(page);
    assert.deepEqual(await lost(page), []);
    await page.getByRole('searchbox').last().fill('biopsia');
    await settled(page);
    assert.ok((await page.locator('.entry:visible').count()) < 10);
    await page.locator('calcinosis-guide').evaluate((guide) => guide.setAttribute('lang', 'ar'));
    await until(page, () => page.locator('calcinosis-faq [dir=rtl]').first().isVisible());
    await settled(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(page.warnings, []);
  });
});
