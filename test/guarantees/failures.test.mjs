import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as english from '../../dist/content/en/plain.js';
import * as spanish from '../../dist/content/es/plain.js';
import { version } from '../../dist/version.js';
import { browse, classicScript, hostPage, moduleScript, ready } from '../host/browser.mjs';
import { strictPolicy } from '../host/serve.mjs';
import { record } from './results.mjs';

const { open } = browse();
const rows = [];
const proven = (what, measured, gate) => rows.push({ what, measured, gate });

const faq = '<calcinosis-faq>Our questions</calcinosis-faq>';
const withFiles = `${strictPolicy}; connect-src 'self'`;
const title = (page, { faq }) => page.getByRole('heading', { name: faq.title, exact: true });

/** Takes out what the browser itself says of a failure; anything else still fails the test. */
const expectProblems = (page, pattern) => {
  page.problems = page.problems.filter((problem) => !pattern.test(problem));
};

/** A person can go on: what closes opens, and it can be read. */
async function canBeUsed(page) {
  await page.getByRole('button', { name: english.faq.ui?.openAll ?? 'Open all' }).click();
  await page.getByText('The lumps can come back.').waitFor();
}

/** Notes whether an element that has shown words was ever without any, from now on. */
const neverBlank = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('calcinosis-faq');
    window.blank = 0;
    new MutationObserver(() => {
      window.blank += shadowRoot.querySelector('h2')?.textContent.trim() ? 0 : 1;
    }).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });

const es = readFileSync('dist/cdn/lang/es.js', 'utf8');
const script = 'text/javascript';
const page404 = '<!doctype html><title>Not found</title><h1>Sorry</h1>';
/** What a server, or what stands between, gives for a file; `broken` is a half of it. */
const answers = (broken, type) => ({
  '404 (not found)': { status: 404, contentType: 'text/html', body: page404 },
  '500 (server error)': { status: 500, body: '' },
  'a page in its place': { status: 200, contentType: 'text/html', body: page404 },
  'a page said to be the file': { status: 200, contentType: type, body: page404 },
  'half of the file': { status: 200, contentType: type, body: broken },
  'an empty file': { status: 200, contentType: type, body: '' },
  'a lost connection': undefined,
});
const give = (answer) => (route) => (answer ? route.fulfill(answer) : route.abort('connectionreset'));

const languageAnswers = answers(es.slice(0, es.length / 2), script);
for (const [what, answer] of Object.entries(languageAnswers)) {
  test(`a language file: ${what}; English is shown, from the start and in the midst of reading`, async () => {
    const files = {
      'index.html': hostPage(faq),
      'es.html': hostPage(faq, { html: 'lang="es"' }),
    };
    const page = await open('', { files });
    await page.route('**/lang/es.js', give(answer));
    await neverBlank(page);
    await page.evaluate(() => {
      document.documentElement.lang = 'es';
    });
    const told = () => page.warnings.filter((warning) => warning.includes('shown in English')).length;
    while (told() === 0) await page.waitForEvent('console');
    assert.ok(await title(page, english).isVisible());
    await canBeUsed(page);
    assert.equal(await page.evaluate(() => window.blank), 0);
    assert.equal(told(), 1);

    page.warnings.length = 0;
    await page.goto(new URL('es.html', page.url()).href);
    await title(page, english).waitFor();
    await canBeUsed(page);
    const expected = what === 'an empty file' ? ['English'] : ['fetched', 'English'];
    assert.deepEqual(
      page.warnings.map((text) => /fetched|English/.exec(text)?.[0]),
      expected,
    );
    expectProblems(page, /Failed to load|MIME type/);
  });
}

test('a language file that does not answer: English after four seconds, the language once it comes', async () => {
  const files = { 'index.html': hostPage(faq), 'es.html': hostPage(faq, { html: 'lang="es"' }) };
  const page = await open('', { files });
  let go;
  await page.route('**/lang/es.js', (route) => {
    go = () => route.continue();
  });
  await page.goto(new URL('es.html', page.url()).href, { waitUntil: 'commit' });
  await page.getByText('Our questions').waitFor();
  await title(page, english).waitFor();
  await canBeUsed(page);
  await neverBlank(page);
  await go();
  await title(page, spanish).waitFor();
  assert.equal(await page.evaluate(() => window.blank), 0);
  assert.deepEqual(page.warnings, []);
  proven(
    'A language file that fails (not found, server error, a page in its place, cut off, empty, connection lost, no answer)',
    `${Object.keys(languageAnswers).length + 1} of ${Object.keys(languageAnswers).length + 1} ways show the built-in English, and one message to editors`,
    'anything blank, unusable, or said twice',
  );
});

const clinic = JSON.stringify({ faq: { title: 'Questions at Northfield' } });
const textAnswers = answers(clinic.slice(0, clinic.length / 2), 'application/json');
const local = '<calcinosis-faq src="clinic.json">Our questions</calcinosis-faq>';
for (const [what, answer] of Object.entries(textAnswers)) {
  test(`the hospital's own text: ${what}; the built-in text is shown`, async () => {
    const page = await open('', {
      files: { 'index.html': hostPage(faq), 'local.html': hostPage(local) },
      policy: withFiles,
    });
    await page.route('**/clinic.json', give(answer));
    await page.goto(new URL('local.html', page.url()).href);
    await title(page, english).waitFor();
    await canBeUsed(page);
    assert.equal(page.warnings.length, 1, page.warnings.join('\n'));
    assert.match(page.warnings[0], /the built-in text stays\. clinic\.json/);
    expectProblems(page, /Failed to load/);
  });
}

test("the hospital's own text that does not answer: built-in words after four seconds, its own once they come", async () => {
  const page = await open('', {
    files: { 'index.html': hostPage(faq), 'local.html': hostPage(local) },
    policy: withFiles,
  });
  let go;
  await page.route('**/clinic.json', (route) => {
    go = () => route.fulfill({ contentType: 'application/json', body: clinic });
  });
  await page.goto(new URL('local.html', page.url()).href);
  await title(page, english).waitFor();
  await canBeUsed(page);
  await neverBlank(page);
  await go();
  await page.getByRole('heading', { name: 'Questions at Northfield' }).waitFor();
  assert.equal(await page.evaluate(() => window.blank), 0);
  assert.deepEqual(page.warnings, []);
  const ways = Object.keys(textAnswers).length + 1;
  proven(
    "The hospital's own text that fails in the same ways",
    `${ways} of ${ways} ways show the built-in text, and one message to editors`,
    'anything blank, unusable, or said twice',
  );
});

test('without a network: the page’s own words, then English, and the language once there is one', async () => {
  const page = await open('', { files: { 'index.html': hostPage(faq), 'again.html': hostPage(faq) } });
  await neverBlank(page);
  await page.context().setOffline(true);
  await page.evaluate(() => {
    document.documentElement.lang = 'es';
  });
  while (page.warnings.length < 2) await page.waitForEvent('console');
  assert.ok(await title(page, english).isVisible());
  await canBeUsed(page);
  assert.equal(page.warnings.length, 2);
  await page.context().setOffline(false);
  await title(page, spanish).waitFor();
  assert.equal(await page.evaluate(() => window.blank), 0);
  assert.equal(page.warnings.length, 2);

  await page.route('**/calcinosis-elements.js', (route) => route.abort('internetdisconnected'));
  await page.goto(new URL('again.html', page.url()).href);
  assert.ok(await page.getByText('Our questions').isVisible());
  expectProblems(page, /ERR_INTERNET_DISCONNECTED/);
  proven(
    'No network: from the start, and lost while somebody reads',
    'the page’s own words; English, then the language once the network is back',
    'words that go, or stay in English with a network',
  );
});

const refuse = {
  denied: () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
};
test('storage that is denied or full: the checklist works, and says once that nothing is remembered', async () => {
  for (const [what, init] of Object.entries(refuse))
    for (const where of ['device', 'session']) {
      const page = await open('', {
        files: {
          'index.html': hostPage(
            `<calcinosis-symptom-checklist remember="${where}"></calcinosis-symptom-checklist>`,
          ),
        },
        init,
      });
      await page.getByRole('checkbox', { name: 'Joint pain' }).check();
      await page.getByLabel('In your own words').fill('It hurts at night.');
      await page.getByRole('listitem').filter({ hasText: 'It hurts at night.' }).waitFor();
      assert.equal(page.warnings.length, 1, `${what}, ${where}: ${page.warnings.join()}`);
      assert.match(page.warnings[0], /nothing is remembered/);
    }
  proven(
    'Storage that the browser denies or that is full',
    '4 of 4 ways keep the checklist working, with one message to editors',
    'a tick or a note that is lost on the page',
  );
});

const fileOf = (name) => readFileSync(`dist/cdn/calcinosis-elements${name}.js`, 'utf8');
/** The same file as another version would be. */
const other = fileOf('').replaceAll(`"${version}"`, '"9.9.9"').replaceAll(`\`${version}\``, '`9.9.9`');
const otherScript = '<script type="module" src="other.js"></script>';
const loaded = {
  'twice as a module': [moduleScript + moduleScript.replace('.js', '.js?again'), 0],
  'twice as a classic script': [classicScript + classicScript, 0],
  'as a module and as a classic script': [classicScript + moduleScript, 0],
  'in two versions': [moduleScript + otherScript, 1],
  'in two versions, the other first': [otherScript + moduleScript, 1],
};
test('the script loaded late, twice, in both forms or in two versions makes one set of elements', async () => {
  assert.notEqual(other, fileOf(''), 'the other version is another');
  const body = `${faq}<div data-calcinosis="key-points">The key points</div>`;
  for (const [how, [scripts, warnings]] of Object.entries(loaded)) {
    const page = await open('', {
      files: { 'index.html': hostPage(body, { script: scripts }), 'other.js': other },
    });
    await page.waitForLoadState();
    await title(page, english).waitFor();
    await page.getByRole('heading', { name: english.keyPoints.title }).waitFor();
    assert.equal(await page.locator('calcinosis-key-points').count(), 1, how);
    await canBeUsed(page);
    assert.equal(page.warnings.length, warnings, `${how}: ${page.warnings.join('\n')}`);
    for (const warning of page.warnings)
      assert.match(warning, /(0\.\d\.\d|9\.9\.9) is already on this page; .* is not used/);
    // The browser reports that the second policy of the same name is refused.
    expectProblems(page, /trusted-?types/i);
  }

  const page = await open('', {
    files: {
      'index.html': hostPage(`<label>Search this site <input value="skin"></label>${body}`, { script: '' }),
    },
    elements: false,
  });
  const field = page.getByLabel('Search this site');
  await field.fill('lumps');
  assert.ok(await page.getByText('Our questions').isVisible());
  // As a tag manager does, which brings a policy of its own for that.
  await page.evaluate(() => import('/dist/cdn/calcinosis-elements.js'));
  await page.getByRole('heading', { name: english.keyPoints.title }).waitFor();
  assert.equal(await field.inputValue(), 'lumps');
  assert.ok(await field.evaluate((node) => node === document.activeElement));
  await canBeUsed(page);
  const ways = Object.keys(loaded).length + 1;
  proven(
    'The script loaded late, twice, in both forms, in two versions',
    `${ways} of ${ways} ways make one set of elements; two versions give one warning`,
    'an element that is there twice, not at all, or takes the focus',
  );
});

test("a frame that may run no script shows the words of an element's own page, in its own look", async () => {
  const address = '/dist/embed/en/calcinosis-faq.html';
  for (const sandbox of ['', 'allow-popups', 'allow-same-origin']) {
    const page = await open('', {
      files: {
        'index.html': hostPage(`<iframe title="Questions" sandbox="${sandbox}" src="${address}"></iframe>`),
      },
      policy: `${strictPolicy}; frame-src 'self'`,
      elements: false,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: english.faq.title }).waitFor();
    await frame.getByRole('heading', { name: english.faq.items.surgery.question }).click();
    await frame.getByText('The lumps can come back.').waitFor();
    const unstyled = await frame
      .getByRole('heading', { name: english.faq.title })
      .evaluate((node) => getComputedStyle(node).fontFamily.includes('Times'));
    assert.ok(!unstyled, sandbox);
    expectProblems(page, /sandboxed/);
  }
  proven(
    'A frame without `allow-scripts`',
    'all words are there, styled, and answers open',
    'a word that is missing without a script',
  );
});

const reviewed = `<calcinosis-faq reviewed-by="Northfield General" reviewed-on="2026-11-20" review-due="2027-11-20"></calcinosis-faq>`;
const clocks = [
  { zone: 'Pacific/Kiritimati', now: '2026-11-19T10:30:00Z', shown: true, due: false },
  { zone: 'America/Los_Angeles', now: '2026-11-20T07:30:00Z', shown: true, due: false },
  { zone: 'America/Los_Angeles', now: '2027-11-21T07:59:00Z', shown: true, due: false },
  { zone: 'Pacific/Pago_Pago', now: '2027-11-21T10:59:00Z', shown: true, due: false },
  { zone: 'Pacific/Kiritimati', now: '2027-11-21T12:00:00Z', shown: true, due: true },
  { zone: 'UTC', now: '1970-01-01T00:00:00Z', shown: false, due: false },
  { zone: 'Asia/Kolkata', now: '2099-12-31T23:59:59Z', shown: true, due: true },
];
test('a clock that is wrong and any time zone: the same days, and a review is due once its day is over everywhere', async () => {
  const { date } = english.faq.edition;
  const edition = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
  for (const { zone, now, shown, due } of clocks) {
    const page = await open('', {
      files: { 'index.html': hostPage(faq), 'r.html': hostPage(reviewed) },
      timezoneId: zone,
    });
    await page.clock.setFixedTime(new Date(now));
    await page.goto(new URL('r.html', page.url()).href);
    await title(page, english).waitFor();
    const review = await page.locator('calcinosis-faq [part=review]').textContent();
    const where = `${zone}, ${now}`;
    assert.equal(
      review.trim(),
      shown ? 'Reviewed by Northfield General on November 20, 2026.' : english.common.notReviewed,
      where,
    );
    await page.getByText(english.common.about, { exact: true }).click();
    assert.ok(await page.getByText(edition).isVisible(), where);
    assert.equal(
      page.warnings.filter((warning) => warning.includes('was due on 2027-11-20')).length,
      due ? 1 : 0,
      where,
    );
    assert.equal(page.warnings.length, (due ? 1 : 0) + (shown ? 0 : 1), where);
    await canBeUsed(page);
  }
  proven(
    'A wrong clock (1970, 2099) and time zones from UTC−11 to UTC+14',
    `${clocks.length} of ${clocks.length} show the same calendar days`,
    'a day more or less, or a review said to be due too early',
  );
});

const word = `Rheuma${'tologie'.repeat(30)}klinik`;
test('very long words make no page 320 px wide scroll, and can be read to their end', async () => {
  const page = await open('', {
    files: {
      'index.html': hostPage(
        `<calcinosis-guide reviewed-by="${word}" reviewed-on="2026-01-02"><p slot="contact">${word}</p></calcinosis-guide>`,
      ),
    },
    viewport: { width: 320, height: 640 },
  });
  await page.evaluate((word) => {
    document.querySelector('calcinosis-guide').content = {
      clinic: { name: word.slice(0, 100) },
      guide: { title: word.slice(0, 90) },
      faq: { items: { long: { question: word.slice(0, 120), answer: [word] } } },
      glossary: { terms: { long: { name: word.slice(0, 60), meaning: word } } },
      treatments: { items: { physiotherapy: { name: word.slice(0, 60) } } },
      symptomChecklist: { questions: [`${word.slice(0, 120)}?`] },
      disclaimer: { help: { intro: word } },
    };
  }, word);
  await page
    .getByRole('heading', { name: word.slice(0, 90) })
    .first()
    .waitFor();
  await ready(page);
  assert.deepEqual(page.warnings, []);
  const { width, cut, seen } = await page.evaluate(() => {
    const cut = new Set();
    let seen = 0;
    const look = (root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.shadowRoot) look(node.shadowRoot);
        if (node.nodeType !== Node.TEXT_NODE || !node.data.includes('tologietologie')) continue;
        if (node.parentElement.closest('.scroller, [hidden], .hidden, script, style')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        seen += boxes.length > 0 ? 1 : 0;
        if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
          cut.add(
            `${node.parentElement.localName}.${node.parentElement.className} ${node.getRootNode().host?.localName}`,
          );
      }
    };
    look(document.body);
    return { width: document.documentElement.scrollWidth, cut: [...cut], seen };
  });
  assert.deepEqual(cut, []);
  assert.equal(width, 320);
  assert.ok(seen > 8, `${seen} long words are in sight`);
  proven(
    'A word of 222 letters in names and texts, 320 px',
    '0 px of sideways scrolling',
    'one pixel, or a letter that is cut off',
  );
});

/** Where the first letters of two texts stand, from the left; and whether the second runs from left to right. */
const places = (page, first, second) =>
  page.evaluate(
    ([first, second]) => {
      const line = document.querySelector('calcinosis-faq').shadowRoot.querySelector('[part=review]');
      const box = (text, at) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.data.indexOf(text);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start + at);
          range.setEnd(node, start + at + 1);
          return range.getBoundingClientRect().left;
        }
        throw new Error(`"${text}" is not in "${line.textContent}"`);
      };
      return [box(first, 0), box(second, 0), box(second, second.length - 1)];
    },
    [first, second],
  );

const names = {
  'turns what follows around': 'Northfield \u202eGeneral',
  'is never closed': '\u2067Northfield \u202dGeneral',
  'closes what it did not open': 'Northfield\u2069\u2069\u202c \u202eGeneral',
  'is from right to left': 'مستشفى الشمال (7)',
  'has no width': 'North\u200b\u200c\u200d\ufefffield',
  'is markup in disguise': '\u202e<b>Northfield</b>\u202d<script>boom()</script>',
};
test('hidden characters in names turn no words around, and hide no markup', async () => {
  for (const [what, name] of Object.entries(names)) {
    const page = await open('', { files: { 'index.html': hostPage(faq) } });
    await page.locator('calcinosis-faq').evaluate((node, name) => {
      node.reviewedBy = name;
      node.reviewedOn = '2026-11-20';
    }, name);
    await page.getByText('2026.').waitFor();
    const [before, first, last] = await places(page, 'Reviewed', 'November 20, 2026');
    assert.ok(before < first && first < last, `${what}: ${before} ${first} ${last}`);
    assert.equal(await page.locator('calcinosis-faq').locator('b, script').count(), 0);

    await page.locator('calcinosis-faq').evaluate((node, name) => {
      const care = document.createElement('calcinosis-urgent-care');
      care.content = { clinic: { name, phone: '+1 555 010 0100' } };
      node.replaceWith(care);
    }, name);
    const care = page.locator('calcinosis-urgent-care');
    await care.getByRole('heading').first().waitFor();
    if (/[\u200b\ufeff\u202a-\u202e\u2066-\u2069]|</.test(name)) {
      assert.match(page.warnings[0], /clinic\.name: holds (a hidden character \(U\+(20|FEFF)|HTML)/, what);
      assert.equal(page.warnings.length, 1);
      assert.equal(await care.getByText('Northfield').count(), 0);
    } else {
      const bdi = care.locator('bdi', { hasText: name.slice(0, 5) });
      assert.equal(await bdi.evaluate((node) => node.matches(':dir(rtl)')), what === 'is from right to left');
      assert.deepEqual(page.warnings, []);
    }
  }
  const ways = Object.keys(names).length;
  proven(
    'Hidden, zero-width and direction characters in names',
    `${ways} of ${ways} leave the words around them in their order`,
    'a word that is turned around, or markup',
  );
  record('failures', rows);
});
