/* How the work for a hospital's own questions grows with their number, in Chromium. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from '../tools/browser.mjs';
import { costs, grow, growthSite, natives, power } from './growth.mjs';
import { record } from './results.mjs';

const sizes = [100, 1_000, 3_000];
const rounds = 3;
/** 1 is in proportion. Memory and caches make a long list a little dearer; a square, or half of one, is a fault. */
const steepest = 1.4;
/** A search also says how many it leaves, and renders the element. */
const mostLoops = 3;
const ours = Object.keys(natives);

/** For each size the least of each cost: the round that was least disturbed. */
const least = new Map(sizes.map((size) => [size, {}]));
const rows = [];

before(async () => {
  const [browser, site] = await Promise.all([launchChromium(), growthSite()]);
  try {
    // In turns, so that what else the machine does meets all sizes.
    for (let round = 0; round < rounds; round += 1) {
      for (const size of sizes) {
        const sample = await grow(browser, site.url, size);
        const known = least.get(size);
        for (const [name, { work, time }] of Object.entries(sample)) {
          known[name] ??= { work, time };
          known[name].work = Math.min(work, known[name].work);
          known[name].time = Math.min(time, known[name].time);
        }
      }
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
});
after(() => {
  if (rows.length === ours.length + 2) record('growth', rows);
});

for (const name of ours) {
  test(`the work ${costs[name]} grows with their number, not with its square`, () => {
    const of = (size) => least.get(size)[name].work;
    const powers = sizes.slice(1).map((size, at) => power(of(sizes[at]), of(size), size / sizes[at]));
    const worst = Math.max(...powers);
    const seen = sizes.map((size) => `${size}: ${of(size).toFixed(0)} ms`).join(', ');
    assert.ok(worst <= steepest, `grows with the power ${worst.toFixed(2)} of their number (${seen})`);
    rows.push({
      what: `The work ${costs[name]}, at 100, 1,000 and 3,000 of them`,
      measured: `grows with the power ${worst.toFixed(2)} of their number at most`,
      gate: `${steepest} (1 is in proportion, 2 is the square)`,
    });
  });
}

for (const [name, where] of Object.entries({ filter: 'in the slot', localFilter: 'of a local text' })) {
  test(`a search in 1,000 questions ${where} is no more work than a few plain loops`, () => {
    const found = least.get(1_000);
    const ratio = found[name].work / found.nativeFilter.work;
    assert.ok(ratio <= mostLoops, `${ratio.toFixed(1)} plain loops`);
    rows.push({
      what: `A search in 1,000 questions ${where}`,
      measured: `the work of ${ratio.toFixed(1)} plain loops over native details; ${(found[name].time / (1000 / 60)).toFixed(1)} frames of a screen, on the machine that measured`,
      gate: `${mostLoops} plain loops`,
    });
  });
}
