/*
 * Proves that every language says what English says: each text by its id, each placeholder, citation, term and
 * number, in the length that its place holds. Prints how complete each is, and fails on whatever differs. Reads what the
 * build made; `node test/tools/languages.mjs DIR [LANGUAGE…]` another build, and these languages alone.
 */
import * as v from 'valibot';
import { isPluralForm, pluralForms, readContent, sourceOf, textsIn } from '../../src/build/words.mjs';

const [directory, ...asked] = process.argv.slice(2);
const { faultsIn, isLeft, languages, schema, words: wordsOf } = await readContent(directory);
const english = await wordsOf('en');
const ours = new Map(textsIn(english));

const faults = [];
const fault = (language, path, what) =>
  void faults.push(`${[language, 'plain', ...path.split('.')].join('/')}: ${what}`);

function check(language, words) {
  const theirs = new Map(textsIn(words));
  for (const path of ours.keys())
    if (!isPluralForm(path) && !theirs.has(path)) fault(language, path, 'is missing');
  for (const [path, text] of theirs) {
    const source = sourceOf(ours, path);
    if (source === undefined) {
      fault(language, path, 'is not in English');
      continue;
    }
    if (isLeft(text, source)) fault(language, path, 'is still English');
    for (const what of faultsIn(path, text, source)) fault(language, path, what);
  }
  for (const base of [...ours.keys()]
    .filter((path) => path.endsWith('.other'))
    .map((path) => path.slice(0, -6)))
    for (const form of pluralForms(language) ?? [])
      if (!theirs.has(`${base}.${form}`)) fault(language, base, `has no form "${form}"`);
}

const sizeOf = (texts) => texts.reduce((sum, [, text]) => sum + text.length, 0);
const rows = [];
for (const language of asked.length > 0 ? asked : languages) {
  const words = await wordsOf(language);
  if (!words) {
    faults.push(`${language}: has no words`);
    continue;
  }
  const { issues = [] } = v.safeParse(schema, words);
  for (const issue of issues) fault(language, v.getDotPath(issue) ?? '', issue.message);
  for (const [section, { edition }] of Object.entries(english))
    if (words[section] && words[section].edition.version !== edition.version)
      fault(
        language,
        section,
        `says version ${words[section].edition.version}, English is ${edition.version}`,
      );
  check(language, words);
  const share = Math.round((100 * sizeOf(textsIn(words))) / sizeOf([...ours]));
  rows.push(`${language.padEnd(8)} ${ours.size} texts, ${share} % of the length of English`);
}
for (const row of rows) console.log(row);
console.log(`${rows.length} languages, ${faults.length} faults`);
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;
