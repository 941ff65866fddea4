/*
 * Proves that every language says what English says, at each of its reading levels: each text by its id, each
 * placeholder, citation, term and number, in the length that its place holds. Prints how complete each is, and fails on
 * whatever differs. Reads what the build made; `node test/tools/languages.mjs DIR [LANGUAGE…]` another build, and these
 * languages alone.
 */
import * as v from 'valibot';
import { isPluralForm, pluralForms, readContent, sourceOf, textsIn } from '../../src/build/words.mjs';

const [directory, ...asked] = process.argv.slice(2);
const { faultsIn, isLeft, languages, load, schema, words: wordsOf } = await readContent(directory);
const { languages: listed } = await load('languages.js');
const { overlay } = await load('overlay.js');
const { readingLevels } = await load('ids.js');

const faults = [];
/** Whatever differs, and how much is there. */
function check(language, level, words, english) {
  const fault = (path, what) =>
    void faults.push(`${[language, level, ...path.split('.')].join('/')}: ${what}`);
  const ours = new Map(textsIn(english));
  const theirs = new Map(textsIn(words));
  const missing = [...ours.keys()].filter((path) => !isPluralForm(path) && !theirs.has(path));
  for (const path of missing) fault(path, 'is missing');
  for (const [path, text] of theirs) {
    const source = sourceOf(ours, path);
    if (source === undefined) {
      fault(path, 'is not in English');
      continue;
    }
    if (isLeft(text, source)) fault(path, 'is still English');
    for (const what of faultsIn(path, text, source)) fault(path, what);
  }
  for (const path of ours.keys()) {
    if (!path.endsWith('.other')) continue;
    const base = path.slice(0, -'.other'.length);
    for (const form of pluralForms(language) ?? [])
      if (!theirs.has(`${base}.${form}`)) fault(base, `has no form "${form}"`);
  }
  for (const [section, { edition }] of Object.entries(english))
    if (words[section] && words[section].edition.version !== edition.version)
      fault(section, `says version ${words[section].edition.version}, English is ${edition.version}`);
  const length = (texts) => [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  const share = Math.round((100 * length(theirs)) / length(ours));
  return `${ours.size - missing.length} of ${ours.size} texts, ${share} % of the length of English`;
}

const rows = [];
for (const language of asked.length > 0 ? asked : languages) {
  const plain = await wordsOf(language);
  if (!plain) {
    faults.push(`${language}: has no words`);
    continue;
  }
  for (const level of readingLevels) {
    const words = await wordsOf(language, level);
    if (!!words !== !!listed[language]?.includes(level))
      faults.push(`${language}/${level}: languages.ts and the folder do not agree`);
    if (!words) continue;
    const { issues = [] } = v.safeParse(schema, overlay(plain, words));
    for (const issue of issues)
      faults.push(`${language}/${level}/${v.getDotPath(issue)?.replaceAll('.', '/')}: ${issue.message}`);
    const row = check(language, level, words, await wordsOf('en', level));
    rows.push(`${language.padEnd(8)} ${level.padEnd(9)} ${row}`);
  }
}
for (const row of rows) console.log(row);
console.log(`${rows.length} translations, ${faults.length} faults`);
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;
