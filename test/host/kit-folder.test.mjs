import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { urgentCare } from '../../dist/content/de/plain.js';
import { engines } from '../guarantees/browsers.mjs';

/* The kit from a double click: a page that was opened from a folder, where no browser runs a module. */
const folder = pathToFileURL('dist/kit/').href;

for (const { name, installed, start } of engines)
  describe(name, { skip: !installed && `${name} is not installed` }, () => {
    let engine;
    before(async () => {
      engine = await start();
    });
    after(() => engine?.close());

    /** A page cannot look into a frame of a folder, but each engine's driver can. */
    async function inFrame(action) {
      if (engine.page) return engine.page.frames()[1].evaluate(action);
      await engine.send('POST', '/frame', { id: 0 });
      const answer = await engine.run(action);
      await engine.send('POST', '/frame/parent', {});
      return answer;
    }

    test('an element is chosen, seen in its language and written', async () => {
      await engine.go(`${folder}index.html`);
      await engine.until(() => !!document.getElementById('snippet').textContent);
      await engine.run(() => {
        const choose = (id, value) => {
          const field = document.getElementById(id);
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        };
        choose('system', 'html');
        choose('tag', 'calcinosis-urgent-care');
        choose('lang', 'de');
        const number = [...document.querySelectorAll('[data-option="emergency-number"]')].find((field) =>
          field.closest('[data-for]').dataset.for.includes('calcinosis-urgent-care'),
        );
        number.value = '112';
        number.dispatchEvent(new Event('input', { bubbles: true }));
      });
      assert.match(
        await engine.run(() => document.getElementById('snippet').textContent),
        /^<calcinosis-urgent-care lang="de" emergency-number="112">/,
      );
      await engine.untilTrue(async () => {
        const shown = await inFrame(
          () => document.querySelector('calcinosis-urgent-care')?.shadowRoot.textContent ?? '',
        );
        return shown.includes(urgentCare.title) && shown.includes('112');
      });
    });

    test('a saved page is judged, and a theme is made', async () => {
      await engine.go(`${folder}check.html`);
      await engine.run(() => {
        document.getElementById('saved').value = '<calcinosis-faq>Questions</calcinosis-faq>';
        document.getElementById('check').requestSubmit();
      });
      await engine.until(() => /Kept/.test(document.getElementById('findings').textContent));
      await engine.run(() => {
        document.getElementById('saved').value = 'https://hospital.example/calcinosis';
        document.getElementById('check').requestSubmit();
      });
      await engine.until(() => /paste the source/.test(document.getElementById('findings').textContent));
      await engine.go(`${folder}theme.html`);
      await engine.until(
        () => !!document.querySelector('#editor calcinosis-faq')?.shadowRoot?.querySelector('h2, h3, h4'),
      );
    });
  });
