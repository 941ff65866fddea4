import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { filesIn, hashesOf } from '../../src/build/hashes.mjs';

/*
 * A build in a copy of the source, of another version and so with other bytes, that is stopped on its way: readers of a
 * site that serves the folder get what they got before.
 */
let home;

function change(file, edit) {
  writeFileSync(join(home, file), edit(readFileSync(join(home, file), 'utf8')));
}

before(() => {
  home = mkdtempSync(join(tmpdir(), 'calcinosis-build-'));
  for (const part of [
    'src',
    'dist',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'rollup.config.mjs',
    'LICENSE',
  ])
    cpSync(part, join(home, part), { recursive: true });
  // A folder of links: what a build keeps in node_modules/.cache is the copy's own.
  mkdirSync(join(home, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => each !== '.cache'))
    symlinkSync(resolve('node_modules', name), join(home, 'node_modules', name));
  change('package.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "99.0.0"'));
});
after(() => rmSync(home, { recursive: true, force: true }));

const build = () => spawnSync('npm', ['run', 'build'], { cwd: home, encoding: 'utf8' });

/** What readers load, with its hashes. */
const served = () => {
  const dist = join(home, 'dist');
  const files = filesIn(dist).filter((file) => /^(cdn\/|embed\/.+\.(html|css)$)/.test(file));
  return Object.fromEntries(files.map((file) => [file, hashesOf(join(dist, file)).sha256]));
};

for (const [where, file, broken] of [
  ['the compiler', 'src/version.ts', (text) => `${text}\nexport const broken: number = 'a text';\n`],
  [
    'the bundler, at its last file',
    'rollup.config.mjs',
    (text) => text.replace(/^];/m, "  { input: 'missing.js', output: { file: 'dist/missing.js' } },\n];"),
  ],
])
  test(`a build that stops in ${where} leaves what readers load as it was`, () => {
    const whole = readFileSync(join(home, file), 'utf8');
    const before = served();
    assert.ok(Object.keys(before).length > 100, 'they were found');
    change(file, broken);
    const { status, stdout, stderr } = build();
    change(file, () => whole);
    assert.notEqual(status, 0, 'it was stopped');
    assert.ok(!/ENOENT.*package/.test(stderr), stdout + stderr);
    assert.deepEqual(served(), before);
    assert.ok(existsSync(join(home, 'dist/cdn/licenses.txt')));
  });
