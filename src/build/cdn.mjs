import { renameSync, rmSync } from 'node:fs';
import { writeLicenses } from './bill-of-materials.mjs';
import { staged } from './staged.mjs';

/** The files that a page loads take the place of the last ones together, once all of them are there. */
const out = 'dist/cdn';
const before = `${out}-before`;

writeLicenses(`${staged}/licenses.txt`);
rmSync(before, { recursive: true, force: true });
try {
  renameSync(out, before);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
renameSync(staged, out);
rmSync(before, { recursive: true, force: true });
