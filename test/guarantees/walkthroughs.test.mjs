import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { elements } from '../../src/build/published-elements.mjs';
import { browse, hostPage } from '../host/browser.mjs';
import { engines } from './browsers.mjs';
import { record } from './results.mjs';
import { pageWith, servePages } from './surroundings.mjs';
import { lookAround } from './walk-page.mjs';

/*
 * Whoever uses the elements with the keyboard alone, with a mouse alone or with a finger alone: every control is
 * reached and used in that way, and what it did is looked for on the page. Then whoever calls a control by what is
 * written on it, and whoever keeps the guide or the visit sheet as a PDF.
 */
const { open } = browse();
const rows = [];
after(() => record('walkthroughs', rows));

const tags = elements.map(({ tagName }) => tagName);

// Two questions of a hospital's own, so that there are enough of them for a search.
const ownQuestion = (id, question) =>
  `<details slot="question" id="${id}"><summary>${question}</summary><p>Ask at the desk.</p></details>`;
const bodies = {
  'calcinosis-faq': `<calcinosis-faq>${ownQuestion('parking', 'Where can I park?')}${ownQuestion('visits', 'When may I visit?')}</calcinosis-faq>`,
  // The words that the reader chooses are those of what stands beside it.
  'calcinosis-reading-level':
    '<calcinosis-reading-level></calcinosis-reading-level><a href="#after">After</a><calcinosis-key-points></calcinosis-key-points>',
  'calcinosis-term':
    '<p>A <calcinosis-term>biopsy</calcinosis-term>.</p><a href="#after">After</a><calcinosis-glossary></calcinosis-glossary>',
};
const bodyOf = (tag) =>
  `<main><h1>Page</h1>${bodies[tag] ?? `<${tag}></${tag}>`}<a href="#after">After</a></main>`;

const used = ({ toggle, rest }) =>
  `${toggle} that open, close or are ticked, and the contrary with the next press; ${rest} others (search, notes, reading level, copy, print, clear); of the guide, what it has beside the other elements`;

const ways = {
  keyboard: {
    title: 'the keyboard alone',
    measured: ({ toggle, rest, reached }) =>
      `${toggle} that open, close or are ticked answer to Enter or Space, and to the next press with the contrary; ${rest} others (search, notes, reading level, copy, print, clear) did what their words say; ${reached} links and scrolling tables were reached and not followed`,
    gate: 'one is not reached with Tab or not in sight there, does nothing, or the focus is lost',
    context: {},
    async reach(page, tag) {
      await page.keyboard.press('Tab');
      return page.evaluate((name) => window.look.arrive(name), tag);
    },
    async press(page, turn = 0) {
      const keys = await page.evaluate(() => (window.at.type === 'checkbox' ? 'Space' : 'Enter Space Enter'));
      const list = keys.split(' ');
      await page.keyboard.press(list[turn % list.length]);
    },
    other: (page) => page.keyboard.press('ArrowDown'),
    back: (page) => page.keyboard.press('ArrowUp'),
    close: (page) => page.keyboard.press('Escape'),
  },
  mouse: {
    title: 'a mouse alone',
    measured: used,
    gate: 'one is covered by something else, or does nothing',
    context: {},
    act: (page, { x, y }) => page.mouse.click(x, y),
  },
  touch: {
    title: 'a finger alone',
    measured: used,
    gate: 'one is covered by something else, or does nothing',
    context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    act: (page, { x, y }) => page.touchscreen.tap(x, y),
  },
};
for (const way of [ways.mouse, ways.touch]) {
  const press = async (page, find) => way.act(page, await (await page.waitForFunction(find)).jsonValue());
  const otherRadio = (page) =>
    press(page, () => window.look.point(window.look.all('input').find((input) => !input.checked)));
  Object.assign(way, {
    reach: (page, tag) => page.evaluate((name) => window.look.next(name, 'own'), tag),
    press: (page) => press(page, () => window.look.point(window.at)),
    other: otherRadio,
    back: otherRadio,
    close: (page) => press(page, () => window.look.point(document.querySelector('h1'))),
  });
}

/** A person with one page, in one way. */
function person(page, way, tag) {
  let control;
  const comes = (what, question, argument) =>
    page.waitForFunction(question, argument).catch(() => assert.fail(`${tag}, "${control.name}": ${what}`));
  const look = (question, argument) => page.evaluate(question, argument);
  const isKeyboard = way === ways.keyboard;
  const copies = new Set();

  const keepsFocus = async () => {
    if (isKeyboard)
      assert.ok(await look(() => window.look.keeps()), `${tag}, "${control.name}" keeps the focus`);
  };
  const saidAfter = async (action) => {
    const before = await look(() => window.look.said());
    await action();
    await comes('a screen reader is told', (was) => window.look.said() !== was, before);
    return (await look(() => window.look.said())).trim();
  };
  const press = (turn) => way.press(page, turn);
  /** Into a field; the keyboard is there already. Two quick taps in one place would choose a word, so another is between. */
  const enter = async () => {
    if (!isKeyboard) {
      await way.close(page);
      await press();
    }
    await comes('it has the focus', () => window.look.keeps());
  };
  const focusMovedTo = async (expected) => {
    const { node, type, name, isInSight } = await look(() => window.look.focused());
    assert.ok(
      isInSight && name,
      `${tag}, "${control.name}" leads the focus to a place in sight, not to ${node} "${name}"`,
    );
    assert.equal(type ?? node, expected);
    return name;
  };
  const readsAfter = (what, before, state) =>
    comes(what, ([was, on]) => window.look.state() === on && window.look.read() !== was, [before, state]);
  const readsAgain = (what, text, state) =>
    comes(what, ([was, on]) => window.look.state() === on && window.look.read() === was, [text, state]);

  const uses = {
    link: () => {},
    scroller: () => assert.ok(control.name, `${tag}: what scrolls has a name`),

    /** On, off, and on again; what is read changes with it, and comes back. */
    async toggle() {
      const [state, before] = await look(() => [window.look.state(), window.look.read()]);
      await press(0);
      await readsAfter('it answers, and that is read', before, !state);
      await keepsFocus();
      const changed = await look(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => done(window.look.read()))),
          ),
      );
      await press(1);
      // "None of these" takes the other ticks away, for good.
      if (await look(() => window.at.name === 'none')) await readsAfter('undone', changed, state);
      else await readsAgain('a second press undoes it', before, state);
      await keepsFocus();
      await press(2);
      await readsAgain('a third press does it again', changed, !state);
      await keepsFocus();
      if (!(await look(() => window.at.hasAttribute('aria-expanded')))) return;
      await way.close(page);
      await readsAgain('it closes', before, state);
      await keepsFocus();
      if (tag === 'calcinosis-term') await press(0);
    },

    async radio() {
      const text = () =>
        document.querySelector('calcinosis-key-points')?.shadowRoot.querySelector('.root').innerText;
      const before = await look(text);
      const checked = () => look(() => window.look.all('input').findIndex((input) => input.checked));
      const first = await checked();
      const clinical = await saidAfter(() => way.other(page));
      assert.notEqual(await checked(), first);
      const changed = await look(text);
      if (before) assert.notEqual(changed, before, 'the text is another');
      const plain = await saidAfter(() => way.back(page));
      assert.equal(await checked(), first);
      assert.equal(await look(text), before, 'the text is the first again');
      assert.ok(clinical && plain && clinical !== plain, 'each choice is told');
      const { type, isInSight } = await look(() => window.look.focused());
      assert.ok(type === 'radio' && isInSight, 'the focus stays in the group');
    },

    async search() {
      const count = () =>
        look(
          () =>
            window.look.seen('.item, .entry') +
            [...document.querySelectorAll('[slot]')].filter((item) => item.checkVisibility()).length,
        );
      const total = await count();
      await enter();
      for (const word of [tag === 'calcinosis-faq' ? 'surgery' : 'bone', 'skin']) {
        const said = await saidAfter(() => page.keyboard.type(word));
        const left = await count();
        assert.ok(left > 0 && left < total, `${tag}: "${word}" leaves ${left} of ${total}`);
        assert.match(said, new RegExp(`^${left} of ${total} `));
        assert.ok(await look(() => window.look.keeps()));
        if (word === 'skin') break; // Left for the button that clears it.
        await saidAfter(async () => {
          await page.keyboard.press('Control+A');
          await page.keyboard.press('Backspace');
        });
        assert.equal(await count(), total);
      }
    },

    /** What is typed is read again on the sheet. */
    async text() {
      await enter();
      const words = `in my words ${await look(() => window.at.name)}`;
      await page.keyboard.type(words);
      await comes(
        'what is typed stands on the sheet',
        (typed) => {
          const sheet = window.root.querySelector('.sheet');
          return sheet.checkVisibility() && sheet.innerText.includes(typed);
        },
        words,
      );
      await keepsFocus();
    },

    async button() {
      const [, act] = buttons.find(([name]) => name.test(control.name)) ?? [];
      assert.ok(act, `${tag}: what does "${control.name}" do?`);
      await act();
    },
  };

  const clears = async (expected, said) => {
    assert.match(await saidAfter(() => press()), said);
    assert.equal(
      await look(
        () =>
          window.look
            .all('input, textarea')
            .filter(({ checked, type, value }) => checked || (type !== 'checkbox' && value)).length,
      ),
      0,
    );
    return expected ? focusMovedTo(expected) : keepsFocus();
  };
  /** It asks; "no" keeps all, and "yes" clears it. */
  const clearsOnceSure = async () => {
    const noted = () =>
      look(() => window.look.all('input, textarea').filter(({ checked, value }) => checked || value).length);
    const before = await noted();
    const goTo = (selector) => look((asked) => (window.at = window.look.all(asked)[0]) && null, selector);
    await press();
    await comes('it asks', () => window.look.seen('.question') === 1);
    assert.match(await focusMovedTo('submit'), /^No/);
    await goTo('.keep');
    await press();
    await comes('it asks no more', () => window.look.seen('.question') === 0);
    assert.equal(await noted(), before);
    assert.match(await focusMovedTo('submit'), /^Clear/);
    await goTo('.clear');
    await press();
    await comes('it asks again', () => window.look.seen('.question') === 1);
    if (isKeyboard) await page.keyboard.press('Shift+Tab');
    await goTo('.question button');
    await clears('submit', /cleared/);
    await goTo('.clear');
  };
  const buttons = [
    [
      /^Open all$/,
      async () => {
        const closed = () =>
          [...document.querySelectorAll('[slot]'), ...window.look.all('.item')].filter((item) => !item.open)
            .length;
        const total = await look(closed);
        await press();
        await comes('all are open', () => window.at.innerText === 'Close all');
        assert.equal(await look(closed), 0);
        assert.equal(
          await look(() => window.look.seen('.answer')),
          await look(() => window.look.all('.answer').length),
        );
        await keepsFocus();
        await press();
        await comes('all are closed', () => window.at.innerText === 'Open all');
        assert.equal(await look(closed), total);
        await keepsFocus();
      },
    ],
    [/^Clear search$/, () => clears('search', /^(\d+) of \1 /)],
    [/^Show all/, () => clears('checkbox', /^Showing all/)],
    [/^Clear my notes$/, clearsOnceSure],
    [
      /^Copy /,
      async () => {
        assert.equal(await saidAfter(() => press()), 'Copied');
        const text = await look(() => navigator.clipboard.readText());
        assert.ok(text && !copies.has(text), `${tag}, "${control.name}" copies something of its own`);
        copies.add(text);
        assert.equal(await look(() => window.look.seen('.copied')), 1, 'that is seen, too');
        if (/link/.test(control.name))
          assert.equal(text, await look(() => `${location.href}#${window.at.closest('[id]').id}`));
        await keepsFocus();
      },
    ],
    [
      /^Print/,
      async () => {
        const before = await look(() => window.prints);
        await press();
        await comes('the print dialogue is asked for', (was) => window.prints === was + 1, before);
        await keepsFocus();
      },
    ],
    [
      /^See it in the list/,
      async () => {
        await press();
        assert.match(await focusMovedTo('div'), /^Biopsy/i);
      },
    ],
  ];

  return async (reached) => {
    control = reached;
    await uses[control.kind]();
  };
}

for (const way of Object.values(ways))
  test(`with ${way.title}, every control of every element is reached and does what it says`, async () => {
    const counts = {};
    for (const tag of tags) {
      const page = await open('', {
        ...way.context,
        permissions: ['clipboard-read', 'clipboard-write'],
        elements: false,
        init: lookAround,
        files: { 'index.html': hostPage(bodyOf(tag)) },
      });
      await page.waitForFunction(() => window.look?.ready());
      const use = person(page, way, tag);
      let reached = 0;
      for (;;) {
        const control = await way.reach(page, tag);
        if (control.left) {
          assert.notEqual(control.left, 'body', `${tag}: the focus leaves it for what stands after it`);
          break;
        }
        assert.ok(control.kind, `${tag}: "${control.name}" is of a known kind`);
        if (way === ways.keyboard) assert.ok(control.isInSight, `${tag}: "${control.name}" is in sight`);
        if (!control.isNew) continue;
        if (control.kind === 'link' && way !== ways.keyboard) continue;
        await use(control);
        reached += 1;
        counts[control.kind] = (counts[control.kind] ?? 0) + 1;
      }
      // All that can be seen now was come to.
      if (way === ways.keyboard) {
        const { name } = await page.evaluate((one) => window.look.next(one), tag);
        assert.equal(name, undefined, `${tag}: it is reached with Tab, like the rest`);
      }
      assert.ok(reached > 0, `${tag} has something to use`);
      await page.context().close();
    }
    const { toggle, link = 0, scroller = 0, ...others } = counts;
    const rest = Object.values(others).reduce((sum, count) => sum + count, 0);
    rows.push({
      what: `With ${way.title}, the controls of all ${tags.length} elements do what they say`,
      measured: way.measured({ toggle, reached: link + scroller, rest }),
      gate: way.gate,
    });
  });

/** The role and the name that the browser gives to each of these controls, by its number. */
async function named(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const heard = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const byNumber = new Map();
  (function visit(node) {
    const at = node.attributes?.indexOf('data-number') ?? -1;
    const { name, role, ignored } = heard.get(node.backendNodeId) ?? { ignored: true };
    if (at >= 0)
      byNumber.set(Number(node.attributes[at + 1]), { name: name?.value ?? '', role: role?.value, ignored });
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child);
  })(root);
  return byNumber;
}

test('a person who speaks to the page can call each control by what is written on it', async () => {
  const counts = { begins: 0, sources: 0, others: 0 };
  for (const tag of tags) {
    const page = await open('', {
      elements: false,
      init: lookAround,
      files: { 'index.html': hostPage(bodyOf(tag)) },
    });
    await page.waitForFunction(() => window.look?.ready());
    // What can be opened or ticked may hold more to press.
    await page.evaluate(() => window.look.openAll());
    await page.waitForFunction(() => window.look.ready());
    const controls = await page.evaluate(() => window.look.labels());
    const names = await named(page);
    const buttons = new Map();
    for (const [number, { isLink, isSource, label, groups, does }] of controls.entries()) {
      const { name, role, ignored } = names.get(number);
      const words = name.trim().replace(/\s+/g, ' ');
      assert.ok(!ignored && words && label, `${tag}: ${role} "${label}" has a name: "${words}"`);
      if (isSource) assert.ok(words.split(' ').includes(label), `${tag}: "${words}" has "${label}" in it`);
      else assert.ok(words.startsWith(label), `${tag}: the name "${words}" begins with "${label}"`);
      counts[isSource ? 'sources' : 'begins'] += 1;
      if (isLink) continue;
      const key = `${role}: ${words}, in ${groups}`;
      assert.ok((buttons.get(key) ?? does) === does, `${tag}: two of "${key}" do two things`);
      buttons.set(key, does);
      counts.others += 1;
    }
    await page.context().close();
  }
  rows.push(
    {
      what: `What is written on a control of the ${tags.length} elements is what a person says to press it`,
      measured: `the names of ${counts.begins} controls begin with the words that are read on them, with everything opened and ticked; those of ${counts.sources} links to a source have its number in them ("Source 3")`,
      gate: 'one has no name, or another one',
    },
    {
      what: 'Two controls of one element with the same name do the same, or stand in groups with different names',
      measured: `${counts.others} controls that are not links`,
      gate: 'one name stands for two things',
    },
  );
});

const compared = ['calcinosis-faq', 'calcinosis-type-table', 'calcinosis-symptom-checklist'];

/** Runs in the page: numbers what is in sight of the controls and headings of these elements. */
function numberAll(names) {
  window.numbered = names
    .flatMap((name) => [
      ...document
        .querySelector(name)
        .shadowRoot.querySelectorAll('a[href], button, summary, input, textarea, h1, h2, h3, h4, h5, h6'),
    ])
    .filter((node) => node.checkVisibility());
  for (const [number, node] of window.numbered.entries()) node.dataset.number = number;
  return window.numbered.map(({ localName }) => localName);
}

/** What each engine says of the numbered ones, or of Chromium's answer. */
const asks = {
  async Chromium({ page }, kinds) {
    const names = await named(page);
    return kinds.map((_, number) => names.get(number));
  },
  /** It is asked for what has Chromium's name and role, and hands back what that is. */
  async Firefox({ page }, kinds, expected) {
    const answers = [];
    for (const [number, { role, name }] of expected.entries()) {
      const parent = await page.evaluateHandle((at) => window.numbered[at].parentNode, number);
      const isSummary = kinds[number] === 'summary';
      let isIt = false;
      for await (const found of parent.queryAXTree(name, isSummary ? undefined : role))
        isIt ||= await found.evaluate((node, at) => node === window.numbered[at], number);
      answers.push(isIt ? { role, name } : { role: 'none of that name and role', name });
    }
    return answers;
  },
  async WebKit({ send }) {
    const script = 'return window.numbered';
    const nodes = await send('POST', '/execute/sync', { script, args: [] });
    const answers = [];
    for (const node of nodes) {
      const about = (what) => send('GET', `/element/${Object.values(node)[0]}/${what}`);
      answers.push({ role: await about('computedrole'), name: await about('computedlabel') });
    }
    return answers;
  },
};

test(
  'Firefox and WebKit give the controls and headings the names and roles that Chromium gives them',
  { skip: engines.some(({ installed }) => !installed) && 'not all three are installed' },
  async () => {
    const site = await servePages();
    const url = site.add(pageWith(compared.map((tag) => `<${tag}></${tag}>`).join('')));
    let kinds;
    const heard = {};
    for (const { name, start } of engines) {
      const engine = await start();
      try {
        await engine.go(url);
        await engine.until(
          (names) => names.every((one) => document.querySelector(one)?.hasUpdated),
          compared,
        );
        const found = await engine.run(numberAll, compared);
        kinds ??= found;
        assert.deepEqual(found, kinds, `${name} shows the same controls`);
        heard[name] = await asks[name](engine, kinds, heard.Chromium);
      } finally {
        await engine.close();
      }
    }
    await site.close();
    const plain = ({ role, name }, number) =>
      // A summary has no role of ARIA's, and each engine calls it what it likes.
      `${kinds[number] === 'summary' ? 'summary' : role}: ${name.trim().replace(/\s+/g, ' ')}`;
    const expected = heard.Chromium.map(plain);
    for (const name of ['Firefox', 'WebKit']) assert.deepEqual(heard[name].map(plain), expected, name);
    const summaries = kinds.filter((kind) => kind === 'summary').length;
    rows.push({
      what: 'Names and roles in Firefox and WebKit, of what is in sight of the questions, the table of types and the checklist',
      measured: `${kinds.length} controls and headings, the same as in Chromium; of ${summaries} that open and close only the name, as they have no role in ARIA`,
      gate: 'one engine gives another name or role',
    });
  },
);

for (const [what, path, tag] of [
  ['guide', 'guide.html', 'calcinosis-guide'],
  ['visit sheet', '', 'calcinosis-symptom-checklist'],
])
  test(`the ${what} prints as a tagged PDF with its language and an outline`, async () => {
    const page = await open(path, {
      init: () => {
        window.print = () => {};
      },
    });
    const host = page.locator(tag);
    const expected = await host.evaluate((element, isSheet) => {
      const root = element.shadowRoot;
      if (isSheet)
        return [...root.querySelectorAll('.sheet :is(h2, h3, h4, h5)')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.textContent.trim());
      return [...root.querySelectorAll('*')]
        .filter((one) => one.shadowRoot?.querySelector('[part~="heading"]'))
        .map((one) => one.heading);
    }, what !== 'guide');
    if (what !== 'guide') await host.getByRole('button', { name: 'Print' }).click();
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ tagged: true, outline: true, format: 'A4' })),
    );
    assert.equal((await pdf.getMarkInfo())?.Marked, true);
    const { info } = await pdf.getMetadata();
    assert.equal(info.Language, 'en');
    const titles = (list) => (list ?? []).flatMap(({ title, items }) => [title.trim(), ...titles(items)]);
    const outline = titles(await pdf.getOutline());
    assert.ok(expected.length > 1);
    // Chromium writes a heading twice that had to move to the next page.
    const isCalled = (title) => (found) => found === title || found === title + title;
    expected.reduce((from, title) => {
      const at = outline.slice(from).findIndex(isCalled(title));
      assert.notEqual(at, -1, `"${title}" is in the outline, after what stands before it`);
      return from + at + 1;
    }, 0);
    rows.push({
      what: `The ${what}, as Chromium makes a PDF of it, is tagged and has its language and an outline`,
      measured: `${expected.length} headings of its parts in the outline, in their order, of ${outline.length}; language ${info.Language}`,
      gate: 'no tags, no language, or a heading is missing or out of order',
    });
  });
