import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hosts } from '../host/hosts.mjs';
import { decode, difference } from './png.mjs';
import { faultsIn, launch, previewsIn, stories } from './storybook.mjs';

/**
 * On each host page each element's first story plays, nothing is in the console, and our elements look as on a neutral page, pixel for pixel. No property
 * is let off: the one inner root takes none of the page's. Three things belong to the page, and only play:
 * a term, which is a word in the page's own sentence; what the page puts into a slot; and the box that holds an element, so
 * each is put in the same place and width first.
 */
const faults = faultsIn('hosts');
/** Each element's first story is enough to see that a page does not reach it; `WHOLE=1` walks through all, for ten minutes, as CI does. */
const isWhole = process.env.WHOLE === '1';
let browser;
let within;
before(async () => {
  browser = await launch();
  within = await previewsIn(browser);
});
after(() => browser?.close());

/** Walks through all stories on a page: the pictures of our elements, and what went wrong. */
const walk = (host, theme) =>
  within({ globals: { host, theme } }, async (preview) => {
    const pictures = new Map();
    const problems = [];
    for (const entry of stories().filter(({ title }) => title.startsWith('Elements/'))) {
      const story = await preview.describe(entry);
      if (story.repeats || (!isWhole && !story.isFirst)) continue;
      problems.push(...(await preview.show(story)).map((problem) => `${entry.id}: ${problem}`));
      const elements = preview.page.locator('[data-container] [data-compared]');
      const count = await preview.page.evaluate(markOurs);
      for (let at = 0; at < count; at += 1) {
        const clip = await elements.nth(at).evaluate(pin);
        pictures.set(`${entry.id} ${at}`, await preview.picture(clip));
        await elements.nth(at).evaluate((element) => element.removeAttribute('style'));
      }
    }
    return { pictures, problems };
  });

/** Marks our outermost elements of which no part is the page's. */
function markOurs() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // The mark of a field that is written into comes and goes.
  focused?.blur();
  const ours = (node) => node.localName.startsWith('calcinosis-');
  const holds = (element) =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(
      (node) => (node.localName === 'slot' && node.assignedElements().length > 0) || holds(node),
    );
  const found = [...document.querySelectorAll('[data-container] *')].filter(
    (node) =>
      ours(node) &&
      node.localName !== 'calcinosis-term' &&
      !node.parentElement.closest('[data-compared]') &&
      node.shadowRoot?.querySelector('.root') &&
      !holds(node),
  );
  for (const element of found) element.setAttribute('data-compared', '');
  return found.length;
}

function pin(element) {
  const place = {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '600px',
    margin: '0',
    padding: '0',
    border: '0',
    'z-index': '2147483647',
    // For paper, an element has no ground of its own.
    background: '#fff',
  };
  for (const [name, value] of Object.entries(place)) element.style.setProperty(name, value, 'important');
  const { x, y, width, height } = element.shadowRoot.querySelector('.root').getBoundingClientRect();
  return { x, y, width, height: Math.min(height, 4000) };
}

const neutral = {};
const neutralWalk = (theme) => (neutral[theme] ??= walk('neutral', theme));

describe('every story on every host page', { concurrency: 2 }, () => {
  for (const [id, { name }] of Object.entries(hosts)) {
    test(`complaint 14: ${name}`, async () => {
      const { pictures, problems } = await walk(id, 'auto');
      const expected = await neutralWalk(id === 'bootstrap-5-dark' ? 'dark' : 'light');
      const found = [...problems, ...expected.problems];
      assert.deepEqual([...pictures.keys()], [...expected.pictures.keys()]);
      for (const [story, bytes] of pictures) {
        if (bytes.equals(expected.pictures.get(story))) continue;
        const { pixels, grown, picture } = difference(decode(expected.pictures.get(story)), decode(bytes));
        if (pixels === 0 && grown === 0) continue;
        faults.keep(`${id} ${story}`, picture());
        found.push(
          `${story}: ${pixels} pixels differ${grown ? `, and it is ${grown} px larger or smaller` : ''}`,
        );
      }
      assert.equal(
        found.length,
        0,
        `${found.join('\n')}\nLook at them in ${faults.folder}: neutral, here, differs.`,
      );
      assert.ok(pictures.size > 0);
    });
  }
});
