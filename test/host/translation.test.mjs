import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { check as isFormatted, resolveConfig } from 'prettier';
import ts from 'typescript';
import { moduleOf, wordsInPack } from '../../src/build/language-file.mjs';
import { pluralForms, readContent, textsIn } from '../../src/build/words.mjs';
import { readXliff } from '../../src/build/xliff-read.mjs';
import { writeXliff } from '../../src/build/xliff-write.mjs';

const content = await readContent();
const today = '2031-02-03';
const xlf = 'urn:oasis:names:tc:xliff:document:2.0';
const slr = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';

const there = [];
for (const lang of content.languages)
  for (const level of ['plain', 'clinical']) {
    const words = await content.words(lang, level);
    if (words) there.push({ lang, level, words });
  }
const lupus = 'causes.causes.lupus.known.0';
const { xml: spanish } = await writeXliff(content, { lang: 'es' });

const parse = (xml) => new DOMParser().parseFromString(xml, 'text/xml');
const all = (node, name) => [...node.getElementsByTagNameNS(xlf, name)];
const unitOf = (document, id) => all(document, 'unit').find((unit) => unit.getAttribute('id') === id);

/** The file as a translator or a tool changed it. */
function changed(xml, change) {
  const document = parse(xml);
  change((id) => unitOf(document, id), document);
  return new XMLSerializer().serializeToString(document);
}
const read = (xml, options) => readXliff(xml, content, { today, ...options });
const faultsOf = async (xml, options) =>
  (await read(xml, options)).faults.map(({ unit, reason }) => `${unit}: ${reason}`);

/** Another library, whose English says something else in a part. */
function withEnglish(part, change) {
  const words = async (lang, level = 'plain') => {
    const found = structuredClone(await content.words(lang, level));
    if (lang === 'en') change(found[part]);
    return found;
  };
  return { ...content, words };
}

/** A file that is translated: into English in capitals, with all that cannot change. */
const inCapitals = (xml) =>
  changed(xml, (unit, document) => {
    for (const [i, source] of all(document, 'source').entries()) {
      const [target, copy] = [all(document, 'target')[i], source.cloneNode(true)];
      for (const node of [copy, ...all(copy, 'pc')].flatMap((part) => [...part.childNodes]))
        if (node.nodeType === node.TEXT_NODE) node.data = node.data.toUpperCase();
      while (copy.firstChild) target.appendChild(copy.firstChild);
      target.parentNode.setAttribute('state', 'translated');
    }
  });

test('there are languages to try', () => assert.ok(there.length > 0));

for (const { lang, level, words } of there)
  test(`${lang}, ${level}: there and back are the same words`, async () => {
    const { xml, texts, translated } = await writeXliff(content, { lang, level });
    assert.equal(translated, texts);
    const back = await read(xml);
    assert.deepEqual(back, { faults: [], lang, level, words, texts, changed: 0 });
  });

for (const { lang, level, words } of there)
  test(`${lang}, ${level}: the module is the words in the form of the repository`, async () => {
    const path = `src/content/${lang}/${level}.ts`;
    const code = await moduleOf({ lang, level, words }, path);
    assert.ok(await isFormatted(code, { ...(await resolveConfig(resolve(path))), filepath: path }));
    assert.doesNotMatch(code, /(?! )[\p{Zs}\p{Cf}]/u, 'nobody would see it');
    assert.match(code, level === 'plain' ? /: CausesWords = \{/ : /: Clinical<'causes'> = \{/);
    const script = ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext });
    const module = await import(`data:text/javascript,${encodeURIComponent(script)}`);
    assert.deepEqual({ ...module }, words);
  });

for (const [lang, level] of [
  ['es', 'plain'],
  ['es', 'clinical'],
  ['ar', 'plain'],
  ['pl', 'plain'],
])
  test(`${lang}, ${level}: the file keeps the rules of XLIFF 2.1`, async () => {
    const { xml } = await writeXliff(content, { lang, level });
    const { documentElement: root } = parse(xml);
    assert.match(xml, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<xliff /);
    assert.deepEqual([root.namespaceURI, root.localName], [xlf, 'xliff']);
    const languages = ['version', 'srcLang', 'trgLang'].map((name) => root.getAttribute(name));
    assert.deepEqual(languages, ['2.1', 'en', lang]);

    const names = (node) => [...node.childNodes].map(({ localName }) => localName).filter(Boolean);
    const ids = (nodes) => nodes.map((node) => node.getAttribute('id'));
    const isUnique = (list) => new Set(list).size === list.length;
    assert.deepEqual(names(root), Array(names(root).length).fill('file'));
    assert.ok(isUnique(ids(all(root, 'file'))) && isUnique(ids(all(root, 'unit'))));
    for (const file of all(root, 'file')) {
      const [profiles, notes, ...units] = names(file);
      assert.deepEqual([profiles, notes, ...new Set(units)], ['profiles', 'notes', 'unit']);
      assert.equal(
        file.getElementsByTagNameNS(slr, 'profiles')[0].getAttribute('generalProfile'),
        'xliff:codepoints',
      );
    }
    for (const unit of all(root, 'unit')) {
      const id = unit.getAttribute('id');
      assert.match(id, /^[\w.-]+$/);
      assert.match(unit.getAttributeNS(slr, 'sizeRestriction'), /^\d+$/, id);
      assert.deepEqual(names(unit), ['notes', 'segment'], id);
      const [segment] = all(unit, 'segment');
      assert.deepEqual(names(segment), ['source', 'target'], id);
      for (const note of all(unit, 'note')) assert.ok(note.textContent.trim(), id);
      const [source, target] = ['source', 'target'].map((side) => {
        const codes = [...all(unit, side)[0].getElementsByTagName('*')];
        for (const code of codes) {
          assert.match(code.localName, /^(ph|pc)$/, id);
          assert.match(code.getAttribute('type'), /^(fmt|ui|link)$/, id);
          assert.match(code.getAttribute('subType'), /^(xlf:b|xlf:var|calcinosis:[a-z]+)$/, id);
        }
        return ids(codes);
      });
      assert.ok(isUnique(source) && isUnique(target), id);
      assert.ok(
        target.every((code) => source.includes(code)),
        id,
      );
      const state = segment.getAttribute('state');
      assert.equal(
        state,
        all(unit, 'target')[0].textContent || target.length > 0 ? 'translated' : 'initial',
        id,
      );
    }
  });

test('a unit says what a translator has to know', () => {
  const document = parse(spanish);
  const notes = (id) =>
    all(unitOf(document, id), 'note').map((note) => `${note.getAttribute('category')}: ${note.textContent}`);
  assert.deepEqual(notes('common.copied'), [
    'description: Said when something was copied.',
    'length: At most 70 characters.',
  ]);
  const [place, term, length] = notes('causes.causes.lupus.known.0');
  assert.equal(place, 'place: It belongs to “Lupus (SLE)”.');
  assert.match(term, /^glossary: “lupus” leads to “.+” in the glossary, here “.+”\.$/);
  assert.equal(length, 'length: At most 1200 characters, with what the codes stand for.');
  assert.match(notes('guide.ui.readingTime.many').join(' '), /The form for numbers such as 1000000\./);
  assert.match(notes('urgentCare.flags.sepsis.action').join(' '), /It belongs to “.*infection/);
  assert.match(notes('treatments.opening.1').join(' '), /Paragraph 2 of 3\./);
});

test('markup is inline codes, and no text holds any of it', () => {
  const document = parse(spanish);
  for (const side of [...all(document, 'source'), ...all(document, 'target')])
    assert.doesNotMatch(side.textContent, /\*\*|\[@|\]\(|\{/);
  const code = (id, name, i = 0) => {
    const { attributes } = all(all(unitOf(document, id), 'source')[0], name)[i];
    return Object.fromEntries([...attributes].map((attribute) => [attribute.name, attribute.value]));
  };
  const fixed = { canCopy: 'no', canDelete: 'no' };
  assert.deepEqual(code('causes.causes.lupus.known.0', 'pc'), {
    ...{ id: '1', type: 'link', subType: 'calcinosis:term', ...fixed },
    ...{ dispStart: '[', dispEnd: '](#lupus)', 'slr:sizeInfo': '10' },
  });
  assert.deepEqual(code('causes.causes.lupus.known.0', 'ph'), {
    ...{ id: '2', type: 'link', subType: 'calcinosis:source', ...fixed },
    ...{ disp: '[@w-sle-jdd]', equiv: '', 'slr:sizeInfo': '13' },
  });
  assert.deepEqual(code('common.source', 'ph'), {
    ...{ id: '1', type: 'ui', subType: 'xlf:var', ...fixed },
    ...{ disp: '{n}', equiv: '{n}', 'slr:sizeInfo': '3' },
  });
});

test('a translation of an older English awaits review, and gets the version that it says', async () => {
  const newer = withEnglish('faq', (faq) => {
    faq.edition = { version: faq.edition.version + 1, date: '2030-01-01' };
  });
  const { xml } = await writeXliff(newer, { lang: 'es' });
  for (const segment of all(parse(xml), 'segment')) {
    const isFaq = segment.parentNode.getAttribute('id').startsWith('faq.');
    assert.equal(segment.getAttribute('state'), isFaq ? 'initial' : 'translated');
    assert.equal(segment.getAttribute('subState'), isFaq ? 'calcinosis:needs-review' : null);
  }
  const { faults } = await readXliff(xml, newer, { today });
  assert.match(faults.find(({ unit }) => unit === 'faq.title').reason, /^awaits review/);
  assert.ok(faults.every(({ unit }) => unit.startsWith('faq.')));

  const reviewed = changed(xml, (unit, document) => {
    for (const segment of all(document, 'segment')) segment.setAttribute('state', 'reviewed');
  });
  const { words } = await readXliff(reviewed, newer, { today });
  const english = await newer.words('en');
  const { faq, glossary } = await content.words('es');
  assert.deepEqual(words.faq.edition, { version: english.faq.edition.version, date: today });
  assert.deepEqual({ ...words.faq, edition: faq.edition }, faq);
  assert.deepEqual(words.glossary, glossary);
});

test('a part whose texts changed gets the day', async () => {
  const { words, changed: count } = await read(
    changed(spanish, (unit) => {
      all(unit('faq.title'), 'target')[0].textContent = 'Preguntas';
    }),
  );
  const before = await content.words('es');
  assert.equal(count, 1);
  assert.deepEqual(words.faq, {
    ...before.faq,
    edition: { version: before.faq.edition.version, date: today },
    title: 'Preguntas',
  });
  assert.deepEqual({ ...words, faq: before.faq }, before);
});

test('what tools do to a file does no harm', async () => {
  const xml = changed(spanish, (unit, document) => {
    const make = (name, attributes, ...children) => {
      const element = document.createElementNS(xlf, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      for (const child of children)
        element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
      return element;
    };
    // A pair of codes as its two ends, within a mark.
    for (const pair of all(unit(lupus), 'pc')) {
      const id = pair.getAttribute('id');
      const mark = make('mrk', { id: 'm1', type: 'comment', value: 'good' });
      for (const part of [make('sc', { id }), ...pair.childNodes, make('ec', { startRef: id })])
        mark.appendChild(part);
      pair.parentNode.replaceChild(mark, pair);
    }
    // Two segments in the other order, and apart from them the space between.
    const whole = unit('common.copyByHand');
    const [source, translation] = ['source', 'target'].map((side) => all(whole, side)[0].textContent);
    const inTwo = (text) => /^(\S+)( )(.+)$/.exec(text).slice(1);
    const [[start, space, end], [first, , last]] = [source, translation].map(inTwo);
    whole.removeChild(all(whole, 'segment')[0]);
    for (const part of [
      make('segment', { state: 'final' }, make('source', {}, start), make('target', { order: '3' }, last)),
      make('ignorable', {}, make('source', {}, space)),
      make('segment', { state: 'final' }, make('source', {}, end), make('target', { order: '1' }, first)),
    ])
      whole.appendChild(part);
    // Other white space, and a section of characters.
    const [target] = all(unit('common.notReviewed'), 'target');
    const lines = `\n   ${target.textContent.replaceAll(' ', '\n\t')} `;
    target.replaceChild(document.createCDATASection(lines), target.firstChild);
  });
  const { faults, words } = await read(`\ufeff${xml}`);
  assert.deepEqual(faults, []);
  assert.deepEqual(words, await content.words('es'));
});

test('codes move with the words', async () => {
  const { words } = await read(
    changed(spanish, (unit) => {
      const [target] = all(unit('common.reviewed'), 'target');
      target.appendChild(all(target, 'ph')[0]);
    }),
  );
  assert.equal(words.common.reviewed, 'Texto revisado por el {on}.{by}');
});

/* What is wrong, with the unit and the reason that are told. */

const target = (unit, id) => all(unit(id), 'target')[0];
const write = (text) => (unit) => void (target(unit, 'common.copyByHand').textContent = text);
const inRoot = (name, value) => (unit, document) => document.documentElement.setAttribute(name, value);

const wrong = {
  'a code that is missing': [
    (unit) => target(unit, lupus).removeChild(all(target(unit, lupus), 'ph')[0]),
    `${lupus}: lacks the code 2 ([@w-sle-jdd])`,
  ],
  'a pair of codes that is missing': [
    (unit) => target(unit, lupus).removeChild(all(target(unit, lupus), 'pc')[0]),
    `${lupus}: lacks the code 1 ([…](#lupus))`,
  ],
  'a code that is there twice': [
    (unit) => target(unit, lupus).appendChild(all(target(unit, lupus), 'ph')[0].cloneNode(true)),
    `${lupus}: has the code 2 ([@w-sle-jdd]) twice`,
  ],
  'a foreign code': [
    (unit) => all(target(unit, lupus), 'ph')[0].setAttribute('id', '77'),
    `${lupus}: has a code 77 that English has not`,
    `${lupus}: lacks the code 2 ([@w-sle-jdd])`,
  ],
  'a code of another kind': [
    (unit) => all(target(unit, lupus), 'ph')[0].setAttribute('id', '1'),
    `${lupus}: has a code 1 that English has not`,
    `${lupus}: lacks the code 2 ([@w-sle-jdd])`,
  ],
  'a code within another': [
    (unit) => all(target(unit, lupus), 'pc')[0].appendChild(all(target(unit, lupus), 'ph')[0]),
    `${lupus}: has the code 2 ([@w-sle-jdd]) within another`,
  ],
  'a code that does not end': [
    (unit, document) => {
      const start = document.createElementNS(xlf, 'sc');
      start.setAttribute('id', '1');
      target(unit, lupus).removeChild(all(target(unit, lupus), 'pc')[0]);
      target(unit, lupus).appendChild(start);
    },
    `${lupus}: does not end the code 1 ([…](#lupus))`,
  ],
  'markup that was typed': [
    write('Copie [este texto](https://example.org).'),
    'common.copyByHand: has markup that was typed into it: […](https://example.org)',
  ],
  'markup that does not end': [
    write('Copie **este texto.'),
    'common.copyByHand: has markup that does not end',
  ],
  HTML: [write('Copie <b>este</b> texto.'), 'common.copyByHand: holds HTML, which is never read'],
  'a number that English has not': [
    write('Copie este texto 2 veces.'),
    'common.copyByHand: has the numbers "2", English has ""',
  ],
  'a number that differs': [
    (unit) => {
      const last = target(unit, lupus).childNodes[4] ?? target(unit, lupus).childNodes[3];
      last.data = last.data.replace('130', '131');
    },
    `${lupus}: has the numbers "131 9", English has "130 9"`,
  ],
  ...Object.fromEntries(
    ['zz', '', 'd800', '110000', '41 ', undefined].map((hex) => [
      `a character whose number is "${hex}"`,
      [
        (unit, document) => {
          const character = document.createElementNS(xlf, 'cp');
          if (hex !== undefined) character.setAttribute('hex', hex);
          target(unit, 'common.copied').appendChild(character);
        },
        `common.copied: has a <cp> whose hex "${hex ?? ''}" is no character`,
      ],
    ]),
  ),
  'a text that is nothing but such a character': [
    (unit, document) => {
      const character = document.createElementNS(xlf, 'cp');
      character.setAttribute('hex', 'zz');
      write('')(unit);
      target(unit, 'common.copyByHand').appendChild(character);
    },
    'common.copyByHand: has a <cp> whose hex "zz" is no character',
  ],
  'a character that nobody sees': [
    (unit, document) => {
      const character = document.createElementNS(xlf, 'cp');
      character.setAttribute('hex', '0007');
      target(unit, 'common.copied').appendChild(character);
    },
    'common.copied: has a hidden character (U+0007)',
  ],
  'a space without a width': [
    write('Cop\u200bie este texto.'),
    'common.copyByHand: has a hidden character (U+200B)',
  ],
  'a text that is too long': [
    write('a'.repeat(261)),
    'common.copyByHand: is 261 characters long, and its place holds 260',
  ],
  'a text that is left in English': [
    (unit) => write(all(unit('common.copyByHand'), 'source')[0].textContent)(unit),
    'common.copyByHand: is still English',
  ],
  'an empty text': [write(' '), 'common.copyByHand: is not translated'],
  'a text without a target': [
    (unit) => target(unit, 'common.copied').parentNode.removeChild(target(unit, 'common.copied')),
    'common.copied: is not translated',
  ],
  'a part of a cut text without a target': [
    (unit) => {
      const [segment] = all(unit('common.copied'), 'segment');
      const rest = segment.parentNode.appendChild(segment.cloneNode(true));
      all(rest, 'source')[0].textContent = '';
      rest.removeChild(all(rest, 'target')[0]);
    },
    'common.copied: is not translated',
  ],
  'a unit that is missing': [
    (unit) => unit('common.copied').parentNode.removeChild(unit('common.copied')),
    'common.copied: is missing',
  ],
  'a unit that is there twice': [
    (unit) => unit('common.copied').parentNode.appendChild(unit('common.copied').cloneNode(true)),
    'common.copied: is there twice',
  ],
  'a foreign unit': [
    (unit) => {
      const foreign = unit('common.copied').cloneNode(true);
      foreign.setAttribute('id', 'common.thanks');
      unit('common.copied').parentNode.appendChild(foreign);
    },
    'common.thanks: is no text of ours',
  ],
  'a unit in another part': [
    (unit) => unit('faq.title').parentNode.appendChild(unit('common.copied')),
    'common.copied: is no text of ours',
    'common.copied: is missing',
  ],
  'a plural form that is missing': [
    (unit) => unit('guide.ui.readingTime.many').parentNode.removeChild(unit('guide.ui.readingTime.many')),
    'guide.ui.readingTime.many: is missing',
  ],
  'a source that was changed': [
    (unit) => void (all(unit('common.copied'), 'source')[0].textContent = 'Moved'),
    'common.copied: is of another English text: English has changed since the export',
  ],
  'another language to translate from': [
    inRoot('srcLang', 'fr'),
    'the file: is a translation of "fr", not of English',
  ],
  'no language': [inRoot('trgLang', ''), 'the file: is in "", which is no language to translate into'],
  'English for a language': [
    inRoot('trgLang', 'en'),
    'the file: is in "en", which is no language to translate into',
  ],
  'a language that a tool made of another': [
    inRoot('trgLang', 'es-ES'),
    'the file: is in "es-ES", and "es" is here. Where both are meant to be, say --lang es-ES',
  ],
  'another part': [
    (unit, document) => all(document, 'file')[0].setAttribute('original', 'home.html'),
    'the file: has a part whose "original" is not as it was exported',
  ],
  'another format': [
    (unit, document) => {
      const { documentElement: root } = parse(
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      );
      document.replaceChild(root, document.documentElement);
    },
    'the file: is not XLIFF 2',
  ],
};

for (const [what, [change, ...faults]] of Object.entries(wrong))
  test(`${what} is told, with the unit and why`, async () => {
    assert.deepEqual(await faultsOf(changed(spanish, change)), faults);
  });

test('broken XML is told', async () => {
  const [fault, ...others] = await faultsOf(spanish.replace('</notes>', ''));
  assert.match(fault, /^the file: is not well-formed XML: /);
  assert.deepEqual(others, []);
});

test('a file in another language than was asked for is told', async () => {
  assert.deepEqual(await faultsOf(spanish, { lang: 'fr' }), ['the file: is in "es", not in "fr"']);
});

test('English that has changed since the export is told', async () => {
  const newer = withEnglish('urgentCare', (urgentCare) => {
    urgentCare.flags.sepsis.sign += ' Now.';
  });
  const { faults } = await readXliff(spanish, newer, { today });
  assert.deepEqual(faults, [
    {
      unit: 'urgentCare.flags.sepsis.sign',
      reason: 'is of another English text: English has changed since the export',
    },
  ]);
});

/* The commands. */

const directory = mkdtempSync(join(tmpdir(), 'calcinosis-'));
after(() => rmSync(directory, { recursive: true }));

const run = (command, ...options) =>
  new Promise((done) => {
    const script = fileURLToPath(new URL(`../../src/build/content-${command}.mjs`, import.meta.url));
    const all = [script, ...options, '--dist', resolve('dist')];
    execFile(process.execPath, all, { cwd: directory }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
const inDirectory = (file) => join(directory, file);

test('a new language: empty first, then a module, and the line that it needs', async () => {
  const { stdout } = await run('export', '--lang', 'pl');
  const count = textsIn(await content.words('en')).length + 3 * (pluralForms('pl').length - 2);
  assert.equal(stdout, `pl.xlf: ${count} texts, 0 of them translated\n`);
  const xml = readFileSync(inDirectory('pl.xlf'), 'utf8');
  assert.ok(all(parse(xml), 'target').every((node) => node.childNodes.length === 0));

  const empty = await run('import', 'pl.xlf');
  assert.equal(empty.code, 1);
  assert.match(empty.stderr, /^faq\.title: is not translated$/m);
  assert.match(empty.stderr, new RegExp(`^${count} faults, and nothing is written$`, 'm'));
  assert.equal(existsSync(inDirectory('src')), false);

  writeFileSync(inDirectory('pl.xlf'), inCapitals(xml));
  const done = await run('import', 'pl.xlf');
  assert.deepEqual(done, {
    code: 0,
    stdout: `src/content/pl/plain.ts: ${count} texts, ${count} of them changed\nsrc/content/languages.ts needs the line: pl: ['plain'],\n`,
    stderr: '',
  });
  assert.match(
    readFileSync(inDirectory('src/content/pl/plain.ts'), 'utf8'),
    /export const faq: FaqWords = \{/,
  );
});

test('a file of its own gives a hospital a language, and goes to translators again', async (t) => {
  const level = 'clinical';
  for (const options of [[], ['--level', level]]) {
    await run('export', '--lang', 'pt-PT', ...options, '--out', 'pt.xlf');
    writeFileSync(inDirectory('pt.xlf'), inCapitals(readFileSync(inDirectory('pt.xlf'), 'utf8')));
    const { code, stderr } = await run(
      'import',
      'pt.xlf',
      '--lang',
      'pt-PT',
      '--pack',
      `pt${options.length}.js`,
    );
    assert.deepEqual([code, stderr], [0, '']);
  }

  const told = [];
  globalThis.dispatchEvent = ({ type }) => told.push(type);
  t.after(() => {
    delete globalThis.dispatchEvent;
    delete globalThis.calcinosisLanguages;
  });
  for (const file of ['pt0.js', 'pt2.js']) runInThisContext(readFileSync(inDirectory(file), 'utf8'));
  const packs = globalThis.calcinosisLanguages;
  assert.deepEqual(told, ['calcinosis-languages', 'calcinosis-languages']);
  assert.deepEqual(
    packs.map((pack) => [pack.lang, pack.level, pack.madeFor]),
    [
      ['pt-PT', 'plain', undefined],
      ['pt-PT', level, undefined],
    ],
  );
  const warn = t.mock.method(console, 'warn', () => {});
  const { checkPack } = await content.load('local-text.js');
  for (const pack of packs) assert.ok(checkPack(pack), warn.mock.calls[0]?.arguments[0]);
  const { clinicalSources } = await content.load('sources.js');
  assert.deepEqual(packs[1].sources, clinicalSources);
  assert.equal(checkPack({ ...packs[0], words: { ...packs[0].words, faq: undefined } }), false);

  const file = readFileSync(inDirectory('pt0.js'), 'utf8');
  assert.deepEqual(wordsInPack(file, 'pt-PT', 'plain'), packs[0].words);
  assert.equal(wordsInPack(file, 'pl', 'plain'), undefined);
  assert.equal(wordsInPack(file, 'pt-PT', level), undefined);
  const again = await run('export', '--lang', 'pt-PT', '--pack', 'pt0.js', '--out', 'again.xlf');
  assert.match(again.stdout, /^again\.xlf: (\d+) texts, \1 of them translated$/m);
  const back = await run('import', 'again.xlf', '--lang', 'pt-PT', '--pack', 'pt0.js');
  assert.match(back.stdout, /^pt0\.js: \d+ texts, 0 of them changed$/m);
});

test('nothing is written where anything is wrong', async () => {
  writeFileSync(inDirectory('es.xlf'), changed(spanish, wrong['a number that differs'][0]));
  const { code, stdout, stderr } = await run('import', 'es.xlf', '--pack', 'es.js');
  assert.deepEqual([code, stdout], [1, '']);
  assert.equal(stderr, `${wrong['a number that differs'][1]}\n1 faults, and nothing is written\n`);
  assert.equal(existsSync(inDirectory('es.js')), false);
});
