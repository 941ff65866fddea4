import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { browse, classicScript, hostPage, moduleScript, sees } from '../browser.mjs';
import { prepare } from './build.mjs';

/*
 * Pages whose parts a library replaces by HTML from the server, or changes until they are like it. What is asked is that
 * the page then shows what its HTML says, and that a part which the HTML leaves as it is keeps what a person did there.
 */

const { open: openPage } = browse();
const scripts = { module: moduleScript, classic: classicScript };

const read = (name) => readFileSync(join(import.meta.dirname, 'node_modules', name), 'utf8');
const link = (name, words) => `<p><a href="/dist/embed/en/calcinosis-${name}.html">${words}</a></p>`;

/** A page's main part, as its editor wrote it. Each form that mounts is there, and one that can hold no shadow root. */
const main = ({
  faq = `<div data-calcinosis="faq">${link('faq', 'Questions')}</div>`,
  points = link('key-points', 'In short'),
  cell = 'data-calcinosis="causes"',
  words = 'Call us.',
} = {}) => `<main id="m">
  <h1>Our clinic</h1>
  ${faq}
  <div class="calcinosis-symptom-checklist">${link('symptom-checklist', 'What to watch for')}</div>
  ${points}
  <table><tbody><tr><td ${cell}>Causes</td></tr></tbody></table>
  <calcinosis-overview>What it is</calcinosis-overview>
  <p>${words}</p>
</main>`;

const seen = ({
  faq = ['calcinosis-faq'],
  points = ['calcinosis-key-points'],
  cell = 'calcinosis-causes',
  words = 'Call us.',
} = {}) => [
  'Our clinic',
  ...faq,
  'calcinosis-symptom-checklist',
  ...points,
  cell,
  'calcinosis-overview',
  words,
];

const question =
  '<details slot="question"><summary>Where do I park?</summary><p>Behind the house.</p></details>';

/** What the server has by the time it is asked again, and what a person then sees. */
const changes = [
  [main(), seen()],
  [main({ words: 'Write to us.' }), seen({ words: 'Write to us.' })],
  // The block: other words, a question of the hospital's own, another element, a page of its own, none.
  [main({ faq: `<div data-calcinosis="faq">${link('faq', 'All')}</div>` }), seen()],
  [
    main({ faq: `<div data-calcinosis="faq">${link('faq', 'Questions')}${question}</div>` }),
    seen({ faq: ['calcinosis-faq', 'Where do I park?'] }),
  ],
  [
    main({ faq: `<div data-calcinosis="type-table">${link('type-table', 'Types')}</div>` }),
    seen({ faq: ['calcinosis-type-table'] }),
  ],
  [main({ faq: '<div><h2>Opening hours</h2></div>' }), seen({ faq: ['Opening hours'] })],
  [main({ faq: '' }), seen({ faq: [] })],
  // The link: to another element, to a page of the hospital's, no longer alone.
  [main({ points: link('treatments', 'What helps') }), seen({ points: ['calcinosis-treatments'] })],
  [main({ points: '<p><a href="/visit.html">Your visit</a></p>' }), seen({ points: ['Your visit'] })],
  [
    main({ points: link('key-points', 'In short').replace('<p>', '<p>Read this: ') }),
    seen({ points: ['Read this:', 'In short'] }),
  ],
  [main({ cell: '' }), seen({ cell: 'Causes' })],
];

/**
 * Each library by its file, what it has to be told, and how a page gets the HTML of its main part from it. `keeps` says
 * whether it keeps the nodes that are alike; the others put in new ones.
 */
const libraries = {
  morphdom: {
    files: ['morphdom/dist/morphdom-umd.js'],
    keeps: true,
    update: (html) => window.morphdom(document.querySelector('#m'), html),
  },
  idiomorph: {
    files: ['idiomorph/dist/idiomorph.js'],
    keeps: true,
    update: (html) => window.Idiomorph.morph(document.querySelector('#m'), html),
  },
  'Alpine morph': {
    files: ['@alpinejs/morph/dist/cdn.js', 'alpinejs/dist/cdn.js'],
    keeps: true,
    update: (html) => window.Alpine.morph(document.querySelector('#m'), html),
  },
  'htmx 4, outerMorph': {
    files: ['htmx.org/dist/htmx.js'],
    keeps: true,
    update: () => window.htmx.ajax('GET', 'part.html', { target: '#m', swap: 'outerMorph' }),
  },
  'htmx 4, outerHTML': {
    files: ['htmx.org/dist/htmx.js'],
    update: () => window.htmx.ajax('GET', 'part.html', { target: '#m', swap: 'outerHTML' }),
  },
  'htmx 2, morph': {
    files: ['htmx2/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js'],
    attributes: 'hx-ext="morph"',
    keeps: true,
    update: () => window.htmx.ajax('GET', 'part.html', { target: '#m', swap: 'morph' }),
  },
  'htmx 2, outerHTML': {
    files: ['htmx2/dist/htmx.js'],
    update: () => window.htmx.ajax('GET', 'part.html', { target: '#m', swap: 'outerHTML' }),
  },
  'htmx 2, innerHTML': {
    files: ['htmx2/dist/htmx.js'],
    update: () => window.htmx.ajax('GET', 'part.html', { target: '#m', swap: 'innerHTML', select: '#m > *' }),
  },
  'Turbo, refreshed by a morph': {
    files: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    head: '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">',
    keeps: true,
    update: () => window.Turbo.visit(location.href, { action: 'replace' }),
  },
  'Turbo, replaced': {
    files: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    update: () => window.Turbo.visit(location.href, { action: 'replace' }),
  },
  'jQuery, replaceWith': {
    files: ['jquery/dist/jquery.js'],
    update: (html) => void window.$('#m').replaceWith(html),
  },
  'jQuery, html': {
    files: ['jquery/dist/jquery.js'],
    update: (html) => void window.$('#m').html(window.$(html).html()),
  },
};

/** Libraries that make nodes of strings do not run under Trusted Types; Turbo styles its progress bar by a nonce. */
const policy = [
  "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; style-src 'self' 'nonce-ours'",
  "form-action 'self'",
].join('; ');

before(prepare);

const names = Object.keys(libraries).filter((name) => name.includes(process.env.SWAPS ?? ''));

for (const name of names) {
  const { files: paths, head = '', attributes, keeps, update } = libraries[name];
  const sources = Object.fromEntries(paths.map((path, at) => [`library-${at}.js`, read(path)]));

  describe(name, () => {
    const pageOf = (html, script = moduleScript) =>
      hostPage(html, {
        attributes,
        head: `<meta name="csp-nonce" content="ours"><meta name="htmx-config" content='{"includeIndicatorStyles":false}'>${head}`,
        script: `${Object.keys(sources)
          .map((file) => `<script src="/fixture/${file}" defer></script>`)
          .join('')}${script}`,
      });

    async function open(script) {
      const files = { ...sources, 'index.html': pageOf(main(), script) };
      const page = await openPage('', { files, policy });
      page.update = (html) => {
        Object.assign(files, { 'index.html': pageOf(html, script), 'part.html': html });
        return page.evaluate(update, html);
      };
      page.surgery = page.locator('#calcinosis-faq-surgery');
      page.tick = page.locator('calcinosis-symptom-checklist').getByRole('checkbox').first();
      await sees(page, seen());
      return page;
    }

    for (const [kind, script] of Object.entries(scripts)) {
      test(`the page shows what its HTML says, with the ${kind} file`, async () => {
        const page = await open(script);
        for (const [html, shown] of changes) {
          await page.update(html);
          await sees(page, shown);
          await page.update(main());
          await sees(page, seen());
        }
        assert.deepEqual(page.warnings, []);
      });
    }

    test('what a person did stays where the page stays', { skip: !keeps }, async () => {
      const page = await open();
      await page.tick.check();
      const summary = page.surgery.locator('summary');
      await summary.click();
      const isThere = async () => {
        assert.equal(await page.surgery.evaluate(({ open }) => open), true);
        assert.equal(await page.tick.isChecked(), true);
      };
      await page.update(main());
      await sees(page, seen());
      await isThere();
      assert.equal(await summary.evaluate((it) => it.matches(':focus')), true);
      await page.update(main({ words: 'Write to us.', points: '' }));
      await sees(page, seen({ words: 'Write to us.', points: [] }));
      await isThere();
      assert.equal(await summary.evaluate((it) => it.matches(':focus')), true);
    });
  });
}

describe('a page that is left and come back to', () => {
  const other = main({ faq: '<div><h2>Opening hours</h2></div>', points: '' });
  const otherSeen = seen({ faq: ['Opening hours'], points: [] });
  const visits = {
    Turbo: { path: '@hotwired/turbo/dist/turbo.es2017-umd.js' },
    Swup: { path: 'swup/dist/Swup.umd.js' },
  };

  for (const [name, { path }] of Object.entries(visits)) {
    for (const [kind, script] of Object.entries(scripts)) {
      test(`${name}, with the ${kind} file`, async () => {
        const pageOf = (html) =>
          hostPage(`<nav><a href="other.html">Other</a></nav>${html}`, {
            head: '<meta name="csp-nonce" content="ours">',
            script: `<script src="library.js" defer></script><script src="start.js" defer></script>${script}`,
          });
        const files = {
          'library.js': read(path),
          'start.js': name === 'Swup' ? "new Swup({ containers: ['#m'], animationSelector: false });" : '',
          'index.html': pageOf(main()),
          'other.html': pageOf(other),
        };
        const page = await openPage('', { files, policy });
        await page.evaluate(() => (window.samePage = true));
        await sees(page, seen());
        for (let round = 0; round < 2; round += 1) {
          if (round === 0) await page.getByRole('link', { name: 'Other' }).click();
          else await page.goForward();
          await sees(page, otherSeen);
          await page.goBack();
          await sees(page, seen());
        }
        assert.equal(await page.evaluate(() => window.samePage), true);
        assert.deepEqual(page.warnings, []);
      });
    }
  }
});
