import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';

/*
 * The public types as a project of somebody else meets them: by the package's name and its map of paths. Every library's
 * types are checked too, ours and those that ours need. A misuse is marked `@ts-expect-error`, and is an error itself once
 * it is none.
 */
const room = 'test/contract/types';
const files = readdirSync(room).filter((file) => file.endsWith('.ts'));

const base = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};
const ways = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

function faultsIn(options) {
  const chosen = files.filter((file) => options.exactOptionalPropertyTypes || !/\.exact\.ts$/.test(file));
  const program = ts.createProgram(
    chosen.map((file) => `${room}/${file}`),
    { ...base, ...options },
  );
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  });
}

describe('the public types', () => {
  for (const [way, options] of Object.entries(ways))
    for (const exactOptionalPropertyTypes of [false, true])
      test(`hold with ${way}, ${exactOptionalPropertyTypes ? 'exact optional properties' : 'without'}`, () => {
        assert.equal(faultsIn({ ...options, exactOptionalPropertyTypes }), '');
      });
});
