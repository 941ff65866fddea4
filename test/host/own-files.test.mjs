import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import * as english from '../../dist/content/en/plain.js';
import * as spanish from '../../dist/content/es/plain.js';
import { browse, hostPage, ready } from './browser.mjs';
import { serve, strictPolicy } from './serve.mjs';

/* Whatever a site does to the script, its other files are found, or the console says how they would be. */

const { open } = browse();
const classic = readFileSync('dist/cdn/calcinosis-elements.classic.js', 'utf8');
const module = readFileSync('dist/cdn/calcinosis-elements.js', 'utf8');
const clinic = readFileSync('test/host/pages/clinic.json', 'utf8');
const base = 'data-calcinosis data-base="/dist/cdn/"';

const others = {};
before(async () => {
  const answer = (request, response) => void response.setHeader('access-control-allow-origin', '*');
  [others.open, others.closed] = await Promise.all([serve({ answer }), serve()]);
});
after(() => Promise.all(Object.values(others).map((site) => site?.close())));

/** What an optimizer does once the reader has come: the script runs as a new one, with its address or its text in it. */
const rerun = (asText) => `
  addEventListener('load', async () => {
    const old = document.querySelector('[type=delayed]');
    const address = old.dataset.rocketSrc;
    const script = document.createElement('script');
    if (${asText}) script.append(await (await fetch(address)).text());
    else script.src = address;
    ${asText ? 'old.before(script)' : 'old.replaceWith(script)'};
  });`;
const delayed =
  '<script type="delayed" data-rocket-src="/dist/cdn/calcinosis-elements.classic.js"></script><script src="rerun.js"></script>';

const combined = '<script defer src="combined.js"></script>';

/** How the script comes: what stands in the head, and the files beside the page. */
const found = {
  'the classic file of another site': () => ({
    script: `<script src="${others.open.url}dist/cdn/calcinosis-elements.classic.js"></script>`,
  }),
  'the deferred classic file of another site': () => ({
    script: `<script defer src="${others.open.url}dist/cdn/calcinosis-elements.classic.js"></script>`,
  }),
  'the classic file of a site that lets nobody read it, with a folder that does': () => ({
    script: `<script data-base="${others.open.url}dist/cdn" src="${others.closed.url}dist/cdn/calcinosis-elements.classic.js"></script>`,
  }),
  'a classic file that is called otherwise, of another site': () => ({
    script: `<script ${base} src="${others.closed.url}dist/cdn/calcinosis-elements.classic.js?renamed"></script>`,
  }),
  'the text of the classic file in the page': () => ({ script: `<script ${base}>${classic}</script>` }),
  'the text of the module in the page': () => ({
    script: `<script type="module" ${base}>${module}</script>`,
  }),
  'a file in which scripts are combined': () => ({
    script: `${combined}<script type="application/json" ${base}>{}</script>`,
    files: { 'combined.js': `var one = 1;\n${classic}\nvar two = 2;` },
  }),
  'a combined module': () => ({
    script: `<script type="module" ${base} src="combined.js"></script>`,
    files: { 'combined.js': `const one = 1;\n${module}` },
  }),
  'a delayed script that gets its address back': () => ({
    script: delayed,
    files: { 'rerun.js': rerun(false) },
  }),
  'a delayed script whose text is run': () => ({ script: delayed, files: { 'rerun.js': rerun(true) } }),
  'a page that has elements called as what reads the address': () => ({
    script: `<img name="currentScript" alt=""><form name="scripts"></form><img name="baseURI" alt="">
      <script src="${others.open.url}dist/cdn/calcinosis-elements.classic.js"></script>`,
  }),
};

const lost = {
  'the text of the classic file in the page': () => ({ script: `<script>${classic}</script>` }),
  'the text of the module in the page': () => ({ script: `<script type="module">${module}</script>` }),
  'a file in which scripts are combined': () => ({
    script: combined,
    files: { 'combined.js': `var one = 1;\n${classic}\nvar two = 2;` },
  }),
  'the classic file of a site that lets nobody read it': () => ({
    script: `<script src="${others.closed.url}dist/cdn/calcinosis-elements.classic.js"></script>`,
  }),
};

async function show({ script, files = {} }) {
  const sites = [others.open.url, others.closed.url];
  const policy = `${strictPolicy}; connect-src 'self'`.replace(
    "script-src 'self'",
    `script-src 'self' 'unsafe-inline' ${sites.join(' ')}`,
  );
  const body = '<calcinosis-guide src="clinic.json">Guide</calcinosis-guide>';
  return open('', {
    files: { 'index.html': hostPage(body, { script, html: 'lang="es"' }), 'clinic.json': clinic, ...files },
    // A script that writes another one's text is what such a policy is for.
    policy: policy.replace("require-trusted-types-for 'script'; ", ''),
    permissions: ['local-network-access'],
    sites,
    elements: false,
  });
}

for (const [what, make] of Object.entries(found))
  test(`${what} brings a Spanish page its words and the hospital's own`, async () => {
    const page = await show(make());
    await page.getByRole('heading', { name: 'Calcinosis: una guía de Northfield' }).waitFor();
    await page.getByRole('heading', { name: spanish.typeTable.title }).first().waitFor();
    assert.deepEqual(page.warnings, []);
  });

for (const [what, make] of Object.entries(lost))
  test(`${what} speaks English, and the console says what to do`, async () => {
    const page = await show(make());
    await ready(page);
    await page.getByRole('heading', { name: english.typeTable.title }).first().waitFor();
    const remedy = /"(lang\/es|calcinosis-elements\.local-text)\.js" is not beside .* data-base=".*CORS/;
    assert.deepEqual(
      page.warnings
        .map((warning) => remedy.exec(warning)?.[1] ?? /shown in English/.exec(warning)?.[0])
        .sort(),
      ['calcinosis-elements.local-text', 'lang/es', 'shown in English'],
      page.warnings.join('\n'),
    );
    page.problems = page.problems.filter((problem) => !/404|CORS|ERR_FAILED/.test(problem));
  });
