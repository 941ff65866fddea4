import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { browse, hostPage, moduleScript, painted } from '../host/browser.mjs';
import { strictPolicy } from '../host/serve.mjs';
import { bundle } from '../tools/bundle.mjs';
import { anyText, cleanPrototypes } from './fuzz-cases.mjs';
import { record } from './results.mjs';

/*
 * Whatever comes from outside, nothing throws, nothing is blank and nothing becomes markup. The cases are the same each
 * time; SEED=7 makes others, CASES=10 ten times as many. What fails is told with the smallest case that fast-check found.
 */
const seed = Number(process.env.SEED ?? 20261122);
const scale = Number(process.env.CASES ?? 1);

/** How many cases of each; what renders is dear. */
const cases = {
  parsers: {
    markup: 20_000,
    'placeholders of a text': 10_000,
    'local text files': 2_000,
    'local text objects': 1_500,
    'language packs': 2_000,
    'texts laid over the built-in ones': 8_000,
    'phone numbers': 10_000,
    'language tags': 3_000,
    'options of addresses': 8_000,
    'addresses of links': 15_000,
    'kept answers': 5_000,
    'colours of a theme': 5_000,
    'elements of the kit': 5_000,
    'snippets of the kit': 3_000,
    'what a system saved': 2_000,
  },
  elements: {
    'attributes of elements': 2_000,
    'properties of elements, set and set again': 1_000,
    'local text in elements': 800,
    'files of local text in elements': 400,
    'language packs in elements': 200,
    'blocks and links on a page': 1_500,
    'messages of frames': 5_000,
    'addresses that lead into elements': 1_000,
  },
};

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Each element with its attributes, as the manifest names them. */
const elements = Object.fromEntries(
  read('dist/custom-elements.json')
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
);
const english = { ...(await import('../../dist/content/en/plain.js')) };
const { languages } = await import('../../dist/content/languages.js');
const localTexts = [
  ...Object.values(read('test/support/local-texts.json').accepted),
  read('test/host/pages/clinic.json'),
];

const { open } = browse({ args: ['--disable-ipc-flooding-protection'] });
const counted = { parsers: 0, elements: 0 };
const policy = `${strictPolicy} calcinosis-kit; connect-src 'self'; frame-src 'self'`;

async function openPage() {
  const { code } = await bundle(`import * as page from './fuzz-page.mjs'; Object.assign(globalThis, page);`, {
    from: import.meta.dirname,
  });
  const script = `${moduleScript}<script type="module" src="fuzz.js"></script>`;
  const files = {
    'index.html': hostPage('<h1>A page</h1>', { script }),
    'fuzz.js': code,
    'given.json': JSON.stringify({ elements, english, localTexts }),
  };
  const page = await open('', { files, policy, elements: false });
  await page.waitForFunction(() => globalThis.properties);
  return page;
}

for (const [kind, numbers] of Object.entries(cases)) {
  test(`${kind}: whatever comes, nothing throws, nothing is blank, nothing becomes markup`, async (t) => {
    const page = await openPage();
    assert.deepEqual(
      await page.evaluate((which) => globalThis.properties[which], kind),
      Object.keys(numbers),
    );
    if (kind === 'elements')
      await page.evaluate((all) => globalThis.meetLanguages(all), Object.keys(languages));
    const failures = [];
    for (const [name, number] of Object.entries(numbers)) {
      const { ran, seconds, failure } = await page.evaluate(
        ([property, parameters]) => globalThis.fuzz(property, parameters),
        [name, { seed, numRuns: Math.ceil(number * scale) }],
      );
      counted[kind] += ran;
      t.diagnostic(`${name}: ${ran} cases in ${seconds.toFixed(1)} s, seed ${seed}`);
      if (failure) failures.push(`${name}: ${failure}`);
    }
    // A document that is only parsed has the policy of its page, which tells of its handlers and runs none.
    await painted(page);
    if (kind === 'parsers')
      page.problems = page.problems.filter(
        (problem) => !/script-src-attr|inline event handler/.test(problem),
      );
    assert.ok(failures.length === 0, failures.join('\n\n'));
  });
}

/* What comes back from translators, which Node reads. */

const xliffCases = 300;

test('translations: whatever comes back, nothing throws, and nothing of it is taken that is not sound', async (t) => {
  const [{ readContent }, { readXliff }, { writeXliff }] = await Promise.all(
    ['words', 'xliff-read', 'xliff-write'].map((name) => import(`../../src/build/${name}.mjs`)),
  );
  const content = await readContent();
  const { xml } = await writeXliff(content, { lang: 'es' });
  // One part of the words is enough to read, and is short.
  const [head] = xml.split('<file ');
  const file = `${head}<file ${xml.split('<file ')[1].split('</file>')[0]}</file></xliff>`;
  const places = [...file.matchAll(/(?<=>)[^<>]+(?=<)|(?<==")[^"]*(?=")|<\/?[\w:]+/g)];
  const cases = fc.array(fc.tuple(fc.nat(places.length - 1), anyText, fc.boolean()), { maxLength: 3 });
  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const property = fc.asyncProperty(cases, async (changes) => {
    let changed = file;
    for (const [at, text, isRaw] of changes.sort(([a], [b]) => b - a)) {
      const { index, 0: was } = places[at];
      changed = changed.slice(0, index) + (isRaw ? text : escaped(text)) + changed.slice(index + was.length);
    }
    const { faults, words } = await readXliff(changed, content, { lang: 'es', today: '2026-01-01' });
    assert.ok(faults.length > 0 && words === undefined, 'a part is no whole translation');
    for (const { reason } of faults) assert.equal(typeof reason, 'string');
    cleanPrototypes();
  });
  const numRuns = Math.ceil(xliffCases * scale);
  await fc.assert(property, { seed, numRuns });
  counted.parsers += numRuns;
  t.diagnostic(`${numRuns} cases, seed ${seed}`);
});

/* Regular expressions. */

/** What only reads files of this repository, while it is built. */
const readsOwnFiles =
  /^build\/(?!xliff|words|content-import|language-file)|^content\/[a-z]{2}(-\w+)?\/|\.d\.ts$/;

/** Too large to be checked as a whole in good time: each alternative by itself. Where these begin they exclude each other. */
const inParts = [
  String.raw`/\*\*([^*]+)\*\*| ?\[(@[\w-]+(?:; ?@[\w-]+)*)\]|\{(\w+)\}|\[([^\][@][^\][]*)\]\((?:#([a-z\d-]+)|((?:https?:\/\/|tel:|mailto:)[^\s()]+))\)/g`,
];
const partsOf = {
  [inParts[0]]: [
    /\*\*([^*]+)\*\*/g,
    / ?\[(@[\w-]+(?:; ?@[\w-]+)*)\]/g,
    /\{(\w+)\}/g,
    /\[([^\][@][^\][]*)\]\(#([a-z\d-]+)\)/g,
    /\[([^\][@][^\][]*)\]\(((?:https?:\/\/|tel:|mailto:)[^\s()]+)\)/g,
  ].map(String),
};

/** May take long, and why that harms nobody. */
const excused = {
  [String.raw`/\/*$/`]: 'a web editor types the address into a page of their own browser',
};

function expressionsIn(path) {
  const found = [];
  const source = ts.createSourceFile(path, readFileSync(`src/${path}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

let expressions = 0;

test('no regular expression that meets what comes from outside can be made to take long', async () => {
  process.env.RECHECK_BACKEND = 'pure';
  const { check } = (await import('recheck')).default;
  const files = readdirSync('src', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|mjs)$/.test(path) && !readsOwnFiles.test(path));
  const all = new Set(files.flatMap(expressionsIn));
  const unsafe = [];
  for (const text of [...all].flatMap((each) => partsOf[each] ?? each)) {
    const [, source, flags] = /^\/([^]*)\/(\w*)$/.exec(text);
    // Another engine than the automaton has to guess.
    const automaton = { checker: 'automaton', timeout: 60_000 };
    let result = await check(source, flags, automaton);
    if (result.status === 'unknown') result = await check(source, flags, { timeout: 60_000 });
    if (result.status !== 'safe' && !(text in excused))
      unsafe.push(
        `${text}: ${result.complexity?.summary ?? result.error?.kind} ${result.attack?.pattern ?? ''}`,
      );
  }
  for (const text of [...inParts, ...Object.keys(excused)]) assert.ok(all.has(text), `${text} is gone`);
  assert.deepEqual(unsafe, []);
  expressions = all.size;
});

/* Time. */

test('a text twice as long takes no parser three times as long', async (t) => {
  const [
    { parseMarkup, plainText },
    { fill, Language, matchLanguage },
    { readLocalText, checkPack },
    { readLink },
    { hexOf },
  ] = await Promise.all(
    ['content/markup', 'content/language', 'content/local-text', 'embed/links', 'kit/contrast'].map(
      (name) => import(`../../dist/${name}.js`),
    ),
  );
  const { readAnswers } = await import('../../dist/elements/calcinosis-symptom-checklist/answers.js');
  const { phoneNumber } = await import('../../dist/content/phone.js');
  const arabic = new Language('ar-EG');
  const quietly = (run) => {
    const { warn } = console;
    console.warn = () => {};
    try {
      return run();
    } finally {
      console.warn = warn;
    }
  };
  const parsers = {
    markup: parseMarkup,
    'plain text': (text) => plainText(text),
    placeholders: (text) => fill(text, { n: 1 }),
    digits: (text) => arabic.withDigits(text),
    'language tags': (text) => matchLanguage(text, [`${text}x`]),
    'phone numbers': (text) => phoneNumber.test(text),
    links: (text) => readLink(text, 'https://a.example/', 'https://a.example/'),
    colours: hexOf,
    answers: readAnswers,
    'local text': (text) =>
      readLocalText(JSON.stringify({ faq: { items: { surgery: { answer: [text] } } } })),
    'local text files': readLocalText,
    'language packs': (text) =>
      quietly(() => checkPack({ lang: 'pl', level: 'clinical', words: { faq: { title: text } } })),
  };
  const shapes = [
    'a',
    '[',
    '](',
    '**',
    '[@a',
    '[@a; ',
    '[a](https://',
    '[a](#',
    '{',
    '{n}',
    ' ',
    '<a ',
    '&',
    '(',
    '1 ',
    '?"',
    '-a',
    '#calcinosis-',
    '/embed/',
    '[[',
    '{"a":',
  ];
  /** The least of several times, of the processor and not of the clock: what else the machine does only adds. */
  const timeOf = (run, text, rounds) => {
    let least = Infinity;
    for (let left = 3; left > 0; left -= 1) {
      const start = process.cpuUsage().user;
      for (let round = 0; round < rounds; round += 1) run(text);
      least = Math.min(least, process.cpuUsage().user - start);
    }
    return least / 1000;
  };
  let worst = 0;
  for (const [name, run] of Object.entries(parsers))
    for (const shape of shapes) {
      const [part, whole] = [25_000, 100_000].map((length) => shape.repeat(length / shape.length));
      const rounds = Math.ceil(0.5 / Math.max(timeOf(run, part, 1), 0.05));
      const ratios = [];
      // Twice as long and twice again; a measurement that something disturbed is taken again.
      while (ratios.length < 6 && !(Math.min(...ratios) < 2.8))
        ratios.push(Math.sqrt(timeOf(run, whole, rounds) / Math.max(timeOf(run, part, rounds), 0.05)));
      const ratio = Math.min(...ratios);
      worst = Math.max(worst, ratio);
      assert.ok(
        ratio < 3,
        `${name} of "${shape}" again and again: twice the text takes ${ratio.toFixed(1)} times as long`,
      );
    }
  t.diagnostic(`at most ${worst.toFixed(1)} times as long`);
  slowest = worst;
});

let slowest;

after(() => {
  // A part of the tests, or fewer cases, is no measurement.
  if (scale < 1 || !counted.parsers || !counted.elements || !expressions || !slowest) return;
  const all = counted.parsers + counted.elements;
  const number = (value) => value.toLocaleString('en');
  assert.ok(all >= 100_000, `only ${all} cases`);
  record('fuzz', [
    {
      what: 'Hostile, broken and random input: content files, language packs, attributes, properties, page markup, addresses and messages',
      measured: `${number(all)} cases: ${number(counted.elements)} with elements on a page in Chromium, ${number(counted.parsers)} with the functions that read input`,
      gate: 'at least 100,000; none throws, blanks an element or becomes markup',
    },
    {
      what: 'Prototype pollution: input that tries to change what all objects of the page inherit',
      measured: 'looked for after each of these cases',
      gate: 'no case changes Object.prototype or Array.prototype',
    },
    {
      what: 'Regular expressions that meet input from outside',
      measured: `${expressions} checked with recheck, ${Object.keys(excused).length} excused with its reason`,
      gate: 'none can be made to take long',
    },
    {
      what: 'Time to read 100,000 hostile characters, compared with half as many',
      measured: `at most ${slowest.toFixed(1)} times as long`,
      gate: 'less than 3 times',
    },
  ]);
});
