import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { before, describe, test } from 'node:test';
import ts from 'typescript';
import { importAlone } from './import-alone.mjs';

const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = readdirSync('dist', { recursive: true })
  // The plugin for WordPress holds a copy of the drop-in, and is not in the package.
  .filter((file) => file.endsWith('.js') && !/^integrations\/(wordpress|drupal)\//.test(file))
  .sort();

/** What a module does by a statement of its own, also to what only another module of ours can see. */
function statementsOf(module) {
  const { statements } = ts.createSourceFile(
    module,
    readFileSync(`dist/${module}`, 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  return statements.filter(
    (node) =>
      ts.isForOfStatement(node) || (ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression)),
  );
}

/** What is listed, in the way of bundlers: a star stands for what is in one folder. */
const listed = sideEffects.map((pattern) => ({
  pattern,
  holds: new RegExp(`^${pattern.replace(/[.^$+?()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`),
}));
const isListed = (path) => listed.some(({ holds }) => holds.test(path));

describe('what importing a module does', () => {
  const done = {};

  before(async () => {
    const waiting = [...modules];
    const work = async () => {
      for (let module = waiting.shift(); module; module = waiting.shift())
        // Neither a framework nor an editor is installed here.
        done[module] = /^frameworks\/|^integrations\/ckeditor5\.js$/.test(module)
          ? []
          : await importAlone(new URL(`../../dist/${module}`, import.meta.url).href);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  });

  test('a class, a text, FHIR and the registration do nothing until they are called', () => {
    const pure = modules.filter(
      (module) =>
        /^(elements|register|fhir|version)\.js$|^(content|controllers|frameworks|styles)\//.test(module) ||
        (module.startsWith('elements/') && !/\/calcinosis-[\w-]+\/calcinosis-/.test(`/${module}`)),
    );
    assert.ok(pure.length > 100, 'the modules were not found');
    for (const module of pure) {
      assert.deepEqual(done[module], [], module);
      assert.equal(statementsOf(module).length, 0, `${module} does something by itself`);
    }
  });

  test('an element registers itself, and what its text needs; the guide all of them', () => {
    const tags = readdirSync('dist/elements').filter((file) =>
      existsSync(`dist/elements/${file}/${file}.js`),
    );
    assert.equal(tags.length, 16);
    for (const tag of tags) {
      const registered = done[`elements/${tag}/${tag}.js`];
      const expected = tag === 'calcinosis-guide' ? tags : [tag];
      assert.deepEqual(registered, expected.map((name) => `<${name}>`).sort(), tag);
    }
    assert.deepEqual(done['index.js'], done['elements/calcinosis-guide/calcinosis-guide.js']);
  });

  test('what does something is listed in sideEffects, and nothing else is', () => {
    const active = modules.filter((module) => done[module].length > 0 || statementsOf(module).length > 0);
    assert.deepEqual(
      modules.filter((module) => isListed(`./dist/${module}`)),
      active,
    );
  });

  test('each line of sideEffects names files that are there, and their sources the same', () => {
    const files = ['dist', 'src'].flatMap((room) =>
      readdirSync(room, { recursive: true }).map((file) => `./${room}/${file}`),
    );
    for (const { pattern, holds } of listed)
      assert.ok(
        files.some((file) => holds.test(file)),
        pattern,
      );
    // Storybook bundles the sources, by the same rule.
    for (const module of modules.filter((file) => !file.startsWith('cdn/')))
      assert.equal(isListed(`./src/${module.replace(/js$/, 'ts')}`), isListed(`./dist/${module}`), module);
  });
});
