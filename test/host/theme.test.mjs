import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { test } from 'node:test';
import { browse, hostPage, ready, until } from './browser.mjs';

const site = browse();

async function open(options) {
  const page = await site.open('dist/kit/theme.html', options);
  await page.getByRole('heading', { name: '1. Choose' }).waitFor();
  return page;
}

const hex = (page, label) => page.getByRole('textbox', { name: `${label}, as #rrggbb`, exact: true });
const problems = (page) => page.locator('.problems li').allTextContents();
const css = (page) => page.getByRole('region', { name: 'The CSS' }).innerText();

/** What stands in the shadow root of an element, as the browser has painted it. */
const look = (page, place) =>
  page.evaluate((selector) => {
    const root = document.querySelector(`${selector} calcinosis-faq`).shadowRoot;
    const { color, backgroundColor, fontFamily } = getComputedStyle(root.querySelector('.root'));
    const link = getComputedStyle(root.querySelector('summary')).color;
    return { color, backgroundColor, fontFamily, link };
  }, place);

test('an accent that is too pale is named, a shade that passes is offered, and taking it ends the warning', async () => {
  const page = await open();
  assert.deepEqual(await problems(page), []);
  await hex(page, 'Accent, light').fill('#5aa9c4');
  assert.equal((await problems(page)).length, 5);
  assert.match((await problems(page)).join('\n'), /Error: below AA\. accent on surface, light: 2\.65 : 1/);
  // A warning is not an error: 4.5 is AA, 7 is what the elements promise.
  await hex(page, 'Accent, light').fill('#666666');
  assert.match((await problems(page)).join('\n'), /Warning: below AAA\. accent on surface, light: 5\.74 : 1/);
  await page.getByRole('button', { name: 'Accent, light: use #' }).click();
  assert.deepEqual(await problems(page), []);
  assert.match(await page.locator('.verdict').innerText(), /^Every pair passes/);
  assert.equal(await hex(page, 'Accent, light').evaluate((field) => field === document.activeElement), true);
});

test('a voice is told once a value is settled, and not at each letter', async () => {
  const page = await open();
  const said = page.locator('.said');
  await hex(page, 'Text, light').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('#888888');
  assert.match(await page.locator('.verdict').innerText(), /below AA/);
  assert.equal(await said.textContent(), '');
  await page.keyboard.press('Tab');
  assert.match(await said.textContent(), /pairs are too weak to read/);
});

test('with the keyboard alone: a colour, a typeface, a mistake mended, and the copy', async () => {
  const page = await open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const tabTo = async (target) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail('the Tab key does not lead there');
  };
  const write = async (text) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  };
  await tabTo(hex(page, 'Accent, light'));
  await write('#12');
  assert.equal(await hex(page, 'Accent, light').getAttribute('aria-invalid'), 'true');
  await page.getByText('Write a colour as #rrggbb.').waitFor();
  assert.match(await css(page), /Nothing is changed/);
  await write('0a3d8f');
  await tabTo(page.getByLabel('Typeface', { exact: true }));
  await write('Georgia; } body { display: none');
  assert.doesNotMatch(await css(page), /body/);
  await write('Georgia, "Times New Roman');
  await tabTo(page.getByRole('button', { name: 'Copy the CSS' }));
  await page.keyboard.press('Enter');
  await until(page, async () => (await page.locator('.said').textContent()) === 'Copied: the CSS.');
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    `:root {
  --calcinosis-color-accent: light-dark(#0a3d8f, #9bd5e0);
  --calcinosis-font-family: Georgia, "Times New Roman";
}
`,
  );
});

test('what is copied looks on a page of the hospital as the preview did, light and dark', async () => {
  const page = await open();
  await page.getByLabel('Begin with').selectOption({ label: 'Marigold Children’s' });
  await hex(page, 'Accent, dark').fill('#ffc0ee');
  assert.deepEqual(await problems(page), []);
  const copied = await css(page);
  for (const mode of ['light', 'dark']) {
    const host = await site.open('', {
      files: {
        'index.html': hostPage('<calcinosis-faq></calcinosis-faq>', {
          head: '<link rel="stylesheet" href="theme.css">',
        }),
        'theme.css': `${copied}\nhtml { color-scheme: ${mode} }`,
      },
    });
    await ready(host);
    assert.deepEqual(await look(host, 'body'), await look(page, `[data-mode=${mode}]`), mode);
  }
  assert.notDeepEqual(await look(page, '[data-mode=light]'), await look(page, '[data-mode=dark]'));
});

test('a browser that forbids copying gets it selected', async () => {
  const page = await open();
  assert.equal(await page.getByRole('button', { name: 'Copy the CSS' }).isDisabled(), true);
  await page.getByLabel('Begin with').selectOption({ label: 'Harbour Night Clinic' });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy the CSS' }).click();
  await page.getByText('It is selected').waitFor();
  assert.equal((await page.evaluate(() => getSelection().toString())).trim(), (await css(page)).trim());
  await page.getByRole('button', { name: 'Begin again' }).click();
  assert.match(await css(page), /Nothing is changed/);
  assert.equal(await page.getByLabel('Begin with').inputValue(), '');
});

for (const [colorScheme, width] of [
  ['light', 1200],
  ['dark', 320],
]) {
  test(`axe finds nothing on the page, ${colorScheme}, ${width} px wide, with warnings and without`, async () => {
    const page = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.getByText('Every pair, measured').click();
    for (const color of ['#0b4a55', '#777777']) {
      await hex(page, 'Accent, light').fill(color);
      // What a too pale accent does to the elements is what the page is for.
      const axe = new AxeBuilder({ page }).exclude('.preview').setLegacyMode();
      const { violations } = await axe.analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
      );
    }
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  });
}
