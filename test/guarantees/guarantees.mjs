import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { bundle, hello, weigh } from '../tools/bundle.mjs';
import { forget, parts, recorded } from './results.mjs';

/**
 * `npm run guarantees` runs the tests of this folder, measures everything anew and writes results.json, from which README.md
 * and stories/guarantees.mdx take every figure. With `--check` it only compares what is published with what is built.
 * With names of parts it runs these alone. `bytes` is one of them: it weighs what is built, and says beside the times, which
 * only a whole run measures, that they are those of an earlier build.
 */
const place = join(import.meta.dirname, 'results.json');
const check = process.argv.includes('--check');
const again = process.argv.slice(2).filter((word) => word !== '--check');
for (const part of again)
  if (part !== 'bytes' && !parts.includes(part))
    throw new Error(`${part} is none of bytes, ${parts.join(', ')}.`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [];
const earlier =
  'Times, memory and Lighthouse are those of an earlier build; bytes and tests are of this one.';

const element = (tag) => `import './dist/elements/${tag}/${tag}.js';`;
const imported = {
  'one element from npm (calcinosis-faq)': element('calcinosis-faq'),
  'three elements from npm (faq, type-table, symptom-checklist)': [
    'calcinosis-faq',
    'calcinosis-type-table',
    'calcinosis-symptom-checklist',
  ]
    .map(element)
    .join(''),
  'all elements from npm': `import './dist/index.js';`,
  'a Lit element that says hello': hello,
};
const files = {
  'the drop-in file, with all elements': 'dist/cdn/calcinosis-elements.js',
  'a language (Spanish)': 'dist/cdn/lang/es.js',
};

async function ourBytes() {
  const rows = {};
  for (const [name, code] of Object.entries(imported)) rows[name] = weigh((await bundle(code)).code);
  for (const [name, path] of Object.entries(files)) rows[name] = weigh(readFileSync(path));
  return rows;
}

/** Ratios, bytes and powers alone are held to: a machine's milliseconds say nothing of another's. */
const gates = {
  /** In proportion is 1; memory and caches make large lists dearer by a little. A square is 2. */
  power: 1.4,
  /** All that the hospital's page loads, Brotli: hardly more than the drop-in file. */
  pageBytes: 60_000,
  /** The work for the hospital's page, as a multiple of the same page without script. */
  pageWork: 3,
  lighthouse: 100,
};

/** gzip is left out: its bytes differ between processors. */
function compare(published, built) {
  for (const [name, now] of Object.entries(built)) {
    const before = published[name];
    for (const kind of ['raw', 'brotli']) {
      if (before?.[kind] === now[kind]) continue;
      faults.push(
        `${name}: ${before?.[kind] ?? 'nothing'} bytes ${kind} are published, and ${now[kind]} are built.`,
      );
    }
  }
  for (const name of Object.keys(published))
    if (!(name in built)) faults.push(`${name} is no longer measured.`);
}

const count = (number) => number.toLocaleString('en');
const line = (cells) => `| ${cells.join(' | ')} |`;
const tableOf = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** The rows that matter; the page "Guarantees" of Storybook has all of them. */
export function readmeTable({ bytes, peers, time, lighthouse, tests }) {
  const rows = Object.entries(bytes).map(([name, { brotli }]) => [
    name,
    `${count(brotli)} bytes`,
    /drop-in|Spanish|one element/.test(name) ? 'budget in `test/tools/size.mjs`' : 'as published',
  ]);
  const both = ({ js, css }) => js.brotli + css.brotli;
  const others = peers
    .filter(({ name }) => name !== 'native HTML' && name !== 'calcinosis-faq')
    .sort((a, b) => both(a) - both(b));
  if (others.length > 0)
    rows.push([
      'others’ lists of questions, without words',
      others.map((peer) => `${peer.name} ${count(both(peer))}`).join('; '),
      'none; to compare',
    ]);
  const one = time.rows.find(({ name }) => name === 'calcinosis-faq')?.at[1];
  if (one) {
    const range = ({ ratio, from, to }) => `${ratio} × native HTML (${from} to ${to})`;
    rows.push(['main-thread work of one list of questions', range(one.main), 'none; to compare']);
    rows.push(['opening an answer, until the next paint', range(one.press), 'none; to compare']);
    rows.push(['layout shift of one list of questions', String(one.shift), 'none; to compare']);
  }
  const [size, worst] = steepest(time);
  rows.push([
    `work for up to ${count(size)} questions of a hospital’s own`,
    `grows with the power ${worst} of their number at most`,
    `${gates.power}; 1 is in proportion`,
  ]);
  rows.push([
    'Lighthouse on the hospital page',
    Object.entries(lighthouse.scores)
      .map(([name, score]) => `${name} ${score}`)
      .join(', '),
    `${gates.lighthouse} each`,
  ]);
  rows.push([
    'all that the hospital page loads',
    `${count(lighthouse.bytes)} bytes, ${lighthouse.elsewhere} requests elsewhere`,
    `${count(gates.pageBytes)} bytes, none elsewhere`,
  ]);
  rows.push([
    'main-thread work of the hospital page',
    `${lighthouse.work.ratio} × the same page without script (${lighthouse.work.from} to ${lighthouse.work.to})`,
    `${gates.pageWork} ×`,
  ]);
  // The first row of each is its main one.
  for (const [first] of Object.values(tests.rows))
    if (first) rows.push([first.what, first.measured, first.gate]);
  for (const name of tests.missing) rows.push([name, 'its tests have not run', '']);
  const safe = (cell) => cell.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return tableOf(
    ['what', 'measured', 'gate'],
    rows.map((row) => row.map(safe)),
  );
}

/** The largest list that was measured, and the worst growth of all. */
function steepest({ growth }) {
  const sizes = growth.flatMap(({ at }) => Object.keys(at).map(Number));
  return [Math.max(...sizes), Math.max(...growth.flatMap(({ powers }) => Object.values(powers)))];
}

async function publish(results) {
  writeFileSync(
    place,
    await format(JSON.stringify(results), { ...(await resolveConfig(place)), parser: 'json' }),
  );
  const marked = /(<!-- guarantees:start[^>]*-->)[^]*?(<!-- guarantees:end -->)/;
  const readme = readFileSync('README.md', 'utf8');
  if (!marked.test(readme)) throw new Error('README.md has no place for guarantees');
  const text = readme.replace(marked, (_, start, end) => `${start}\n\n${readmeTable(results)}\n\n${end}`);
  writeFileSync(
    'README.md',
    await format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' }),
  );
}

function hold({ time, lighthouse }) {
  for (const { what, powers } of time.growth)
    for (const [sizes, power] of Object.entries(powers))
      if (power > gates.power)
        faults.push(`The work ${what} grows from ${sizes} with the power ${power} of their number.`);
  for (const [name, score] of Object.entries(lighthouse.scores))
    if (score < gates.lighthouse)
      faults.push(`Lighthouse: ${name} is ${score}. ${lighthouse.failed.join('; ')}`);
  if (lighthouse.bytes > gates.pageBytes) faults.push(`The hospital page loads ${lighthouse.bytes} bytes.`);
  if (lighthouse.elsewhere > 0) faults.push(`The hospital page asks others ${lighthouse.elsewhere} times.`);
  if (lighthouse.work.ratio > gates.pageWork)
    faults.push(`The hospital page is ${lighthouse.work.ratio} times the work of one without script.`);
}

function runTests(command, words) {
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) faults.push('A test of the guarantees failed; see above.');
}

if (check) {
  if (!existsSync(place)) throw new Error('There is no results.json: run npm run guarantees.');
  const results = JSON.parse(readFileSync(place, 'utf8'));
  compare(results.bytes, await ourBytes());
  for (const part of ['peers', 'time', 'lighthouse'])
    if (!results[part]) faults.push(`${part} was not measured.`);
  for (const part of parts) if (!results.tests.rows[part]) faults.push(`The tests "${part}" had not run.`);
  const bare = (text) => text.replace(/[\s\\-]+/g, '');
  if (!bare(readFileSync('README.md', 'utf8')).includes(bare(readmeTable(results))))
    faults.push('README.md does not have the figures of results.json.');
} else if (again.length > 0) {
  const before = JSON.parse(readFileSync(place, 'utf8'));
  const bytes = await ourBytes();
  const notes = before.notes.filter((note) => note !== earlier);
  if (again.includes('bytes')) notes.push(earlier);
  else compare(before.bytes, bytes);
  forget();
  const tested = again.filter((part) => part !== 'bytes');
  for (const part of tested) runTests('node', ['--test', `test/guarantees/${part}.test.mjs`]);
  for (const part of tested) delete before.tests.rows[part];
  const rows = { ...before.tests.rows, ...recorded().rows };
  const tests = { rows, missing: parts.filter((part) => !(part in rows)) };
  if (faults.length === 0) await publish({ ...before, bytes, notes, tests });
} else {
  // What ran at another time is not published.
  forget();
  runTests('npm', ['run', 'test:guarantees']);
  const { folder, prepare } = await import('./peers.mjs');
  const written = (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // npm leaves the second file once all is installed.
  if (written('package-lock.json') > written('node_modules/.package-lock.json'))
    execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const bytes = await ourBytes();
  const { ready, notes } = await prepare();
  const peers = ready.map(({ name, version: release, code, style }) => ({
    name,
    version: release,
    js: weigh(code),
    css: weigh(style),
  }));
  console.log('Measuring time and memory, in turns.');
  const { measureTime } = await import('./time.mjs');
  const { browser, notes: more, ...time } = await measureTime(ready);
  console.log('Measuring the hospital page.');
  const { audit, pageWork } = await import('./lighthouse.mjs');
  const work = await pageWork();
  const lighthouse = { ...(await audit()), work };
  const tests = recorded();
  const results = {
    version,
    browser,
    bytes,
    peers,
    time,
    lighthouse,
    gates,
    tests,
    notes: [...notes, ...more],
  };
  await publish(results);
  hold(results);
  for (const name of tests.missing) faults.push(`The tests "${name}" left no results.`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(check ? 'What is published is what is built.' : 'Measured, and within every gate.');
