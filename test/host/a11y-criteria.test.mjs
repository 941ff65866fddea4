import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import { elements } from '../../src/build/published-elements.mjs';
import { browse, hostPage, painted, until } from './browser.mjs';
import { cutOff } from './cut-off.mjs';
import { trackFocus } from './track-focus.mjs';

/*
 * One success criterion of WCAG 2.2 a test, for every element that the package publishes: what the conformance report
 * claims of all of them stands on these titles.
 */
const { open } = browse();

const published = elements.map(({ tagName }) => tagName);
/** One holds the others, one takes their lists of sources away: each has a page to itself. */
const apart = ['calcinosis-guide', 'calcinosis-references'];
const markup = (tag) =>
  tag === 'calcinosis-term' ? `<p>They take a <${tag}>biopsy</${tag}>.</p>` : `<${tag}></${tag}>`;
const bodies = [published.filter((tag) => !apart.includes(tag)), ...apart.map((tag) => [tag])].map((tags) =>
  tags.map(markup).join('\n'),
);

/** What `look` finds on the pages that hold every element, with everything open and ticked. */
async function visit(look, { css = '', ...options } = {}) {
  const found = [];
  const met = new Set();
  for (const body of bodies) {
    const page = await open('', {
      ...options,
      elements: false,
      init: reachIn,
      files: {
        'index.html': hostPage(`<main><h1>Calcinosis</h1>${body}</main>`, {
          head: '<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="host.css">',
        }),
        'host.css': css,
      },
    });
    await shown(page);
    for (const tag of await page.evaluate(() => window.nodes().map(({ localName }) => localName)))
      met.add(tag);
    found.push(...(await look(page)));
  }
  assert.deepEqual(
    published.filter((tag) => !met.has(tag)),
    [],
    'every element was looked at',
  );
  return found;
}

/** Runs in the page. */
function reachIn() {
  /** Every node of the page, and of every shadow root. */
  window.nodes = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? window.nodes(node.shadowRoot) : []),
    ]);
  /** The element that a node is in, by its tag. */
  window.tagOf = (node) => node.getRootNode().host?.localName;
  window.inSight = (node) => window.tagOf(node) && node.checkVisibility({ visibilityProperty: true });
  window.textNodes = () =>
    window
      .nodes()
      .filter(window.inSight)
      .filter((node) => [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()));
}

/** Waits for the elements, opens whatever opens, and ticks every box but "None of these". */
async function shown(page) {
  await until(page, () =>
    page.evaluate(() => {
      const ours = window.nodes().filter(({ localName }) => localName.startsWith('calcinosis-'));
      return ours.every((element) => element.hasUpdated && !element.isUpdatePending);
    }),
  );
  await page.evaluate(() => {
    for (const node of window.nodes()) {
      if (node.localName === 'details') node.open = true;
      const ofTheList = node.matches('fieldset.group label:has([type=checkbox]:not(:checked))');
      if (ofTheList && node.textContent.trim() !== 'None of these') node.click();
    }
  });
  await painted(page);
}

for (const [colorScheme, width] of [
  ['light', 1200],
  ['dark', 320],
]) {
  test(`WCAG: axe finds nothing in any element, by all of its rules, ${colorScheme}, at ${width} px`, async () => {
    assert.deepEqual(await visit(violations, { colorScheme, viewport: { width, height: 900 } }), []);
  });
}

/** With the rules for AAA, and with those that are called experimental, such as that for a label in the name. */
async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      runOnly: [
        'wcag2a',
        'wcag2aa',
        'wcag2aaa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
        'experimental',
      ],
      resultTypes: ['violations'],
    })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
}

test('WCAG 1.1.1 and 1.4.5: every picture is a drawing with a name, or hidden beside its words', async () => {
  const found = await visit((page) =>
    page.evaluate(() => {
      const images =
        'img, picture, canvas, video, audio, object, embed, iframe, svg image, [role=img]:not(svg)';
      const named = (node) => node.ariaLabel ?? node.getAttribute('aria-labelledby');
      const drawn = (node) => node.closest('[aria-hidden=true]') || (node.role === 'img' && named(node));
      return window
        .nodes()
        .filter(window.tagOf)
        .filter((node) => node.matches(images) || (node.localName === 'svg' && !drawn(node)))
        .map((node) => `${window.tagOf(node)}: ${node.outerHTML.slice(0, 80)}`);
    }),
  );
  assert.deepEqual(found, []);
});

/** The sheets that reach a person's browser. */
const sheets = ['dist/embed', 'dist/kit', 'dist/conformance'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${folder}/${file}`),
);

test('WCAG 1.3.4, 2.2.2, 2.3.1: no style sheet asks how a device is held, or moves, blinks or scrolls anything', () => {
  assert.ok(sheets.length > published.length);
  const moving =
    /orientation\s*:\s*(portrait|landscape)|@keyframes|animation|<marquee|text-decoration[^;]*blink/;
  assert.deepEqual(
    sheets.filter((sheet) => moving.test(readFileSync(sheet, 'utf8'))),
    [],
  );
});

test('WCAG 2.3.3: what moves does so for those alone who did not ask for less', async () => {
  const found = await visit(
    (page) =>
      page.evaluate(() =>
        window
          .nodes()
          .filter(window.tagOf)
          .flatMap((node) => [
            [node, getComputedStyle(node)],
            [node, getComputedStyle(node, '::before')],
            [node, getComputedStyle(node, '::after')],
          ])
          .filter(([, style]) =>
            [style.transitionDuration, style.animationDuration].some((time) => parseFloat(time) > 0),
          )
          .map(([node]) => `${window.tagOf(node)}: ${node.localName}.${node.className}`),
      ),
    { reducedMotion: 'reduce' },
  );
  assert.deepEqual(found, []);
});

test('WCAG 1.4.4: text of 200 % is twice as large in every element, and nothing is cut off', async () => {
  const sizes = (page) =>
    page.evaluate(() => {
      const smallest = {};
      for (const node of window.textNodes()) {
        // The numbers in a drawing grow with it; the list beside it has them as text.
        if (node.closest('svg')) continue;
        const tag = window.tagOf(node);
        smallest[tag] = Math.min(smallest[tag] ?? Infinity, parseFloat(getComputedStyle(node).fontSize));
      }
      return smallest;
    });
  const found = await visit(async (page) => {
    const before = await sizes(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
    await page.reload();
    await shown(page);
    const after = await sizes(page);
    const small = Object.keys(before)
      .filter((tag) => after[tag] < before[tag] * 2 - 0.1)
      .map((tag) => `${tag}: ${before[tag]} and then ${after[tag]} px`);
    return [...small, ...(await cutOff(page, published))];
  });
  assert.deepEqual(found, []);
});

/** A window of 1280 by 1024 at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 };

test('WCAG 1.4.10: at a zoom of 400 % every element keeps to the width of the page, but for tables in a scroller', async () => {
  const found = await visit(
    async (page) => {
      const wide = await page.evaluate(() => {
        const scrolls = (node) =>
          node.scrollWidth > node.clientWidth + 1 &&
          ['auto', 'scroll', 'hidden'].includes(getComputedStyle(node).overflowX);
        return window
          .nodes()
          .filter(window.inSight)
          .filter(
            (node) => scrolls(node) && !node.querySelector('table') && !node.matches('.hidden, textarea'),
          )
          .map((node) => `${window.tagOf(node)}: ${node.localName}.${node.className} scrolls`);
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > zoomed.width) wide.push(`the page is ${width}px wide`);
      return [...wide, ...(await cutOff(page, published))];
    },
    { viewport: zoomed },
  );
  assert.deepEqual(found, []);
});

const spacing = { 'line-height': 1.5, 'letter-spacing': 0.12, 'word-spacing': 0.16 };
const spacingOf = (page) =>
  page.evaluate(
    (names) =>
      window.textNodes().map((node) => {
        const style = getComputedStyle(node);
        const of = (name) => parseFloat(style.getPropertyValue(name)) / parseFloat(style.fontSize);
        return { tag: window.tagOf(node), node: node.localName, spacing: names.map((name) => of(name) || 0) };
      }),
    Object.keys(spacing),
  );
const tight = (seen) =>
  seen
    .filter((node) => node.spacing.some((value, i) => value < Object.values(spacing)[i] * 0.99))
    .map((node) => `${node.tag}: ${node.node} ${node.spacing.join(' ')}`);

test("WCAG 1.4.12: a person's own text spacing reaches every element and cuts nothing off", async () => {
  for (const width of [1280, 320]) {
    const found = await visit(
      async (page) => {
        await page.evaluate(
          (css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            const roots = [document, ...window.nodes().map((node) => node.shadowRoot)].filter(Boolean);
            for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          },
          `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }`,
        );
        await painted(page);
        return [...tight(await spacingOf(page)), ...(await cutOff(page, published))];
      },
      { viewport: { width, height: 900 } },
    );
    assert.deepEqual(found, [], `${width}px`);
  }
});

test('WCAG 1.4.12: the three spacing tokens reach every paragraph, table and list; what a page sets on every node stops at the element', async () => {
  const css = `:root { --calcinosis-line-height: 1.5; --calcinosis-letter-spacing: 0.12em; --calcinosis-word-spacing: 0.16em; }`;
  const found = await visit(
    async (page) => {
      const texts = (await spacingOf(page)).filter(({ node }) => /^(p|li|t[hd]|d[dt])$/.test(node));
      return [...tight(texts), ...(await cutOff(page, published))];
    },
    { css },
  );
  assert.deepEqual(found, []);
  const reached = await visit(
    async (page) =>
      (await spacingOf(page)).filter(({ tag }) => tag !== 'calcinosis-term').map((node) => node.spacing[1]),
    { css: '* { letter-spacing: 0.12em !important; }' },
  );
  assert.equal(Math.max(...reached), 0);
});

test('WCAG 1.4.8: no text is justified, and every paragraph and table has lines of 1.5', async () => {
  const found = await visit((page) =>
    page.evaluate(() =>
      window.textNodes().flatMap((node) => {
        const { textAlign, lineHeight, fontSize } = getComputedStyle(node);
        const faults = [];
        if (textAlign === 'justify') faults.push('is justified');
        if (/^(p|t[dh])$/.test(node.localName) && parseFloat(lineHeight) < 1.5 * parseFloat(fontSize) - 0.1)
          faults.push(`has lines of ${lineHeight}`);
        return faults.map(
          (fault) => `${window.tagOf(node)}: "${node.textContent.trim().slice(0, 30)}" ${fault}`,
        );
      }),
    ),
  );
  assert.deepEqual(found, []);
});

/** The keyboard's walk through every element at a zoom of 400 %, once for all that is asked of it. */
let walks;
const walk = () => (walks ??= stepsOfWalk());

async function stepsOfWalk() {
  const steps = [];
  const step = async (page) => {
    await page.evaluate(trackFocus);
    const before = page.url();
    const all = await page.evaluate(() => window.reachable().length);
    await page.evaluate(() => window.reachable()[0].focus());
    await page.keyboard.press('Shift+Tab');
    for (let expected = 0; expected < all; expected += 1) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => window.focused());
      steps.push({ ...now, expected, moved: page.url() !== before });
    }
    return [];
  };
  await visit(step, { viewport: zoomed });
  assert.ok(steps.length > 500, `there is a lot to reach, not ${steps.length}`);
  return steps;
}

const told = ({ name, seen, at, expected }) => `${name}: ${seen}, ${at} for ${expected}`;

test('WCAG 2.1.1 and 2.1.2: the Tab key comes to everything in every element, in its order, and goes on', async () => {
  assert.deepEqual((await walk()).filter(({ at, expected }) => at !== expected).map(told), []);
});

test('WCAG 2.4.7 and 2.4.13: what has the focus has an outline of 2 px and 3:1, in every element', async () => {
  assert.deepEqual((await walk()).filter(({ seen }) => seen !== true).map(told), []);
});

test('WCAG 2.4.11 and 2.4.12: nothing lies over what has the focus, in any element, at a zoom of 400 % too', async () => {
  assert.deepEqual((await walk()).filter(({ covered }) => covered).map(told), []);
});

test('WCAG 3.2.1: the focus alone moves nobody to another place or address', async () => {
  assert.deepEqual((await walk()).filter(({ moved }) => moved).map(told), []);
});

test('WCAG 2.5.5 and 2.5.8: what is pressed in any element is at least 44 by 44 px, but for links and terms in a text', async () => {
  for (const width of [1200, 320]) {
    const found = await visit(
      (page) =>
        page.evaluate(() => {
          const targets =
            'button, summary, select, textarea, input:not([type=checkbox], [type=radio]), label:has([type=checkbox], [type=radio]), a, [role=button]';
          /** In a line of text, with words before it or after it. */
          const inText = (node) => {
            if (window.tagOf(node) === 'calcinosis-term') return true;
            const block = node.parentElement?.closest('p, li, td, dd, dt, figcaption, span');
            return node.localName === 'a' && block && block.textContent.trim() !== node.textContent.trim();
          };
          return window
            .nodes()
            .filter((node) => window.inSight(node) && node.matches(targets) && !inText(node))
            .map((node) => [node, node.getBoundingClientRect()])
            .filter(([, box]) => box.width < 43.9 || box.height < 43.9)
            .map(
              ([node, box]) =>
                `${window.tagOf(node)}: ${node.localName} "${node.textContent.trim().slice(0, 30)}" ${box.width}×${box.height}`,
            );
        }),
      { viewport: { width, height: 900 } },
    );
    assert.deepEqual(found, [], `${width}px`);
  }
});

test('WCAG 3.2.2: to tick, choose or type moves nobody: the focus, the address and the window stay', async () => {
  const found = await visit((page) =>
    page.evaluate(async () => {
      const before = [location.href, history.length].join();
      const moved = [];
      const at = () => {
        let node = document.activeElement;
        while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
        return node;
      };
      for (const field of window.nodes().filter((node) => node.matches('input, textarea, select'))) {
        if (!window.inSight(field)) continue;
        field.focus();
        if (field.matches('[type=checkbox], [type=radio]')) field.click();
        else {
          field.value = 'a';
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (field.isConnected && window.inSight(field) && at() !== field)
          moved.push(`${window.tagOf(field)}: ${field.name || field.type} lost the focus`);
        if ([location.href, history.length].join() !== before)
          moved.push(`${field.name} changed the address`);
      }
      return moved;
    }),
  );
  assert.deepEqual(found, []);
});

test('WCAG 1.3.5, 3.3.1 to 3.3.4: no field asks who a person is, must be filled in or refuses what is typed, and each has a label in sight', async () => {
  const found = await visit((page) =>
    page.evaluate(() =>
      window
        .nodes()
        .filter((node) => window.inSight(node) && node.matches('input, textarea, select'))
        .flatMap((field) => {
          const faults = [];
          const kinds = ['checkbox', 'radio', 'search', 'text', 'textarea', 'date', 'month'];
          if (!kinds.includes(field.type)) faults.push(`is a field for ${field.type}`);
          if (field.required || field.pattern || field.min || field.ariaRequired === 'true')
            faults.push('has a rule');
          if (field.autocomplete && field.autocomplete !== 'off')
            faults.push(`asks for ${field.autocomplete}`);
          const labels = [...(field.labels ?? [])];
          if (!labels.some((label) => label.checkVisibility() && label.textContent.trim()))
            faults.push('has no label in sight');
          return faults.map((fault) => `${window.tagOf(field)}: ${field.name || field.type} ${fault}`);
        }),
    ),
  );
  assert.deepEqual(found, []);
});

test('WCAG 2.1.4: no letter, digit or sign does anything outside a field that takes text', async () => {
  const found = await visit((page) =>
    page.evaluate(async () => {
      const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789/?.,;:\'"[]{}()<>!@#$%&*+-=_~`|\\'];
      const shown = () =>
        window
          .nodes()
          .map((node) =>
            [node.localName, node.checked, ...[...node.attributes].map(({ value }) => value)].join(),
          )
          .join('\n') + [location.href, history.length].join();
      const takesText = 'textarea, input:not([type="checkbox"], [type="radio"])';
      const kinds = new Map(
        window
          .nodes()
          .filter(
            (node) =>
              node.matches('a, button, summary, select, input, [tabindex]') && !node.matches(takesText),
          )
          .map((node) => [[window.tagOf(node), node.localName, node.type, node.className].join(), node]),
      );
      const controls = [...kinds.values()];
      const frame = () => new Promise(requestAnimationFrame);
      const acted = [];
      for (const control of [document.body, ...controls]) {
        control.focus();
        await frame();
        await frame();
        const before = shown();
        for (const key of signs)
          for (const type of ['keydown', 'keypress', 'keyup']) {
            const event = new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true });
            if (!control.dispatchEvent(event)) acted.push(`${window.tagOf(control)} takes ${key}`);
          }
        await frame();
        await frame();
        if (shown() !== before)
          acted.push(`${window.tagOf(control)}: ${control.localName} changed with a sign`);
      }
      if (controls.length < 2) acted.push('there is nothing to try');
      return acted;
    }),
  );
  assert.deepEqual(found, []);
});

test('WCAG 1.2, 2.2, 2.5.1, 2.5.4, 2.5.7, 3.3.8: the drop-in files play, time, drag, sense and log in nothing', () => {
  const absent =
    /<(audio|video|canvas|object|embed|marquee)\b|accesskey|autofocus|autoplay|setInterval|window\.open|http-equiv|device(motion|orientation)|draggable|dragstart|touch(start|move|end)|gesture|mouse(down|up)|type="password"|location\.reload/;
  for (const file of ['calcinosis-elements.js', 'calcinosis-elements.classic.js']) {
    const text = readFileSync(`dist/cdn/${file}`, 'utf8');
    assert.deepEqual(text.match(absent)?.[0], undefined, file);
    // A link in a frame that may not lead the page around it.
    assert.equal(text.match(/_blank/g)?.length, 1, file);
  }
});

const pages = ['dist/embed', 'dist/kit', 'dist/conformance'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.html') && file !== 'preview.html')
    .map((file) => `${folder}/${file}`),
);

test("WCAG 2.4.1, 2.4.2, 3.1.1: each of the package's pages has a title, a language, one main part, one first heading, and can be enlarged", () => {
  assert.ok(pages.length > 150, `there are ${pages.length}`);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    const [, title = ''] = html.match(/<title>([^<]+)<\/title>/) ?? [];
    assert.ok(title.trim(), file);
    const [, lang] = html.match(/<html lang="([^"]+)"/) ?? [];
    assert.ok(lang, file);
    if (file.startsWith('dist/embed/')) assert.equal(lang, file.split('/')[2]);
    assert.equal(html.match(/<main[ >]/g)?.length, 1, file);
    assert.equal(html.match(/<h1[ >]/g)?.length, 1, file);
    assert.doesNotMatch(html, /user-scalable|maximum-scale/, file);
  }
});

test('WCAG 3.2.3, 3.2.4, 3.2.6: the guide has the same parts in the same order in every language, further help last', () => {
  const guides = pages.filter((file) => file.endsWith('/calcinosis-guide.html'));
  assert.ok(guides.length > 10);
  const orders = guides.map((file) => [
    ...new Set(
      [...readFileSync(file, 'utf8').matchAll(/id="calcinosis-guide-([\w-]+)"/g)].map(([, part]) => part),
    ),
  ]);
  for (const order of orders) assert.deepEqual(order, orders[0]);
  assert.ok(orders[0].indexOf('disclaimer') > orders[0].indexOf('faq'));
});

for (const tag of published.filter((name) => pages.includes(`dist/embed/en/${name}.html`))) {
  test(`WCAG: axe finds nothing on the page of its own that ${tag} has`, async () => {
    assert.deepEqual(await violations(await open(`dist/embed/en/${tag}.html`)), []);
  });
}
