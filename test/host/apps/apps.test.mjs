import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import * as arabic from '../../../dist/content/ar/plain.js';
import * as german from '../../../dist/content/de/plain.js';
import { faq as english } from '../../../dist/content/en/faq.js';
import { prevalence } from '../../../dist/content/en/prevalence.js';
import { typeTable } from '../../../dist/content/en/type-table.js';
import * as spanish from '../../../dist/content/es/plain.js';
import { browse, until } from '../browser.mjs';
import { asked, build, policyOf, prepare, runIn } from './build.mjs';

/*
 * The same small page in each framework, as that framework's developers write it, built for production against the
 * packed library. Each is asked for the same, under a policy without any inline script or style.
 */

/** Angular's build checks its templates itself; plain HTML has none. */
const checkers = {
  react: ['tsc', '-p', '.'],
  preact: ['tsc', '-p', '.'],
  solid: ['tsc', '-p', '.'],
  vue: ['vue-tsc', '-p', '.'],
  svelte: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
};

const { open: openPage } = browse();

before(prepare);

for (const app of asked) {
  describe(app, () => {
    let files;
    before(async () => {
      files = await build(app);
    });

    async function open() {
      const page = await openPage('', { files, policy: policyOf(app, 'lit-html'), elements: false });
      const panel = page.locator('#panel');
      page.set = (name) => panel.getByLabel(name);
      page.press = (name) => panel.getByRole('button', { name }).click();
      page.urgent = page.locator('calcinosis-urgent-care');
      page.faq = page.locator('calcinosis-faq#ours');
      page.theirs = page.locator('calcinosis-faq#theirs');
      page.checklist = page.locator('calcinosis-symptom-checklist');
      page.types = page.locator('calcinosis-type-table');
      page.surgery = page.faq.locator('#calcinosis-faq-surgery');
      page.tick = page.checklist.getByRole('checkbox').last();
      page.log = () => page.locator('#log li').allTextContents();
      /** All the script that the page has fetched; a bundler may have escaped letters in it. */
      page.script = () =>
        page.requests
          .flatMap((url) => files[new URL(url).pathname.split('/fixture/')[1]] ?? [])
          .join('\n')
          .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
      await page.faq.getByRole('heading', { name: english.title }).waitFor();
      await page.checklist.getByRole('checkbox').first().waitFor();
      return page;
    }
    /** No test here is of what the console should say. */
    const quiet = (page) => assert.deepEqual(page.warnings, []);
    const says = (page, ...lines) =>
      until(page, async () => JSON.stringify(await page.log()) === JSON.stringify(lines));

    test('its own checker accepts how it uses the elements', { skip: !checkers[app] }, () =>
      runIn(app, checkers[app]),
    );

    test('an attribute follows the state of the app, and goes with it', async () => {
      const page = await open();
      const heading = page.urgent.getByRole('heading').first();
      const level = () => heading.evaluate((element) => element.localName);

      await page.set('Emergency number').fill('112');
      const call = page.urgent.getByRole('link', { name: '112' }).first();
      await call.waitFor();
      assert.equal(await call.getAttribute('href'), 'tel:112');
      await page.set('Emergency number').fill('');
      await call.waitFor({ state: 'detached' });

      assert.equal(await level(), 'h2');
      await page.set('Heading level').fill('4');
      await until(page, async () => (await level()) === 'h4');
      await page.set('Heading level').fill('');
      await until(page, async () => (await level()) === 'h2');

      const title = page.urgent.locator('[part~=heading]');
      await page.set('Hide headings').check();
      // Gone, or for voices alone: the question is asked at once, since it may go in between.
      const widths = () =>
        title.evaluateAll((found) => found.map((element) => element.getBoundingClientRect().width));
      await until(page, async () => (await widths()).every((width) => width <= 1));
      await page.set('Hide headings').uncheck();
      await until(page, async () => (await widths()).some((width) => width > 100));

      const shown = () => page.urgent.evaluate((element) => element.contentInfo.readingLevel);
      await page.set('Clinical').check();
      await until(page, async () => (await shown()) === 'clinical');
      await page.set('Clinical').uncheck();
      await until(page, async () => (await shown()) === 'plain');

      const paper = () =>
        page.urgent.locator('[part~=base]').evaluate((el) => getComputedStyle(el).colorScheme);
      const before = await paper();
      await page.set('Dark').check();
      await until(page, async () => (await paper()) === 'dark');
      await page.set('Dark').uncheck();
      await until(page, async () => (await paper()) === before);

      const count = () => page.faq.locator('.item').count();
      assert.equal(await count(), 7);
      await page.set('Few questions').check();
      await until(page, async () => (await count()) === 2);
      await page.set('Few questions').uncheck();
      await until(page, async () => (await count()) === 7);
      quiet(page);
    });

    test("the hospital's own text is an object of the app, and changes with it", async () => {
      const page = await open();
      const answer = page.surgery.locator('[part~=answer]');
      const ours = (await answer.textContent()).trim();
      for (const text of ['Yes, on Mondays.', 'Yes, on Tuesdays.']) {
        await page.set('Our answer on surgery').fill(text);
        await until(page, async () => (await answer.textContent()).trim().startsWith(text));
      }
      assert.equal(await page.faq.getAttribute('content'), null);
      await page.set('Our answer on surgery').fill('');
      await until(page, async () => (await answer.textContent()).trim() === ours);
      quiet(page);
    });

    test('a handler hears each event once, and those of its own element alone', async () => {
      const page = await open();
      await page.surgery.locator('summary').click();
      await says(page, 'toggle surgery true');
      await page.theirs.locator('summary').first().click();
      await page.faq.getByText('Question 1').click();
      await says(page, 'toggle surgery true', 'toggle own-1 true');
      await page.tick.click();
      await says(page, 'toggle surgery true', 'toggle own-1 true', 'change symptoms');
      await page.surgery.locator('summary').click();
      await says(page, 'toggle surgery true', 'toggle own-1 true', 'change symptoms', 'toggle surgery false');
      quiet(page);
    });

    test('what the framework puts into slots stays its own, and grows and shrinks', async () => {
      const page = await open();
      const contact = page.urgent.getByText('Clinic:');
      const first = page.locator('#own-1');
      await page.evaluate(() => {
        window.first = document.querySelector('#own-1');
        window.contact = document.querySelector('[slot=contact]');
        window.places = () =>
          [window.first, window.contact].map((node) => node.isConnected && node.parentNode.localName).join();
      });
      const places = () => page.evaluate(() => window.places());
      await first.locator('summary').click();
      await page.press('Add a question');
      await page.press('Add a question');
      await page.locator('#own-3').waitFor();
      await page.set('Emergency number').fill('112');
      await until(page, async () => (await contact.textContent()).trim() === 'Clinic: 112 (3)');
      assert.ok(await contact.isVisible());
      assert.equal(await first.evaluate((item) => item.open), true);
      await page.faq.getByRole('button', { name: english.ui.openAll }).click();
      await until(page, async () => (await page.log()).includes('toggle own-3 true'));
      await page.set('Language').selectOption('es');
      await page.faq.getByRole('heading', { name: spanish.faq.title }).waitFor();
      assert.equal(await places(), 'calcinosis-faq,calcinosis-urgent-care');

      // What is read without script follows too, and is not seen.
      const fallback = page.faq.locator('> p');
      assert.equal((await fallback.textContent()).trim(), 'Questions, 3 of them ours');
      assert.equal(await fallback.isVisible(), false);

      await page.press('Remove a question');
      await until(page, async () => (await page.locator('#own-1').count()) === 0);
      assert.deepEqual(await page.locator('[slot=question]').evaluateAll((all) => all.map(({ id }) => id)), [
        'own-2',
        'own-3',
      ]);
      assert.equal(await page.locator('#own-3').isVisible(), true);
      quiet(page);
    });

    test('the elements speak the language of the app, and only that one is fetched', async () => {
      const page = await open();
      const heading = page.faq.getByRole('heading').first();
      assert.ok(!page.script().includes(spanish.faq.title));
      await page.set('Language').selectOption('es');
      await until(page, async () => (await heading.textContent()).trim() === spanish.faq.title);
      assert.ok(page.script().includes(spanish.faq.title));
      assert.ok(!page.script().includes(arabic.faq.title));
      await page.set('Language').selectOption('ar');
      await until(page, async () => (await heading.textContent()).trim() === arabic.faq.title);
      assert.equal(await heading.evaluate((element) => getComputedStyle(element).direction), 'rtl');
      assert.ok(page.script().includes(arabic.faq.title));
      await page.set('Language').selectOption('en');
      await until(page, async () => (await heading.textContent()).trim() === english.title);
      assert.ok(!page.script().includes(german.faq.title));
      assert.ok(Object.values(files).some((file) => file.includes(german.faq.title)));
      quiet(page);
    });

    test('what is taken from the page leaves nothing behind, and comes back with what it was told to keep', async () => {
      const page = await open();
      const client = await page.context().newCDPSession(page);
      /** The listeners on what outlives an element, and the elements that are alive once the rest was collected. */
      const held = async () => {
        const counts = [];
        for (const expression of ['document', 'window']) {
          const { result } = await client.send('Runtime.evaluate', { expression });
          const { listeners } = await client.send('DOMDebugger.getEventListeners', {
            objectId: result.objectId,
          });
          counts.push(listeners.length);
        }
        const { result } = await client.send('Runtime.evaluate', {
          expression: "customElements.get('calcinosis-faq').prototype",
        });
        const { objects } = await client.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId,
          objectGroup: 'counted',
        });
        const { result: length } = await client.send('Runtime.callFunctionOn', {
          functionDeclaration: 'function () { return this.length }',
          objectId: objects.objectId,
          returnByValue: true,
        });
        await client.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
        return [...counts, length.value];
      };
      const remount = async () => {
        await page.set('Show').uncheck();
        await page.faq.waitFor({ state: 'detached' });
        await page.set('Show').check();
        await page.tick.waitFor();
      };

      await page.tick.check();
      await page.surgery.locator('summary').click();
      await says(page, 'change symptoms', 'toggle surgery true');
      await remount();
      assert.equal(await page.tick.isChecked(), true);
      assert.equal(await page.surgery.evaluate((item) => item.open), false);
      await remount();
      const once = await held();
      for (let i = 0; i < 3; i += 1) await remount();
      assert.deepEqual(await held(), once);

      // It still hears, and once.
      await page.surgery.locator('summary').click();
      await says(page, 'change symptoms', 'toggle surgery true', 'toggle surgery true');
      quiet(page);
    });

    test('a form of the app gets what was ticked', async () => {
      const page = await open();
      const name = await page.tick.getAttribute('name');
      await page.tick.check();
      await page.getByRole('button', { name: 'Send' }).click();
      await says(page, 'change symptoms', `sent notes-${name}=yes`);
      quiet(page);
    });

    test('a method is called through what the framework refers to an element by', async () => {
      const page = await open();
      await page.press('Open surgery');
      await until(page, () => page.surgery.evaluate((item) => item.open));
      assert.ok((await page.log()).includes('shown true'));
      await page.tick.check();
      await page.press('Clear my notes');
      await until(page, async () => !(await page.tick.isChecked()));
      assert.ok((await page.log()).includes('change cleared'));
      quiet(page);
    });

    test('an element that comes later has all that it was given before', async () => {
      const page = await open();
      assert.ok(!page.script().includes(typeTable.caption));
      const fallback = page.getByText('The types are on their way');
      assert.ok(await fallback.isVisible());
      await page.press('Load the types');
      await page.types.getByRole('heading', { name: 'The types that we see' }).waitFor();
      assert.equal(await fallback.isVisible(), false);
      assert.equal(await page.types.evaluate((element) => element.highlight), 'dystrophic');
      await page.types.evaluate((element) => element.compare(['dystrophic', 'metastatic']));
      await says(page, 'compare dystrophic metastatic');
      assert.ok(page.script().includes(typeTable.caption));
      quiet(page);
    });

    test('one list of sources and one glossary serve all elements, and one element brings itself alone', async () => {
      const page = await open();
      const sources = page.locator('calcinosis-references');
      const users = () => sources.locator('[part~=source]').first().getByRole('link').allTextContents();
      await until(page, async () => (await sources.locator('.cited a').count()) > 5);
      assert.equal(await page.faq.locator('[part~=sources]').count(), 0);
      assert.ok((await users()).length > 0);
      const terms = page.locator('calcinosis-glossary [part~=entry]');
      assert.ok((await terms.count()) > 0);
      await page.set('Show').uncheck();
      await sources.waitFor({ state: 'detached' });
      assert.ok(!page.script().includes(prevalence.title));
      assert.equal(await page.evaluate(() => customElements.get('calcinosis-guide')), undefined);
      quiet(page);
    });
  });
}
