import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from '../tools/browser.mjs';
import { hostPage, ready } from './browser.mjs';
import { serve } from './serve.mjs';

/*
 * Chromium keeps whole pages for the back button, as all browsers do, unless a driver tells it not to, which is taken back here.
 * `pageshow` itself says whether the page was kept.
 */
const body = `<calcinosis-reading-level remember="REMEMBER"></calcinosis-reading-level>
  <calcinosis-symptom-checklist id="visit" remember="REMEMBER"></calcinosis-symptom-checklist>
  <a href="other">The other page</a>`;

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([
    launchChromium({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    serve({ answer }),
  ]);
});
after(() => Promise.all([browser?.close(), site?.close()]));

function answer(request, response) {
  const [, where, remember] = /^\/(first|other)-(\w+)$/.exec(request.url) ?? [];
  if (!where) return false;
  response.setHeader('content-type', 'text/html');
  response.end(hostPage(body.replaceAll('REMEMBER', remember).replace('other', `other-${remember}`)));
  return true;
}

/** What the page shows: what is ticked, and the level that is chosen. */
const shown = (page) =>
  page.evaluate(() => {
    const inside = (tag) => document.querySelector(tag).shadowRoot;
    const ticked = inside('calcinosis-symptom-checklist').querySelectorAll('[type=checkbox]:checked');
    return {
      ticked: [...ticked].map(({ name }) => name),
      level: inside('calcinosis-reading-level').querySelector(':checked').value,
      wasKept: window.wasKept ?? false,
    };
  });

async function goTo(page, address) {
  await page.goto(address);
  await ready(page);
}

/** Back to a page that the browser has kept whole, not loaded anew. */
async function goBack(page) {
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => window.wasKept);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[remember]')].every((element) => !element.isUpdatePending),
  );
}

for (const remember of ['session', 'device']) {
  test(`a page that comes back whole from the history shows what is kept for the ${remember}, and nothing that was cleared`, async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.addInitScript(() => {
      addEventListener('pageshow', ({ persisted }) => {
        window.wasKept = persisted;
      });
    });
    const first = `${site.url}first-${remember}`;
    await goTo(page, first);
    await page.getByRole('checkbox', { name: 'Joint pain' }).check();
    assert.deepEqual(await shown(page), { ticked: ['symptom-joint-pain'], level: 'plain', wasKept: false });

    await goTo(page, `${site.url}other-${remember}`);
    await page.getByRole('radio', { name: 'Medical detail' }).check();
    await page.evaluate(
      (key) => {
        for (const storage of [localStorage, sessionStorage]) storage.removeItem(key);
      },
      'calcinosis:/first-' + remember + ':visit',
    );
    await goBack(page);
    assert.deepEqual(await shown(page), { ticked: [], level: 'clinical', wasKept: true });
    await page.reload();
    await ready(page);
    assert.deepEqual(await shown(page), { ticked: [], level: 'clinical', wasKept: false });
    await page.close();
  });
}
