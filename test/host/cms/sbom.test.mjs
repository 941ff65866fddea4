import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const require = createRequire(import.meta.url);
const { Spec, Validation } = require('@cyclonedx/cyclonedx-library');

const bill = JSON.parse(readFileSync('dist/hosting/sbom.cdx.json', 'utf8'));
/** By CycloneDX's own schema, in which whatever it does not know is a fault. */
const faultsOf = (data) =>
  new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(data));

test('the bill of materials is sound CycloneDX 1.6', async () => {
  assert.equal(bill.specVersion, '1.6');
  assert.equal(await faultsOf(bill), null);
});

test('each thing in it has a name of its own, and what depends on another names one that is there', () => {
  const refs = [bill.metadata.component, ...bill.components].map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  assert.deepEqual(bill.dependencies.map(({ ref }) => ref).sort(), [...refs].sort());
  for (const { dependsOn } of bill.dependencies)
    for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
});

test('the check of this file finds what is wrong', async () => {
  const wrong = {
    'a license that SPDX does not know': ({ components }) => {
      components.at(-1).licenses[0].license.id = 'BSD';
    },
    'a hash of another length': ({ components }) => {
      components[0].hashes[0].content = 'abc';
    },
    'a field of no meaning': ({ components }) => {
      components[0].size = 1;
    },
    'two of the same': ({ components }) => {
      components.push(components[0]);
    },
  };
  for (const [what, spoil] of Object.entries(wrong)) {
    const copy = structuredClone(bill);
    spoil(copy);
    assert.notEqual(await faultsOf(copy), null, what);
  }
});
