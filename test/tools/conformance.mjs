/*
 * Proves that what the conformance report claims is tested: each test that src/conformance names is there, was run on
 * the text that it has now, and passed in each engine that the report says it runs in, of those that were run. Reads
 * what the last `npm run test:unit` and `npm run test:host` left behind.
 */
import { existsSync, readFileSync } from 'node:fs';
import { hashOf, readResults } from './results.mjs';

const data = (name) => JSON.parse(readFileSync(`src/conformance/${name}.json`, 'utf8'));
const { terms } = data('report');
const proofs = data('proofs');
const wcag = data('wcag');
const chapters = ['section-508', 'en-301-549'].flatMap(data);
const faults = [];

/** WCAG 2.2 has 86 criteria, and the report the one that it dropped. */
if (wcag.length !== 87) faults.push(`There are ${wcag.length} criteria of WCAG, not 87.`);

const rows = [...wcag, ...chapters.flatMap(({ rows = [] }) => rows)];
const used = new Set();
for (const { id, level, verdict, remarks, provedBy = [], manual } of rows) {
  for (const proof of provedBy) {
    used.add(proof);
    if (!(proof in proofs)) faults.push(`${id} names the proof "${proof}", which there is not.`);
  }
  if (!(verdict in terms)) faults.push(`${id} has no verdict.`);
  if (!remarks) faults.push(`${id} has no remarks.`);
  if (verdict === 'not-evaluated' && level !== 'AAA')
    faults.push(`${id} is not evaluated, which AAA alone may say.`);
  if (['supports', 'partially-supports'].includes(verdict) && provedBy.length === 0 && !manual)
    faults.push(`${id} is claimed, and nothing says why.`);
}
for (const id of Object.keys(proofs)) if (!used.has(id)) faults.push(`No criterion names the proof "${id}".`);

const results = {};
for (const run of ['unit', 'host'])
  try {
    Object.assign(results, readResults(run));
  } catch {
    faults.push(`There are no results of npm run test:${run}.`);
  }

const pattern = (title) =>
  new RegExp(
    `^${title
      .split('*')
      .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    'su',
  );
/** All engines that had a part in the run. */
const ran = new Set(Object.values(results).flatMap(({ tests }) => Object.values(tests).flatMap(Object.keys)));
let count = 0;
for (const [
  id,
  { file, tests, engines = file.startsWith('test/host/') ? ['chromium'] : [...ran] },
] of Object.entries(proofs)) {
  if (!existsSync(file)) faults.push(`${id}: ${file} is not there.`);
  else if (!results[file]) faults.push(`${id}: ${file} was not run.`);
  else if (results[file].hash !== hashOf(file)) faults.push(`${id}: ${file} has changed since it was run.`);
  else
    for (const title of tests) {
      const found = Object.entries(results[file].tests).filter(([name]) => pattern(title).test(name));
      if (found.length === 0) faults.push(`${id}: ${file} has no test "${title}".`);
      count += found.length;
      for (const [name, outcomes] of found)
        for (const engine of engines.filter((one) => ran.has(one)))
          if (outcomes[engine] !== 'passed')
            faults.push(`${id}: "${name}" of ${file} ${outcomes[engine] ?? 'was not run'} in ${engine}.`);
    }
}

console.log(
  `${rows.length} rows stand on ${Object.keys(proofs).length} proofs, and these on ${count} tests, in ${[...ran].join(', ')}.`,
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
