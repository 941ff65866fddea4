import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { minifyLiterals } from './src/build/minify-literals.mjs';
import { shortPrivateNames } from './src/build/private-names.mjs';
import { ownTrustedTypesPolicy } from './src/build/trusted-types.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const compiled = 'node_modules/.cache/calcinosis-elements';

const banner = `/*! ${name} ${version} | ${license} | contains Lit, (c) Google LLC, BSD-3-Clause: see licenses.txt */`;

const licenses = {
  name: 'licenses',
  generateBundle() {
    const source = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element']
      .map((dependency) => `${dependency}\n\n${readFileSync(`node_modules/${dependency}/LICENSE`, 'utf8')}`)
      .join('\n');
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source });
  },
};

/** Words beside words and styles beside styles: what is alike compresses best when it stands together. */
const grouped = {
  name: 'grouped',
  transform(code, id) {
    if (!id.endsWith('/embed/drop-in.js')) return null;
    const modules = readdirSync('dist', { recursive: true }).sort();
    const alike = [/content\/en\//, /content\/(references|publications)/, /styles/].flatMap((kind) =>
      modules.filter((file) => file.endsWith('.js') && kind.test(file)),
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
    external: /^lit(\/|$)/,
    plugins: [minifyLiterals()],
    output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: compiled },
    onwarn,
  },
  {
    input: 'dist/embed/drop-in.js',
    plugins: [grouped, nodeResolve(), ownTrustedTypesPolicy(name)],
    output: [
      {
        file: `dist/cdn/${name}.js`,
        format: 'es',
        banner,
        plugins: [minify(true), shortPrivateNames(), licenses],
      },
      // `module: true` would let terser drop what a classic script declares.
      {
        file: `dist/cdn/${name}.classic.js`,
        format: 'iife',
        banner,
        plugins: [minify(false), shortPrivateNames()],
      },
    ],
    onwarn,
  },
];
