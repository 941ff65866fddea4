import { writeFileSync } from 'node:fs';
import { filesIn, hashesOf } from './hashes.mjs';

/** What a tag of a page loads, by its path from the folder of the script: the scripts, and the sheets of what a server rendered. */
const files = [
  ...filesIn('dist/cdn').filter((file) => file.endsWith('.js')),
  ...filesIn('dist/embed')
    .filter((file) => file.endsWith('.css'))
    .map((file) => `../embed/${file}`),
].map((file) => {
  const { integrity, bytes } = hashesOf(`dist/cdn/${file}`);
  return [file, { integrity, bytes }];
});

writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`);
