import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faq } from '../../dist/content/en/faq.js';
import { bundle } from '../tools/bundle.mjs';

/** Where the others are installed: they are never in the lock of the repository. */
export const folder = join(import.meta.dirname, 'peers');
const modules = join(folder, 'node_modules');
const plain = (text) =>
  text
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '');
/** The same questions and answers for everyone: ours, as plain text. */
const questions = Object.values(faq.items).map(({ question, answer }) => [
  question,
  answer.map((part) => `<p>${plain(part)}</p>`).join(''),
]);
const each = (item) => () => questions.map(([question, answer], at) => item(question, answer, at)).join('');
const details = each((q, a) => `<details class="item"><summary>${q}</summary>${a}</details>`);
const imports = (...paths) => paths.map((path) => `import '${path}';`).join('');

/**
 * How each shows questions that open, in its own documented way: what a page loads (`js` is bundled, `css` is loaded
 * whole, as each documents it), the markup of one list, and where one question is (`item`).
 */
const all = [
  { name: 'native HTML', js: '', markup: details, item: '.item' },
  {
    name: 'calcinosis-faq',
    js: imports('./dist/elements/calcinosis-faq/calcinosis-faq.js'),
    from: process.cwd(),
    markup: () => '<calcinosis-faq></calcinosis-faq>',
    item: '.item',
  },
  {
    name: 'Web Awesome',
    package: '@awesome.me/webawesome',
    js: imports('@awesome.me/webawesome/dist/components/details/details.js'),
    css: ['dist/styles/themes/default.css'],
    markup: each((q, a) => `<wa-details summary="${q}">${a}</wa-details>`),
    item: 'wa-details',
  },
  {
    name: 'VA.gov',
    package: '@department-of-veterans-affairs/web-components',
    js: `import { defineCustomElement as one } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion.js';
import { defineCustomElement as two } from '@department-of-veterans-affairs/web-components/dist/components/va-accordion-item.js';
one(); two();`,
    markup: () =>
      `<va-accordion>${each((q, a) => `<va-accordion-item header="${q}">${a}</va-accordion-item>`)()}</va-accordion>`,
    item: 'va-accordion-item',
  },
  {
    name: 'CMS.gov',
    package: '@cmsgov/design-system',
    scripts: ['dist/web-components/bundle/base.js', 'dist/web-components/bundle/ds-accordion.js'],
    css: ['dist/css/index.css', 'dist/css/core-theme.css'],
    markup: () =>
      `<ds-accordion>${each((q, a) => `<ds-accordion-item heading="${q}">${a}</ds-accordion-item>`)()}</ds-accordion>`,
    item: 'ds-accordion-item',
  },
  {
    name: 'Red Hat',
    package: '@rhds/elements',
    js: imports('@rhds/elements/rh-accordion/rh-accordion.js'),
    css: ['elements/rh-accordion/rh-accordion-lightdom-shim.css'],
    markup: () =>
      `<rh-accordion>${each((q, a) => `<rh-accordion-header><h3>${q}</h3></rh-accordion-header><rh-accordion-panel>${a}</rh-accordion-panel>`)()}</rh-accordion>`,
    item: 'rh-accordion-header',
  },
  {
    name: 'Carbon',
    package: '@carbon/web-components',
    js: imports('@carbon/web-components/es/components/accordion/index.js'),
    markup: () =>
      `<cds-accordion>${each((q, a) => `<cds-accordion-item title="${q}">${a}</cds-accordion-item>`)()}</cds-accordion>`,
    item: 'cds-accordion-item',
  },
  {
    name: 'Bootstrap',
    package: 'bootstrap',
    scripts: ['dist/js/bootstrap.bundle.min.js'],
    css: ['dist/css/bootstrap.min.css'],
    markup: (list) =>
      `<div class="accordion">${each(
        (q, a, at) =>
          `<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#a${list}-${at}" aria-expanded="false">${q}</button></h3><div id="a${list}-${at}" class="accordion-collapse collapse"><div class="accordion-body">${a}</div></div></div>`,
      )()}</div>`,
    item: '.accordion-item',
  },
  {
    name: 'GOV.UK',
    package: 'govuk-frontend',
    js: `import { createAll, Accordion } from 'govuk-frontend'; document.body.classList.add('js-enabled', 'govuk-frontend-supported'); createAll(Accordion);`,
    css: ['dist/govuk/govuk-frontend.min.css'],
    markup: (list) =>
      `<div class="govuk-accordion" data-module="govuk-accordion" id="a${list}">${each(
        (q, a, at) =>
          `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="a${list}-h${at}">${q}</span></h2></div><div id="a${list}-c${at}" class="govuk-accordion__section-content">${a}</div></div>`,
      )()}</div>`,
    item: '.govuk-accordion__section',
  },
  {
    name: 'NHS.UK',
    package: 'nhsuk-frontend',
    js: '',
    css: ['dist/nhsuk/nhsuk-frontend-10.6.1.min.css'],
    markup: each(
      (q, a) =>
        `<details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${q}</span></summary><div class="nhsuk-details__text">${a}</div></details>`,
    ),
    item: '.nhsuk-details',
  },
];

/** All that can be had, bundled; what cannot is in `notes`. */
export async function prepare() {
  const ready = [];
  const notes = [];
  for (const peer of all) {
    const home = peer.package && join(modules, peer.package);
    if (home && !existsSync(home)) {
      notes.push(`${peer.name}: ${peer.package} is not installed, so it was not measured.`);
      continue;
    }
    try {
      const version = home ? JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version : undefined;
      const { code, files } = peer.scripts
        ? { code: peer.scripts.map((path) => readFileSync(join(home, path), 'utf8')).join(';\n'), files: {} }
        : peer.js
          ? await bundle(peer.js, { from: peer.from ?? folder })
          : { code: '', files: {} };
      const css = (peer.css ?? []).map((path) => readFileSync(join(home, path), 'utf8')).join('\n');
      ready.push({ ...peer, version, code, files, style: css });
    } catch (error) {
      notes.push(
        `${peer.name}: could not be bundled (${error.message.split('\n')[0].replaceAll(process.cwd(), '')}).`,
      );
    }
  }
  return { ready, notes };
}
