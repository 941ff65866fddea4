import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

/** Bytes after Brotli. What a change adds must be worth raising a number here. */
const dropInBudget = 45_000;
const elementBudgets = {
  'calcinosis-causes': 13_900,
  'calcinosis-diagnosis': 12_300,
  'calcinosis-disclaimer': 11_600,
  'calcinosis-faq': 14_850,
  'calcinosis-glossary': 13_200,
  'calcinosis-guide': 44_400,
  'calcinosis-key-points': 12_200,
  'calcinosis-overview': 14_700,
  'calcinosis-prevalence': 14_800,
  'calcinosis-references': 15_550,
  'calcinosis-symptom-checklist': 16_500,
  'calcinosis-term': 9_250,
  'calcinosis-treatments': 15_600,
  'calcinosis-type-table': 15_500,
  'calcinosis-urgent-care': 12_750,
};

const hello = `import { LitElement, html } from 'lit';
customElements.define('hello-world', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;

/** What a developer's bundler makes of one import, Lit included. */
async function bundled(code) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null) };
  entry.load = (id) => (id.endsWith('/entry.js') ? { code, moduleSideEffects: true } : null);
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve()],
    onwarn: ({ code: warning, message }) => {
      if (warning !== 'THIS_IS_UNDEFINED') throw new Error(message);
    },
  });
  const { output } = await bundle.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
  return output[0].code;
}

const tags = readdirSync('dist/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const rows = [
  ['cdn/calcinosis-elements.js', readFileSync('dist/cdn/calcinosis-elements.js'), dropInBudget],
  [
    'cdn/calcinosis-elements.classic.js',
    readFileSync('dist/cdn/calcinosis-elements.classic.js'),
    dropInBudget,
  ],
];
for (const tag of tags) {
  rows.push([
    `${tag} alone`,
    await bundled(`import './dist/elements/${tag}/${tag}.js';`),
    elementBudgets[tag],
  ]);
}
rows.push(['a Lit element that says hello', await bundled(hello)]);

let failed = false;
console.log(
  `${'bytes'.padEnd(36)}${['raw', 'gzip', 'brotli', 'budget'].map((word) => word.padStart(9)).join('')}`,
);
for (const [name, code, budget] of rows) {
  const raw = Buffer.from(code);
  const brotli = brotliCompressSync(raw).length;
  const over = brotli > budget;
  failed ||= over;
  const cells = [raw.length, gzipSync(raw, { level: 9 }).length, brotli, budget ?? ''];
  console.log(
    `${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(9)).join('')}${over ? '  OVER' : ''}`,
  );
}
if (failed) {
  console.error('A file is over its brotli budget.');
  process.exitCode = 1;
}
