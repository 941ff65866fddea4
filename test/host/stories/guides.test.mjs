/* The guides in the built Storybook: `npm run build-storybook` first. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launchChromium } from '../../tools/browser.mjs';

const folder = 'node_modules/.cache/storybook-static';
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const guides = Object.values(entries).filter(({ tags }) => tags.includes('unattached-mdx'));

let browser;
let server;
let site;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(join(folder, path)).then(
      (body) =>
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(body),
      // A browser asks for an icon by itself.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${server.address().port}/`;
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens an address, and tells what went wrong there, and what was asked of anybody else. */
async function open(path, viewport = { width: 1280, height: 720 }) {
  const page = await (await browser.newContext({ viewport })).newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(site)) problems.push(request.url());
  });
  await page.goto(site + path);
  return { page, problems };
}

for (const { id, title } of guides) {
  test(`the guide "${title}" reads, and its links lead somewhere`, async () => {
    const { page, problems } = await open(`iframe.html?viewMode=docs&id=${id}`);
    const heading = page.locator('.sbdocs-content h1');
    await heading.waitFor();
    assert.equal(await heading.count(), 1);

    const links = await page
      .locator('.sbdocs-content a[href]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const missing = [];
    for (const href of new Set(links)) {
      const entry = /^\.?\/?\?path=\/(?:docs|story)\/(.+)$/.exec(href)?.[1];
      const place = /^#(.+)$/.exec(href)?.[1];
      const isFound = entry
        ? entries[entry]
        : place
          ? (await page.locator(`[id="${decodeURIComponent(place)}"]`).count()) > 0
          : /^https:/.test(href);
      if (!isFound) missing.push(href);
    }
    assert.deepEqual(missing, []);

    const { violations } = await new AxeBuilder({ page }).include('.sbdocs-content').analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    assert.deepEqual(found, []);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
}

const pages = Object.values(entries).filter(({ type }) => type === 'docs');

for (const { id, title } of pages) {
  test(`"${title}" fits a phone, and opens at its beginning`, async () => {
    const { page } = await open(`iframe.html?viewMode=docs&id=${id}`, { width: 360, height: 800 });
    await page.locator('.sbdocs-content h1').first().waitFor();
    // Stories that are played there lead to what they use.
    await page.waitForFunction(() =>
      globalThis.__STORYBOOK_PREVIEW__.storyRenders.every(({ phase }) => phase === 'finished'),
    );
    const { width, top } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      top: scrollY,
    }));
    assert.deepEqual({ width, top }, { width: 360, top: 0 });
    await page.context().close();
  });
}

test('from the first page, each guide is one press away', async () => {
  const { page, problems } = await open('?path=/docs/start-here--docs');
  const shown = page.frameLocator('#storybook-preview-iframe').locator('.sbdocs-content');
  for (const { id, title } of guides.filter((guide) => guide.id !== 'start-here--docs')) {
    await shown.locator(`a[href="?path=/docs/${id}"]`).first().click();
    await shown.locator('h1', { hasText: title }).waitFor();
    await page.goBack();
    await shown.locator('h1', { hasText: 'calcinosis-elements' }).waitFor();
  }
  assert.deepEqual(problems, []);
  await page.context().close();
});

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const tags = modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName }) => tagName ?? []);

for (const tag of tags) {
  test(`the page of <${tag}> says when to use it, and when not, before anything is shown`, async () => {
    const { page } = await open(`iframe.html?viewMode=docs&id=elements-${tag}--docs`);
    const advice = page.locator('.sbdocs-content h2', { hasText: 'When to use it, and when not' });
    const lines = advice.locator('xpath=following-sibling::ul[1]/li');
    await lines.first().waitFor();
    assert.deepEqual(
      (await lines.allTextContents()).map((line) => /^([\w ]+\.) \S+ \S+ \S+/.exec(line)?.[1]),
      ['Use it.', 'Rather not.', 'Around it.'],
    );

    const others = await lines
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href').replace('?path=/docs/', '')));
    assert.deepEqual(
      others.filter((id) => !entries[id] || id === `elements-${tag}--docs`),
      [],
    );

    const example = page.locator('.sbdocs-preview').first();
    await example.waitFor();
    const isAbove = await example.evaluate(
      (shown, said) => Boolean(said.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING),
      await advice.elementHandle(),
    );
    assert.ok(isAbove);
    await page.context().close();
  });
}
