import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import ts from 'typescript';
import { filesIn } from '../../src/build/hashes.mjs';
import { serve } from '../host/serve.mjs';
import { hashOf, readResults } from '../tools/results.mjs';
import { engines } from './browsers.mjs';
import { common, differences, reasons } from './differences.mjs';
import { record } from './results.mjs';

const rows = [];
after(() => record('engines', rows));

let site;
before(async () => {
  site = await serve();
});
after(() => site?.close());

const heard = new Map();
const list = (names) => names.join(', ');

for (const { name, installed, start } of engines)
  describe(name, { skip: !installed && `${name} is not installed` }, () => {
    let engine;
    before(async () => {
      engine = await start();
      await engine.go(`${site.url}guide.html`);
      await engine.until(() => document.querySelector('calcinosis-guide')?.hasUpdated);
    });
    after(() => engine?.close());

    test('it knows what the list says, and no more', async () => {
      const known = [];
      for (const { what, has } of differences) if (await engine.run(has)) known.push(what);
      assert.deepEqual(
        known,
        differences.filter((one) => one.in.includes(name)).map(({ what }) => what),
      );
      const lost = [];
      for (const [what, has] of Object.entries(common)) if (!(await engine.run(has))) lost.push(what);
      assert.deepEqual(lost, []);
      heard.set(name, engine.version);
    });

    test('it can be made to print and to change colours by a test, or it cannot', async () => {
      const can = await engine.emulatesPaper();
      assert.equal(can, reasons.canEmulateMedia.in.includes(name));
    });
  });

test('all three were asked', { skip: engines.some(({ installed }) => !installed) }, () => {
  assert.equal(heard.size, engines.length);
  rows.push({
    what: 'Engines that every element is tested in',
    measured: list([...heard].map(([name, version]) => `${name} ${version}`)),
    gate: 'one does not start, or does not show the guide under the strict policy',
  });
  rows.push({
    what: 'What the elements need and each engine knows',
    measured: list(Object.keys(common)),
    gate: 'one engine loses one',
  });
  for (const { what, in: knows, instead } of differences)
    rows.push({
      what,
      measured: `in ${list(knows)}, not in ${list(engines.map(({ name }) => name).filter((name) => !knows.includes(name)))}: ${instead}`,
      gate: 'an engine comes to know it, or no longer does',
    });
});

const unitTests = filesIn('test')
  .filter((file) => file.endsWith('.test.ts') && !/^host\/|node_modules/.test(file))
  .map((file) => `test/${file}`);

/** Where a test leaves itself out, and by which name; and what has no name. */
function leftOut(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = { reasons: [], faults: [] };
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const fromSupport = new Set();
  (function visit(node) {
    if (ts.isImportDeclaration(node) && /\/support\/[\w-]+\.js$/.test(node.moduleSpecifier.text))
      for (const { name } of node.importClause?.namedBindings?.elements ?? []) fromSupport.add(name.text);
    if (ts.isIdentifier(node) && /^(userAgent|userAgentData|vendor|xit|xdescribe|xspecify)$/.test(node.text))
      found.faults.push(`${at(node)}: ${node.text}`);
    if (ts.isPropertyAccessExpression(node)) {
      const { text } = node.name;
      const owner = node.expression.getText(source);
      if (text === 'only' && /^(it|describe|test)$/.test(owner)) found.faults.push(`${at(node)}: only`);
      if (text === 'skip') {
        const name = owner === 'this' ? guardOf(node) : undefined;
        if (name && fromSupport.has(name)) found.reasons.push(name);
        else found.faults.push(`${at(node)}: ${owner}.skip without a name from test/support/`);
      }
    }
    ts.forEachChild(node, visit);
  })(source);
  return found;
}

/** `if (!canDoIt) this.skip()` is guarded by canDoIt. */
function guardOf(node) {
  let statement = node;
  while (statement && !ts.isIfStatement(statement)) statement = statement.parent;
  const { expression } = statement ?? {};
  if (!expression || !ts.isPrefixUnaryExpression(expression)) return undefined;
  return ts.isIdentifier(expression.operand) ? expression.operand.text : undefined;
}

test('a test is left out in an engine only for a reason that is listed', () => {
  const found = unitTests.map(leftOut);
  assert.deepEqual(
    found.flatMap(({ faults }) => faults),
    [],
  );
  const names = found.flatMap((one) => one.reasons);
  assert.deepEqual([...new Set(names)].sort(), Object.keys(reasons).sort());
  for (const [name, { in: knows, why }] of Object.entries(reasons))
    rows.push({
      what: `Places in ${unitTests.length} files of unit tests where a test is left out in Firefox and WebKit`,
      measured: `${names.filter((one) => one === name).length}, run in ${list(knows)}: ${why}`,
      gate: 'a test is left out for another reason, or without one',
    });
  rows.push({
    what: 'Tests of whole pages and of files (test/host)',
    measured:
      'run in Chromium alone, whose driver can cut off scripts, set media and read the tree of a screen reader; that every element speaks, is used and keeps the policy is shown in all three by the rows on security',
    gate: 'not measured: said so that nobody takes it for more',
  });
});

/** Of a run in all three, of the files as they are; undefined where there was none. */
function unitResults() {
  if (!existsSync('node_modules/.cache/test-results/unit.json')) return undefined;
  const results = readResults('unit');
  if (!unitTests.every((file) => results[file]?.hash === hashOf(file))) return undefined;
  const counts = Object.fromEntries(engines.map(({ name }) => [name, {}]));
  const names = Object.fromEntries(engines.map(({ name }) => [name.toLowerCase(), name]));
  for (const { tests } of Object.values(results))
    for (const [id, name] of Object.entries(names)) {
      const outcomes = Object.values(tests).map((one) => one[id]);
      if (!outcomes.some(Boolean)) return undefined;
      // Some tests are only there for an engine that can do what they try, or that cannot.
      for (const outcome of outcomes) {
        const kind = outcome ?? 'elsewhere';
        counts[name][kind] = (counts[name][kind] ?? 0) + 1;
      }
    }
  return counts;
}

test('the last run of the unit tests passed in each engine', (t) => {
  const counts = unitResults();
  if (!counts) {
    t.skip('the unit tests have not run in all three engines since they were changed: npm run test:unit');
    return;
  }
  for (const [name, { failed = 0, passed = 0, elsewhere = 0, 'left out': out = 0 }] of Object.entries(
    counts,
  )) {
    assert.equal(failed, 0, name);
    if (name === 'Chromium') assert.equal(out, 0, 'Chromium runs all');
    rows.push({
      what: `Unit tests in ${name}`,
      measured: `${passed} passed, ${out} left out for the reason given; ${elsewhere} are for other engines alone`,
      gate: 'one fails',
    });
  }
});
