import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { browse } from './browser.mjs';

const { open } = browse();

const report = (options) =>
  open('dist/conformance/', { elements: false, javaScriptEnabled: false, ...options });

for (const [colorScheme, width] of [
  ['light', 1200],
  ['dark', 320],
]) {
  test(`the report reads without a script, fits, and axe finds nothing, ${colorScheme}, at ${width} px`, async () => {
    const options = { colorScheme, viewport: { width, height: 800 } };
    const still = await report(options);
    await still.getByRole('heading', { level: 1, name: 'Accessibility conformance report' }).waitFor();
    const page = await report({ ...options, javaScriptEnabled: true });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
      [],
    );
  });
}

test('each link in the report leads to a place in it, or to the data beside it', () => {
  const html = readFileSync('dist/conformance/index.html', 'utf8');
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  assert.ok(links.length > 100);
  const files = ['conformance.css', 'openacr.json'];
  assert.deepEqual(
    links.filter((href) => !files.includes(href) && !ids.has(href.slice(1))),
    [],
  );
});

test('the report and its data say the same of each criterion', () => {
  const html = readFileSync('dist/conformance/index.html', 'utf8');
  const { chapters } = JSON.parse(readFileSync('dist/conformance/openacr.json', 'utf8'));
  const inPage = [...html.matchAll(/<th scope="row">([\d.]+) [\s\S]*?<td class="([\w-]+)">/g)];
  const verdicts = new Map(inPage.map(([, id, verdict]) => [id, verdict]));
  for (const level of ['a', 'aa', 'aaa'])
    for (const { num, components } of chapters[`success_criteria_level_${level}`].criteria)
      assert.equal(components[0].adherence.level, verdicts.get(num), num);
});
