/*
 * Proves that no text changed without its edition, by which hospitals and translators know what they have. Compares
 * what the build made with what `editions.json` keeps; `npm run editions` (`--record`) keeps what is new.
 * `node test/tools/editions.mjs DIR` reads another build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent, textsIn } from '../../src/build/words.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean' } },
});
const file = new URL('../../src/content/editions.json', import.meta.url);
const kept = JSON.parse(readFileSync(file));
const { load, languages, words: wordsOf } = await readContent(positionals[0]);
const { readingLevels } = await load('ids.js');

const hashOf = (texts) =>
  createHash('sha256').update(JSON.stringify(texts.sort())).digest('hex').slice(0, 16);

const now = {};
for (const language of ['en', ...languages])
  for (const level of readingLevels)
    for (const [name, part] of Object.entries((await wordsOf(language, level)) ?? {})) {
      const { version, date } = part.edition;
      now[`${language}/${level}/${name}`] = { version, date, hash: hashOf(textsIn(part, name)) };
    }

/**
 * What forbids to keep an edition. English goes up by a version. A translation has the version of the English that it
 * says, so that a better wording of the same shows in its date alone.
 */
function faultOf(place, { version, date, hash }, before) {
  if (version < before.version || date < before.date) return 'has an edition before the one that is kept';
  if (hash === before.hash || version > before.version) return undefined;
  if (place.startsWith('en/')) return `has changed, but is version ${version} still`;
  return date > before.date ? undefined : `has changed, but is of ${date} still`;
}

const faults = [];
const next = {};
for (const [place, edition] of Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const before = kept[place];
  const fault = before && faultOf(place, edition, before);
  next[place] = fault ? before : edition;
  if (fault) faults.push(`${place}: ${fault}`);
  else if (!values.record && JSON.stringify(edition) !== JSON.stringify(before))
    faults.push(`${place}: is a new edition that is not kept yet (npm run editions)`);
}
if (!values.record)
  for (const place of Object.keys(kept))
    if (!now[place]) faults.push(`${place}: is kept, but not in the words`);

if (values.record) {
  const lines = Object.entries(next).map(
    ([place, { version, date, hash }]) =>
      `  "${place}": { "version": ${version}, "date": "${date}", "hash": "${hash}" }`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
console.log(`${Object.keys(now).length} editions, ${faults.length} faults`);
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;
