import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { pack } from './pack.mjs';

/*
 * Each framework's own checker reads what is right and what is wrong in src/types/ against the packed library. It reads
 * the declaration files too (skipLibCheck is off), which finds all that it would find without them.
 */
const apps = import.meta.dirname;
const checkers = {
  react: ['typescript/bin/tsc', '-p', '.', '--pretty', 'false'],
  preact: ['typescript/bin/tsc', '-p', '.', '--pretty', 'false'],
  solid: ['typescript/bin/tsc', '-p', '.', '--pretty', 'false'],
  vue: ['vue-tsc/bin/vue-tsc.js', '-p', '.', '--pretty', 'false'],
  svelte: ['svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine-verbose'],
  angular: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.'],
};

/** The places of the errors, as `Wrong.svelte:12`, each with what the checker says there. */
async function errorsOf(app) {
  const [script, ...options] = checkers[app];
  const output = await new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [join(apps, 'node_modules', script), ...options],
      { cwd: join(apps, app, 'src/types'), maxBuffer: 2 ** 24 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve(stripVTControlCharacters(stdout + stderr));
      },
    );
  });
  const found = new Map();
  for (const line of output.split('\n')) {
    const [, file, at, message] =
      /^(\S[^(:]*)[(:](\d+)[,:]\d+(?:\): | - )error (.*)/.exec(line) ?? svelteError(line) ?? [];
    if (file) found.set(`${file}:${at}`, message);
    else if (/\berror\b/i.test(line) && !/^\d+ (START|WARNING|COMPLETED)|"WARNING"/.test(line))
      found.set(line, line);
  }
  return found;
}

function svelteError(line) {
  const json = /^\d+ (\{.*)/.exec(line)?.[1];
  if (!json) return undefined;
  const { type, filename, start, message } = JSON.parse(json);
  return type === 'ERROR' ? [line, filename, start.line + 1, message] : undefined;
}

/** Where a template cannot expect an error itself, each of its lines that starts with a tag has to have one. */
function wrongLines(app) {
  const file = readdirSync(join(apps, app, 'src/types')).find((name) => /^wrong\.(svelte|ts)$/i.test(name));
  if (!file) return [];
  const lines = readFileSync(join(apps, app, 'src/types', file), 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    line.trimStart().startsWith('<calcinosis-') ? [`${file}:${i + 1}`] : [],
  );
}

describe('types in each framework', () => {
  let library;
  before(() => {
    library = pack();
  });

  for (const app of Object.keys(checkers)) {
    it(`${app}: what is right passes, and each line that is wrong fails`, async () => {
      const errors = await errorsOf(app);
      const wrong = wrongLines(app);
      const unexpected = [...errors].filter(([place]) => !wrong.includes(place));
      assert.deepEqual(unexpected, [], 'errors where there should be none');
      assert.deepEqual(
        wrong.filter((place) => !errors.has(place)),
        [],
        'misuse that passes',
      );
    });

    it(`${app}: every element is tried`, () => {
      const { modules } = JSON.parse(readFileSync(join(library, 'dist/custom-elements.json'), 'utf8'));
      const tags = modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ tagName }) => tagName ?? []);
      const file = readdirSync(join(apps, app, 'src/types')).find((name) => /^right\./i.test(name));
      const source = readFileSync(join(apps, app, 'src/types', file), 'utf8');
      assert.ok(tags.length > 0);
      assert.deepEqual(
        tags.filter((tag) => !new RegExp(`<${tag}\\b(?!-)`).test(source)),
        [],
      );
    });
  }
});
