import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const { name, exports: map, ...fields } = JSON.parse(readFileSync('package.json', 'utf8'));
const built = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `./${entry.parentPath}/${entry.name}`.replace('/./', '/'))
  .sort();

/** The files that a pattern such as `./dist/elements/*.js` names, by what stands for its star. */
function behind(pattern) {
  const [before, after] = pattern.split('*');
  return built
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length));
}

const closed = Object.keys(map).filter((path) => map[path] === null);
const isClosed = (path) =>
  closed.some((pattern) => {
    const [before, after] = pattern.split('*');
    return after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
  });

/** Each path that a page may import: where it leads to, for Node and for TypeScript. */
const paths = Object.entries(map).flatMap(([key, target]) => {
  if (target === null) return [];
  const { types, default: code } = typeof target === 'string' ? { default: target } : target;
  if (!key.includes('*')) return [{ path: key, code, types }];
  return behind(code).map((part) => ({
    path: key.replace('*', part),
    code: code.replace('*', part),
    types: types?.replace('*', part),
  }));
});
const reachable = paths.filter(({ path }) => !isClosed(path));

const specifier = (path) => name + path.slice(1);
const inPackage = (url) => `./${url.slice(new URL('../../', import.meta.url).href.length)}`;

function resolveCode(path) {
  try {
    return inPackage(import.meta.resolve(specifier(path)));
  } catch (error) {
    return error.code;
  }
}

const ways = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
};

function resolveTypes(path, way) {
  const from = fileURLToPath(new URL('types/page.mts', import.meta.url));
  const options = { ...ways[way], resolveJsonModule: true };
  const { resolvedModule } = ts.resolveModuleName(
    specifier(path),
    from,
    options,
    ts.sys,
    undefined,
    undefined,
    ts.ModuleKind.ESNext,
  );
  return resolvedModule && inPackage(new URL(`file://${resolvedModule.resolvedFileName}`).href);
}

test('the map names the import paths of the README, and no other', () => {
  assert.deepEqual(Object.keys(map), [
    '.',
    './elements.js',
    './elements/*.styles.js',
    './elements/*.js',
    './languages.js',
    './register.js',
    './ssr.js',
    './hydrate.js',
    './analytics.js',
    './fhir.js',
    './content/*.js',
    './cdn',
    './cdn/*',
    './react',
    './preact',
    './solid',
    './vue',
    './svelte',
    './angular',
    './integrations/wordpress/*',
    './integrations/drupal/*',
    './integrations/lists.js',
    './integrations/*.js',
    './integrations/*',
    './custom-elements.json',
    './vscode.html-custom-data.json',
    './web-types.json',
    './schema/*',
    './fhir/*',
    './tokens/*',
    './package.json',
  ]);
});

test('the types come first, since a resolver takes the first condition that it knows', () => {
  for (const [path, target] of Object.entries(map))
    if (target && typeof target === 'object')
      assert.match(Object.keys(target).join(), /^types(,default)?$/, path);
});

test('every path leads to a file, and the types beside it are its own', () => {
  for (const { path, code, types } of reachable) {
    assert.equal(resolveCode(path), code ?? 'ERR_PACKAGE_PATH_NOT_EXPORTED', path);
    if (code) assert.ok(existsSync(code), `${path}: there is no ${code}`);
    for (const way of Object.keys(ways)) {
      if (types) assert.equal(resolveTypes(path, way), types, `${path}, ${way}`);
      else if (path.endsWith('.json')) assert.equal(resolveTypes(path, way), code, `${path}, ${way}`);
    }
  }
});

test('only types and nothing to run is what a framework without directives has', () => {
  const typesOnly = reachable.filter(({ code }) => !code).map(({ path }) => path);
  assert.deepEqual(typesOnly, ['./react', './preact', './solid', './vue', './svelte']);
});

test('what tools look for beside the map is there', () => {
  for (const field of ['customElements', 'web-types']) assert.ok(existsSync(fields[field]), field);
});

test('what is no import path cannot be reached', () => {
  const open = new Set(reachable.flatMap(({ code, types }) => [code, types]));
  const roomOf = (file) => /^\.\/dist\/(\w+)\//.exec(file)?.[1] ?? 'dist';
  const rooms = new Set(built.filter((file) => !open.has(file)).map(roomOf));
  // In `conformance` and `hosting` are pages; `dom` is what the elements read a page by; in `elements` it is the styles; in `embed`, all but the types of the drop-in file; in `frameworks`, what they share; in `integrations`, what
  // is installed elsewhere than by npm; `kit` is pages.
  assert.deepEqual([...rooms].sort(), [
    'conformance',
    'controllers',
    'dist',
    'dom',
    'elements',
    'embed',
    'frameworks',
    'hosting',
    'integrations',
    'kit',
    'styles',
  ]);
  for (const path of [
    './controllers/words.js',
    './dist/index.js',
    './elements/calcinosis-faq/faq',
    './elements/calcinosis-faq/faq.styles.js',
    './elements/calcinosis-faq/faq.ts',
    './embed/drop-in.js',
    './index.js',
    './src/index.ts',
    './styles/tokens.js',
    './version.js',
  ]) {
    const found = resolveCode(path);
    assert.ok(found.startsWith('ERR_') || !existsSync(found), `${path} leads to ${found}`);
    assert.equal(resolveTypes(path, 'nodenext'), undefined, path);
  }
  assert.deepEqual(
    built.filter((file) => file.endsWith('.styles.js') && open.has(file)),
    [],
  );
});

test('nothing installs a framework, and the packages of the server only where somebody asks for them', () => {
  const { dependencies, peerDependencies, peerDependenciesMeta } = fields;
  assert.deepEqual(Object.keys(dependencies), ['lit', 'valibot']);
  assert.deepEqual(Object.keys(peerDependencies), ['@lit-labs/ssr', '@lit-labs/ssr-client']);
  for (const peer of Object.keys(peerDependencies))
    assert.deepEqual(peerDependenciesMeta[peer], { optional: true });
});

test('a file imports what is declared, and what is optional only where it stands in the name', () => {
  const optional = { '@lit-labs/ssr': /^ssr/, '@lit-labs/ssr-client': /^(ssr|hydrate)/ };
  const framework = /^frameworks\/([a-z]+)\.(js|d\.ts)$/;
  const editor = /^integrations\/([\w-]+)\.(js|d\.ts)$/;
  for (const file of built.filter((path) => /^\.\/dist\/(?!cdn\/).*(\.js|\.d\.ts)$/.test(path))) {
    const place = file.slice('./dist/'.length);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (/^\.\.?\//.test(fileName)) continue;
      const [, needed] = /^((?:@[^/]+\/)?[^/]+)/.exec(fileName);
      if (Object.hasOwn(fields.dependencies, needed) || framework.test(place)) continue;
      if (editor.exec(place)?.[1] === needed) continue;
      assert.match(place, optional[needed] ?? /^$/, `${place} imports ${needed}`);
    }
  }
});
