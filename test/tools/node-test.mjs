import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * `node --test` with the options and files that are given. In CI, where other work may keep the machine busy, the files in
 * which a test failed are run once more, alone. What a first try says is printed; the second try counts.
 */
const given = process.argv.slice(2);
const options = given.filter((argument) => argument.startsWith('-'));
const files = given.filter((argument) => !argument.startsWith('-'));
const folder = mkdtempSync(join(tmpdir(), 'calcinosis-test-'));
const list = join(folder, 'failed');
const ours = [
  '--test',
  // For a whole file: one that hangs is a failure, and not the end of CI's time.
  `--test-timeout=${20 * 60 * 1000}`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  `--test-reporter=${new URL('failed-files-reporter.mjs', import.meta.url).href}`,
  `--test-reporter-destination=${list}`,
];

/** Resolves to the exit code. The totals of a first try that failed are marked, so that nobody adds them up. */
async function run(paths, { isFirst, env }) {
  const child = spawn(process.execPath, [...ours, ...options, ...paths], {
    stdio: ['ignore', isFirst ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((done) => child.on('close', (code) => done(code ?? 1)));
  if (!isFirst) return ended;
  const totals = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (/ℹ (pass|fail) \d+/.test(line)) totals.push(line);
    else console.log(line);
  }
  const code = await ended;
  for (const line of totals) console.log(code === 0 ? line : `first try: ${line}`);
  return code;
}

let code = await run(files, { isFirst: Boolean(process.env.CI) });
if (process.env.CI && code !== 0) {
  const failed = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  if (failed.length > 0) {
    console.log(`\nA second try of ${failed.join(', ')}\n`);
    code = await run(failed, { isFirst: false, env: { ONCE_MORE: '1' } });
  }
}
rmSync(folder, { recursive: true });
process.exitCode = code;
