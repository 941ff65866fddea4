import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { deprecationOf } from './deprecation.mjs';
import { languages } from '../../dist/content/languages.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement)
  .sort((a, b) => ((a.tagName ?? '') < (b.tagName ?? '') ? -1 : 1));
const base = elements.find(({ tagName }) => !tagName);
const tags = elements.filter(({ tagName }) => tagName);

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** What goes away is struck out, and says what to use instead. */
const nameOf = (item, name = item.name) => (deprecationOf(item) ? `~~${code(name)}~~` : code(name));
function use(item) {
  const advice = item.deprecated && deprecationOf(item);
  return cell(advice ? `Deprecated: ${advice} ${item.description ?? ''}` : item.description);
}

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`\n**${title}**\n`, line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function attributes(declaration, own) {
  return (declaration.attributes ?? [])
    .filter(({ inheritedFrom }) => own === !inheritedFrom)
    .map((attribute) => [
      nameOf(attribute),
      code(attribute.type?.text),
      code(attribute.default === "''" ? '' : attribute.default),
      use(attribute),
    ]);
}

const attributeHead = ['attribute', 'type', 'default', 'what it does'];
const described = (list) => (list ?? []).map((item) => [nameOf(item, item.name || '(none)'), use(item)]);

function element(declaration) {
  const methods = (declaration.members ?? []).filter(
    ({ kind, inheritedFrom }) => kind === 'method' && !inheritedFrom,
  );
  return [
    `### \`<${declaration.tagName}>\`\n`,
    `${cell(declaration.deprecated ? `Deprecated: ${deprecationOf(declaration)} ` : '')}${cell(declaration.summary)}\n`,
    `${declaration.description ?? ''}\n`,
    table('Attributes', attributeHead, attributes(declaration, true)),
    table('Slots', ['slot', 'what goes there'], described(declaration.slots)),
    table(
      'Events',
      ['event', 'type', 'when'],
      (declaration.events ?? []).map((event) => [nameOf(event), code(event.type?.text), use(event)]),
    ),
    table(
      'Methods',
      ['method', 'what it does'],
      methods.map((method) => [
        nameOf(method, `${method.name}(${(method.parameters ?? []).map(({ name }) => name).join(', ')})`),
        use(method),
      ]),
    ),
    table('Parts', ['part', 'what it is'], described(declaration.cssParts)),
  ].join('\n');
}

const sections = {
  elements: [
    '### Every element\n',
    table('Attributes', attributeHead, attributes(base, true)),
    ...tags.map(element),
  ].join('\n'),
  tokens: table(
    'Tokens',
    ['token', 'type', 'default', 'what it colours or measures'],
    base.cssProperties.map((token) => [
      nameOf(token),
      code(token.syntax ?? token.type?.text),
      code(token.default),
      use(token),
    ]),
  ),
};

/** What a language weighs is measured; its name is its own. */
async function languageRows() {
  const rows = [];
  for (const [lang, levels] of Object.entries(languages)) {
    const { common } = await import(`../../dist/content/${lang}/plain.js`);
    const files = levels
      .map((level) => (level === 'plain' ? lang : `${lang}-${level}`))
      .filter((file) => file !== 'en');
    const weights = files.map((file) => brotliCompressSync(readFileSync(`dist/cdn/lang/${file}.js`)).length);
    const total = weights.map((weight) => weight.toLocaleString('en')).join(' and ');
    rows.push([
      common.language,
      code(lang),
      levels.join(' and '),
      lang === 'en' ? `${total}, and in the script` : total,
    ]);
  }
  return rows;
}

sections.languages = table(
  'Languages',
  ['language', '`lang`', 'reading levels', 'bytes of its files, as sent with Brotli'],
  await languageRows(),
);

/** The README's reference is written from the manifest, between two marks, so that it cannot drift. */
let readme = readFileSync('README.md', 'utf8');
for (const [name, text] of Object.entries(sections)) {
  const marked = new RegExp(`(<!-- ${name}:start[^>]*-->)[^]*?(<!-- ${name}:end -->)`);
  if (!marked.test(readme)) throw new Error(`README.md has no place for ${name}`);
  readme = readme.replace(marked, (_, start, end) => `${start}\n\n${text}\n${end}`);
}
const options = { ...(await resolveConfig('README.md')), parser: 'markdown' };
writeFileSync('README.md', await format(readme, options));
