/*
 * Proves that the plain words read easily: prints how hard each block of 30 words or more is, worst first, and fails
 * where one is too hard. A block is what stands in one place: a single text, such as an urgent sign's action, or a
 * list of paragraphs read in one go, such as an answer. Each is measured as written, and with names masked that cannot
 * be said otherwise. Reads what the build made; `node test/tools/readability.mjs DIR` another build.
 */
// These compute without rounding on the way; `text-readability` and its port to TypeScript round the syllables a word to
// one decimal, which moves the grade by up to 0.6. `syllable` agrees with a dictionary on 99 of 100 words of our texts.
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readContent } from '../../src/build/words.mjs';

const least = 30;
const gates = [
  ['masked', 'grade', (grade) => grade <= 6, 'is above 6'],
  ['masked', 'ease', (ease) => ease >= 70, 'is below 70'],
  ['whole', 'grade', (grade) => grade <= 8, 'is above 8'],
];

const { load, plainText, words: wordsOf } = await readContent(process.argv[2]);
const { overlay } = await load('overlay.js');
const plain = await wordsOf('en');
const clinical = overlay(plain, await wordsOf('en', 'clinical'));

/** Diseases and medicines by their terms in the glossary, the types of calcinosis, and what has no term there. */
const terms = [
  'calcinosis',
  'calcinosis-cutis',
  'tumoral-calcinosis',
  'calciphylaxis',
  'systemic-sclerosis',
  'dermatomyositis',
  'lupus',
  'hyperparathyroidism',
  'diltiazem',
  'bisphosphonates',
  'minocycline',
  'sodium-thiosulfate',
];
const names = [
  ...terms.map((id) => plain.glossary.terms[id].name),
  ...Object.values(plain.typeTable.types).map(({ name }) => name),
  'warfarin',
  'parathyroid',
]
  // "Systemic sclerosis (scleroderma)" is two names. The longest first, as one can begin another.
  .flatMap((name) => name.split(/ \(|\)/))
  .filter((name, i, all) => name && all.indexOf(name) === i)
  .sort((a, b) => b.length - a.length);
const anyName = RegExp(`\\b(?:${names.join('|')})\\b`, 'gi');
/** A name stays as many words as it is, each of one syllable, so that no sentence gets shorter. */
const mask = (text) => text.replace(anyName, (name) => name.replace(/\S+/g, 'Name'));

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const isRead = (part) => /[\p{L}\p{N}]/u.test(part);

/** A number or an abbreviation without a vowel is read as one syllable at least. */
function measure(text) {
  const words = text.split(/\s+/).filter(isRead);
  const counts = {
    sentence: [...sentences.segment(text)].filter(({ segment }) => isRead(segment)).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return { words: words.length, grade: fleschKincaid(counts), ease: flesch(counts) };
}

const say = (text) => plainText(text, { emergency: plain.common.emergencyNumber });

/** Every text with its place; a new line ends a sentence too. */
function textsIn(part, path = []) {
  if (typeof part === 'string') return [{ path, text: say(part) }];
  if (Array.isArray(part)) return [{ path, text: part.map(say).join('\n') }];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'edition' ? [] : textsIn(value, [...path, key]),
  );
}

const both = (text) => ({ whole: measure(text), masked: measure(mask(text)) });
const blocksIn = (words) =>
  textsIn(words)
    .map(({ path, text }) => ({ place: path.join('/'), text, ...both(text) }))
    .filter(({ whole }) => whole.words >= least)
    .sort((a, b) => b.masked.grade - a.masked.grade);

const figures = ({ whole, masked }) =>
  [whole.grade, whole.ease, masked.grade, masked.ease]
    .map((figure) => figure.toFixed(1).padStart(6))
    .join('');

console.log('  whole       masked\n grade  ease grade  ease  words');
const blocks = blocksIn(plain);
for (const block of blocks) console.log(figures(block), String(block.whole.words).padStart(6), block.place);

console.log(`\nmasked: ${names.join(', ')}`);
for (const [level, words] of Object.entries({ plain, clinical })) {
  const texts = textsIn(words).filter(({ text }) => /[.?!]$/.test(text));
  const all = both(texts.map(({ text }) => text).join('\n'));
  console.log(`${figures(all)} ${String(all.whole.words).padStart(6)} every sentence of the ${level} level`);
  const [worst] = blocksIn(words);
  console.log(`${figures(worst)} ${String(worst.whole.words).padStart(6)} its hardest block: ${worst.place}`);
}
console.log('These formulas are for English: no other language is measured.');

const faults = blocks.flatMap((block) =>
  gates.flatMap(([how, what, holds, fault]) =>
    holds(block[how][what]) ? [] : `${block.place}: ${how} ${what} ${block[how][what].toFixed(1)} ${fault}`,
  ),
);
console.log(`${blocks.length} blocks of ${least} words or more, ${faults.length} faults`);
for (const line of faults) console.error(line);
if (faults.length > 0) process.exitCode = 1;
