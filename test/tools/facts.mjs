/*
 * Proves that every fact of the sheet has a home in plain words: prints which text carries it, and fails on whatever a
 * text of either reading level cites or counts beyond its facts. Reads what the build made, or
 * `node test/tools/facts.mjs DIR` another build.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The homes: each `…Facts` of `facts.ts`, whose words it is about, and where in them its items stand. An item is
 * what its id is the key of, at the top of the words or in one of these parts.
 */
const homes = {
  keyPointsFacts: ['keyPoints', 'points'],
  urgentFacts: ['urgentCare', 'flags'],
  overviewFacts: ['overview', 'items'],
  prevalenceFacts: ['prevalence', 'populations', 'studies', 'data/populations', 'data/figures'],
  typeFacts: ['typeTable', 'types'],
  causesFacts: ['causes', 'groups', 'causes'],
  symptomFacts: ['symptomChecklist', 'groups'],
  diagnosisFacts: ['diagnosis', 'items'],
  treatmentsFacts: ['treatments', 'items'],
  faqFacts: ['faq', 'items'],
  disclaimerFacts: ['disclaimer', 'items'],
  glossaryFacts: ['glossary', 'terms'],
};

const sheet = JSON.parse(readFileSync(new URL('../../src/content/fact-sheet.json', import.meta.url)));
const content = pathToFileURL(`${resolve(process.argv[2] ?? 'dist')}/content/`);
const load = (path) => import(new URL(path, content));
const { parseMarkup, plainText } = await load('markup.js');
const { overlay } = await load('overlay.js');
const { clinicalFacts, ...plainFacts } = await load('facts.js');
const data = await load('prevalence.js');

const plain = await load('en/plain.js');
const clinical = await load('en/clinical.js');
const lists = {
  ...plainFacts,
  glossaryFacts: Object.fromEntries(Object.keys(plain.glossary.terms).map((id) => [id, [id]])),
};

const facts = new Map();
for (const fact of [sheet.facts, sheet.addedFacts, sheet.redFlags, sheet.prevalence, sheet.glossary].flat())
  facts.set(fact.id, { sources: [], ...fact, plain: new Set(), clinical: new Set() });
const faults = new Set();
const fault = (place, what) => void faults.add(`${place}: ${what}`);

/* Numbers. Each text is read in the same way, be it a fact or ours. */

const spelled = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const fractions = { half: 2, halve: 2, third: 3, quarter: 4 };
const days = { day: 1, week: 7, month: 30, year: 360 };

/**
 * One way to write a number: "a third" is 1 in 3, "threefold" 3 times, "within a year" within 1 year.
 * "Two of them are …" counts what the sentence goes on to name.
 */
const inDigits = (text) =>
  text
    .toLowerCase()
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(RegExp(`\\b(${spelled.join('|')})(?=\\b|fold)`, 'g'), (word) => spelled.indexOf(word) + 2)
    .replace(/\b\d+ of (?:them|these) are\b/g, '')
    .replace(RegExp(`\\b(an?|one|\\d+)[ -](${Object.keys(fractions).join('|')})s?\\b`, 'g'), (_, n, part) =>
      [Number(n) || 1, 'in', fractions[part]].join(' '),
    )
    .replace(/\bhalf\b(?! \w+ed\b)/g, '1 in 2')
    .replace(/\bone (?=(?:\w+ )?(?:in|of|out of|per) (?:every )?\d)/g, '1 ')
    .replace(/\b(?:an?|one|each|every|per) (?=(?:day|week|month|year)\b)/g, '1 ')
    .replace(/\btwice\b|\bdouble\b/g, '2 times')
    .replace(/(\d)-?fold\b/g, '$1 times');

const range = String.raw`\b(?<from>\d+(?:\.\d+)?)(?: ?%)?(?: ?(?:-|–|to|or) ?(?<to>\d+(?:\.\d+)?))?`;
/** In this order: what one has read, the next no longer sees. A range is read as its two ends. */
const readers = {
  name: /\b(?<from>[a-z]+\d\w*)/g,
  ours: /\b(?<from>\d+) (?<unit>studies|types|kinds|groups|steps|points)\b/g,
  share: RegExp(`${range} ?(?:%|percent\\b)`, 'g'),
  ratio: RegExp(`${range}(?: \\w+)?(?:/| in | of | out of | per )(?:every |the )?(?<of>\\d+)`, 'g'),
  times: RegExp(`${range} times\\b`, 'g'),
  time: RegExp(`${range}[ -](?<unit>day|week|month|year)s?\\b`, 'g'),
  length: RegExp(`${range}[ -](?<unit>cm|inch)(?:es)?\\b`, 'g'),
  count: /\b(?<from>\d+(?:\.\d+)?)/g,
};

function numbersIn(text) {
  const found = [];
  let rest = inDigits(text);
  for (const [kind, pattern] of Object.entries(readers))
    rest = rest.replace(pattern, (as, ...groups) => {
      const { from, to, unit, of } = groups.at(-1);
      for (const end of [from, to].filter(Boolean)) {
        if (kind === 'name') found.push({ as, kind, a: end });
        else if (kind === 'time') found.push({ as, kind, a: end * days[unit] });
        else found.push({ as, kind: unit ?? kind, a: Number(end), of: Number(of), range: Boolean(to) });
      }
      return ' ; ';
    });
  return found;
}

function numbersOf({ fact, note, trigger, why, action, n, value, low, high, figure, term, meaning }) {
  const shares = [value, low, high, figure?.low, figure?.high].filter((share) => share !== undefined);
  const texts = [fact, note, trigger, why, action, n, term, meaning, ...shares.map((share) => `${share} %`)];
  const ids = /\b(?:[A-Z]{2,3}-)+[A-Z]?\d+[a-z]?\b/g;
  return numbersIn(texts.filter(Boolean).join('; ').replace(ids, ''));
}

const percent = ({ kind, a, of }) => ({ share: a, ratio: (100 * a) / of })[kind];

/** What a fact's number may be rounded to: 7 in 100 for 6.9 %, 4 in 10 for 38 %, 1 in 4 for 24.7 %, 2 inches for 5 cm. */
function roundsTo(theirs, { kind, a, of }) {
  if (kind === 'inch') return theirs.kind === 'cm' && Math.round(theirs.a / 2.54) === a;
  if (kind === 'count') return theirs.kind === 'ratio' && (theirs.a === a || theirs.of === a);
  if (kind === 'share') return Math.round(percent(theirs)) === a;
  if (kind !== 'ratio') return false;
  const exact = percent(theirs);
  const off = Math.abs(exact - (100 * a) / of);
  if (of === 100) return off <= 0.5;
  if (of === 10) return off <= 5 && off <= exact / 4;
  return [2, 3, 4, 5, 6, 8, 20].includes(of) && off <= exact / 10;
}

/** Whether the facts say a number of ours. Where one says it in just this form, as "4 in 10", no other will do. */
function isSaid(number, known) {
  const alike = known.filter(
    ({ kind, of }) => kind === number.kind && (kind !== 'ratio' || of === number.of),
  );
  if (alike.some(({ a }) => a === number.a)) return true;
  return !(number.kind === 'ratio' && alike.length > 0) && known.some((fact) => roundsTo(fact, number));
}

/** Emergency numbers are no figures: they stand wherever help is called. */
const emergency = numbersOf(facts.get('RF-1')).filter(({ kind }) => kind === 'count');

/* Homes. */

/** Every text in the words, with its place. Data reads as text. */
function textsIn(part, path = '') {
  if (typeof part === 'string') return [{ path, text: part }];
  if (!part || typeof part !== 'object' || path === '/edition') return [];
  if (Array.isArray(part.sources)) return [{ path, text: dataAsText(part) }];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, `${path}/${key}`));
}

function dataAsText({ low, high, value = `${low} to ${high}`, count, total, sources }) {
  return `${value} %${total ? ` ; ${count}/${total}` : ''} [${sources.map((id) => `@${id}`).join('; ')}]`;
}

/** The words of a level with the numbers of `prevalence.js`, which stand beside them and in a sentence of each. */
function withNumbers({ prevalence, ...words }) {
  const populations = Object.entries(prevalence.populations).map(([id, population]) => {
    const { low, high, value = `${low} to ${high}` } = data.populations[id];
    return [id, { ...population, statement: population.statement.replace('{people}', value) }];
  });
  return { ...words, prevalence: { ...prevalence, populations: Object.fromEntries(populations), data } };
}

/**
 * What a text cites must be a source of a fact that its item carries, and what it counts must be in such a fact.
 * Where a text cites, a number has to come from a fact with one of the cited sources.
 */
function check(place, { path, text }, carried, sizes) {
  const cited = parseMarkup(text).flatMap(({ kind, ids }) => (kind === 'citation' ? [ids] : []));
  const cites = ({ sources }) => cited.length === 0 || cited.flat().some((id) => sources.includes(id));
  for (const id of cited.flat())
    if (!carried.some(({ sources }) => sources.includes(id)))
      fault(place, `cites ${id}, which none of its facts lists`);
  const known = [...emergency, ...sizes, ...carried.filter(cites).flatMap(numbersOf)];
  for (const ids of cited) known.push({ kind: 'studies', a: ids.length });
  const numbers = numbersIn(plainText(text));
  for (const number of numbers) {
    // The interface and a drawing count their own parts.
    if (number.kind === 'count' && /\/(ui|drawing)\//.test(path)) continue;
    if (!isSaid(number, known))
      fault(place, `says "${number.as}", which is in none of its facts with the sources cited`);
  }
  // "1 in 4 to 4 in 10" is a range too, of two numbers.
  const said = inDigits(plainText(text));
  const endsRange = ({ as, range }) => range || /\d%? to $/.test(said.slice(0, said.indexOf(as)));
  const alone = numbers.filter((number) => !endsRange(number));
  for (const { id, figure } of carried)
    if (figure && alone.some((number) => percent(number) === figure.high))
      fault(place, `shows the highest figure of ${id} alone`);
}

/** A part of the words, and `more`: the facts that its items carry at this level alone. */
function checkPart(name, pack, level, more = {}) {
  const element = `calcinosis-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const mark = level === 'plain' ? '' : ` (${level})`;
  const [list, [, ...parts] = []] = Object.entries(homes).find(([, home]) => home[0] === name) ?? [];
  if (list && !lists[list]) fault(element, `has no home, as facts.ts has no ${list}`);
  const sizes = parts.map((part) => ({ kind: part, a: Object.keys(pack[part] ?? {}).length }));
  const homeless = new Set(textsIn(pack));
  for (const [id, base] of Object.entries(lists[list] ?? {})) {
    const item = `${element} ${id}${mark}`;
    const own = level === 'plain' ? base : (more[id] ?? []);
    const ids = [...new Set([...base, ...own])];
    const places = [id, ...parts.map((part) => `${part}/${id}`)].map((place) => `/${place}/`);
    const texts = [...homeless].filter(({ path }) => places.some((place) => `${path}/`.startsWith(place)));
    if (texts.length === 0) fault(item, 'is not in the words');
    if (ids.length === 0) fault(item, 'carries no fact');
    for (const fact of ids) if (!facts.has(fact)) fault(item, `names ${fact}, which is no fact`);
    for (const fact of own) facts.get(fact)?.[level].add(item);
    const carried = ids.flatMap((fact) => facts.get(fact) ?? []);
    for (const text of texts) {
      check(item, text, carried, sizes);
      homeless.delete(text);
    }
  }
  for (const text of homeless) check(`${element}${text.path}${mark} (in no home)`, text, [], sizes);
}

for (const list of Object.keys(lists)) if (!homes[list]) fault(list, 'has no place in the table of homes');
for (const [name, pack] of Object.entries(withNumbers(plain))) checkPart(name, pack, 'plain');
for (const [name, pack] of Object.entries(withNumbers(overlay(plain, clinical))))
  checkPart(name, pack, 'clinical', clinicalFacts[name]);

const rows = [['fact', 'status', 'carried by']];
for (const { id, status, tier, meaning, ...carriedBy } of facts.values()) {
  if (carriedBy.plain.size === 0) fault(id, 'has no home');
  const items = [...carriedBy.plain, ...carriedBy.clinical];
  rows.push([id, status ?? tier ?? (meaning ? 'term' : 'figure'), items.join(', ')]);
}
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
for (const [id, status, by] of rows)
  console.log(`${id.padEnd(widths[0])} | ${status.padEnd(widths[1])} | ${by}`);
console.log(`\n${facts.size} facts and terms, ${faults.size} faults`);
for (const line of faults) console.error(line);
if (faults.size > 0) process.exitCode = 1;
