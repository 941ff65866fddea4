import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBundled, writeBillOfMaterials } from './bill-of-materials.mjs';
import { filesIn, hashesOf } from './hashes.mjs';
import { sheetWith } from './kit-sheet.mjs';
import { matrix, otherPlaces, places } from './options-matrix.mjs';
import { kitPolicies, permissions, readingPolicy, sent, strictPolicy } from './policy.mjs';

/**
 * What the people need who host the folder and answer for it: pages to read, the configuration of servers, hashes of every
 * file, and what the scripts are made of. It comes last, since it hashes what the other steps have written.
 */
const source = 'src/hosting';
const out = 'dist/hosting';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

mkdirSync(out, { recursive: true });
writeBillOfMaterials(`${out}/sbom.cdx.json`);

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
const number = (value) => value.toLocaleString('en');
const upper = (text) => escape(text[0].toUpperCase() + text.slice(1));

const kilobytes = (bytes) => String(Math.round(bytes / 1000));
const script = readFileSync('dist/cdn/calcinosis-elements.js');

const values = {
  version,
  permissions,
  'policy.strict': strictPolicy,
  'policy.reading': sent(readingPolicy, "'none'"),
  'policy.kit': sent(kitPolicies.all, "'self'"),
  // Who may frame it follows, since that is the site's to say.
  'policy.embed': sent(strictPolicy, '').trimEnd(),
  'integrity.module': integrity['calcinosis-elements.js'].integrity,
  'bytes.script': kilobytes(script.length),
  'bytes.gzip': kilobytes(gzipSync(script).length),
};
const inHtml = {
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escape(value)])),
  packages: packages(),
  hashes: hashes(),
  options: options(),
  places: [...places, ...otherPlaces]
    .map(({ name, who }) => `<dt>${upper(name)}</dt>\n<dd>${who}</dd>`)
    .join('\n'),
};

const fill = (file, known) =>
  readFileSync(`${source}/${file}`, 'utf8').replace(/\{\{([\w.]+)\}\}/g, (_, name) => {
    if (!(name in known)) throw new Error(`${file} asks for {{${name}}}, which is not there`);
    return known[name];
  });

for (const file of ['nginx.conf', 'apache.conf']) writeFileSync(`${out}/${file}`, fill(file, values));
// With the sheet of the kit in it, whose folder a server keeps to staff.
writeFileSync(`${out}/hosting.css`, sheetWith(`${source}/hosting.css`));

const pages = [
  ['index', 'Host it yourself'],
  ['claims', 'What it does and does not do'],
  ['threat-model', 'Threat model'],
  ['files', 'Files and hashes'],
];
for (const [file, title] of pages) writeFileSync(`${out}/${file}.html`, page(file, title));

// All that there is but the list itself. What is built from this folder for other systems has lists of its own.
const listed = filesIn('dist').filter(
  (file) => file !== 'hosting/SHA256SUMS' && !/^integrations\//.test(file),
);
writeFileSync(
  `${out}/SHA256SUMS`,
  listed.map((file) => `${hashesOf(`dist/${file}`).sha256}  ${file}\n`).join(''),
);

function page(current, title) {
  const links = pages.map(
    ([file, name]) =>
      `<li><a href="${file}.html"${file === current ? ' aria-current="page"' : ''}>${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${readingPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}: calcinosis-elements</title>
<link rel="stylesheet" href="hosting.css">
</head>
<body>
<header>
<p class="name">calcinosis-elements ${version}</p>
<nav aria-label="Pages for IT and security"><ul>
${links.join('\n')}
</ul></nav>
</header>
<main>
<h1>${title}</h1>
${proofs(fill(`${current}.html`, inHtml)).trimEnd()}
</main>
</body>
</html>
`;
}

/** `[[test/host/csp.test.mjs: a title]]` is the test that proves what stands before it. */
function proofs(text) {
  return text.replace(
    /\[\[([\w/.-]+): ([^\]]+)\]\]/g,
    (_, file, title) =>
      `<span class="proof"><code>${file}</code> <q>${escape(title.replaceAll('\n', ' '))}</q></span>`,
  );
}

/** Who may set which option: a row each, and a column for each place where it can be written. */
function options() {
  const head = ['option', ...places.map(({ name }) => escape(name))];
  const body = matrix().map(
    ({ name, elements, places: allowed }) =>
      `<tr><th scope="row"><code>${escape(name)}</code></th>${places
        .map(({ id }) => `<td>${allowed.includes(id) ? 'yes' : '—'}</td>`)
        .join('')}<td>${elements.map((tag) => `<code>${tag}</code>`).join(', ') || 'all'}</td></tr>`,
  );
  return `<thead><tr>${[...head, 'elements'].map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>`;
}

/** What a site serves to readers, each with the hash for a tag. */
function hashes() {
  const rows = Object.entries(integrity).map(([file, { bytes, integrity: hash }]) => {
    const path = file.startsWith('../') ? file.slice(3) : `cdn/${file}`;
    const { sha256 } = hashesOf(`dist/${path}`);
    return `<tr><th scope="row"><code>${path}</code></th><td>${number(bytes)}</td><td><code>${hash}</code></td><td><code>${sha256}</code></td></tr>`;
  });
  return `<tbody>\n${rows.join('\n')}\n</tbody>`;
}

/** Each package in the scripts, and in which. */
function packages() {
  const { files, packages: names } = readBundled();
  const { components } = JSON.parse(readFileSync(`${out}/sbom.cdx.json`, 'utf8'));
  const rows = names.map((name) => {
    const { version: pinned, licenses } = components.find(({ purl = '' }) =>
      purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`),
    );
    const places = Object.keys(files).filter((file) => files[file].includes(name));
    return `<tr><th scope="row"><code>${name}</code></th><td>${pinned}</td><td>${licenses[0].license.id}</td><td>${places.map((file) => `<code>${file.slice('cdn/'.length)}</code>`).join(', ')}</td></tr>`;
  });
  return `<tbody>\n${rows.join('\n')}\n</tbody>`;
}
