import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browse, hostPage } from './browser.mjs';

const site = browse();

test('a drag that ends in what can be opened copies what was marked, and not what else the page holds', async () => {
  const page = await site.open('', {
    files: {
      'index.html': hostPage(
        '<calcinosis-faq></calcinosis-faq><p>What the reader wrote.</p><textarea aria-label="Paste here"></textarea>',
      ),
    },
  });
  await page.evaluate(() => {
    document.querySelector('textarea').addEventListener('paste', ({ clipboardData }) => {
      window.pasted = ['text/plain', 'text/html'].map((type) => clipboardData.getData(type));
    });
  });
  const [from, to] = [page.locator('calcinosis-faq #title'), page.locator('calcinosis-faq summary').nth(1)];
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 100, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+C');
  await page.locator('textarea').focus();
  await page.keyboard.press('Control+V');
  const [plain, html] = await page.evaluate(() => window.pasted);
  assert.match(plain, /^Questions about calcinosis\n[^]*What should I do\?\nWhat /);
  assert.ok(html.length < 1000, html);
  for (const copy of [plain, html]) assert.doesNotMatch(copy, /What the reader wrote/);
  assert.match(html, /<h2>Questions about calcinosis<\/h2>/);
});
