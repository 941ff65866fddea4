import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Outside of what a build cleans away, since a build stands between the tests of the units and those of the hosts. */
const folder = 'node_modules/.cache/test-results';

/** Between the names of the groups that a test stands in, and its own. */
export const between = ' › ';

export const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * What became of each test of a run, by file and by title: in which engine it passed, failed or was left out. A run
 * keeps its own results alone, with the hash of each file, so that nobody reads those of another run or another text.
 */
export class Results {
  #files = {};

  add(path, title, engine, outcome) {
    const file = relative('.', path).replaceAll('\\', '/');
    this.#files[file] ??= { hash: hashOf(file), tests: {} };
    const engines = (this.#files[file].tests[title] ??= {});
    // Where two tests have one title, what did not pass counts.
    if ((engines[engine] ?? 'passed') === 'passed') engines[engine] = outcome;
  }

  /** A second try of some of the files leaves what became of the others. */
  keep(run, { isOnceMore = false } = {}) {
    mkdirSync(folder, { recursive: true });
    const files = isOnceMore ? { ...readResults(run), ...this.#files } : this.#files;
    writeFileSync(`${folder}/${run}.json`, `${JSON.stringify(files)}\n`);
  }
}

export const readResults = (run) => JSON.parse(readFileSync(`${folder}/${run}.json`, 'utf8'));
