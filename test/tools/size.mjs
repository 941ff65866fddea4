import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

/** Bytes after Brotli. What a change adds must be worth raising a number here. */
const dropInBudget = 50_800;
/** A language at one level; Russian is the longest. */
const languageBudget = 17_500;
const localTextBudget = 12_500;
const elementBudgets = {
  'calcinosis-causes': 17_250,
  'calcinosis-diagnosis': 15_650,
  'calcinosis-disclaimer': 14_950,
  'calcinosis-faq': 18_200,
  'calcinosis-glossary': 16_550,
  'calcinosis-guide': 50_000,
  'calcinosis-key-points': 15_550,
  'calcinosis-overview': 18_600,
  'calcinosis-prevalence': 18_100,
  'calcinosis-reading-level': 10_700,
  'calcinosis-references': 18_950,
  'calcinosis-symptom-checklist': 20_000,
  'calcinosis-term': 11_650,
  'calcinosis-treatments': 18_950,
  'calcinosis-type-table': 19_050,
  'calcinosis-urgent-care': 16_150,
};
/** What else a page may import, each with all that it brings. */
const pathBudgets = {
  'index.js': 50_100,
  'register.js': 950,
  'hydrate.js': 8_250,
  'fhir.js': 2_850,
  'analytics.js': 500,
};

/** What of other elements an element may bring. Anything else is a weight that nobody asked for. */
const companions = {
  // The guide is all of them.
  'calcinosis-guide': /./,
  // The checklist begins with the urgent signs.
  'calcinosis-symptom-checklist': /\/(urgent-signs|urgent-signs\.styles|en\/urgent-care)\.js$/,
  // A term is explained in the words of the glossary.
  'calcinosis-term': /\/en\/glossary\.js$/,
};

const hello = `import { LitElement, html } from 'lit';
customElements.define('hello-world', class extends LitElement { render() { return html\`<p>Hello</p>\`; } });`;

/** What a developer's bundler makes of one import, Lit included; and the modules of ours that are in it. */
async function bundle(code) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null) };
  entry.load = (id) => (id.endsWith('/entry.js') ? { code, moduleSideEffects: true } : null);
  const graph = await rollup({
    input: 'entry',
    plugins: [entry, nodeResolve()],
    onwarn: ({ code: warning, message }) => {
      if (warning !== 'THIS_IS_UNDEFINED') throw new Error(message);
    },
  });
  const { output } = await graph.generate({
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
  const modules = Object.keys(output[0].modules)
    .filter((id) => output[0].modules[id].renderedLength > 0)
    .flatMap((id) => id.split(`${process.cwd()}/dist/`)[1] ?? []);
  return { code: output[0].code, modules };
}

const bundled = async (code) => (await bundle(code)).code;

/** The modules of other elements: their folders, and their words. */
function strangers(tag, modules) {
  const ownerOf = (module) => {
    const [, folder, words] =
      /^(?:elements\/(calcinosis-[\w-]+)\/|content\/en\/([\w-]+)\.js$)/.exec(module) ?? [];
    return folder ?? (words && words !== 'common' ? `calcinosis-${words}` : tag);
  };
  return modules.filter((module) => ownerOf(module) !== tag && !companions[tag]?.test(module));
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
const faults = [];
for (const tag of tags) {
  const { code, modules } = await bundle(`import './dist/elements/${tag}/${tag}.js';`);
  rows.push([`${tag} alone`, code, elementBudgets[tag], modules.length]);
  for (const module of strangers(tag, modules)) faults.push(`${tag} brings ${module}, which is not its own.`);
}
for (const [path, budget] of Object.entries(pathBudgets)) {
  const { code, modules } = await bundle(`export * from './dist/${path}'; import './dist/${path}';`);
  rows.push([path, code, budget, modules.length]);
}
rows.push(['a Lit element that says hello', await bundled(hello)]);

console.log(
  `${'bytes'.padEnd(40)}${['raw', 'gzip', 'brotli', 'budget', 'modules'].map((word) => word.padStart(9)).join('')}`,
);
for (const [name, code, budget, modules] of rows) {
  const raw = Buffer.from(code);
  const brotli = brotliCompressSync(raw).length;
  const over = brotli > budget;
  if (over) faults.push(`${name} is over its brotli budget.`);
  const cells = [raw.length, gzipSync(raw, { level: 9 }).length, brotli, budget ?? '', modules ?? ''];
  console.log(
    `${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(9)).join('')}${over ? '  OVER' : ''}`,
  );
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
