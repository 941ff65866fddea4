import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const { version } = read('package.json');
const tags = read('dist/custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const sorted = (list) => list.map(({ name }) => name).sort();

/** Every list of both formats holds named things, each once, and each says what it is. */
function assertNamed(list, where) {
  assert.ok(Array.isArray(list), `${where} is a list`);
  const names = list.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], `${where} names each once`);
  for (const item of list) {
    assert.ok(typeof item.name === 'string' && item.name, `${where} has a name`);
    const text = typeof item.description === 'object' ? item.description.value : item.description;
    assert.ok(text, `${where}: ${item.name} is described`);
  }
}

describe('what VS Code is told', () => {
  const data = read('dist/editor/vscode.html-custom-data.json');
  const faq = data.tags.find(({ name }) => name === 'calcinosis-faq');
  const attribute = (name) => faq.attributes.find((each) => each.name === name);

  it('is custom data 1.1 with every element and each of its attributes', () => {
    assert.equal(data.version, 1.1);
    assertNamed(data.tags, 'tags');
    assert.deepEqual(sorted(data.tags), tags.map(({ tagName }) => tagName).sort());
    for (const tag of data.tags) {
      assertNamed(tag.attributes, tag.name);
      const { attributes = [] } = tags.find(({ tagName }) => tagName === tag.name);
      assert.deepEqual(sorted(tag.attributes), sorted(attributes));
      assert.match(tag.references[0].url, new RegExp(`/${version}#${tag.name}$`));
    }
  });

  it('offers the values of a closed list, none for an open one, and no value for a flag', () => {
    assert.deepEqual(sorted(attribute('theme').values), ['auto', 'dark', 'light']);
    assert.deepEqual(sorted(attribute('reading-level').values), ['clinical', 'plain']);
    assert.equal(attribute('reviewed-by').values, undefined);
    assert.equal(attribute('hide-heading').valueSet, 'v');
  });

  it('says on the tag which slots, events and parts there are', () => {
    const { value } = faq.description;
    for (const name of ['question', 'calcinosis-toggle', 'answer'])
      assert.match(value, new RegExp(`- \`${name}\``));
  });
});

describe('what JetBrains editors are told', () => {
  const data = read('dist/editor/web-types.json');
  const { elements } = data.contributions.html;
  const faq = elements.find(({ name }) => name === 'calcinosis-faq');

  it('is found by the package, and is of its version', () => {
    assert.equal(read('package.json')['web-types'], './dist/editor/web-types.json');
    assert.equal(data.name, 'calcinosis-elements');
    assert.equal(data.version, version);
    assert.equal(data['js-types-syntax'], 'typescript');
  });

  it('has every element with all that it has', () => {
    assertNamed(elements, 'elements');
    assert.deepEqual(sorted(elements), tags.map(({ tagName }) => tagName).sort());
    for (const { name, attributes, slots, js, css } of elements) {
      const tag = tags.find(({ tagName }) => tagName === name);
      for (const list of [attributes, slots, js.properties, js.events, css.parts, css.properties])
        assertNamed(list, name);
      assert.deepEqual(sorted(attributes), sorted(tag.attributes ?? []));
      assert.deepEqual(sorted(js.events), sorted(tag.events ?? []));
      assert.deepEqual(sorted(css.parts), sorted(tag.cssParts ?? []));
      assert.deepEqual(sorted(css.properties), sorted(tag.cssProperties ?? []));
    }
  });

  it('gives types, defaults and the class of an event', () => {
    const byName = (list, name) => list.find((each) => each.name === name);
    assert.deepEqual(byName(faq.attributes, 'print').value, { kind: 'plain', type: "'all' | 'open'" });
    assert.equal(byName(faq.attributes, 'print').default, 'all');
    assert.equal(byName(faq.attributes, 'hide-heading').value.kind, 'no-value');
    assert.equal(byName(faq.js.events, 'calcinosis-toggle').type.name, 'CalcinosisToggleEvent');
    assert.ok(byName(faq.js.properties, 'content'));
    assert.ok(!byName(faq.js.properties, 'local'), 'what elements say among themselves is told to nobody');
  });
});
