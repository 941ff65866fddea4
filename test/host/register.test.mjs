import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { browse, hostPage, moduleScript, until } from './browser.mjs';
import { strictPolicy } from './serve.mjs';

const { open } = browse();

test('each class has the tag that the manifest documents, and its own module', () => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const documented = modules
    .flatMap(({ path, declarations }) => declarations.map(({ name, tagName }) => ({ name, tagName, path })))
    .filter(({ tagName }) => tagName);
  // In a process of its own: what is imported for a server registers nothing.
  const code = `
    const { allElements } = await import('calcinosis-elements/elements.js');
    const registered = allElements.filter(({ tag }) => customElements.get(tag)).map(({ tag }) => tag);
    console.log(JSON.stringify({ registered, classes: allElements.map(({ name, tag }) => ({ name, tag })) }));
  `;
  const run = ['--input-type=module', '-e', code.replace('calcinosis-elements/', './dist/')];
  const { registered, classes } = JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8' }));
  assert.deepEqual(registered, []);
  assert.deepEqual(
    classes.map(({ name, tag }) => [name, tag, `dist/elements/${tag}/${tag.replace('calcinosis-', '')}.js`]),
    documented.map(({ name, tagName, path }) => [name, tagName, path]),
  );
});

/** A whole other version, with a Lit of its own, as the bundler of another team makes it. */
async function otherVersion() {
  const entry = `
    import { allElements } from './dist/elements.js';
    import { register } from './dist/register.js';
    register(allElements, { prefix: 'clinic' });`;
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'other-version',
        resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
        load(id) {
          if (id.endsWith('/entry.js')) return entry;
          return id.endsWith('/dist/version.js') ? `export const version = '9.9.9';` : null;
        },
        resolveDynamicImport: () => ({
          id: '/dist/cdn/calcinosis-elements.local-text.js',
          external: 'absolute',
        }),
      },
      nodeResolve(),
    ],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** A page with both: the drop-in file, and the other under its prefix, whichever comes first. */
async function both(body, [first, second] = [moduleScript, otherScript]) {
  const page = await open('', {
    files: { 'index.html': hostPage(body, { script: first + second }), 'clinic.js': code },
    policy: strictPolicy.replace('trusted-types ', 'trusted-types lit-html '),
    elements: false,
  });
  await until(page, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body > *')].every(
        ({ hasUpdated, isUpdatePending }) => hasUpdated && !isUpdatePending,
      ),
    ),
  );
  return page;
}

const otherScript = '<script type="module" src="clinic.js"></script>';
let code;
before(async () => {
  code = await otherVersion();
});

const numbersIn = (page, tag) =>
  page.locator(`${tag} sup a`).evaluateAll((marks) => marks.map(({ textContent }) => Number(textContent)));

for (const scripts of [
  [moduleScript, otherScript],
  [otherScript, moduleScript],
]) {
  const order = scripts[0] === moduleScript ? 'after' : 'before';

  test(`another version, loaded ${order} the first, is numbered with it, leaves and comes back`, async () => {
    const page = await both(
      '<calcinosis-faq></calcinosis-faq><clinic-type-table></clinic-type-table><clinic-references></clinic-references>',
      scripts,
    );
    assert.deepEqual(
      await page.evaluate(() =>
        ['calcinosis-faq', 'clinic-type-table'].map((tag) => customElements.get(tag).version === '9.9.9'),
      ),
      [false, true],
    );
    const cited = async () => [
      ...new Set([
        ...(await numbersIn(page, 'calcinosis-faq')),
        ...(await numbersIn(page, 'clinic-type-table')),
      ]),
    ];
    const inOrder = async () => {
      const numbers = await cited();
      const listed = await page.locator('clinic-references [part=source]').count();
      return numbers.length === listed && numbers.every((n, i) => n === i + 1);
    };
    await until(page, inOrder);
    const own = page.locator('calcinosis-faq, clinic-type-table').locator('.sources');
    assert.equal(await own.count(), 0);
    await page.evaluate(() => {
      window.list = document.querySelector('clinic-references');
      window.list.remove();
    });
    await until(page, async () => (await own.count()) === 2);
    await page.evaluate(() => document.body.prepend(window.list));
    await until(page, inOrder);
    assert.equal(await own.count(), 0);
    assert.deepEqual(page.warnings, []);
  });
}

test('a glossary of one version explains the words of the other', async () => {
  const page = await both(
    '<calcinosis-glossary></calcinosis-glossary><clinic-overview></clinic-overview><clinic-glossary></clinic-glossary><calcinosis-overview></calcinosis-overview>',
  );
  for (const [gone, prefix, other] of [
    ['clinic', 'calcinosis', 'clinic'],
    ['calcinosis', 'clinic', 'calcinosis'],
  ]) {
    await page.evaluate((tag) => {
      window.gone?.forEach((element) => document.body.append(element));
      window.gone = [document.querySelector(tag)];
      window.gone[0].remove();
    }, `${gone}-glossary`);
    const term = page.locator(`${other}-overview ${other}-term`).first();
    await term.getByRole('button').first().click();
    await term.locator('button').click();
    await until(page, () =>
      page.evaluate((tag) => document.activeElement === document.querySelector(tag), `${prefix}-glossary`),
    );
  }
});

test('the choice of one version moves both, and both tell by the same events', async () => {
  const page = await both(
    '<calcinosis-reading-level></calcinosis-reading-level><clinic-reading-level></clinic-reading-level><calcinosis-faq></calcinosis-faq><clinic-faq></clinic-faq>',
  );
  const levels = () =>
    page.evaluate(() =>
      ['calcinosis-faq', 'clinic-faq'].map((tag) => document.querySelector(tag).contentInfo.readingLevel),
    );
  // The clinical words come by the drop-in file; what has come is there for every version.
  for (const [prefix, chosen] of [
    ['calcinosis', 'clinical'],
    ['clinic', 'plain'],
  ]) {
    await page.locator(`${prefix}-reading-level input[value=${chosen}]`).check();
    await until(page, async () => (await levels()).every((level) => level === chosen));
  }
  await page.evaluate(() => {
    window.told = [];
    document.addEventListener('calcinosis-toggle', ({ target, item, open }) => {
      window.told.push([target.localName, item, open]);
    });
  });
  for (const tag of ['calcinosis-faq', 'clinic-faq'])
    await page.locator(`${tag} #calcinosis-faq-surgery summary`).click();
  await until(page, () => page.evaluate(() => window.told.length === 2));
  assert.deepEqual(await page.evaluate(() => window.told), [
    ['calcinosis-faq', 'surgery', true],
    ['clinic-faq', 'surgery', true],
  ]);
});
