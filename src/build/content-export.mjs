/*
 * Writes the words of a language for translators: npm run content:export -- --lang es [--level clinical] [--out es.xlf].
 * With --pack the present translation is that of a hospital's own file, and with --dist English that of another build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsInPack } from './language-file.mjs';
import { readContent } from './words.mjs';
import { writeXliff } from './xliff-write.mjs';

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    level: { type: 'string', default: 'plain' },
    out: { type: 'string' },
    pack: { type: 'string' },
    dist: { type: 'string' },
  },
});
const { lang, level, pack, dist } = values;
const content = await readContent(dist);
if (!lang || lang === 'en' || !content.isLanguage(lang))
  throw new Error('--lang is to be a language tag such as es or pt-BR');
if (!/^(plain|clinical)$/.test(level)) throw new Error('--level is to be plain or clinical');

const out = values.out ?? `${level === 'plain' ? lang : `${lang}-${level}`}.xlf`;
const present = pack && existsSync(pack) ? wordsInPack(readFileSync(pack, 'utf8'), lang, level) : undefined;
const { xml, texts, translated } = await writeXliff(content, { lang, level, present });
writeFileSync(out, xml);
console.log(`${out}: ${texts} texts, ${translated} of them translated`);
