import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { browse, until } from '../../browser.mjs';
import { pack } from '../pack.mjs';

/* Static pages that Astro renders with the packed library, read without a script, and taken over by one. */

const here = import.meta.dirname;
const out = join(here, '../node_modules/.cache/apps/astro');
const policy = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'connect-src'].map((directive) => `${directive} 'self'`),
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('Astro', () => {
  const site = browse();
  let files;

  before(async () => {
    pack();
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: 'true' };
    await promisify(execFile)(join(here, '../node_modules/.bin/astro'), ['build'], { cwd: here, env });
    const names = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
    files = Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  });

  /** The page before its script runs; `taken` settles once all of it is taken over. */
  async function open(path, options) {
    let letIn;
    const held = new Promise((resolve) => (letIn = resolve));
    const page = await site.open('about.html', {
      files: { ...files, 'about.html': '<title>Before</title>' },
      policy,
      elements: false,
      ...options,
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto(`${site.url}fixture/${path}`, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    page.run = async () => {
      letIn();
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main *')].every(
          ({ localName, hasUpdated, isUpdatePending }) =>
            !localName.startsWith('calcinosis-') || (hasUpdated && !isUpdatePending),
        ),
      );
    };
    return page;
  }

  /** What stays when the script has come. */
  const mark = (page, tag, selector) =>
    page.locator(tag).evaluate((element, wanted) => {
      globalThis.marked = [...element.shadowRoot.querySelectorAll(wanted)];
      return globalThis.marked.length;
    }, selector);
  const isKept = (page) => page.evaluate(() => globalThis.marked.every(({ isConnected }) => isConnected));

  it('shows the whole guide with script off', async () => {
    const page = await open('', { javaScriptEnabled: false });
    assert.ok((await page.getByRole('heading').count()) > 60);
    assert.equal(await page.getByText('555 0100').isVisible(), true);
    assert.equal(await page.getByRole('link', { name: '911' }).first().isVisible(), true);
    assert.equal(await page.getByRole('button').count(), 0);
  });

  it('takes the guide over: the same nodes, and what the page knows beside', async () => {
    const page = await open('');
    assert.ok((await mark(page, 'calcinosis-guide', '.section, .section > slot > *, nav li')) > 20);
    await page.run();
    await page.getByRole('button', { name: 'Print' }).first().waitFor();
    assert.equal(await isKept(page), true);
    assert.deepEqual(page.warnings, []);
    assert.equal(
      await page
        .locator('calcinosis-guide #title')
        .first()
        .evaluate(({ localName }) => localName),
      'h2',
    );
    await page.getByRole('searchbox').last().fill('biopsy');
    await until(page, async () => (await page.locator('.entry:visible').count()) < 10);
    assert.equal(await isKept(page), true);
  });

  it('keeps what a reader ticked before the script came, and goes on from there', async () => {
    const page = await open('es.html');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(10).check();
    assert.ok((await mark(page, 'calcinosis-symptom-checklist', 'input, .sheet')) > 10);
    await page.run();
    await until(page, async () => (await page.locator('.own').count()) > 1);
    assert.equal(await isKept(page), true);
    assert.equal(await boxes.nth(10).isChecked(), true);
    await boxes.nth(11).check();
    assert.equal(await boxes.nth(11).isChecked(), true);
    assert.deepEqual(page.warnings, []);
  });

  it('speaks the language of the server, and switches it', async () => {
    const page = await open('es.html');
    assert.ok((await mark(page, '#faq', 'details, summary')) > 10);
    await page.run();
    await page.getByRole('button', { name: 'Abrir' }).first().waitFor();
    assert.equal(await isKept(page), true);
    await page.locator('#faq').evaluate((faq) => faq.setAttribute('lang', 'ar'));
    await page.locator('#faq [dir=rtl]').first().waitFor();
    assert.equal(await isKept(page), true);
    assert.deepEqual(page.warnings, []);
  });

  it("has the hospital's own words from the start", async () => {
    const silent = await open('clinic.html', { javaScriptEnabled: false });
    assert.equal(await silent.getByText('Hand clinic').isVisible(), true);
    const page = await open('clinic.html');
    assert.ok((await mark(page, 'calcinosis-glossary', '.entry, dt')) > 40);
    await page.run();
    await page.getByRole('searchbox').fill('hand');
    await until(page, async () => (await page.locator('.entry:visible').count()) < 10);
    assert.equal(await page.getByText('Hand clinic').isVisible(), true);
    assert.equal(await isKept(page), true);
    assert.deepEqual(page.warnings, []);
  });
});
