import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const apps = import.meta.dirname;
const root = resolve(apps, '../../..');
const modules = join(apps, 'node_modules');

/**
 * Puts the library where the apps find it, as the registry would give it to them: what `npm pack` makes of `dist/`.
 * It needs no network. Nothing is touched where the same bytes are there already, so that tests can run side by side.
 * @returns {string} where the package is
 */
export function pack() {
  if (!existsSync(modules)) throw new Error('Run npm ci in test/host/apps first.');
  const { name, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const place = join(modules, name);
  const work = mkdtempSync(join(modules, '.pack-'));
  try {
    const [{ filename, integrity }] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const mark = join(place, '.packed');
    if (!existsSync(mark) || readFileSync(mark, 'utf8') !== integrity) {
      execFileSync('tar', ['-xzf', join(work, filename), '-C', work]);
      writeFileSync(join(work, 'package/.packed'), integrity);
      rmSync(place, { recursive: true, force: true });
      renameSync(join(work, 'package'), place);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  for (const dependency of Object.keys(dependencies)) borrow(dependency);
  return place;
}

/** The apps' own copy of what the library needs, else the repository's. */
function borrow(dependency) {
  const place = join(modules, dependency);
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { force: true });
  symlinkSync(join(root, 'node_modules', dependency), place, 'junction');
}
