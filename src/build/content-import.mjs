/*
 * Brings a translation back: npm run content:import -- es.xlf writes src/content/es/plain.ts, and with --pack FILE a file
 * that a hospital hosts for itself; nothing where anything is wrong. --lang says which language it should be in, and
 * --dist DIR compares it with another build.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { moduleOf, packOf, wordsInPack } from './language-file.mjs';
import { readContent } from './words.mjs';
import { readXliff } from './xliff-read.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, pack: { type: 'string' }, dist: { type: 'string' } },
});
const { pack, dist } = values;
const [file] = positionals;

if (file) await bringBack();
else fail('Which file? npm run content:import -- es.xlf');

async function bringBack() {
  const content = await readContent(dist);
  const before = pack && existsSync(pack) ? readFileSync(pack, 'utf8') : '';
  const { faults, texts, changed, ...language } = await readXliff(readFileSync(file, 'utf8'), content, {
    lang: values.lang,
    present: pack ? (lang, level) => wordsInPack(before, lang, level) : undefined,
    today: new Date().toISOString().slice(0, 10),
  });
  if (faults.length > 0) {
    for (const { unit, reason } of faults) fail(`${unit}: ${reason}`);
    fail(`${faults.length} faults, and nothing is written`);
    return;
  }
  const { lang, level } = language;
  const out = pack ?? `src/content/${lang}/${level}.ts`;
  const { clinicalSources } = await content.load('sources.js');
  const sources = level === 'clinical' ? clinicalSources : undefined;
  const code = pack ? await packOf({ ...language, sources }, out) : await moduleOf(language, out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, code);
  console.log(`${out}: ${texts} texts, ${changed} of them changed`);

  const { languages } = await content.load('languages.js');
  const levels = languages[lang] ?? [];
  if (pack || levels.includes(level)) return;
  const list = [...levels, level].map((name) => `'${name}'`).join(', ');
  console.log(`src/content/languages.ts needs the line: ${/\W/.test(lang) ? `'${lang}'` : lang}: [${list}],`);
}

function fail(line) {
  console.error(line);
  process.exitCode = 1;
}
