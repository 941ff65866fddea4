import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumArgs, findChromium, launchChromium } from '../tools/browser.mjs';
import { weigh } from '../tools/bundle.mjs';
import { serve, strictPolicy } from '../host/serve.mjs';
import { mainThread } from './main-thread.mjs';
import { folder } from './peers.mjs';

const categories = ['accessibility', 'best-practices', 'seo'];
const rounds = 5;
const throttle = 4;

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Lighthouse's audits of the hospital's page, as on a phone. They need no network but the page's own. */
export async function audit() {
  const resolve = createRequire(join(folder, 'package.json')).resolve;
  const { default: lighthouse } = await import(pathToFileURL(resolve('lighthouse')).href);
  const { chromium } = await import('playwright-core');
  const port = await freePort();
  const { executablePath } = await findChromium();
  const [browser, site] = await Promise.all([
    chromium.launch({ executablePath, args: [...chromiumArgs, `--remote-debugging-port=${port}`] }),
    // Lighthouse reads robots.txt from within the page.
    serve({ headers: { 'content-security-policy': `${strictPolicy}; connect-src 'self'` } }),
  ]);
  try {
    const { lhr } = await lighthouse(site.url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
      onlyAudits: ['network-requests'],
    });
    const scores = Object.fromEntries(
      categories.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]),
    );
    const failed = categories.flatMap((name) =>
      lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
        .map(({ id }) => `${name}: ${lhr.audits[id].title}`),
    );
    const requests = lhr.audits['network-requests'].details.items.map(({ url }) => url);
    const own = [...new Set(requests)].filter((url) => url.startsWith(site.url));
    const loaded = await Promise.all(
      own.map(async (url) => ({
        path: `/${url.slice(site.url.length)}`,
        bytes: weigh(Buffer.from(await (await fetch(url)).arrayBuffer())).brotli,
      })),
    );
    return {
      version: lhr.lighthouseVersion,
      scores,
      failed,
      loaded: loaded.sort((a, b) => b.bytes - a.bytes),
      bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
      elsewhere: requests.filter((url) => /^https?:/.test(url) && !url.startsWith(site.url)).length,
    };
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}

/** Runs in the page: all of it as HTML, with the roots of the elements and no script; and each of their style sheets once. */
function asHtml() {
  const roots = [];
  const sheets = [];
  const visit = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      visit(shadowRoot);
      for (const sheet of [...shadowRoot.adoptedStyleSheets].reverse()) {
        if (!sheets.includes(sheet)) sheets.push(sheet);
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/still-${sheets.indexOf(sheet)}.css`;
        shadowRoot.prepend(link);
      }
    }
  };
  visit(document);
  for (const script of document.querySelectorAll('script')) script.remove();
  return {
    html: `<!doctype html>${document.documentElement.getHTML({ shadowRoots: roots })}`,
    css: sheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n')),
  };
}

/**
 * The work of the main thread for the hospital's page, on a processor slowed four times, as a multiple of what the same page
 * costs once it is written down as HTML: the same words and style sheets, and no script.
 */
export async function pageWork() {
  const [browser, site] = await Promise.all([launchChromium(), serve()]);
  const still = `${site.url}still`;
  let copy;
  const open = async (url) => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    await page.route(`${still}*`, (route) => {
      const [, sheet] = /([0-9]+)\.css$/.exec(route.request().url()) ?? [];
      return sheet
        ? route.fulfill({ contentType: 'text/css', body: copy?.css[Number(sheet)] ?? '' })
        : route.fulfill({ contentType: 'text/html', body: copy.html });
    });
    // The browser makes a process for a site's first page; the page that is measured finds it there.
    await page.goto(`${site.url}icon.svg`);
    const work = await mainThread(page);
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await work();
    await page.goto(url);
    // The last of the page's elements; each has a button or a summary once it is there.
    await page.locator('calcinosis-faq summary').last().waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return { page, work: (await work()) - before, close: () => context.close() };
  };
  try {
    const first = await open(site.url);
    copy = await first.page.evaluate(asHtml);
    await first.close();
    const ratios = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const [ours, plain] = [await open(site.url), await open(still)];
      ratios.push(ours.work / plain.work);
      await Promise.all([ours.close(), plain.close()]);
    }
    const [from, , ratio, , to] = ratios.sort((a, b) => a - b).map((value) => Number(value.toPrecision(3)));
    return { ratio, from, to };
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
