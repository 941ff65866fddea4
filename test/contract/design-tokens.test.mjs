import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import StyleDictionary from 'style-dictionary';

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const source = read('src/styles/calcinosis.tokens.json');
const light = read('dist/tokens/calcinosis.tokens.json');
const dark = read('dist/tokens/calcinosis.dark.tokens.json');
const resolver = read('dist/tokens/calcinosis.resolver.json');
const css = readFileSync(new URL('../../dist/tokens/calcinosis.css', import.meta.url), 'utf8');

/** Each token with its path and the type that it has or is given by a group around it. */
function tokensOf(node, path = [], inherited = undefined) {
  const type = node.$type ?? inherited;
  if ('$value' in node) return [{ ...node, path, $type: type }];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, child]) => tokensOf(child, [...path, name], type));
}

/** What the format module of 2025.10 says of a value of each type that we use. */
const rules = {
  color: ({ colorSpace, components, hex, ...more }) =>
    colorSpace === 'srgb' &&
    components.length === 3 &&
    components.every((share) => share >= 0 && share <= 1) &&
    /^#[\da-f]{6}$/.test(hex) &&
    Object.keys(more).length === 0,
  dimension: ({ value, unit, ...more }) =>
    typeof value === 'number' && ['px', 'rem'].includes(unit) && Object.keys(more).length === 0,
  duration: ({ value, unit, ...more }) =>
    typeof value === 'number' && ['ms', 's'].includes(unit) && Object.keys(more).length === 0,
  fontFamily: (value) => [value].flat().every((name) => typeof name === 'string' && name !== ''),
  fontWeight: (value) => typeof value === 'number' && value >= 1 && value <= 1000,
  number: (value) => typeof value === 'number',
};
const known = ['$type', '$value', '$description', '$extensions', '$deprecated'];

function assertStandard(file, where) {
  const all = tokensOf(file);
  const paths = new Set(all.map(({ path }) => path.join('.')));
  assert.ok(all.length > 40, where);
  for (const { path, $type, $value, ...more } of all) {
    const name = `${where}: ${path.join('.')}`;
    for (const part of path) assert.match(part, /^[^$.{}][^.{}]*$/, name);
    for (const key of Object.keys(more)) assert.ok(known.includes(key), `${name}: ${key}`);
    const [, alias] = /^\{(.+)\}$/.exec($value) ?? [];
    if (alias) assert.ok(paths.has(alias), `${name} leads to ${alias}`);
    else assert.ok(rules[$type]?.($value), `${name} is a ${$type}`);
  }
  return all;
}

describe('design tokens', () => {
  it('keep the rules of the standard, in the source and in what is published', () => {
    assertStandard(source, 'the source');
    assertStandard(light, 'light');
    assertStandard(dark, 'dark');
  });

  it('are the same names and types in both modes, so that they become one collection of two modes', () => {
    const names = (file) => tokensOf(file).map(({ path, $type }) => `${path.join('.')} ${$type}`);
    assert.deepEqual(names(light), names(dark));
    assert.deepEqual(names(light), names(source));
    assert.deepEqual(
      [light, dark].map(({ $extensions }) => $extensions['com.figma.modeName']),
      ['Light', 'Dark'],
    );
    for (const token of tokensOf(source)) {
      const [inLight, inDark] = [light, dark].map((file) =>
        token.path.reduce((node, name) => node[name], file),
      );
      assert.deepEqual(inLight.$value, token.$value);
      assert.deepEqual(inDark.$value, token.$extensions['calcinosis-elements'].dark ?? token.$value);
    }
  });

  it('are told apart by the resolver, whose files are there', () => {
    assert.equal(resolver.version, '2025.10');
    const files = [
      ...resolver.sets.light.sources,
      ...Object.values(resolver.modifiers.theme.contexts).flat(),
    ].map(({ $ref }) => $ref);
    for (const file of files) read(`dist/tokens/${file}`);
    assert.ok(resolver.modifiers.theme.default in resolver.modifiers.theme.contexts);
    for (const { $ref } of resolver.resolutionOrder) {
      const found = $ref
        .slice(2)
        .split('/')
        .reduce((node, name) => node?.[name], resolver);
      assert.ok(found, $ref);
    }
  });

  it('are understood by a tool that knows nothing of us', async () => {
    const dictionary = new StyleDictionary({
      tokens: structuredClone(dark),
      log: { warnings: 'error', verbosity: 'silent' },
      platforms: { css: { transformGroup: 'css' } },
    });
    const { allTokens } = await dictionary.getPlatformTokens('css');
    const value = (name) => allTokens.find((token) => token.name === name)?.$value;
    assert.equal(value('color-accent'), '#9bd5e0');
    assert.equal(value('radius'), '8px');
    assert.match(value('heading-font-family'), /^system-ui, /);
  });

  const manifest = read('dist/custom-elements.json');
  const cssProperties = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((declaration) => declaration.cssProperties ?? [])
    .filter(({ inheritedFrom }) => !inheritedFrom);
  const declared = new Map(
    [...css.matchAll(/\/\* (.+?) \*\/\s+(--calcinosis-[\w-]+):\s+([^;]+);/g)].map(([, says, name, value]) => [
      name,
      { says, value },
    ]),
  );

  it('have the names, defaults and words that the manifest tells editors, and no more', () => {
    assert.deepEqual(cssProperties.map(({ name }) => name).sort(), [...declared.keys()].sort());
    for (const { name, default: value, description } of cssProperties) {
      const token = declared.get(name);
      assert.equal(description, token.says, name);
      // The manifest names the first family alone.
      if (name === '--calcinosis-font-family') assert.ok(token.value.startsWith(`${value},`));
      else assert.equal(token.value, value, name);
    }
  });
});
