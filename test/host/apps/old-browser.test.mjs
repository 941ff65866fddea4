import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { all, allElements, isReady, pageWith, servePages } from '../../guarantees/surroundings.mjs';

/*
 * A browser below the stated floor, without popovers and `light-dark()`: Chromium 109, the last for Windows 7 and 8. What
 * it lacks is left out, and everything can be read.
 */
const packed = new URL(
  'bin/chromium.br',
  new URL('../', `file://${createRequire(import.meta.url).resolve('@sparticuz/chromium')}`),
);

let folder;
let browser;
let site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-109-'));
  const executablePath = join(folder, 'chromium');
  writeFileSync(executablePath, brotliDecompressSync(readFileSync(packed)));
  chmodSync(executablePath, 0o755);
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];
  [browser, site] = await Promise.all([
    chromium.launch({ executablePath, args, timeout: 60_000 }),
    servePages(),
  ]);
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(body) {
  const page = await browser.newPage();
  await page.goto(site.add(pageWith(body)));
  await page.waitForFunction(isReady, all);
  assert.deepEqual(await page.evaluate(() => window.problems), []);
  return page;
}

test('it is the old browser that is tried', async () => {
  assert.match(browser.version(), /^109\./);
});

test('a term is a word of its sentence, without its meaning', async () => {
  const page = await open(
    '<p id="sentence">It may be <calcinosis-term>calciphylaxis</calcinosis-term>, and is rare.</p>',
  );
  const sentence = await page.$eval('#sentence', (node) => {
    const { top, bottom } = node.getBoundingClientRect();
    const { shadowRoot } = node.querySelector('calcinosis-term');
    const seen = [...shadowRoot.querySelectorAll('*')].filter(
      (part) => part.localName !== 'slot' && part.getClientRects().length && part.textContent.trim(),
    );
    return { text: node.innerText, height: bottom - top, seen: seen.map((part) => part.textContent.trim()) };
  });
  assert.equal(sentence.text, 'It may be calciphylaxis, and is rare.');
  assert.deepEqual(sentence.seen, []);
  assert.ok(sentence.height < 30, `it stands in one line, not in ${sentence.height} px`);
});

test('each element shows its words, in colors that can be read and with its edges', async () => {
  const page = await open(allElements);
  const faults = await page.evaluate((names) => {
    const luminance = (color) => {
      const [r, g, b] = color.match(/[\d.]+/g).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const faults = [];
    for (const host of document.querySelectorAll(names.join())) {
      const { localName: tag, shadowRoot } = host;
      if (tag === 'calcinosis-term') continue;
      if (!/\p{L}{3,} \p{L}+/u.test(shadowRoot.textContent)) faults.push(`${tag} is empty`);
      const surface = shadowRoot.querySelector('[part~=surface], .root') ?? host;
      const back = getComputedStyle(surface).backgroundColor;
      for (const text of shadowRoot.querySelectorAll('p, h2, li, td, summary, a, label')) {
        if (!text.getClientRects().length || !text.textContent.trim()) continue;
        const { color } = getComputedStyle(text);
        let around = text;
        let behind = 'rgba(0, 0, 0, 0)';
        while (around && behind === 'rgba(0, 0, 0, 0)') {
          behind = getComputedStyle(around).backgroundColor;
          around = around.parentElement;
        }
        if (behind === 'rgba(0, 0, 0, 0)') behind = back === behind ? 'rgb(255, 255, 255)' : back;
        const [dark, light] = [luminance(color), luminance(behind)].sort((a, b) => a - b);
        if ((light + 0.05) / (dark + 0.05) < 7)
          faults.push(`${tag}: ${text.localName} is ${color} on ${behind}`);
      }
    }
    const table = document.querySelector('calcinosis-type-table').shadowRoot;
    const cell = getComputedStyle(table.querySelector('td'));
    if (cell.borderBlockEndWidth === '0px' && cell.borderBlockStartWidth === '0px')
      faults.push('the table has no edges');
    const button = document.querySelector('calcinosis-faq').shadowRoot.querySelector('button');
    if (getComputedStyle(button).borderTopStyle === 'none') faults.push('a button has no edge');
    return [...new Set(faults)];
  }, all);
  assert.deepEqual(faults, []);
});

test('a question opens and is closed again, and a tick stands on the visit sheet', async () => {
  const page = await open(
    '<calcinosis-faq></calcinosis-faq><calcinosis-symptom-checklist></calcinosis-symptom-checklist>',
  );
  const [opened, noted] = await page.evaluate(async () => {
    const faq = document.querySelector('calcinosis-faq').shadowRoot;
    const details = faq.querySelector('details');
    details.querySelector('summary').click();
    const opened = [details.open, details.querySelector('.answer').getClientRects().length > 0];
    const checklist = document.querySelector('calcinosis-symptom-checklist');
    checklist.shadowRoot.querySelector('[name^="symptom-"]').click();
    await checklist.updateComplete;
    return [opened, checklist.shadowRoot.querySelectorAll('.sheet li').length > 0];
  });
  assert.deepEqual([opened, noted], [[true, true], true]);
});
