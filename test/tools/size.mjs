import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

/** Bytes after Brotli. What a change adds must be worth raising a number here. */
const dropInBudget = 50_000;
/** A language at one level; Russian is the longest. */
const languageBudget = 17_500;
const localTextBudget = 12_500;
const fhirBudget = 2_850;
const elementBudgets = {
  'calcinosis-causes': 17_100,
  'calcinosis-diagnosis': 15_500,
  'calcinosis-disclaimer': 14_800,
  'calcinosis-faq': 18_100,
  'calcinosis-glossary': 16_400,
  'calcinosis-guide': 49_500,
  'calcinosis-key-points': 15_400,
  'calcinosis-overview': 18_450,
  'calcinosis-prevalence': 18_000,
  'calcinosis-reading-level': 10_650,
  'calcinosis-references': 18_800,
  'calcinosis-symptom-checklist': 19_850,
  'calcinosis-term': 11_550,
  'calcinosis-treatments': 18_800,
  'calcinosis-type-table': 18_700,
  'calcinosis-urgent-care': 15_950,
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
for (const file of readdirSync('dist/cdn/lang').sort())
  rows.push([`cdn/lang/${file}`, readFileSync(`dist/cdn/lang/${file}`), languageBudget]);
const localText = 'cdn/calcinosis-elements.local-text.js';
rows.push([localText, readFileSync(`dist/${localText}`), localTextBudget]);
rows.push(['fhir.js', await bundled(`export * from './dist/fhir.js';`), fhirBudget]);
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
  `${'bytes'.padEnd(40)}${['raw', 'gzip', 'brotli', 'budget'].map((word) => word.padStart(9)).join('')}`,
);
for (const [name, code, budget] of rows) {
  const raw = Buffer.from(code);
  const brotli = brotliCompressSync(raw).length;
  const over = brotli > budget;
  failed ||= over;
  const cells = [raw.length, gzipSync(raw, { level: 9 }).length, brotli, budget ?? ''];
  console.log(
    `${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(9)).join('')}${over ? '  OVER' : ''}`,
  );
}
if (failed) {
  console.error('A file is over its brotli budget.');
  process.exitCode = 1;
}
