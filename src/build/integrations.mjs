import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import * as words from '../../dist/content/en/plain.js';
import { readingLevels } from '../../dist/content/ids.js';
import { maySet } from '../../dist/embed/policy.js';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const { prettier } = JSON.parse(readFileSync('package.json', 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** What an attribute can hold, where that is a closed list; null where it is any text. */
const valuesOf = ({ name, type }) => {
  const text = type.text.replace(' | undefined', '');
  if (text === 'boolean') return ['', name];
  if (text === 'number') return ['1', '2', '3', '4', '5', '6'];
  if (text === 'ReadingLevel') return [...readingLevels];
  if (name === 'dir') return ['ltr', 'rtl', 'auto'];
  const quoted = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return quoted.length > 0 ? quoted : null;
};

const titleOf = (tag) => {
  const part = tag.slice('calcinosis-'.length);
  return (
    words[part.replace(/-(.)/g, (_, letter) => letter.toUpperCase())]?.title ?? part.replaceAll('-', ' ')
  );
};

const allowed = Object.fromEntries(
  elements.map(({ tagName, attributes = [], slots = [] }) => [
    tagName,
    {
      title: titleOf(tagName),
      attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, valuesOf(attribute)])),
      slots: slots.map(({ name }) => name).filter(Boolean),
    },
  ]),
);

/** What a block may set, unless the site lets blocks set everything. */
const presentation = [
  ...new Set(['lang', 'dir', ...Object.values(allowed).flatMap(({ attributes }) => Object.keys(attributes))]),
].filter((name) => maySet(name, 'block'));

const pretty = (code, parser) => format(code, { ...prettier, parser });

mkdirSync('dist/integrations', { recursive: true });
writeFileSync(
  'dist/integrations/allowed.js',
  await pretty(
    `/** Each tag with its English title, its attributes with their closed lists of values, and its slots. */
     export const allowed = ${JSON.stringify(allowed)};
     /** The attributes that say how an element is presented: all that a block or a link may set. */
     export const presentation = ${JSON.stringify(presentation)};`,
    'babel',
  ),
);
for (const file of readdirSync('src/integrations').filter((name) => /\.(mjs|d\.ts|css|md)$/.test(name))) {
  copyFileSync(`src/integrations/${file}`, `dist/integrations/${file.replace(/\.mjs$/, '.js')}`);
}

// For those who have no build: what the modules make, as text to paste.
const pasted = [
  ['tinymce', ({ calcinosis }) => calcinosis],
  ['sanitize-html', ({ calcinosis }) => calcinosis],
  ['ckeditor5-html-support', ({ htmlSupport }) => ({ htmlSupport }), 'html-support'],
];
for (const [file, pick, module = file] of pasted) {
  const made = await import(`../../dist/integrations/${module}.js`);
  writeFileSync(`dist/integrations/${file}.json`, await pretty(JSON.stringify(pick(made)), 'json'));
}
