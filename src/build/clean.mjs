import { existsSync, rmSync } from 'node:fs';
import { filesIn } from './hashes.mjs';

/** What readers load stays until what is built takes its place: a build that stops midway must take nothing from them. */
const served = /^(cdn\/|embed\/.+\.(html|css)$)/;

for (const file of existsSync('dist') ? filesIn('dist') : []) {
  if (!served.test(file)) rmSync(`dist/${file}`);
}
rmSync('node_modules/.cache/calcinosis-elements', { recursive: true, force: true });
