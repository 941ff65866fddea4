import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The check of the elements is tried on the same. */
const { accepted, refused, refusedInWords } = read('test/support/local-texts.json');
const schema = read('dist/schema/local-text.json');
const isSound = new Ajv({ allErrors: true }).compile(schema);

const partOf = (path) =>
  path.split('.').reduce((part, key) => part?.properties?.[key], schema.definitions.text);
/** Each place that it complains of, such as `faq.items.surgery.answer`. */
const places = () => isSound.errors.map(({ dataPath }) => dataPath.replace(/\['?|'?\]\.?/g, '.'));

for (const [name, text] of Object.entries(accepted)) {
  test(`the published schema accepts ${name}`, () => {
    assert.ok(isSound(text), JSON.stringify(isSound.errors));
  });
}

for (const [name, { text, faults }] of Object.entries(refused)) {
  test(`the published schema refuses ${name}, where the elements do`, () => {
    assert.equal(isSound(text), false);
    for (const [path] of faults) {
      const whole = path.split('.').slice(0, -1).join('.');
      assert.ok(
        places().some((place) => [path, whole].includes(place.replace(/^\.|\.$/g, ''))),
        `${path} is not among ${places().join(', ')}`,
      );
    }
  });
}

test('the published schema leaves to the elements what is in a text', () => {
  for (const [name, { text }] of Object.entries(refusedInWords)) assert.ok(isSound(text), name);
});

test('the published schema says why a text is locked', () => {
  assert.deepEqual(partOf('faq.items.firm-lump'), {
    not: {},
    description: 'cannot be replaced, since it says when to get help',
  });
});

test('the published schema names itself, and what to write in each place', () => {
  const { version } = read('package.json');
  assert.equal(schema.$id, `https://unpkg.com/calcinosis-elements@${version}/dist/schema/local-text.json`);
  assert.match(
    partOf('guide.ui.readingTime.other')?.description ??
      partOf('guide.ui.readingTime')?.properties.other.description,
    /minutes/,
  );
});

test('the example file of the hospital page is sound', () => {
  assert.ok(isSound(read('test/host/pages/clinic.json')), JSON.stringify(isSound.errors));
});
