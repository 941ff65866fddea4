import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the tests of this folder measured, for the page "Guarantees": each leaves its rows here, and
 * `npm run guarantees` publishes them. A row is only recorded by the test that has just proven it.
 */
const cache = 'node_modules/.cache/guarantees';

/**
 * @typedef {object} Row
 * @property {string} what What is guaranteed, in plain words.
 * @property {string} measured The figure, with its unit: "120,000 cases", "0 requests".
 * @property {string} gate What makes the test fail: "none throws".
 */

/** @param {string} part One of the parts below. @param {Row[]} rows */
export function record(part, rows) {
  if (!parts.includes(part)) throw new Error(`There is no part "${part}".`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, `${part}.json`), JSON.stringify(rows));
}

export const parts = ['growth', 'fuzz', 'soak', 'failures', 'security', 'walkthroughs', 'engines'];

export function forget() {
  rmSync(cache, { recursive: true, force: true });
}

/** @returns {{ rows: Record<string, Row[]>, missing: string[] }} */
export function recorded() {
  mkdirSync(cache, { recursive: true });
  const rows = Object.fromEntries(
    readdirSync(cache)
      .filter((name) => parts.includes(name.replace('.json', '')))
      .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(cache, name), 'utf8'))]),
  );
  return { rows, missing: parts.filter((part) => !(part in rows)) };
}
