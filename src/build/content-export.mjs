/*
 * Writes the words of a language for translators: npm run content:export -- --lang es [--level clinical] [--out es.xlf].
 * With --pack FILE the translation that there is stands in a hospital's own file; --dist DIR reads another build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsInPack } from './language-file.mjs';
import { readContent } from './words.mjs';
import { writeXliff } from './xliff-write.mjs';

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: '' },
    level: { type: 'string', default: 'plain' },
    out: { type: 'string' },
    pack: { type: 'string' },
    dist: { type: 'string' },
  },
});
const { lang, level, pack, dist } = values;
const content = await readContent(dist);

if (lang === 'en' || !content.isLanguage(lang) || !/^(plain|clinical)$/.test(level)) {
  console.error('Which words? --lang takes a tag such as es or pt-BR, --level plain or clinical.');
  process.exitCode = 1;
} else {
  const present = pack && existsSync(pack) ? wordsInPack(readFileSync(pack, 'utf8'), lang, level) : undefined;
  const { xml, texts, translated } = await writeXliff(content, { lang, level, present });
  const out = values.out ?? `${level === 'plain' ? lang : `${lang}-${level}`}.xlf`;
  writeFileSync(out, xml);
  console.log(`${out}: ${texts} texts, ${translated} of them translated`);
}
