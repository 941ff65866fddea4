import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browse, classicScript, hostPage, moduleScript, sees } from './browser.mjs';
import { strictPolicy } from './serve.mjs';

/*
 * What stands in a block, in a paragraph or between two tags is not all there when these are found: the HTML comes in parts,
 * from a slow server, or a script of the page adds to it. What is decided on the first part holds for that part alone.
 */

/** Is told of the answer to /slow.html, which a test writes part by part. */
let hears;
const site = browse({
  answer(request, response) {
    if (request.url !== '/slow.html') return false;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy,
    });
    response.flushHeaders();
    hears(response);
    return true;
  },
});

const href = '/dist/embed/en/calcinosis-faq.html';
const link = `<a href="${href}">Questions</a>`;
const question =
  '<details slot="question"><summary>Where do I park?</summary><p>Behind the house.</p></details>';
const faq = 'calcinosis-faq';

/** Each script as it may run before the page is whole. */
const scripts = {
  'the classic file in the head': classicScript,
  'the module file, with async': moduleScript.replace('<script', '<script async'),
};

/** The parts of a page, what a person sees in the end, and what the console says to editors. */
const pages = {
  'a block whose link comes late': [['<div data-calcinosis="faq">', `<p>${link}</p></div>`], [faq]],
  'a block whose words come in parts': [
    ['<div data-calcinosis="faq"><p>Questions', ' and answers</p>', '<p>on calcinosis</p></div><p>After</p>'],
    [faq, 'After'],
  ],
  'a block whose own question comes late': [
    [`<div data-calcinosis="faq"><p>${link}</p>`, `${question}</div>`, '<p>After</p>'],
    [faq, 'Where do I park?', 'After'],
  ],
  'a link that words follow late': [
    [`<p>${link}`, ' are answered here.</p><p>After</p>'],
    ['Questions', 'are answered here.', 'After'],
  ],
  'a link alone in its paragraph': [
    [`<p>${link}`, '</p><p>After</p>'],
    [faq, 'After'],
  ],
  'a cell whose words come late': [
    ['<table><tbody><tr><td data-calcinosis="faq">', 'Questions</td><td>After</td>', '</tr></tbody></table>'],
    [faq, 'After'],
  ],
  'a cell whose paragraphs come late': [
    [
      '<table><tbody><tr><td data-calcinosis="faq"><p>Questions',
      `</p><p>${link}</p>`,
      '<p>and answers</p></td><td>After</td></tr></tbody></table>',
    ],
    [faq, 'After'],
  ],
  'a tag whose fallback comes late': [['<calcinosis-faq>', 'Questions</calcinosis-faq>'], [faq]],
  'a tag whose fallback comes in parts': [
    ['<calcinosis-faq><p>Questions', ' and answers</p>', '<p>on calcinosis</p></calcinosis-faq><p>After</p>'],
    [faq, 'After'],
  ],
  'a tag that is not closed': [
    ['<calcinosis-faq /><h2>Opening hours</h2>', '<p>Every day</p>'],
    [faq, 'Opening hours', 'Every day'],
    ['<calcinosis-faq>: the tag has no end tag; what follows it is shown below it.'],
  ],
};

describe('a page that comes slowly shows', () => {
  for (const [where, script] of Object.entries(scripts)) {
    for (const [name, [parts, seen, said = []]] of Object.entries(pages)) {
      test(`${name}, with ${where}`, async () => {
        const page = await site.open('', {
          files: { 'index.html': '<title>Before</title>' },
          elements: false,
        });
        const answered = new Promise((resolve) => (hears = resolve));
        const arrived = page.goto(`${site.url}slow.html`, { waitUntil: 'commit' });
        const [start, end] = hostPage('<main>PARTS</main>', { script }).split('PARTS');
        const waiting = (part, at) => `${part}<!--${at}-->`;
        const whenThere = (at) =>
          page.waitForFunction(
            (mark) =>
              document
                .createNodeIterator(document, NodeFilter.SHOW_COMMENT, ({ data }) => data === mark)
                .nextNode(),
            String(at),
          );
        const response = await answered;
        response.write(start);
        await arrived;
        // The elements are there before the first part.
        await page.waitForFunction(() => customElements.get('calcinosis-faq'));
        for (const [at, part] of parts.entries()) {
          response.write(waiting(part, at));
          await whenThere(at);
        }
        response.end(end);
        await page.waitForLoadState();
        await sees(page, seen);
        assert.deepEqual(page.warnings, said);
      });
    }
  }
});

describe('what a page adds later counts', () => {
  /** Opens a page, waits until it looks right, has its own script do something, and says what is seen then. */
  async function changes(body, before, change, after) {
    const files = { 'index.html': hostPage(`<main>${body}</main>`) };
    const page = await site.open('', { files, elements: false });
    await sees(page, before);
    await page.evaluate(change, href);
    await sees(page, after);
    return page;
  }

  test('a link in a block that took its settings from it', async () => {
    const page = await changes(
      '<div data-calcinosis="faq"><p>Questions</p></div>',
      [faq],
      (address) => {
        const late = document.createElement('a');
        late.href = `${address}?include=surgery`;
        late.append('On surgery');
        document.querySelector('main p').replaceChildren(late);
      },
      [faq],
    );
    await page.locator('calcinosis-faq [part~=item]').nth(1).waitFor({ state: 'detached' });
    assert.equal(await page.locator('calcinosis-faq [part~=item]').count(), 1);
  });

  test('a question of its own, which is one of the list until it goes', async () => {
    const page = await changes(
      `<div data-calcinosis="faq"><p>${link}</p></div>`,
      [faq],
      () => {
        const own = document.createElement('details');
        const summary = document.createElement('summary');
        const answer = document.createElement('p');
        own.slot = 'question';
        summary.append('Where do I park?');
        answer.append('Behind the house.');
        own.append(summary, answer);
        document.querySelector('main div').append(own);
      },
      [faq, 'Where do I park?'],
    );
    await page.getByRole('button', { name: 'Open all' }).click();
    await sees(page, [faq, 'Where do I park?', 'Behind the house.']);
    await page.evaluate(() => document.querySelector('details').removeAttribute('slot'));
    await sees(page, [faq]);
    await page.evaluate(() => document.querySelector('details').setAttribute('slot', 'question'));
    await sees(page, [faq, 'Where do I park?', 'Behind the house.']);
    await page.evaluate(() => document.querySelector('details').remove());
    await sees(page, [faq]);
  });

  test('words beside a link, which then leads on', async () => {
    const page = await changes(
      `<p>${link}</p>`,
      [faq],
      () => document.querySelector('main p').append(' and more'),
      ['Questions', 'and more'],
    );
    await page.evaluate(() => document.querySelector('main p').lastChild.remove());
    await sees(page, [faq]);
  });

  test('an address that a script writes into a link, and takes from it', async () => {
    const page = await changes(
      '<p><a href="/visit.html">Questions</a></p>',
      ['Questions'],
      (address) => document.querySelector('main a').setAttribute('href', address),
      [faq],
    );
    await page.evaluate(() => document.querySelector('main a').removeAttribute('href'));
    await sees(page, ['Questions']);
  });

  test('“off” around a block, and on it', async () => {
    const page = await changes(
      `<section><div data-calcinosis="faq"><p>${link}</p></div></section>`,
      [faq],
      () => document.querySelector('section').setAttribute('data-calcinosis', 'off'),
      ['Questions'],
    );
    await page.evaluate(() => document.querySelector('section').removeAttribute('data-calcinosis'));
    await sees(page, [faq]);
  });

  test('an editor that is opened on a block, and closed', async () => {
    const page = await changes(
      `<section><div data-calcinosis="faq"><p>${link}</p></div></section>`,
      [faq],
      () => document.querySelector('section').setAttribute('contenteditable', 'true'),
      ['Questions'],
    );
    await page.evaluate(() => document.querySelector('section').setAttribute('contenteditable', 'false'));
    await sees(page, [faq]);
  });

  test('settings of a block, each time', async () => {
    const page = await changes(
      `<div data-calcinosis="faq"><p>${link}</p></div>`,
      [faq],
      () => document.querySelector('main div').setAttribute('data-heading-level', '4'),
      [faq],
    );
    await page.locator('calcinosis-faq h4').waitFor();
    await page.evaluate(() => document.querySelector('main div').removeAttribute('data-heading-level'));
    await page.locator('calcinosis-faq h2').waitFor();
  });

  test('more in a cell, whose words are seen again where it is no block any more', async () => {
    const page = await changes(
      '<table><tbody><tr><td data-calcinosis="faq"><p>Questions</p></td><td>After</td></tr></tbody></table>',
      [faq, 'After'],
      () => {
        const more = document.createElement('p');
        more.append('and answers');
        document.querySelector('td').append(more);
      },
      [faq, 'After'],
    );
    await page.evaluate(() => document.querySelector('td').setAttribute('data-calcinosis', 'off'));
    await sees(page, ['Questions', 'and answers', 'After']);
  });

  test('what stands between the tags of an element', async () => {
    const page = await changes(
      '<calcinosis-faq></calcinosis-faq><p>After</p>',
      [faq, 'After'],
      () => document.querySelector('calcinosis-faq').append('Questions'),
      [faq, 'After'],
    );
    await page.evaluate(() => document.querySelector('calcinosis-faq').replaceChildren());
    await sees(page, [faq, 'After']);
  });
});
