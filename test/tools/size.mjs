import { readdirSync, readFileSync } from 'node:fs';
import { bundle, hello, weigh } from './bundle.mjs';

/** Bytes after Brotli. What a change adds must be worth raising a number here. */
const dropInBudget = 58_350;
/** A language at one level; Russian is the longest. */
const languageBudget = 17_500;
const localTextBudget = 13_350;
const elementBudgets = {
  'calcinosis-causes': 21_050,
  'calcinosis-diagnosis': 19_350,
  'calcinosis-disclaimer': 18_650,
  'calcinosis-faq': 22_300,
  'calcinosis-glossary': 20_700,
  'calcinosis-guide': 56_300,
  'calcinosis-key-points': 19_250,
  'calcinosis-overview': 22_750,
  'calcinosis-prevalence': 21_800,
  'calcinosis-reading-level': 12_650,
  'calcinosis-references': 23_050,
  'calcinosis-symptom-checklist': 25_000,
  'calcinosis-term': 13_400,
  'calcinosis-treatments': 22_800,
  'calcinosis-type-table': 22_900,
  'calcinosis-urgent-care': 19_850,
};
/** What else a page may import, each with all that it brings. */
const pathBudgets = {
  'index.js': 56_550,
  'register.js': 1_250,
  'hydrate.js': 8_750,
  'fhir.js': 2_850,
  'analytics.js': 650,
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
rows.push(['a Lit element that says hello', (await bundle(hello)).code]);

console.log(
  `${'bytes'.padEnd(40)}${['raw', 'gzip', 'brotli', 'budget', 'modules'].map((word) => word.padStart(9)).join('')}`,
);
for (const [name, code, budget, modules] of rows) {
  const { raw, gzip, brotli } = weigh(code);
  const over = brotli > budget;
  if (over) faults.push(`${name} is over its brotli budget.`);
  const cells = [raw, gzip, brotli, budget ?? '', modules ?? ''];
  console.log(
    `${name.padEnd(40)}${cells.map((cell) => String(cell).padStart(9)).join('')}${over ? '  OVER' : ''}`,
  );
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
