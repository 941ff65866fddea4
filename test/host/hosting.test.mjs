import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { filesIn, hashesOf } from '../../src/build/hashes.mjs';
import { nodesOf } from '../tools/syntax.mjs';
import {
  browse,
  classicScript,
  hostPage,
  moduleScript,
  openEverything,
  ownPages,
  ready,
} from './browser.mjs';
import { strictPolicy } from './serve.mjs';

const dist = 'dist';
const pages = ['index', 'claims', 'threat-model', 'files'];
const read = (file) => readFileSync(`${dist}/${file}`, 'utf8');
const site = browse();
const open = (path, options) => site.open(`dist/hosting/${path}.html`, { elements: false, ...options });

describe('the pages for IT and security', () => {
  // In the dark the first alone: it has one of everything, and the others have the same sheets.
  for (const [colorScheme, looked] of [
    ['light', pages],
    ['dark', pages.slice(0, 1)],
  ])
    test(`axe finds nothing on them, ${colorScheme}, and they fit a phone`, async () => {
      for (const name of looked) {
        const page = await open(name, { colorScheme, viewport: { width: 320, height: 700 } });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0].html}`),
          [],
        );
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(scrollWidth <= 320, `${name} is ${scrollWidth} px wide`);
      }
    });

  test('each link leads to something', async () => {
    for (const name of pages) {
      const page = await open(name);
      const links = await page.locator('a').evaluateAll((all) => all.map(({ href }) => href));
      assert.ok(links.length >= pages.length);
      for (const link of links) {
        const answer = await page.request.get(link);
        assert.equal(answer.status(), 200, link);
        const [, id] = link.split('#');
        if (id) assert.equal(await page.locator(`[id="${id}"]`).count(), 1, link);
      }
    }
  });

  test('each proof is a test that is there', () => {
    const proof = /<span class="proof"><code>([^<]+)<\/code> <q>([^<]+)<\/q>/g;
    const proofs = pages.flatMap((name) => [...read(`hosting/${name}.html`).matchAll(proof)]);
    assert.ok(proofs.length > 50, 'they were found');
    const missing = proofs
      .map(([, file, title]) => [file, title.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))])
      .filter(([file, title]) => !titlesIn(readFileSync(file, 'utf8')).includes(title));
    assert.deepEqual(missing, []);
  });

  test('the policy that a site is told to send is the one under which the elements are tested', async () => {
    const page = await open('index');
    assert.equal(await page.locator('#policy').textContent(), strictPolicy);
    for (const file of filesIn(`${dist}/embed`).filter((name) => name.endsWith('.html')))
      assert.ok(read(`embed/${file}`).includes(`content="${strictPolicy}"`), file);
  });
});

describe('who may set which option', () => {
  /** Each row of the page's table: the option, and what stands in the column of each place. */
  const table = async () => {
    const page = await open('index');
    return page.getByRole('region', { name: 'Who may set which option' }).evaluate((region) => {
      const [head, ...rows] = [...region.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent),
      );
      return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [head[index], cell])));
    });
  };

  test('the table of who may set what is what the script does', async () => {
    const rows = await table();
    const options = rows.map(({ option }) => option).filter((name) => !name.startsWith('slot'));
    assert.ok(options.length > 25, 'they were found');
    /** A text that every option takes in silence, or says that it is wrong. */
    const valueOf = (name) => ({ lang: 'es', dir: 'rtl', src: '/dist/integrity.json' })[name] ?? 'x1';
    const data = options.map((name) => `data-${name}="${valueOf(name)}"`).join(' ');
    const classes = options.map((name) => `calcinosis-${name}-${valueOf(name)}`).join(' ');
    const query = new URLSearchParams(options.map((name) => [name, valueOf(name)])).toString();
    const tags = [...ownPages, 'calcinosis-term', 'calcinosis-reading-level'];
    const slots = rows.flatMap(({ option }) => /^slot="(.+)"$/.exec(option)?.[1] ?? []);
    assert.ok(['contact', 'question', 'urgent-care'].every((slot) => slots.includes(slot)));
    const filled = slots.map((slot) => `<span slot="${slot}">Ward 4</span>`).join('');
    const forms = {
      block: (tag) => `<div data-calcinosis="${tag}" ${data}><p>Words</p>${filled}</div>`,
      classes: (tag) => `<div class="${tag} ${classes}"><p>Words</p>${filled}</div>`,
      link: (tag) =>
        `<p class="place"><a slot="urgent-care" class="${classes}" ${data} href="/dist/embed/en/${tag}.html?${query}">Words</a></p>`,
    };
    const set = async (body, attributes = '') => {
      const script = moduleScript.replace('src=', `${attributes} src=`);
      const page = await site.open('', {
        files: { 'index.html': hostPage(body, { script }) },
        policy: `${strictPolicy}; connect-src 'self'`,
        elements: false,
      });
      // Every element, with every option, is more than a page has.
      page.setDefaultTimeout(60_000);
      await page.waitForFunction(() =>
        // Everything may set the language.
        [...document.querySelectorAll('main > *')].every((place) =>
          (place.matches('div, p') ? place.shadowRoot?.firstElementChild : place)?.hasAttribute('lang'),
        ),
      );
      return page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('main > *')].map((place, index) => {
            const element = place.matches('div, p') ? place.shadowRoot.firstElementChild : place;
            const shown = [...element.querySelectorAll('slot[slot]')].map(({ slot }) => `slot="${slot}"`);
            return [`${index} ${element.localName}`, [...element.getAttributeNames(), ...shown]];
          }),
        ),
      );
    };
    const known = (tag) =>
      rows.filter(
        ({ option, elements }) =>
          option.startsWith('slot') || elements === 'all' || elements.split(', ').includes(tag),
      );
    const check = (made, column) => {
      assert.ok(Object.keys(made).length > 10, column);
      for (const [name, got] of Object.entries(made)) {
        const tag = name.replace(/^\d+ /, '');
        for (const { option, [column]: answer } of known(tag)) {
          // What has a slot in a block is handed on, whether its element has a place for it or not.
          assert.equal(got.includes(option), answer === 'yes', `${column}: ${option} of ${name}`);
        }
      }
    };
    const main = (form, each = tags) => `<main>${each.map(form).join('')}</main>`;
    check(await set(main(forms.block)), 'block');
    check(await set(main(forms.classes)), 'block');
    check(await set(main(forms.block), 'data-mounts="all"'), 'block, with data-mounts="all"');
    check(await set(main(forms.link, ownPages), 'data-mounts="all"'), 'link');
    check(
      await set(
        main((tag) => `<${tag}></${tag}>`),
        data,
      ),
      'script tag',
    );
  });
});

/** Without the number of the complaint that a test is named after. */
const titlesIn = (text) =>
  [...text.matchAll(/^ *(?:test|it)\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`),/gm)].map((match) =>
    match
      .slice(1)
      .find((title) => title !== undefined)
      .replace(/^complaint \d+: /, ''),
  );

describe('the list of hashes', () => {
  let copy;
  let commands;
  before(() => {
    copy = join(mkdtempSync(join(tmpdir(), 'calcinosis-hosting-')), 'dist');
    cpSync(dist, copy, { recursive: true, filter: (from) => !/dist[/\\]integrations/.test(from) });
    commands = Object.fromEntries(
      ['check', 'extra'].map((id) => {
        const [, command] = new RegExp(`<code id="${id}">([^<]+)</code>`).exec(read('hosting/index.html'));
        return [id, command.replaceAll('&lt;', '<')];
      }),
    );
  });
  after(() => rmSync(join(copy, '..'), { recursive: true }));
  const run = (command) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', commands[command]], {
      cwd: copy,
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  const isGnu = /GNU/.test(spawnSync('sha256sum', ['--version'], { encoding: 'utf8' }).stdout);
  const skip = !isGnu && 'the commands are those of GNU, as a Linux server has them';

  test(
    'sha256sum finds every file as it was built, and each that was changed, is missing or was added',
    { skip },
    () => {
      assert.deepEqual(run('check'), { status: 0, said: '' });
      assert.deepEqual(run('extra'), { status: 0, said: '' });

      appendFileSync(join(copy, 'cdn/calcinosis-elements.js'), ' ');
      rmSync(join(copy, 'cdn/lang/es.js'));
      writeFileSync(join(copy, 'cdn/another.js'), '');
      const changed = run('check');
      assert.equal(changed.status, 1);
      assert.match(changed.said, /^cdn\/calcinosis-elements\.js: FAILED$/m);
      assert.match(changed.said, /^cdn\/lang\/es\.js: FAILED open or read$/m);
      const added = run('extra');
      assert.equal(added.status, 1);
      assert.match(added.said, /^< cdn\/another\.js$/m);
    },
  );

  test('what a tag loads has its hash for the tag too, which the page shows', () => {
    const integrity = JSON.parse(read('integrity.json'));
    const shown = read('hosting/files.html');
    const scripts = filesIn(`${dist}/cdn`).filter((file) => file.endsWith('.js'));
    const sheets = filesIn(`${dist}/embed`).filter((file) => file.endsWith('.css'));
    for (const file of [...scripts, ...sheets.map((sheet) => `../embed/${sheet}`)]) {
      const { integrity: hash, sha256 } = hashesOf(`${dist}/cdn/${file}`);
      assert.equal(integrity[file].integrity, hash, file);
      assert.ok(shown.includes(hash) && shown.includes(sha256), file);
    }
  });
});

describe('the bill of materials', () => {
  const bill = JSON.parse(read('hosting/sbom.cdx.json'));
  const libraries = bill.components.filter(({ type }) => type === 'library');
  const { packages: lock } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  test('the bill of materials names what package-lock.json pins and the hashes of the files', () => {
    for (const { group, name, version, purl, licenses, externalReferences } of libraries) {
      const full = group ? `${group}/${name}` : name;
      const pinned = lock[`node_modules/${full}`];
      assert.equal(version, pinned.version);
      assert.equal(decodeURIComponent(purl), `pkg:npm/${full}@${version}`);
      assert.equal(licenses[0].license.id, pinned.license);
      const [{ hashes }] = externalReferences;
      assert.equal(
        `sha512-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`,
        pinned.integrity,
        full,
      );
    }
    const files = bill.components.filter(({ type }) => type === 'file');
    assert.deepEqual(
      files.map(({ name }) => name).sort(),
      filesIn(`${dist}/cdn`)
        .filter((file) => file.endsWith('.js'))
        .map((file) => `cdn/${file}`),
    );
    for (const { name, hashes } of files) {
      const { sha256, sha384 } = hashesOf(`${dist}/${name}`);
      assert.deepEqual(
        hashes.map(({ content }) => content),
        [sha256, sha384],
      );
    }
  });

  test('has no time and no number by chance', () => {
    assert.doesNotMatch(JSON.stringify(bill), /timestamp|serialNumber|urn:uuid/);
  });

  test('the licenses of all of it, and ours, lie beside the scripts', () => {
    const licenses = read('cdn/licenses.txt');
    for (const { group, name, version } of [bill.metadata.component, ...libraries])
      assert.ok(licenses.includes(`${group ? `${group}/` : ''}${name} ${version} (`), name);
    assert.ok(licenses.includes(readFileSync('LICENSE', 'utf8').trim()));
  });

  test('says of Lit what the script says of it when it runs', async () => {
    const page = await site.open('', {
      files: { 'index.html': hostPage('<calcinosis-faq></calcinosis-faq>') },
    });
    const running = await page.evaluate(() => ({
      'lit-html': window.litHtmlVersions,
      'lit-element': window.litElementVersions,
      'reactive-element': window.reactiveElementVersions,
    }));
    for (const [name, versions] of Object.entries(running))
      assert.deepEqual(
        versions,
        libraries.filter((library) => library.name === name).map(({ version }) => version),
      );
  });
});

/** Each node of each script that a page can load. */
function scripts() {
  return filesIn(`${dist}/cdn`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, nodesOf(read(`cdn/${file}`))]);
}

/** How often a script names something: as a variable, or as a property in either form. */
const naming = (nodes, ...names) =>
  nodes
    .map((node) => {
      if (node.type === 'Identifier') return node.name;
      return node.type === 'MemberExpression' && node.computed ? node.property.value : undefined;
    })
    .filter((name) => names.includes(name));

const isDropIn = (file) => /^calcinosis-elements(\.classic)?\.js$/.test(file);
const textOf = ({ type, value, quasis }) => (type === 'Literal' ? value : quasis?.[0].value.cooked);

test('the shipped scripts have no way to run a text', () => {
  for (const [file, nodes] of scripts()) {
    assert.deepEqual(naming(nodes, 'eval', 'Function', 'execScript', 'importScripts', 'Worker'), [], file);
    const timers = nodes.filter(
      ({ type, callee, arguments: [first] = [] }) =>
        type === 'CallExpression' &&
        /^set(Timeout|Interval)$/.test(callee.name ?? callee.property?.name) &&
        !/Function|Identifier/.test(first.type),
    );
    assert.deepEqual(timers, [], file);
    assert.deepEqual(naming(nodes, 'write', 'writeln', 'srcdoc', 'onclick', 'onerror', 'onload'), [], file);
  }
});

test('the shipped scripts make HTML in one place, which is Lit’s', () => {
  const ways = [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'DOMParser',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
  ];
  for (const [file, nodes] of scripts())
    assert.deepEqual(naming(nodes, ...ways), isDropIn(file) ? ['innerHTML'] : [], file);
  // In what we wrote there is none.
  const written = filesIn('src').filter((file) => file.endsWith('.ts') && !file.startsWith('kit/'));
  for (const file of written)
    assert.doesNotMatch(readFileSync(`src/${file}`, 'utf8'), /innerHTML|unsafe(HTML|Static)/, file);
});

test('the shipped scripts ask the network in one place, for the text that a tag names', () => {
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
  const others = ['sendBeacon', 'serviceWorker', 'Image', 'Audio', 'FontFace', 'fetchLater'];
  for (const [file, nodes] of scripts())
    assert.deepEqual(naming(nodes, ...ways, ...others), isDropIn(file) ? ['fetch'] : [], file);
  const asking = filesIn('src').filter(
    (file) => file.endsWith('.ts') && /\bfetch\(/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  assert.deepEqual(asking, ['controllers/local-text.ts']);
});

test('the shipped scripts import nothing but what lies beside them, or in the folder that a script tag names', () => {
  for (const [file, nodes] of scripts()) {
    const asked = nodes
      .filter(({ type }) => /^(Import|Export(Named|All)Declaration)/.test(type))
      .map(({ source }) => source)
      .filter(Boolean);
    const elsewhere = asked.filter((source) => !textOf(source));
    for (const source of asked.filter(textOf))
      assert.match(textOf(source), /^\.\/(lang\/|calcinosis-elements\.)/, file);
    assert.equal(asked.length > elsewhere.length, isDropIn(file), file);
    assert.equal(elsewhere.length, isDropIn(file) ? 1 : 0, file);
  }
  const computed = filesIn('src').filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.startsWith('kit/') &&
      /\bimport\((?!['`])/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  assert.deepEqual(computed, ['embed/own-files.ts']);
});

test('the shipped scripts keep nothing but by the two storages that `remember` names', () => {
  const ways = ['cookie', 'cookieStore', 'indexedDB', 'caches', 'localStorage', 'sessionStorage'];
  for (const [file, nodes] of scripts())
    assert.deepEqual(
      naming(nodes, ...ways).sort(),
      isDropIn(file) ? ['localStorage', 'sessionStorage'] : [],
      file,
    );
});

test('the script leaves on the window what it says, and nothing else', async () => {
  const guide = '<calcinosis-guide lang="es"></calcinosis-guide>';
  const names = async (script) => {
    const files = { 'index.html': hostPage(guide, { script }) };
    const page = await site.open('', { files, elements: false });
    if (script) await ready(page);
    return page.evaluate(() => Reflect.ownKeys(window).map(String));
  };
  const before = await names('');
  for (const script of [moduleScript, classicScript])
    assert.deepEqual((await names(script)).filter((name) => !before.includes(name)).sort(), [
      'Symbol(calcinosis-elements)',
      'calcinosisLanguages',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
});

test('while everything is used, no event of ours and no message tells what a person wrote or ticked', async () => {
  const page = await site.open('', {
    init: () => {
      window.told = [];
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (event.type.startsWith('calcinosis')) {
          const carried = {};
          for (let of = event; of !== Event.prototype; of = Object.getPrototypeOf(of))
            for (const name of Object.getOwnPropertyNames(of)) {
              const value = event[name];
              if (!(value instanceof Node) && !/^(constructor|isTrusted)$/.test(name)) carried[name] = value;
            }
          window.told.push({ type: event.type, carried });
        }
        return dispatchEvent.call(this, event);
      };
    },
  });
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  await openEverything(page);
  const checklist = page.locator('calcinosis-symptom-checklist');
  await checklist.getByLabel('In your own words').fill('It hurts at night.');
  await checklist.getByLabel('Where?').first().fill('left hand');
  const told = await page.evaluate(() =>
    window.told.map(({ type, carried }) => [type, JSON.stringify(carried)]),
  );
  const ofType = (type) => told.filter(([name]) => name === type).map(([, carried]) => carried);
  assert.ok(ofType('calcinosis-toggle').length > 5, 'they were heard');
  assert.doesNotMatch(JSON.stringify([told, messages]), /hurts|night|left hand/);
  const parts = new Set(ofType('calcinosis-change'));
  assert.ok(parts.size > 1, 'the checklist says where something changed');
  for (const part of parts) assert.match(part, /^\{"\w+":"[a-z]+"\}$/);
});
