import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { allTags, browse, hostPage, openEverything, painted, tags } from './browser.mjs';
import { trackFocus } from './track-focus.mjs';

const { open } = browse();

const heading = '<main><h1>Calcinosis</h1>';
const fixture = (body) => ({ files: { 'index.html': hostPage(`${heading}${body}</main>`) } });

/** Each element in a state that differs in what is shown. */
const states = {
  'at rest': { body: allTags },
  'with everything open and filled in': { body: allTags, use: useEverything },
  'with the rarer parts': { body: rareParts(), use: useRareParts },
};

for (const [state, { body, use }] of Object.entries(states)) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing ${state}, ${theme}, in both directions, at four widths`, async () => {
      const page = await open('', fixture(body));
      await page.evaluate(
        ({ names, theme }) => {
          for (const name of names) Object.assign(document.querySelector(name) ?? {}, { theme });
        },
        { names: tags, theme },
      );
      await use?.(page);
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(
          ({ names, dir }) => {
            for (const name of names) Object.assign(document.querySelector(name) ?? {}, { dir });
          },
          { names: tags, dir },
        );
        for (const width of [280, 320, 768, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          await painted(page);
          assert.deepEqual(await violations(page), [], `${dir}, ${width}px`);
        }
      }
    });
  }
}

async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: {
        // Leaves what is below 4.5:1 to color-contrast.
        'color-contrast-enhanced': { enabled: true },
        'target-size': { enabled: true },
      },
      resultTypes: ['violations'],
    })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

async function useEverything(page) {
  await openEverything(page);
  await page.evaluate(() => {
    document.querySelector('calcinosis-type-table').highlight = 'calciphylaxis';
  });
  const checklist = page.locator('calcinosis-symptom-checklist');
  await checklist.getByLabel('Where?').first().fill('left hand');
  await checklist.getByLabel('In your own words').fill('It hurts at night.');
}

function rareParts() {
  const own = Array.from(
    { length: 3 },
    (_, i) => `<details slot="question" id="own-${i}"><summary>Our own question ${i}</summary>Yes.</details>`,
  );
  return `<calcinosis-type-table types="metastatic calciphylaxis" highlight="calciphylaxis" hide-heading></calcinosis-type-table>
    <calcinosis-symptom-checklist remember="session" emergency-number="112"><p slot="contact">Call 555 0100.</p></calcinosis-symptom-checklist>
    <calcinosis-faq>${own.join('')}</calcinosis-faq>`;
}

/** Compared types, "none of these", a box to copy by hand, and a search without a match. */
async function useRareParts(page) {
  const [table, checklist, faq] = tags.map((tag) => page.locator(tag));
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await checklist.getByRole('checkbox', { name: 'None of these' }).check();
  await table.getByRole('button', { name: 'Copy as text' }).click();
  await table.getByLabel('Select this text and copy it.').waitFor();
  await faq.getByRole('searchbox').fill('zzz');
  await faq.getByText('No question matches.').waitFor();
}

/** The tree that assistive technology gets, in a file that a person can read. UPDATE_SNAPSHOTS=1 writes it anew. */
for (const tag of tags) {
  for (const [form, width] of [
    ['wide', 1200],
    ['narrow', 320],
  ]) {
    test(`complaint 4: ${tag} keeps its accessibility tree, ${form}`, async () => {
      const page = await open('', fixture(allTags));
      await useEverything(page);
      await page.setViewportSize({ width, height: 900 });
      await painted(page);
      await matches(`${tag}.${form}`, page.locator(tag));
    });
  }
}

test('complaint 4: the comparison keeps its accessibility tree on a phone', async () => {
  const page = await open(
    '',
    fixture('<calcinosis-type-table types="dystrophic metastatic"></calcinosis-type-table>'),
  );
  await page.setViewportSize({ width: 320, height: 900 });
  await matches('comparison.narrow', page.locator('calcinosis-type-table'));
});

test('complaint 4: the guide keeps the accessibility tree of its contents, and its list of sources', async () => {
  const page = await open('guide.html');
  await painted(page);
  await matches('guide.contents', page.locator('calcinosis-guide').getByRole('navigation'));
  const own = {
    files: {
      'index.html': hostPage(
        `${heading}<calcinosis-faq include="surgery"></calcinosis-faq><calcinosis-references></calcinosis-references></main>`,
      ),
    },
  };
  await matches('calcinosis-references', (await open('', own)).locator('calcinosis-references'));
});

async function matches(name, locator) {
  const file = new URL(`snapshots/${name}.yml`, import.meta.url);
  const tree = `${await locator.ariaSnapshot()}\n`;
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, tree);
  }
  assert.equal(tree, readFileSync(file, 'utf8'));
}

test('what is pressed is at least 44 by 44 px, but for links in text', async () => {
  for (const body of [allTags, rareParts()]) {
    const page = await open('', fixture(body));
    await (body === allTags ? useEverything : useRareParts)(page);
    for (const width of [1200, 320, 280]) {
      await page.setViewportSize({ width, height: 900 });
      const small = await page.evaluate((names) => {
        const targets =
          'button, summary, input:not([type=checkbox]), textarea, label:has([type=checkbox]), a';
        return names.flatMap((name) =>
          [...(document.querySelector(name)?.shadowRoot.querySelectorAll(targets) ?? [])]
            .filter((target) => target.checkVisibility() && !target.matches(':is(p, li, td, dd, span) a'))
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
            .map(
              ({ target, box }) =>
                `${name}: ${target.localName} "${target.textContent.trim()}" ${box.width}×${box.height}`,
            ),
        );
      }, tags);
      assert.deepEqual(small, [], `${width}px`);
    }
  }
});

test('the keyboard reaches everything on the hospital page in its visual order, and leaves again', async () => {
  const page = await open();
  await useEverything(page);
  await page.evaluate(trackFocus);
  for (const width of [1200, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await painted(page);
    const all = await page.evaluate(() => window.reachable().length);
    assert.ok(all > 60, `there is a lot to reach, not ${all}`);
    await page.evaluate(() => window.reachable()[0].focus());
    await page.keyboard.press('Shift+Tab');
    const forward = await walk(page, 'Tab', all);
    assert.deepEqual(
      forward.map(({ at }) => at),
      [...Array(all).keys()],
      'each is reached once, in the order of the page',
    );
    assert.deepEqual(outOfOrder(forward), []);
    assert.deepEqual(
      forward.filter(({ seen }) => seen !== true).map(({ name, seen }) => `${name}: ${seen}`),
      [],
    );
    await page.evaluate(() => window.reachable().at(-1).focus());
    const back = await walk(page, 'Shift+Tab', all - 1);
    assert.deepEqual(
      back.map(({ at }) => at),
      [...Array(all - 1).keys()].reverse(),
    );
  }
});

async function walk(page, key, steps) {
  const path = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    path.push(await page.evaluate(() => window.focused()));
  }
  await page.keyboard.press(key);
  // Out of the page, and in a browser without a frame of its own, in again at the other end.
  const { at } = await page.evaluate(() => window.focused());
  assert.ok([-1, key === 'Tab' ? 0 : steps].includes(at), `the focus leaves the page, and is not at ${at}`);
  return path;
}

/** Left to right in a row, and down. What stands in different cells of a table goes by the cells. */
function outOfOrder(path) {
  return path.slice(1).flatMap((now, i) => {
    const before = path[i];
    const byCell = now.cell && before.cell && now.cell.id !== before.cell.id;
    const [here, there] = byCell ? [now.cell, before.cell] : [now, before];
    const sameRow = Math.min(here.bottom, there.bottom) - Math.max(here.top, there.top) > 4;
    const follows = sameRow ? here.left >= there.left : here.top > there.top;
    return follows ? [] : [`${now.name} comes after ${before.name}`];
  });
}

test('with forced colours a tick, the focus and what is open can be told', async () => {
  const page = await open('', { forcedColors: 'active' });
  const [table, checklist, faq] = tags.map((tag) => page.locator(tag));
  const look = async (locator) => {
    await locator.scrollIntoViewIfNeeded();
    await painted(page);
    const { x, y, width, height } = await locator.boundingBox();
    const picture = await page.screenshot({
      clip: { x: x - 6, y: y - 6, width: width + 12, height: height + 12 },
    });
    return picture.toString('base64');
  };

  const box = checklist.getByRole('checkbox', { name: 'Joint pain' });
  const unticked = await look(box);
  await box.check();
  await page.evaluate(() => document.activeElement.blur());
  assert.notEqual(await look(box), unticked, 'a tick shows');

  const button = faq.getByRole('button', { name: 'Open all' });
  const unfocused = await look(button);
  await page.keyboard.press('Tab');
  await button.focus();
  assert.notEqual(await look(button), unfocused, 'the focus shows');

  const chevron = faq.locator('summary').first();
  const closed = await look(chevron);
  await chevron.click();
  await page.evaluate(() => document.activeElement.blur());
  await page.mouse.move(0, 0);
  assert.notEqual(await look(chevron), closed, 'what is open shows');

  await table.evaluate((element) => (element.highlight = 'calciphylaxis'));
  const edges = {
    [tags[0]]: ['.chooser', 'button', 'tr.highlighted > :first-child'],
    [tags[1]]: ['.urgent', '.group', 'button', 'textarea'],
    [tags[2]]: ['button', '.items', '.item'],
  };
  for (const [tag, selectors] of Object.entries(edges)) {
    for (const selector of selectors) {
      const widths = await page
        .locator(tag)
        .locator(selector)
        .first()
        .evaluate((node) => {
          const style = getComputedStyle(node);
          return ['top', 'right', 'bottom', 'left']
            .filter((side) => style[`border-${side}-color`] !== style.backgroundColor)
            .map((side) => parseFloat(style[`border-${side}-width`]));
        });
      assert.ok(Math.max(...widths) >= 1, `${tag} ${selector} has an edge`);
    }
  }
});
