import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';

/*
 * The public types as a project of somebody else meets them: by the package's name and its map of paths. The types of
 * every library are checked too, ours and those that ours need. A misuse is marked `@ts-expect-error`, and is an error
 * itself once it is none.
 */
const room = 'test/contract/types';
const files = readdirSync(room).filter((file) => file.endsWith('.ts'));
const compilers = { 7: '@typescript/native/bin/tsc', 6: 'typescript/bin/tsc6' };
const modules = { bundler: 'esnext', nodenext: 'nodenext' };

function faultsIn({ version, resolution, isExact }) {
  const options = {
    ignoreConfig: true,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: 'es2023,dom,dom.iterable',
    module: modules[resolution],
    moduleResolution: resolution,
    exactOptionalPropertyTypes: isExact,
  };
  const chosen = files.filter((file) => isExact || !/\.exact\.ts$/.test(file));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      `node_modules/${compilers[version]}`,
      ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      ...chosen.map((file) => `${room}/${file}`),
    ],
    { encoding: 'utf8' },
  );
  return stdout + stderr;
}

describe('the public types', () => {
  for (const resolution of Object.keys(modules))
    for (const isExact of [false, true])
      test(`hold with ${resolution}, ${isExact ? 'exact' : 'loose'} optional properties`, () => {
        assert.equal(faultsIn({ version: 7, resolution, isExact }), '');
      });

  test('hold with the TypeScript before', () => {
    assert.equal(faultsIn({ version: 6, resolution: 'nodenext', isExact: false }), '');
  });
});
