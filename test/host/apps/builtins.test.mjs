import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { engines } from '../../guarantees/browsers.mjs';
import {
  all,
  allElements,
  assertSame,
  isReady,
  pageWith,
  servePages,
  shownBy,
} from '../../guarantees/surroundings.mjs';

/*
 * Pages with scripts that replace or freeze what the browser has built in: libraries that old content management systems
 * still bring, as Debian has them, and SES as wallets and plugins bring it.
 */
const fromDebian = (path) => readFileSync(`/usr/share/javascript/${path}`, 'utf8');
const ses = readFileSync(new URL('node_modules/ses/dist/ses.umd.js', import.meta.url), 'utf8');

const scripts = {
  'prototype.js': fromDebian('prototype/prototype.js'),
  'mootools.js': fromDebian('mootools/mootools-core-nc.js'),
  'ses.js': ses,
};
const libraries = {
  'Prototype 1.7.3': ['prototype.js', () => window.Prototype?.Version === '1.7.3'],
  'MooTools 1.4.5': ['mootools.js', () => window.MooTools?.version === '1.4.5'],
  'SES with lockdown()': ['ses.js', () => Object.isFrozen(Array.prototype), 'lockdown();'],
};

let site;
before(async () => {
  site = await servePages(scripts);
});
after(() => site?.close());

for (const { name, installed, start } of engines)
  describe(name, { skip: !installed && `${name} is not installed` }, () => {
    let engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine?.close());

    async function shownOn(head) {
      await engine.go(site.add(pageWith(allElements, { head })));
      await engine.until(isReady, all);
      const first = await engine.run(shownBy, all);
      await engine.run(useAll);
      await engine.until(isReady, all);
      return [...first, ...(await engine.run(shownBy, all))];
    }

    let right;
    for (const [library, [file, isThere, call = '']] of Object.entries(libraries))
      test(`a page with ${library} shows and does the same as one without`, async () => {
        right ??= await shownOn('');
        assert.equal(right.length, 2 * all.length, right.at(-1));
        const shown = await shownOn(`<script src="${file}"></script><script>${call}</script>`);
        assert.ok(await engine.run(isThere), `${library} is on the page`);
        assertSame(shown, right, library);
      });
  });

/** What a reader does: ticks, chooses, searches, opens; then another language, and back. */
async function useAll() {
  const one = (tag, selector) => document.querySelector(tag).shadowRoot.querySelector(selector);
  one('calcinosis-symptom-checklist', '[type=checkbox]').click();
  one('calcinosis-type-table', '[type=checkbox]').click();
  one('calcinosis-faq', 'summary').click();
  const search = one('calcinosis-glossary', '[type=search]');
  search.value = 'kidney';
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const faq = document.querySelector('calcinosis-faq');
  for (const lang of ['ar', 'en']) {
    document.documentElement.lang = lang;
    while (faq.contentInfo.language !== lang) await new Promise((done) => requestAnimationFrame(done));
    await faq.updateComplete;
  }
}
