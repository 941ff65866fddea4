import { readFileSync } from 'node:fs';
import { compile } from 'tailwindcss';

const modules = new URL('../../node_modules/', import.meta.url);
const text = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const npm = (path) => readFileSync(new URL(path, modules), 'utf8');

async function tailwind(...classes) {
  const { build } = await compile('@import "tailwindcss";', {
    loadStylesheet: (id) => {
      const path = id === 'tailwindcss' ? 'tailwindcss/index.css' : `tailwindcss/${id}`;
      return { path, base: '', content: npm(path) };
    },
  });
  return build(classes);
}

const leaky =
  'text-white bg-black uppercase italic text-center tracking-widest leading-none whitespace-nowrap';

/**
 * The pages that our elements come to stand on, for the tests and for Storybook's toolbar: by an id, what it is called, its sheet, and
 * the attributes of its root, of its body and of what holds our elements. The sheets are the frameworks' own, from npm;
 * those under pages/cruel/ are ours. `_s` is the theme that WordPress's makers give to who starts one.
 */
const pages = {
  'bootstrap-3': {
    name: 'Bootstrap 3',
    css: () => npm('bootstrap3/dist/css/bootstrap.min.css'),
    box: 'jumbotron text-center text-uppercase',
  },
  'bootstrap-5': {
    name: 'Bootstrap 5',
    css: () => npm('bootstrap/dist/css/bootstrap.min.css'),
    body: 'bg-dark text-white',
    box: 'text-uppercase text-center fst-italic fw-bold lh-1 text-nowrap pe-none user-select-none',
  },
  'bootstrap-5-dark': {
    name: 'Bootstrap 5, dark',
    css: () => npm('bootstrap/dist/css/bootstrap.min.css'),
    root: { 'data-bs-theme': 'dark' },
    box: 'card-body lead',
  },
  tailwind: {
    name: 'Tailwind preflight',
    css: () => tailwind(...leaky.split(' ')),
    box: leaky,
  },
  uswds: {
    name: 'USWDS',
    css: () => npm('@uswds/uswds/dist/css/uswds.min.css'),
    body: 'usa-dark-background',
    box: 'usa-prose usa-intro',
  },
  'nhs-uk': {
    name: 'NHS.UK',
    css: () => npm('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    body: 'nhsuk-template__body',
    box: 'nhsuk-lede-text nhsuk-u-font-weight-bold',
  },
  'gov-uk': {
    name: 'GOV.UK',
    css: () => npm('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    body: 'govuk-template__body',
    box: 'govuk-body-l govuk-!-text-align-centre',
  },
  foundation: {
    name: 'Foundation',
    css: () => npm('foundation-sites/dist/css/foundation.min.css'),
    box: 'callout alert text-center lead',
  },
  wordpress: {
    name: 'WordPress _s',
    css: () => npm('undescores-for-npm/style.css'),
    body: 'page',
    box: 'entry-content',
  },
  leak: { name: 'a theme that leaks', css: () => text('pages/cruel/leak.css'), box: 'text' },
  every: { name: 'a theme that styles every node', css: () => text('pages/cruel/every.css') },
  important: {
    name: 'a theme that styles every node, and insists',
    css: () => text('pages/cruel/important.css'),
  },
  reset: { name: 'a reset that insists', css: () => text('pages/cruel/reset.css') },
  dark: { name: 'a dark page that does not say so', css: () => text('pages/cruel/dark.css') },
};

export const hosts = Object.fromEntries(
  Object.entries(pages).map(([id, { name, root = {}, body = '', box = '' }]) => [
    id,
    { name, root, body, box },
  ]),
);

/** The sheet of a host page. Its fonts and pictures are not served: nothing of ours depends on them. */
export async function sheetOf(id) {
  return (await pages[id].css())
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, 'none');
}
