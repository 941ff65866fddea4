import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { browse, classicScript, moduleScript, sees } from '../browser.mjs';
import { asked, build, buildForServer, policyOf, prepare } from './build.mjs';

/*
 * Blocks and links that a framework renders, on a page with the drop-in file. The framework changes, reuses, moves and
 * removes what it has rendered, and knows nothing of us. What is asked is what a person then sees.
 */

const { open: openPage } = browse();
const names = asked.filter((app) => app !== 'html');
/** Those whose page a server renders, and the browser takes over. */
const onServer = { react: 'src/blocks-server.tsx', vue: 'src/blocks-server.ts' };

const faq = 'calcinosis-faq';
const list = ['calcinosis-overview', 'calcinosis-causes'];
const points = 'calcinosis-key-points';
const clinic = 'Our clinic';
const ownPage = (name) => `/dist/embed/en/calcinosis-${name}.html`;

/** The app's page with the drop-in file before the app's own script. */
const withScript = (html, script) => html.replace('<head>', `<head>${script}`);

before(prepare);

for (const app of names) {
  describe(app, () => {
    let files;
    before(async () => {
      files = await build(app, 'blocks');
    });

    async function open(script = moduleScript) {
      const html = withScript(files['index.html'], script);
      const page = await openPage('', {
        files: { ...files, 'index.html': html },
        policy: policyOf(app, 'calcinosis-elements'),
        elements: false,
      });
      await page.waitForFunction(() => 'change' in window);
      return withParts(page);
    }

    for (const [name, script] of Object.entries({ module: moduleScript, classic: classicScript })) {
      test(`what it shows instead of a block is seen whole, with the ${name} file`, async () => {
        const page = await open(script);
        await sees(page, [faq, ...list, points, clinic]);
        await page.change({ article: 'hours' });
        await sees(page, ['Opening hours', ...list, points, clinic]);
        await page.change({ article: 'questions' });
        await sees(page, [faq, ...list, points, clinic]);
        await page.change({ article: 'none' });
        await sees(page, [...list, points, clinic]);
        await page.change({ article: 'hours' });
        await sees(page, ['Opening hours', ...list, points, clinic]);
        await page.change({ article: 'none', list: [], link: undefined });
        await sees(page, [clinic]);
        await page.change({
          article: 'questions',
          list: ['diagnosis'],
          link: { href: ownPage('causes'), words: 'Why' },
        });
        await sees(page, [faq, 'calcinosis-diagnosis', 'calcinosis-causes', clinic]);
        quiet(page);
      });
    }

    test('blocks in a list are moved, left out and added to', async () => {
      const page = await open();
      await sees(page, [faq, ...list, points, clinic]);
      await page.change({ list: ['causes', 'diagnosis', 'overview'] });
      await sees(page, [
        faq,
        'calcinosis-causes',
        'calcinosis-diagnosis',
        'calcinosis-overview',
        points,
        clinic,
      ]);
      await page.change({ list: ['overview', 'diagnosis'] });
      await sees(page, [faq, 'calcinosis-overview', 'calcinosis-diagnosis', points, clinic]);
      await page.change({ list: ['treatments'] });
      await sees(page, [faq, 'calcinosis-treatments', points, clinic]);
      quiet(page);
    });

    test('what a person opened stays open while the text of a block changes, and is heard where it counts', async () => {
      const page = await open();
      await page.surgery.locator('summary').click();
      await page.change({ words: 'All questions', name: 'wide' });
      await sees(page, [faq, ...list, points, clinic]);
      assert.equal(await page.isOpen(), true);
      await page.change({ question: true });
      await page.getByText('Where do I park?').click();
      await sees(page, [faq, 'Where do I park?', 'Behind the house.', ...list, points, clinic]);
      await page.change({ words: 'Every question' });
      assert.equal(await page.isOpen(), true);
      await page.change({ question: false });
      await sees(page, [faq, ...list, points, clinic]);
      assert.equal(await page.isOpen(), true);

      // Where the element goes, the framework's own words are seen, as it has them by now.
      await page.change({ asked: 'off' });
      await sees(page, ['Every question', ...list, points, clinic]);
      quiet(page);
    });

    test('a block becomes another, none, and one again with its attribute or its class', async () => {
      const page = await open();
      const after = [...list, points, clinic];
      await sees(page, [faq, ...after]);
      await page.change({ asked: 'type-table' });
      await sees(page, ['calcinosis-type-table', ...after]);
      await page.change({ asked: 'off' });
      await sees(page, ['Questions and answers', ...after]);
      await page.change({ asked: undefined, name: 'calcinosis-causes wide' });
      await sees(page, ['calcinosis-causes', ...after]);
      await page.change({ name: 'wide', asked: 'off' });
      await sees(page, ['Questions and answers', ...after]);
      await page.change({ asked: 'faq' });
      await sees(page, [faq, ...after]);
      // Without a word on the block, the link alone in its paragraph is what is asked for.
      await page.change({ asked: undefined });
      await sees(page, [faq, ...after]);
      quiet(page);
    });

    test('a link alone in its paragraph leads to another element, away from us, and goes', async () => {
      const page = await open();
      const before = [faq, ...list];
      await sees(page, [...before, points, clinic]);
      await page.change({ link: { href: ownPage('key-points'), words: 'In short' } });
      await sees(page, [...before, points, clinic]);
      await page.change({ link: { href: ownPage('type-table'), words: 'The types' } });
      await sees(page, [...before, 'calcinosis-type-table', clinic]);
      await page.change({ link: { href: '/visit.html', words: 'Your visit' } });
      await sees(page, [...before, 'Your visit', clinic]);
      await page.getByRole('link', { name: 'Your visit' }).focus();
      await page.change({ link: { href: ownPage('causes'), words: 'Why' } });
      await sees(page, [...before, 'calcinosis-causes', clinic]);
      await page.change({ link: undefined });
      await sees(page, [...before, clinic]);
      quiet(page);
    });

    for (const [name, script] of Object.entries({ module: moduleScript, classic: classicScript })) {
      const title = `it takes over what a server rendered and the ${name} file has mounted`;
      test(title, { skip: !onServer[app] }, async () => {
        const { server, files } = await buildForServer(app, 'blocks', onServer[app]);
        const rendered = `<div id="app">${await server.render()}</div>`;
        const html = withScript(files['index.html'], script)
          .replace('<div id="app"></div>', rendered)
          .replace('type="module" crossorigin', 'type="module" async crossorigin');
        let letIn;
        const held = new Promise((resolve) => (letIn = resolve));
        const page = withParts(
          await openPage('about.html', {
            files: { ...files, 'index.html': html, 'about.html': '<title>Before</title>' },
            policy: policyOf(app, 'calcinosis-elements'),
            elements: false,
          }),
        );
        await page.route('**/assets/*.js', async (route) => {
          await held;
          await route.fallback();
        });
        await page.goto(page.url().replace('about.html', ''), { waitUntil: 'commit' });
        await sees(page, [faq, ...list, points, clinic]);
        await page.surgery.locator('summary').click();
        letIn();
        await page.waitForFunction(() => 'change' in window);
        await sees(page, [faq, ...list, points, clinic]);
        assert.equal(await page.isOpen(), true);
        await page.change({ article: 'hours', link: { href: ownPage('type-table'), words: 'The types' } });
        await sees(page, ['Opening hours', ...list, 'calcinosis-type-table', clinic]);
        quiet(page);
      });
    }
  });
}

function withParts(page) {
  page.change = (part) => page.evaluate((changed) => window.change(changed), part);
  page.surgery = page.locator('#calcinosis-faq-surgery');
  page.isOpen = () => page.surgery.evaluate((item) => item.open);
  return page;
}

/** No test here is of what the console should say. */
const quiet = (page) => assert.deepEqual(page.warnings, []);
