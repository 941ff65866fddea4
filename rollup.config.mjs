import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundled } from './src/build/bundled.mjs';
import { hardenLit } from './src/build/harden-lit.mjs';
import { leave } from './src/build/language-file.mjs';
import { minifyLiterals } from './src/build/minify-literals.mjs';
import { shortPrivateNames } from './src/build/private-names.mjs';
import { staged } from './src/build/staged.mjs';
import { ownTrustedTypesPolicy } from './src/build/trusted-types.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const compiled = 'node_modules/.cache/calcinosis-elements';

const bannerWith = (what) => `/*! ${name} ${version} | ${license} | contains ${what}: see licenses.txt */`;
const banner = bannerWith('Lit, (c) Google LLC, BSD-3-Clause');

/**
 * Only a page with text of its own needs the check of it: that is a file with all it needs in it. Were it made of the
 * modules that the elements are made of, a bundler would put what both use into every page.
 */
const checkApart = (directory) => ({
  name: 'check-apart',
  resolveDynamicImport(specifier) {
    if (typeof specifier !== 'string' || !/\blocal-text\.js$/.test(specifier)) return null;
    return { id: `${directory}/${name}.local-text.js`, external: 'relative' };
  },
});

/** The file of a language registers its words, as a module or as a classic script, before the drop-in file or after it. */
const languageFile = (lang, level) => {
  const entry = `${lang}/${level}`;
  return {
    input: entry,
    plugins: [
      {
        name: 'language-file',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import * as words from ${JSON.stringify(resolve(`dist/content/${entry}.js`))};
               ${level === 'clinical' ? `import { clinicalSources as sources } from ${JSON.stringify(resolve('dist/content/sources.js'))};` : 'const sources = [];'}
               import { version as madeFor } from ${JSON.stringify(resolve('dist/version.js'))};
               ${leave(`{ lang: '${lang}', level: '${level}', madeFor, sources, words }`)}`
            : null,
      },
      minify(false),
      bundled(),
    ],
    output: {
      file: `${staged}/lang/${level === 'plain' ? lang : `${lang}-${level}`}.js`,
      format: 'iife',
      banner: `/*! ${name} ${version} | ${license} */`,
      generatedCode: { preset: 'es2015', symbols: false },
      freeze: false,
      externalLiveBindings: false,
    },
    onwarn,
  };
};

const languageFiles = () =>
  readdirSync('src/content', { recursive: true })
    .map((file) => /^([\w-]+)[/\\](plain|clinical)\.ts$/.exec(file))
    .filter((found) => found && found[0] !== 'en/plain.ts')
    .map(([, lang, level]) => languageFile(lang, level))
    .sort((a, b) => (a.input < b.input ? -1 : 1));

/** What runs the pages of the kit: classic scripts, since a browser runs no module of a page that was opened from a folder. */
const kitPages = () =>
  ['check', 'kit', 'preview', 'theme'].map((page) => ({
    input: `${compiled}/kit/${page}.js`,
    output: { file: `dist/kit/${page}.js`, format: 'iife' },
    onwarn,
  }));

/** Words beside words and styles beside styles: what is alike compresses best when it stands together. */
const grouped = {
  name: 'grouped',
  transform(code, id) {
    if (!id.endsWith('/embed/drop-in.js')) return null;
    const modules = readdirSync('dist', { recursive: true }).sort();
    // What has to come before Lit stands first.
    const alike = [/^globals\.js$/, /content\/en\//, /content\/(references|publications)/, /styles/].flatMap(
      (kind) => modules.filter((file) => file.endsWith('.js') && kind.test(file)),
    );
    return { code: [...alike.map((file) => `import '../${file}';`), code].join('\n'), map: null };
  },
};

const minify = (module) =>
  terser({
    ecma: 2022,
    module,
    compress: { passes: 6, inline: 1, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: /^!/ },
  });

/** TypeScript's decorator helper starts with `this && this.__decorate`. Any other warning is an error. */
const onwarn = (warning) => {
  if (warning.code !== 'THIS_IS_UNDEFINED') throw new Error(warning.message);
};

// No source maps: they would double what is committed and audited, and the modules are readable as they are.
export default [
  {
    input: readdirSync(compiled, { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => `${compiled}/${file}`),
    external: /^(@lit-labs|lit|valibot)(\/|$)/,
    plugins: [checkApart('../cdn'), minifyLiterals()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: compiled },
    onwarn,
  },
  {
    input: 'dist/embed/drop-in.js',
    plugins: [
      checkApart('.'),
      grouped,
      nodeResolve(),
      hardenLit(resolve('dist/dom/builtins.js')),
      ownTrustedTypesPolicy(name),
      bundled(),
    ],
    // The same for both: one who leaves out `type="module"` has a script that keeps its names to itself, too.
    output: ['', '.classic'].map((form) => ({
      file: `${staged}/${name}${form}.js`,
      format: 'iife',
      banner,
      plugins: [minify(false), shortPrivateNames()],
    })),
    onwarn,
  },
  {
    input: 'dist/content/local-text.js',
    plugins: [nodeResolve(), minify(true), bundled()],
    output: {
      file: `${staged}/${name}.local-text.js`,
      format: 'es',
      banner: bannerWith('Valibot, (c) Fabian Hiller, MIT'),
    },
    onwarn,
  },
  ...languageFiles(),
  ...kitPages(),
];
