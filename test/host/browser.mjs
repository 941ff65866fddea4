import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { launchChromium } from '../tools/browser.mjs';
import { serve, strictPolicy } from './serve.mjs';

/** Each element that stands by itself; the first three are on the hospital page. */
export const tags = [
  'calcinosis-type-table',
  'calcinosis-symptom-checklist',
  'calcinosis-faq',
  'calcinosis-overview',
  'calcinosis-key-points',
  'calcinosis-prevalence',
  'calcinosis-causes',
  'calcinosis-urgent-care',
  'calcinosis-diagnosis',
  'calcinosis-treatments',
  'calcinosis-glossary',
  'calcinosis-disclaimer',
];
/** With those that number or hold the others, so that they change how these look. */
export const ownPages = [...tags, 'calcinosis-references', 'calcinosis-guide'];
export const moduleScript = '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>';
export const classicScript = '<script src="/dist/cdn/calcinosis-elements.classic.js"></script>';

const extensions = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };

/**
 * One browser and one server for a test file. Each page has a context of its own that ends with its test,
 * and a test fails where its page had an error, broke its policy or asked another site for anything.
 */
export function browse({ args, answer } = {}) {
  let browser;
  let site;
  let opened = [];

  before(async () => {
    [browser, site] = await Promise.all([launchChromium({ args }), serve({ answer })]);
  });
  after(() => Promise.all([browser?.close(), site?.close()]));
  afterEach(async (t) => {
    const pages = opened;
    opened = [];
    await Promise.all(pages.map((page) => page.context().close()));
    const problems = pages.flatMap((page) => page.problems);
    for (const problem of problems) t.diagnostic(problem);
    assert.deepEqual(problems, []);
  });

  return {
    get url() {
      return site.url;
    },

    /**
     * Opens a path of the site, or the fixture `files['index.html']` under the hospital's policy. The
     * page's `problems`, `warnings` and `requests` are lists; a test that expects a problem takes it out.
     */
    async open(
      path = '',
      { files, policy = strictPolicy, init, elements = true, sites = [], ...context } = {},
    ) {
      const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, ...context });
      page.setDefaultTimeout(10_000);
      opened.push(page);
      await observe(page, [site.url, ...sites]);
      if (files) await serveFixture(page, site.url, files, policy);
      if (init) await page.addInitScript(init);
      await page.goto(`${site.url}${files ? 'fixture/' : ''}${path}`);
      if (elements) await ready(page);
      return page;
    },
  };
}

/** A page of a host; `body` holds our elements in some form. */
export function hostPage(
  body,
  { head = '', script = moduleScript, html = 'lang="en"', attributes = '' } = {},
) {
  return `<!doctype html>
<html ${html}>
<head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width">${head}${script}</head>
<body ${attributes}>${body}</body>
</html>`;
}

export const allTags = tags.map((tag) => `<${tag}></${tag}>`).join('\n');

/** Waits until everything of ours on the page has rendered; a fixture holds one element at least. */
export async function ready(page) {
  await page.waitForFunction(
    (names) => {
      const all = [...document.querySelectorAll('*')];
      const inBlocks = all.flatMap(({ localName, shadowRoot }) =>
        shadowRoot && !localName.startsWith('calcinosis-') ? [...shadowRoot.children] : [],
      );
      const found = [...all, ...inBlocks].filter((node) => node.matches(names.join()));
      return found.length > 0 && found.every((element) => element.hasUpdated && !element.isUpdatePending);
    },
    [...ownPages, 'calcinosis-term'],
  );
}

/** Asks once a frame until the answer is true. */
export async function until(page, question, tries = 200) {
  for (let left = tries; left > 0; left -= 1) {
    if (await question()) return;
    await painted(page);
  }
  assert.fail(`it never came true: ${question}`);
}

/**
 * Waits until a person sees this in a part of the page, in this order: each of our elements by its tag, and each text that
 * is the page's own. The elements' own words are left out.
 */
export async function sees(page, wanted, part = 'main') {
  let found;
  for (let left = 60; left > 0; left -= 1) {
    await painted(page);
    found = await page.locator(part).evaluate(listWhatIsSeen);
    if (isDeepStrictEqual(found, wanted)) return;
  }
  assert.deepEqual(found, wanted);
}

/** Runs in the page. It walks what is rendered: a shadow root instead of the children, and these where they are slotted. */
function listWhatIsSeen(part) {
  const found = [];
  const isOurs = ({ localName }) => localName.startsWith('calcinosis-');
  const isInOurs = (node) => {
    const { host } = node.getRootNode();
    return !!host && isOurs(host);
  };
  const isText = ({ data, parentElement }, rects) =>
    data.trim() &&
    [...rects].some(({ width }) => width > 0) &&
    parentElement?.checkVisibility({ visibilityProperty: true });
  const walk = (node) => {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNode(node);
      if (!isInOurs(node) && isText(node, range.getClientRects())) {
        found.push(node.data.replace(/\s+/g, ' ').trim());
      }
    } else if (node instanceof Element) {
      const heading = node.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6');
      if (isOurs(node) && !isInOurs(node) && heading?.checkVisibility()) found.push(node.localName);
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) walk(child);
    }
  };
  walk(part);
  return found;
}

/** Opens whatever opens and ticks every symptom and sign; what opens or closes more has time to do so. */
export async function openEverything(page) {
  // A locator finds what stands in the shadow root of a block, too.
  await page.locator(tags.join()).evaluateAll((found) => {
    for (const { localName, shadowRoot } of found) {
      if (!shadowRoot) continue;
      for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      if (localName !== 'calcinosis-symptom-checklist') continue;
      for (const label of shadowRoot.querySelectorAll('label:has([type=checkbox]:not(:checked))')) {
        if (label.textContent.trim() !== 'None of these') label.click();
      }
    }
  });
  await page.getByRole('button', { name: 'Close all' }).waitFor();
}

/** Two frames: what was changed has been laid out and painted. */
export const painted = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function observe(page, sites) {
  page.problems = [];
  page.warnings = [];
  page.requests = [];
  page.on('pageerror', ({ message }) => page.problems.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') page.problems.push(`console: ${message.text()}`);
    if (message.type() === 'warning') page.warnings.push(message.text());
  });
  page.on('request', (request) => {
    page.requests.push(request.url());
    if (!sites.some((url) => request.url().startsWith(url))) page.problems.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (violation) => page.problems.push(`policy: ${violation}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
}

const serveFixture = (page, origin, files, policy) =>
  page.route(`${origin}fixture/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice('/fixture/'.length) || 'index.html';
    if (!(name in files)) return route.fulfill({ status: 404 });
    const headers = { 'content-type': extensions[name.split('.').at(-1)] };
    if (name.endsWith('.html')) headers['content-security-policy'] = policy;
    return route.fulfill({ body: files[name], headers });
  });
