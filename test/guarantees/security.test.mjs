import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { filesIn } from '../../src/build/hashes.mjs';
import { strictPolicy } from '../host/serve.mjs';
import { nodesOf } from '../tools/syntax.mjs';
import { engines } from './browsers.mjs';
import { record } from './results.mjs';
import {
  forms,
  htmlPage,
  secret,
  serveWholePages,
  shows,
  useEverything,
  wholePage,
  wordsOf,
} from './whole-page.mjs';

const rows = [];
after(() => record('security', rows));
const inEngines = (list) =>
  list.map(({ name, version }) => `${name} ${version.split('.').slice(0, 2).join('.')}`).join(', ');
const read = (file) => readFileSync(file, 'utf8');

/** Nothing else is in the list of what a page asked for: not twice, not with a query, not with what somebody wrote. */
function assertAsked(site, expected) {
  assert.deepEqual(site.asked.map(({ url }) => url).sort(), [...expected].sort());
  for (const { url, method, body, headers } of site.asked) {
    assert.equal(method, 'GET', url);
    assert.equal(body, '', url);
    assert.equal(headers.cookie, undefined, url);
    assert.ok(!JSON.stringify([url, headers]).includes(secret), url);
  }
}

const files = {
  'tags.html': wholePage(forms['tags and the module']),
  'blocks.html': wholePage(forms['blocks and the classic file']),
  'kept.html': {
    policy: `${strictPolicy}; connect-src 'self'`,
    body: htmlPage(
      `<calcinosis-reading-level remember="session"></calcinosis-reading-level>
      <calcinosis-symptom-checklist id="visit" remember="device"></calcinosis-symptom-checklist>
      <calcinosis-faq src="/clinic.json"></calcinosis-faq>`,
      forms['tags and the module'].script,
    ),
  },
};
/** In what is served beside the pages of the site, for other origins. */
const evil = {
  'evil.html': htmlPage('', '<script src="/whole/evil.js"></script>'),
  'evil.js': `(${tellAnything})();`,
};
const cdn = '/dist/cdn/calcinosis-elements';
const lang = (...ids) => ids.map((id) => `/dist/cdn/lang/${id}.js`);

let site;
let other;
before(async () => {
  other = await serveWholePages(evil);
  site = await serveWholePages({
    ...files,
    ...evil,
    'frames.html': {
      policy: `${strictPolicy}; frame-src 'self' ${other.url}`,
      body: htmlPage(
        `<iframe id="ours" title="Notes" src="/dist/embed/en/calcinosis-symptom-checklist.html"></iframe>
        <iframe id="far" title="Questions" src="${other.url}dist/embed/en/calcinosis-faq.html"></iframe>
        <iframe id="stray" title="Words" src="${other.url}dist/embed/en/calcinosis-glossary.html"></iframe>
        <iframe id="evil" title="Another" src="${other.url}whole/evil.html"></iframe>`,
        forms['tags and the module'].script,
      ),
    },
  });
});
after(() => Promise.all([site?.close(), other?.close()]));

const proven = { clean: [], trusted: [], kept: [], frames: [] };
const uses = [];

for (const { name, installed, start } of engines)
  describe(name, { skip: !installed && `${name} is not installed` }, () => {
    let engine;
    let here;
    const open = async (page) => {
      here = `${site.url}whole/${page}`;
      site.asked.length = 0;
      site.reports.length = 0;
      await engine.go(here);
    };
    /** A browser may send the last report of a page once the next one is open. */
    const reports = () => site.reports.filter((report) => report.includes(here));
    const speak = async (id) => {
      const words = (await wordsOf(id)).filter(
        // Two languages have two levels, and a choice of them.
        ([tag]) => tag !== 'calcinosis-reading-level' || ['en', 'es'].includes(id),
      );
      await engine.run((to) => (document.documentElement.lang = to), id);
      await engine.until(shows, words);
    };
    /** A frame goes on laying out after its first word: the heights once several rounds of answers have not moved them. */
    const heightsAtRest = async (ids) => {
      let heights;
      for (let same = 0; same < 5;) {
        const than = await engine.run(answersOf, ids);
        await engine.run(askFrames, ids);
        await engine.until(hasAnswered, { ids, than });
        await engine.until(isFitted, ids);
        const now = await engine.run(heightsOf);
        same = JSON.stringify(now) === JSON.stringify(heights) ? same + 1 : 0;
        heights = now;
      }
      return heights;
    };
    const assertClean = async () => {
      const { violations, errors, ways } = await engine.run(() => window.seen);
      assert.deepEqual({ violations, errors, ways, reports: reports() }, none);
    };
    const none = { violations: [], errors: [], ways: [], reports: [] };

    before(async () => {
      engine = await start();
    });
    after(() => engine?.close());

    test('with every element used to its full the strict policy is kept, and nothing leaves the page', async () => {
      const strangers = [];
      engine.context?.on('request', (request) => {
        if (!request.url().startsWith(site.url)) strangers.push(request.url());
      });
      engine.page?.on?.('websocket', (socket) => strangers.push(socket.url()));
      await open('tags.html');
      await speak('en');
      const { used, address, ...left } = await engine.run(useEverything, secret);
      for (const [what, least] of Object.entries({ opened: 20, ticked: 20, 'filled in': 5, pressed: 20 }))
        assert.ok(used[what] >= least, `${what}: ${used[what]}`);
      assert.deepEqual(left, { hints: [], styled: [], inline: [], cookies: '', kept: [] });
      assert.ok(!address.includes(secret), address);
      const { copied, printed } = await engine.run(() => window.seen);
      assert.ok(copied.join().includes(secret), 'the sheet was copied, with what was written');
      assert.ok(printed > 0, 'and printed');
      await speak('es');
      await speak('ar');
      await assertClean();
      assertAsked(site, [
        '/whole/tags.html',
        '/whole/guard.js',
        `${cdn}.js`,
        ...lang('en-clinical', 'es', 'ar'),
      ]);
      assert.deepEqual(strangers, []);
      proven.clean.push({ name, version: engine.version });
      uses.push(Object.values(used).reduce((sum, one) => sum + one));
    });

    test('by blocks and the classic file every element speaks too, in each language that the page takes', async () => {
      await open('blocks.html');
      for (const id of ['en', 'es', 'ar']) await speak(id);
      await assertClean();
      assertAsked(site, ['/whole/blocks.html', '/whole/guard.js', `${cdn}.classic.js`, ...lang('es', 'ar')]);
    });

    test('it would be heard if a style, a script or a text became more than it may', async () => {
      await open('tags.html');
      await speak('en');
      const knows = await engine.run(() => typeof window.trustedTypes === 'object');
      const refused = await engine.run(() => {
        document.body.setAttribute('style', 'color: red');
        try {
          document.createElement('div').innerHTML = '<b>text</b>';
          return '';
        } catch ({ name: error }) {
          return error;
        }
      });
      assert.equal(refused, knows ? 'TypeError' : '', 'a text becomes markup only by a policy');
      const directives = knows ? ['require-trusted-types-for', 'style-src'] : ['style-src'];
      for (const directive of directives) {
        await engine.until(
          (wanted) => window.seen.violations.some((violation) => violation.startsWith(wanted)),
          directive,
        );
        await engine.untilTrue(() => reports().some((report) => report.includes(directive)));
      }
      proven.trusted.push({ name, version: engine.version, knows });
    });

    test('a page that asks for it has its file read once, and kept what it names, under the documented keys', async () => {
      await open('kept.html');
      await engine.until(shows, [['calcinosis-faq', 'Where can I park for my visit?']]);
      const { kept, cookies } = await engine.run(useEverything, secret);
      assert.equal(cookies, '');
      for (const key of kept)
        assert.ok(['calcinosis:reading-level', 'calcinosis:/whole/kept.html:visit'].includes(key), key);
      const { violations, errors, ways } = await engine.run(() => window.seen);
      assert.deepEqual(
        { violations, errors, reports: reports() },
        { violations: [], errors: [], reports: [] },
      );
      const named = new Set(ways.map((way) => way.replace(site.url, '/')));
      assert.deepEqual([...named].sort(), [
        'fetch /clinic.json',
        'setItem calcinosis:/whole/kept.html:visit',
        'setItem calcinosis:reading-level',
      ]);
      await engine.run(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      assertAsked(site, [
        ...['/whole/kept.html', '/whole/guard.js', `${cdn}.js`, `${cdn}.local-text.js`, '/clinic.json'],
        ...lang('en-clinical'),
      ]);
      proven.kept.push({ name, version: engine.version });
    });

    test('a frame tells its height to the page around it and nothing else, and each hears only whom it should', async () => {
      await open('frames.html');
      await engine.until(isFitted, ['ours', 'far', 'stray']);
      await engine.run(useFrame, { id: 'ours', secret });
      const before = await heightsAtRest(['ours', 'far', 'stray']);
      const said = await engine.run(() => window.seen.messages.filter(({ from }) => from !== 'evil'));
      assert.ok(said.length > 3);
      for (const { data } of said) assert.match(data, /^\{"type":"calcinosis-height","height":\d+\}$/);

      // Another frame tells anything, to the page and to our frames: none listens.
      const asks = () => engine.run(answersOf, ['ours', 'far']);
      const answers = await asks();
      await engine.run(letTell, { id: 'evil', good: true });
      await engine.until(hasTold, 1);
      assert.deepEqual(await engine.run(heightsOf), before);
      // The page itself asks last: each frame answers that one question.
      await engine.run(askFrames, ['ours', 'far']);
      await engine.until(hasAnswered, { ids: ['ours', 'far'], than: answers });
      assert.deepEqual(
        await asks(),
        answers.map((count) => count + 1),
      );

      // What is broken or huge from the page itself does nothing to a frame, which goes on to answer.
      const faults = await engine.run(tellFrameAnything, 'ours');
      await engine.until(hasAnswered, { ids: ['ours'], than: [answers[0] + 1] });
      assert.deepEqual([await engine.run(() => window.faults), faults], [[], 0]);
      assert.equal((await asks())[0], answers[0] + 2);

      // A frame of ours that went on to another site is not followed; what its own site tells is, where it is a height.
      await engine.run(navigate, { id: 'stray', to: `${site.url}whole/evil.html` });
      await engine.until(isHere, { id: 'stray', origin: new URL(site.url).origin });
      await engine.run(letTell, { id: 'stray', good: true });
      await engine.until(hasTold, 2);
      assert.deepEqual(await engine.run(heightsOf), before);
      await engine.run(navigate, { id: 'stray', to: `${other.url}whole/evil.html` });
      await engine.until(isHere, { id: 'stray', origin: new URL(other.url).origin });
      await engine.run(letTell, { id: 'stray', good: false });
      await engine.until(hasTold, 3);
      assert.deepEqual(await engine.run(heightsOf), before);
      await engine.run(letTell, { id: 'stray', good: true });
      await engine.until(hasTold, 4);
      assert.equal((await engine.run(heightsOf)).stray, 1_000, 'it was heard all the time');
      await assertClean();
      proven.frames.push({ name, version: engine.version });
    });
  });

describe('what all of them were proven to do is recorded', () => {
  const of = (list) => (list.length === engines.length ? inEngines(list) : undefined);
  const row = (what, measured, gate) => measured && rows.push({ what, measured, gate });

  test('once each engine has shown it', () => {
    const { clean, trusted, kept, frames } = proven;
    row(
      'A strict content security policy with Trusted Types is kept while every element is opened, ticked, filled in, searched, copied, printed and read in three languages',
      of(clean) && `0 violations, 0 reports, after ${Math.min(...uses)} actions or more in ${of(clean)}`,
      'one violation, one report or one error fails it',
    );
    row(
      'Trusted Types are enforced, and a text set as HTML is refused',
      of(trusted) &&
        trusted
          .map(({ name, knows }) => `${name}: ${knows ? 'yes' : 'the engine does not know them'}`)
          .join('; '),
      'an engine that knows them lets a text through, or reports nothing',
    );
    row(
      'What the page asks the network for: the script, and the language or level that was chosen; nothing else, nothing with what a person wrote',
      of(clean) &&
        `${of(clean)}: each file once, from its own site, without cookies; by all that Chromium asked for, and in the others by what the server was asked and the policy, which lets nothing else pass`,
      'one more request, a query, a cookie, a body or a connection of another kind',
    );
    row(
      'What is kept in the browser: nothing, unless a tag says `remember`; then under the two documented keys',
      of(kept) && `0 cookies, 0 keys without remember, 2 with it, in ${of(kept)}`,
      'another key, a cookie or a database',
    );
    row(
      'A frame and the page around it exchange a height, and heed nobody else',
      of(frames) && `0 of the broken, huge or foreign messages had an effect, in ${of(frames)}`,
      'a height is taken from another window or origin, or anything but a height is told',
    );
  });
});

const nameOf = ({ type, name, computed, property }) => {
  if (type === 'Identifier') return name;
  return type === 'MemberExpression' && computed ? property.value : undefined;
};
const textOf = ({ type, value }) => {
  if (type === 'TemplateElement') return value.cooked ?? '';
  return type === 'Literal' && typeof value === 'string' ? value : '';
};

describe('all that is built', () => {
  const scripts = filesIn('dist')
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, nodesOf(read(`dist/${file}`))]);
  /** What an editor's or a server's software loads, never a reader's page. */
  const isTool = (file) => /^(integrations|kit|frameworks)\/|^ssr\.js$/.test(file);

  test('no script runs a text, writes a style into markup or hands a text to the document', () => {
    for (const [file, nodes] of scripts) {
      const named = nodes.map(nameOf);
      for (const name of ['eval', 'Function', 'execScript', 'importScripts', 'Worker', 'SharedWorker'])
        assert.ok(!named.includes(name), `${file}: ${name}`);
      for (const name of ['outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe'])
        assert.ok(!named.includes(name), `${file}: ${name}`);
      for (const { type, callee, arguments: [first] = [] } of nodes) {
        if (type !== 'CallExpression') continue;
        const called = callee.name ?? callee.property?.name;
        if (/^set(Timeout|Interval)$/.test(called)) assert.match(first.type, /Function|Identifier/, file);
        if (/^writeln?$/.test(called)) assert.notEqual(callee.object?.name, 'document', file);
        if (called === 'setAttribute') assert.doesNotMatch(String(first?.value), /^(style|on\w+)$/i, file);
      }
      for (const text of nodes.map(textOf))
        assert.doesNotMatch(text, /<[a-z][^>]*\s(style|on[a-z]+)=/i, file);
    }
    rows.push({
      what: 'Built scripts without eval, Function, timers with texts, document.write, inline styles and inline handlers, by their syntax tree',
      measured: `${scripts.length} of ${scripts.length} files`,
      gate: 'one such place',
    });
  });

  test('HTML is made in one place, which is Lit’s, and for an editor in the plugin of CKEditor', () => {
    const makes = scripts
      .filter(([, nodes]) => nodes.map(nameOf).includes('innerHTML'))
      .map(([file]) => file.replace(/^integrations\/wordpress\/.*\/(cdn\/.*)$/, '$1'));
    assert.deepEqual([...new Set(makes)].sort(), [
      'cdn/calcinosis-elements.classic.js',
      'cdn/calcinosis-elements.js',
      'integrations/ckeditor5.js',
    ]);
  });

  test('the only packages that a page is made of are those of Lit, and Valibot where it has a text of its own', () => {
    const asked = new Map();
    for (const [file, nodes] of scripts)
      for (const { type, source } of nodes) {
        if (
          !/^(Import|Export)/.test(type) ||
          typeof source?.value !== 'string' ||
          /^\.{1,2}\//.test(source.value)
        )
          continue;
        const name = /^(@[^/]+\/)?[^/]+/.exec(source.value)[0];
        asked.set(name, [...(asked.get(name) ?? []), file]);
      }
    const filesOf = (name) => [...new Set(asked.get(name))].sort();
    assert.deepEqual([...asked.keys()].filter((name) => name !== 'lit').sort(), [
      '@angular/core',
      '@lit-labs/ssr',
      '@lit-labs/ssr-client',
      'ckeditor5',
      'valibot',
    ]);
    assert.deepEqual(filesOf('valibot'), ['content/faults.js', 'content/local-text.js', 'content/schema.js']);
    assert.deepEqual(filesOf('@lit-labs/ssr'), ['ssr.js']);
    assert.deepEqual(filesOf('@lit-labs/ssr-client'), ['hydrate.js']);
    assert.deepEqual(
      [...filesOf('@angular/core'), ...filesOf('ckeditor5')].filter((file) => !isTool(file)),
      [],
      'the others are of the page’s own framework or editor',
    );
    const bill = JSON.parse(read('dist/hosting/sbom.cdx.json'));
    const made = (ref) => bill.dependencies.find((one) => one.ref === ref).dependsOn;
    const names = (ref) => made(ref).map((purl) => decodeURIComponent(/npm\/(.+)@/.exec(purl)[1]));
    const lit = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];
    for (const file of ['cdn/calcinosis-elements.js', 'cdn/calcinosis-elements.classic.js'])
      assert.deepEqual(names(file).sort(), lit);
    assert.deepEqual(names('cdn/calcinosis-elements.local-text.js'), ['valibot']);
    const bundled = bill.components.filter(({ type }) => type === 'library');
    assert.deepEqual(bundled.map(licenseOf).sort(), [
      'BSD-3-Clause',
      'BSD-3-Clause',
      'BSD-3-Clause',
      'BSD-3-Clause',
      'MIT',
    ]);
    rows.push({
      what: 'Packages in the drop-in script: one family, Lit',
      measured: `${lit.join(', ')} (BSD-3-Clause)`,
      gate: 'any other package',
    });
    rows.push({
      what: 'Packages that a page loads only where a tag names a text of its own (`src`)',
      measured: 'valibot (MIT), in calcinosis-elements.local-text.js',
      gate: 'any other package, or Valibot in another file',
    });
  });
});

const licenseOf = ({ licenses: [{ license }] }) => license.id;

describe('the packages of package-lock.json', () => {
  const { packages: lock } = JSON.parse(read('package-lock.json'));
  const { '': root, ...pinned } = lock;

  /** Where Node finds a package that another needs. */
  function find(from, name) {
    for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
      const path = `${base ? `${base}/` : ''}node_modules/${name}`;
      if (path in pinned) return path;
      if (!base) return undefined;
    }
  }
  /** All that is installed with these; a peer that is optional is not. */
  function tree(names) {
    const found = new Set();
    const queue = names.map((name) => ['', name]);
    while (queue.length > 0) {
      const path = find(...queue.pop());
      if (!path || found.has(path)) continue;
      found.add(path);
      const { dependencies = {}, optionalDependencies = {} } = pinned[path];
      for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) queue.push([path, name]);
    }
    return [...found].map((path) => path.replace(/^.*node_modules\//, '')).sort();
  }

  test('what is installed with the package is Lit, what belongs to it, and Valibot', () => {
    const installed = tree(Object.keys(root.dependencies));
    assert.deepEqual(installed, [
      '@lit-labs/ssr-dom-shim',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'valibot',
    ]);
    const licenses = [...new Set(installed.map((name) => pinned[`node_modules/${name}`].license))].sort();
    assert.deepEqual(licenses, ['BSD-3-Clause', 'MIT']);
    for (const name of installed)
      assert.ok(pinned[`node_modules/${name}`].integrity.startsWith('sha512-'), name);
    rows.push({
      what: 'Packages that npm installs with this one: the family of Lit (with a stand-in for a server and types, neither in a page), and Valibot',
      measured: `${installed.length} packages; ${licenses.join(', ')}`,
      gate: 'one more package, or another licence',
    });
  });

  test('each package of the tools has a licence that is known, or is named here', () => {
    const allowed = [
      ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'],
      ...['MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'],
      ...['(Apache-2.0 AND BSD-3-Clause)', '(MIT OR CC0-1.0)'],
    ];
    // Neither is in what is published: style sheets of hosts that tests load, and three packages that say it elsewhere.
    const named = {
      'undescores-for-npm': 'GPL-2.0',
      '@uswds/uswds': 'SEE LICENSE IN LICENSE.md',
      only: 'MIT, in its README',
      'svg-tags': 'MIT, in an older form',
    };
    const counts = {};
    const unknown = [];
    for (const [path, { license }] of Object.entries(pinned)) {
      const name = path.replace(/^.*node_modules\//, '');
      const said = named[name] ?? license;
      if (license && name in named) assert.equal(license, named[name], name);
      counts[said] = (counts[said] ?? 0) + 1;
      if (!allowed.includes(said) && !(name in named)) unknown.push(`${path}: ${said}`);
    }
    assert.deepEqual(unknown, []);
    for (const name of Object.keys(root.devDependencies)) {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      assert.equal(license, pinned[`node_modules/${name}`].license, name);
    }
    const direct = Object.keys(root.devDependencies).length;
    const shown = Object.entries(counts).sort(([, a], [, b]) => b - a);
    rows.push({
      what: 'All packages that package-lock.json pins: those above, and what only builds and tests',
      measured: `${Object.keys(pinned).length} packages (${direct} chosen): ${shown.map(([name, number]) => `${name} ${number}`).join('; ')}`,
      gate: 'a licence that is not on the list; one package is GPL (undescores-for-npm), whose style sheet a test loads and nobody gets',
    });
  });
});

/* From here on, what runs in a page. */

/** Another site's page in a frame: it tells the page and each frame beside it what it is told to. */
function tellAnything() {
  const type = 'calcinosis-height';
  const deep = JSON.parse('['.repeat(2_000) + ']'.repeat(2_000));
  const bad = [5, 49, -1, 0, 10_000_001, 1e308, NaN, Infinity, null, true, '700px', '700', {}, [700]];
  const odd = [null, 'calcinosis-height', 700, deep, 'x'.repeat(2_000_000), { height: 700 }];
  const all = [
    ...bad.map((height) => ({ type, height })),
    ...odd,
    { type, height: 'x'.repeat(2_000_000) },
    { type, height: deep },
    { type: `${type} `, height: 700 },
    { type: [type], height: 700 },
  ];
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || typeof data?.good !== 'boolean') return;
    for (const message of all) parent.postMessage(message, '*');
    if (data.good) parent.postMessage({ type, height: 1_000 }, '*');
    for (let at = 0; at < parent.length; at += 1)
      if (parent[at] !== window)
        for (const message of [{ type }, ...all]) parent[at].postMessage(message, '*');
    parent.postMessage('told', '*');
  });
  parent.postMessage('here', '*');
}

function letTell({ id, good }) {
  document.getElementById(id).contentWindow.postMessage({ good }, '*');
}

const hasTold = (times) => window.seen.messages.filter(({ data }) => data === '"told"').length === times;

const isHere = ({ id, origin }) =>
  window.seen.messages.some((one) => one.data === '"here"' && one.from === id && one.origin === origin);

function navigate({ id, to }) {
  document.getElementById(id).contentWindow.location = to;
}

const heightsOf = () =>
  Object.fromEntries(
    [...document.querySelectorAll('iframe')].map(({ id, clientHeight }) => [id, clientHeight]),
  );

/** Whether each frame is as high as it said last. Chromium lays out no frame of another site before it is in view. */
const isFitted = (ids) =>
  ids.every((id) => {
    const frame = document.getElementById(id);
    const last = window.seen.messages.findLast(({ from }) => from === id);
    if (last && JSON.parse(last.data).height === frame.clientHeight) return true;
    frame.scrollIntoView();
    return false;
  });

const answersOf = (ids) =>
  ids.map(
    (id) => window.seen.messages.filter(({ from, data }) => from === id && data.includes('height')).length,
  );

const hasAnswered = ({ ids, than }) =>
  ids.every(
    (id, at) =>
      window.seen.messages.filter(({ from, data }) => from === id && data.includes('height')).length >
      than[at],
  );

function askFrames(ids) {
  for (const id of ids)
    document.getElementById(id).contentWindow.postMessage({ type: 'calcinosis-height' }, '*');
}

/** The page around it sends what is no question, and at last a question. */
function tellFrameAnything(id) {
  const { contentWindow } = document.getElementById(id);
  window.faults = [];
  contentWindow.addEventListener('error', ({ message }) => window.faults.push(message));
  const deep = JSON.parse('['.repeat(2_000) + ']'.repeat(2_000));
  const all = [null, undefined, 0, NaN, '', 'calcinosis-height', [], deep, 'x'.repeat(2_000_000)];
  for (const message of [...all, { type: null }, { type: {} }, { type: ['calcinosis-height'] }, new Map()])
    contentWindow.postMessage(message, '*');
  contentWindow.postMessage({ type: 'calcinosis-height' }, '*');
  return 0;
}

/** Ticks and writes in a frame of the same site, as a person does. */
async function useFrame({ id, secret: written }) {
  const { shadowRoot } = document
    .getElementById(id)
    .contentDocument.querySelector('calcinosis-symptom-checklist');
  for (const label of shadowRoot.querySelectorAll('label:has([type=checkbox])'))
    if (label.textContent.trim() !== 'None of these') label.click();
  for (const field of shadowRoot.querySelectorAll('textarea, input:not([type=checkbox])')) {
    field.value = written;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
