import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sheetWith } from './kit-sheet.mjs';
import { elements } from './published-elements.mjs';

/**
 * The accessibility conformance report, as a page to read and print, and as data in the form of OpenACR. What it claims
 * stands in src/conformance, with the tests that prove it; `npm run conformance` compares these with what was run.
 */
const out = 'dist/conformance';
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const data = (name) => json(`src/conformance/${name}.json`);
const [report, proofs, wcag] = ['report', 'proofs', 'wcag'].map(data);
const [section508, en301549] = ['section-508', 'en-301-549'].map(data);
const { name, version } = json('package.json');
/** The day of the newest words, since a build has no clock. */
const day = Object.values(json('src/content/editions.json'))
  .map(({ date }) => date)
  .sort()
  .at(-1);

const levels = ['A', 'AA', 'AAA'];
const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const enginesOf = ({ file, engines }) =>
  (engines ?? (file.startsWith('test/host/') ? ['chromium'] : Object.keys(engineNames)))
    .map((engine) => engineNames[engine])
    .join(', ');

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
const prose = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const paragraphs = (texts) => texts.map((text) => `<p>${prose(text)}</p>`).join('\n');
const list = (items) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
const term = (verdict) => report.terms[verdict][0];

/** Where else a criterion of WCAG counts: each edition took over the levels A and AA of those before it. */
function alsoIn({ id, level, since }) {
  if (level === 'AAA' || since === '2.2') return '';
  return since === '2.0' ? `EN 301 549 9.${id}; Section 508` : `EN 301 549 9.${id}`;
}

const evidence = ({ provedBy = [], manual }) =>
  [
    provedBy.length > 0 &&
      `<p class="evidence"><b>Tested:</b> ${provedBy.map((id) => `<a href="#test-${id}">${id}</a>`).join(', ')}.</p>`,
    manual && `<p class="evidence"><b>Manual:</b> ${prose(manual)}</p>`,
  ]
    .filter(Boolean)
    .join('\n');

const table = (
  id,
  title,
  rows,
  also,
) => `<section class="scroller" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escape(title)}</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">Conformance</th><th scope="col">Remarks</th></tr></thead>
<tbody>
${rows
  .map(
    (row) => `<tr>
<th scope="row">${escape(row.id)} ${escape(row.name)}${also?.(row) ? `<span class="also">${also(row)}</span>` : ''}</th>
<td class="${row.verdict}">${term(row.verdict)}</td>
<td>${row.remarks ? `<p>${prose(row.remarks)}</p>` : ''}
${evidence(row)}</td>
</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</section>`;

const chapter = ({ id, title, intro, verdict, remarks, rows }) =>
  `<h3>${escape(title)}</h3>
${intro ? `<p>${prose(intro)}</p>\n` : ''}${rows ? table(`table-${id}`, title, rows) : `<p><b>${term(verdict)}.</b> ${prose(remarks)}</p>`}`;

const counts = () => {
  const count = (level, verdict) =>
    wcag.filter((row) => row.level === level && row.verdict === verdict).length;
  return `<table class="counts">
<caption>WCAG 2.2 in numbers</caption>
<thead><tr><th scope="col">Conformance</th>${levels.map((level) => `<th scope="col">${level}</th>`).join('')}</tr></thead>
<tbody>
${Object.keys(report.terms)
  .map(
    (verdict) =>
      `<tr><th scope="row">${term(verdict)}</th>${levels.map((level) => `<td>${count(level, verdict)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>`;
};

const standards = [
  ['Web Content Accessibility Guidelines 2.0, 2.1 and 2.2', 'levels A, AA and AAA'],
  ['Revised Section 508 of the Rehabilitation Act, as corrected in 2018', 'chapters 3 to 6'],
  ['EN 301 549 V3.2.1 (2021-03)', 'chapters 4 to 13'],
];

const sections = [
  [
    'product',
    'Product',
    `<dl>
<div><dt>Name and version</dt><dd>${name} ${version}</dd></div>
<div><dt>Date of its newest words</dt><dd>${day}</dd></div>
<div><dt>What it is</dt><dd>${escape(report.description)}</dd></div>
<div><dt>Contact</dt><dd>${escape(report.contact)}</dd></div>
</dl>
<h3>The elements</h3>
${list(elements.map(({ tagName }) => `<code>${tagName}</code>`))}`,
  ],
  ['methods', 'How it was evaluated', paragraphs(report.methods)],
  [
    'page',
    'What your page has to do',
    `<p>An element is a part of a page. These remain the page's:</p>\n${list(report.page.map(prose))}`,
  ],
  ['law', 'Dates for hospitals in the United States', paragraphs(report.law)],
  [
    'standards',
    'Standards and terms',
    `${list(standards.map(([standard, part]) => `${standard}: ${part}`))}
<dl>
${Object.values(report.terms)
  .map(([word, meaning]) => `<div><dt>${word}</dt><dd>${escape(meaning)}</dd></div>`)
  .join('\n')}
</dl>
${counts()}`,
  ],
  [
    'wcag',
    'WCAG 2.2',
    levels
      .map((level) =>
        table(
          `wcag-${level.toLowerCase()}`,
          `Success criteria, level ${level}`,
          wcag.filter((row) => row.level === level),
          alsoIn,
        ),
      )
      .join('\n'),
  ],
  ['section-508', 'Revised Section 508', section508.map(chapter).join('\n')],
  ['en-301-549', 'EN 301 549', en301549.map(chapter).join('\n')],
  [
    'tests',
    'The tests',
    `<p>A star stands for whatever a test has there, such as the name of each element.</p>
<dl class="tests">
${Object.entries(proofs)
  .map(
    ([id, proof]) => `<div id="test-${id}"><dt>${id}</dt>
<dd><p>${escape(proof.shows)}</p>
<p class="evidence">${enginesOf(proof)}. <code>${escape(proof.file)}</code></p>
${list(proof.tests.map(escape))}</dd></div>`,
  )
  .join('\n')}
</dl>`,
  ],
  ['legal', 'What this report is not', paragraphs([report.legal])],
];

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.title}: ${name} ${version}</title>
<link rel="stylesheet" href="conformance.css">
</head>
<body>
<header><p class="name">${name}</p></header>
<main>
<h1>${report.title}</h1>
<p class="lead">${escape(report.lead)}</p>
<nav class="contents" aria-label="Contents"><ul>
${sections.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('\n')}
</ul></nav>
${sections.map(([id, title, body]) => `<h2 id="${id}">${title}</h2>\n${body}`).join('\n')}
<p><a href="openacr.json">The same as data, in the form of OpenACR</a></p>
</main>
</body>
</html>
`;

/** As the catalog 2.5-edition-wcag-2.2-508-eu-en of OpenACR calls the chapters and the parts of a product. */
const criterion = (component, { remarks, verdict, ...row }) =>
  (row.covers ?? [row.id]).map((num) => ({
    num,
    components: [
      {
        name: component,
        adherence: {
          level: verdict,
          notes: [
            remarks,
            row.manual && `Manual: ${row.manual}`,
            row.provedBy && `Tested: ${row.provedBy.join(', ')}.`,
          ]
            .filter(Boolean)
            .join(' '),
        },
      },
    ],
  }));
const openChapter = ({ intro, remarks, verdict, rows }) => ({
  ...((intro ?? remarks) && { notes: intro ?? `${term(verdict)}. ${remarks}` }),
  ...(!rows && { disabled: true }),
  criteria: (rows ?? []).flatMap((row) => criterion('none', row)),
});
const openacr = {
  title: `${name} ${report.title}`,
  product: { name, version, description: report.description },
  author: { name: `The makers of ${name}`, email: '' },
  report_date: day,
  last_modified_date: day,
  version: 1,
  notes: report.contact,
  evaluation_methods_used: report.methods.join(' '),
  legal_disclaimer: report.legal,
  license: 'MIT',
  catalog: '2.5-edition-wcag-2.2-508-eu-en',
  chapters: Object.fromEntries([
    ...levels.map((level) => [
      `success_criteria_level_${level.toLowerCase()}`,
      { criteria: wcag.filter((row) => row.level === level).flatMap((row) => criterion('web', row)) },
    ]),
    ...[...section508, ...en301549].map((part) => [part.id, openChapter(part)]),
  ]),
};

mkdirSync(out, { recursive: true });
writeFileSync(`${out}/index.html`, html);
writeFileSync(`${out}/openacr.json`, `${JSON.stringify(openacr, undefined, 2)}\n`);
writeFileSync(`${out}/conformance.css`, sheetWith('src/conformance/conformance.css'));
