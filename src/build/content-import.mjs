/*
 * Brings a translation back: npm run content:import -- es.xlf. It writes src/content/es/plain.ts, or with --pack FILE a
 * file that a hospital hosts for itself; and nothing where anything is wrong. --lang says which language it should
 * be in, and --dist names another build to compare it with.
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
const { lang: asked, pack, dist } = values;
const [file] = positionals;
if (!file) throw new Error('Which file? npm run content:import -- es.xlf');

const content = await readContent(dist);
const before = pack && existsSync(pack) ? readFileSync(pack, 'utf8') : '';
const { faults, lang, level, words, texts, changed } = await readXliff(readFileSync(file, 'utf8'), content, {
  lang: asked,
  present: pack ? (tag, reading) => wordsInPack(before, tag, reading) : undefined,
  today: new Date().toISOString().slice(0, 10),
});

if (faults.length > 0) {
  for (const { unit, reason } of faults) console.error(`${unit}: ${reason}`);
  console.error(`${faults.length} faults, nothing written`);
  process.exitCode = 1;
} else {
  const out = pack ?? `src/content/${lang}/${level}.ts`;
  const { clinicalSources } = await content.load('sources.js');
  const language = { lang, level, words, sources: level === 'clinical' ? clinicalSources : undefined };
  const code = await (pack ? packOf : moduleOf)(language, out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, code);
  console.log(`${out}: ${texts} texts, ${changed} of them changed`);
  const { languages } = await content.load('languages.js');
  const levels = languages[lang] ?? [];
  if (!pack && !levels.includes(level)) {
    const list = [...levels, level].map((name) => `'${name}'`).join(', ');
    console.log(
      `src/content/languages.ts needs the line: ${/-/.test(lang) ? `'${lang}'` : lang}: [${list}],`,
    );
  }
}
