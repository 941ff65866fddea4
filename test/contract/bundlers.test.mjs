import assert from 'node:assert/strict';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { importAlone } from './import-alone.mjs';

const tags = readdirSync('dist/elements').filter((name) => /^calcinosis-[\w-]+$/.test(name));
const external = /^(lit|valibot|@angular\/core|@lit-labs\/[\w-]+)(\/|$)/;

/** A page's one module, for the bundlers that take plugins of Rollup's kind. */
const page = (code) => ({
  name: 'page',
  enforce: 'pre',
  resolveId: (id) => (id === 'page' ? `${process.cwd()}/page.js` : null),
  load: (id) => (id.endsWith('/page.js') ? { code, moduleSideEffects: true } : null),
});

/** What each bundler makes of a page's one module: the code of the entry. Lit stays outside. */
const bundlers = {
  async rollup(code) {
    const bundle = await rollup({
      input: 'page',
      external,
      plugins: [page(code), nodeResolve()],
    });
    const { output } = await bundle.generate({ format: 'es' });
    return output[0].code;
  },

  async esbuild(code) {
    const { outputFiles } = await esbuild({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      external: ['lit', 'valibot', '@angular/core', '@lit-labs/*', './lang/*'],
    });
    return outputFiles[0].text;
  },

  // With Rolldown inside.
  async vite(code) {
    const { output } = await vite({
      configFile: false,
      logLevel: 'silent',
      plugins: [page(code)],
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        rollupOptions: { input: 'page', external, output: { format: 'es' } },
      },
    });
    return output.find(({ isEntry }) => isEntry).code;
  },
};

const room = new URL('../../node_modules/.cache/calcinosis-elements-bundles/', import.meta.url);
mkdirSync(room, { recursive: true });
after(() => rmSync(room, { recursive: true }));
let made = 0;

/** What a bundle does when a page loads it. */
function effectsOf(code) {
  const file = new URL(`${(made += 1)}.mjs`, room);
  writeFileSync(file, code);
  return importAlone(file.href);
}

/** The elements whose class is in a bundle: each has its styles and its name. */
const classesIn = (code) =>
  tags.filter((tag) => {
    const name = tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
    return new RegExp(`(class|var|let|const) _?${name}\\b`).test(code);
  });

/** With nothing but comments and what a bundler puts into an empty file. */
const isEmpty = (code) => code.replace(/\/\*[^]*?\*\/|\/\/.*|export ?\{ ?\};?|\s/g, '') === '';

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(name, () => {
    test('keeps the registration of an element that is imported by its path alone', async () => {
      for (const tag of ['calcinosis-faq', 'calcinosis-term'])
        assert.deepEqual(
          await effectsOf(await bundle(`import 'calcinosis-elements/elements/${tag}/${tag}.js';`)),
          [`<${tag}>`],
        );
    });

    test('keeps every registration of the package', async () => {
      const code = await bundle(`import 'calcinosis-elements';`);
      assert.deepEqual(
        await effectsOf(code),
        tags.map((tag) => `<${tag}>`),
      );
      assert.deepEqual(classesIn(code), tags);
    });

    test('keeps what makes languages and hydration work', async () => {
      for (const path of ['languages.js', 'hydrate.js', 'cdn', 'cdn/lang/es.js'])
        assert.ok(!isEmpty(await bundle(`import 'calcinosis-elements/${path}';`)), path);
    });

    test('drops what a page imports and does not use', async () => {
      // Angular bundles with esbuild or Vite.
      const angular = name === 'rollup' ? [] : ['angular'];
      // Rollup keeps what a module that it drops imports for its effect.
      const beforeLit = await bundle(`import ${JSON.stringify(`${process.cwd()}/dist/globals.js`)};`);
      const isDropped = (code) => isEmpty(code) || (name === 'rollup' && code.trim() === beforeLit.trim());
      for (const path of ['elements.js', 'register.js', 'fhir.js', 'content/es/plain.js', ...angular])
        assert.ok(isDropped(await bundle(`import * as unused from 'calcinosis-elements/${path}';`)), path);
      const code = await bundle(`import { CalcinosisFaq } from 'calcinosis-elements/elements.js';`);
      assert.ok(isDropped(code), code.slice(0, 500));
    });

    test('takes of the classes only the one that is used', async () => {
      const code = await bundle(
        `import { CalcinosisFaq } from 'calcinosis-elements/elements.js'; globalThis.Mine = CalcinosisFaq;`,
      );
      assert.deepEqual(classesIn(code), ['calcinosis-faq']);
      assert.deepEqual(await effectsOf(code), ['globalThis.Mine']);
    });
  });
}
