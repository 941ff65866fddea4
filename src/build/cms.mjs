import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Language } from '../../dist/content/language.js';
import { languages } from '../../dist/content/languages.js';
import { maySet } from '../../dist/embed/policy.js';
import { phoneNumber } from '../../dist/content/phone.js';
import { elements } from './cms-options.mjs';

/**
 * The plugin for WordPress and the component for Drupal: what stands in src/integrations, with what the library offers
 * written beside it. The plugin brings the library along, since it must load nothing from anywhere else.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { integrity } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['calcinosis-elements.js'];

const humanized = (id) => {
  const words = id.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
};

/** A name for each language, in that language. */
const languageNames = {};
/** The title and the first sentence of each element in each language, as its own page has them. */
const texts = {};
for (const lang of Object.keys(languages)) {
  const words = await import(`../../dist/content/${lang}/plain.js`);
  languageNames[lang] = words.common.language;
  texts[lang] = Object.fromEntries(elements.map(({ tag }) => [tag, textOf(lang, tag, words)]));
}

function textOf(lang, tag, words) {
  if (tag === 'calcinosis-reading-level') return [words.readingLevel.title];
  if (tag === 'calcinosis-term') return [];
  const page = readFileSync(`dist/embed/${lang}/${tag}.html`, 'utf8');
  const [, title] = /<title>([^<]*)<\/title>/.exec(page);
  const [, description] = /<meta name="description" content="([^"]*)">/.exec(page);
  return [title, description].map(unescape);
}

function unescape(text) {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code));
}

const language = {
  lang: {
    type: 'language',
    values: Object.keys(languages),
    help: 'The language of this element. Without it the element speaks that of the page.',
  },
};

const library = {
  version,
  integrity,
  phone: phoneNumber.source,
  languages: Object.fromEntries(
    Object.keys(languages).map((lang) => [lang, { name: languageNames[lang], dir: new Language(lang).dir }]),
  ),
  elements: Object.fromEntries(elements.map((element) => [element.tag, wordpressElement(element)])),
};

/** What authors choose says how the content is presented; all else is a setting of the site. */
function forAuthors(options) {
  return Object.fromEntries(Object.entries(options).filter(([name]) => maySet(name, 'block')));
}

function wordpressElement({ tag, summary, hasContact: contact, options: all, site }) {
  const options = forAuthors(all);
  const isTerm = tag === 'calcinosis-term';
  const [title = 'A word, explained'] = texts.en[tag];
  return {
    tag,
    // A term is part of a sentence, so it has no block.
    block: isTerm ? null : tag.replace('calcinosis-', 'calcinosis-elements/'),
    title,
    summary,
    contact,
    options: Object.fromEntries(
      Object.entries(isTerm ? options : { ...language, ...options }).map(([name, option]) => [
        name,
        { label: name === 'lang' ? 'Language' : humanized(name), ...option, help: helpOf(name, option) },
      ]),
    ),
    site: [...site, ...Object.keys(all).filter((name) => !(name in options))],
  };
}

/** For somebody who chooses, without what only concerns markup. */
function helpOf(name, { type, help }) {
  if (name === 'exclude') return 'Tick what to leave out.';
  if (type === 'list') return 'Tick what to show. Without a tick all of it is shown.';
  const [choosing] = help.split(/ (?:Anything else|An unknown)/);
  return choosing[0].toUpperCase() + choosing.slice(1);
}

const plugin = 'dist/integrations/wordpress/calcinosis-elements';
copy('src/integrations/wordpress', plugin);
stamp(`${plugin}/calcinosis-elements.php`, /^( \* Version: +).*$/m);
stamp(`${plugin}/readme.txt`, /^(Stable tag: ).*$/m);
for (const file of ['calcinosis-elements.js', 'calcinosis-elements.local-text.js', 'licenses.txt', 'lang'])
  copy(`dist/cdn/${file}`, `${plugin}/assets/cdn/${file}`);
for (const folder of Object.keys(languages)) copy(`dist/embed/${folder}`, `${plugin}/assets/embed/${folder}`);
for (const file of readdirSync('dist/embed').filter((name) => name.endsWith('.css')))
  copy(`dist/embed/${file}`, `${plugin}/assets/embed/${file}`);
writeJson(`${plugin}/library.json`, library, ['label', 'help']);
writeJson(`${plugin}/texts.json`, texts);
writeFileSync(`${plugin}/library.js`, editorLibrary());
mkdirSync(`${plugin}/languages`, { recursive: true });
writeFileSync(`${plugin}/languages/calcinosis-elements.pot`, template(plugin));

function copy(from, to) {
  cpSync(from, to, { recursive: true });
}

/** Without what only the editor shows. */
function writeJson(file, data, without = []) {
  writeFileSync(
    file,
    `${JSON.stringify(data, (key, value) => (without.includes(key) ? undefined : value))}\n`,
  );
}

function stamp(file, line) {
  const text = readFileSync(file, 'utf8');
  if (!line.test(text)) throw new Error(`${file} has no place for the version`);
  writeFileSync(file, text.replace(line, `$1${version}`));
}

/** What the blocks in the editor need: the same, with a name for each value. */
function editorLibrary() {
  const named = ([name, { values, ...option }]) => [
    name,
    {
      ...option,
      ...(values && {
        values,
        labels: Object.fromEntries(
          values.map((id) => [id, option.type === 'language' ? languageNames[id] : humanized(id)]),
        ),
      }),
    },
  ];
  const data = {
    integrity,
    texts,
    elements: Object.fromEntries(
      Object.entries(library.elements).map(([tag, { block, summary, options }]) => [
        tag,
        { block, summary, options: Object.fromEntries(Object.entries(options).map(named)) },
      ]),
    ),
  };
  return `window.calcinosisElements = ${JSON.stringify(data)};\n`;
}

/** The plugin's own strings, for translators: those in its files, and the names and explanations of its options. */
function template(folder) {
  const strings = new Set();
  const call = /\b(?:esc_html_|esc_attr_|esc_html_e|_)_?\(\s*'((?:[^'\\]|\\.)*)',\s*'calcinosis-elements'/g;
  const files = [
    'editor.js',
    'includes/blocks.php',
    'includes/library.php',
    'includes/render.php',
    'includes/settings.php',
  ];
  for (const file of files)
    for (const [, text] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(call))
      strings.add(text.replaceAll("\\'", "'"));
  for (const { options } of elements)
    for (const [name, option] of Object.entries({ ...language, ...forAuthors(options) })) {
      const { values = [], type } = option;
      strings.add(name === 'lang' ? 'Language' : humanized(name)).add(helpOf(name, option));
      if (type === 'choice' && name !== 'term') for (const value of values) strings.add(humanized(value));
    }
  const entries = [...strings].map((text) => `msgid ${JSON.stringify(text)}\nmsgstr ""\n`);
  const head = [
    'msgid ""',
    'msgstr ""',
    JSON.stringify(`Project-Id-Version: Calcinosis Elements ${version}\n`),
    JSON.stringify('MIME-Version: 1.0\n'),
    JSON.stringify('Content-Type: text/plain; charset=UTF-8\n'),
    JSON.stringify('X-Domain: calcinosis-elements\n'),
  ];
  return `${head.join('\n')}\n\n${entries.join('\n')}`;
}

/* Drupal: the library stands in the site's folder `libraries`, as is the custom there, so nothing is copied. */

const drupal = 'dist/integrations/drupal';
const module = `${drupal}/calcinosis_elements`;
const twig = readFileSync('src/integrations/drupal/component.twig', 'utf8');
copy('src/integrations/drupal/calcinosis_elements', module);
writeFileSync(
  `${module}/calcinosis_elements.libraries.yml`,
  yaml({
    elements: {
      version,
      js: {
        '/libraries/calcinosis-elements/cdn/calcinosis-elements.js': {
          minified: true,
          preprocess: false,
          attributes: { type: 'module', integrity, crossorigin: 'anonymous' },
        },
      },
    },
  }),
);

const snake = (name) => name.replaceAll('-', '_');

for (const { tag, summary, hasContact, options, site } of elements) {
  if (tag === 'calcinosis-term') continue;
  const name = tag.replace('calcinosis-', '');
  const all = {
    ...language,
    ...options,
    ...Object.fromEntries(site.map((option) => [option, { type: 'text' }])),
  };
  const folder = `${module}/components/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/${name}.component.yml`,
    yaml({
      $schema:
        'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json',
      name: texts.en[tag][0],
      status: 'experimental',
      group: 'Calcinosis',
      description: summary,
      props: {
        type: 'object',
        properties: {
          ...Object.fromEntries(
            Object.entries(all).map(([option, what]) => [snake(option), property(option, what)]),
          ),
          library: {
            type: 'string',
            title: 'Library',
            description: 'Where the library lies. Without it: /libraries/calcinosis-elements.',
          },
        },
      },
      ...(hasContact && {
        slots: { contact: { title: 'Contact', description: 'How to reach the clinic.' } },
      }),
      libraryOverrides: { dependencies: ['calcinosis_elements/elements'] },
    }),
  );
  const titles = Object.keys(languages).map((lang) => `${twigText(lang)}: ${twigText(texts[lang][tag][0])}`);
  const named = Object.keys(all).map((option) => `${twigText(option)}: ${snake(option)}|default(null)`);
  const hasPage = tag !== 'calcinosis-reading-level';
  writeFileSync(
    `${folder}/${name}.twig`,
    twig
      .replace('TITLES', `{${titles.join(', ')}}`)
      .replace('OPTIONS', `{${named.join(', ')}}`)
      .replace('FALLBACK', hasPage ? '<a href="{{ page }}">{{ titles[spoken] }}</a>' : '{{ titles[spoken] }}')
      .replace(
        'CONTACT',
        hasContact ? '{% if contact|default %}<span slot="contact">{{ contact }}</span>{% endif %}' : '',
      )
      .replaceAll('TAG', tag),
  );
}

function property(name, { type, values, help }) {
  const title = name === 'lang' ? 'Language' : humanized(name);
  const description = help ? helpOf(name, { type, help }) : undefined;
  const about = { title, ...(description && { description }) };
  if (type === 'boolean') return { type: 'boolean', ...about };
  if (type === 'list') return { type: 'array', ...about, items: { type: 'string', enum: values } };
  if (name === 'heading-level') return { type: 'integer', ...about, minimum: 1, maximum: 6 };
  if (type === 'choice') return { type: 'string', ...about, enum: values };
  return { type: 'string', ...about };
}

/**
 * For the filter "Limit allowed HTML tags": every tag, the block and the link. Of the options it allows what says how the
 * content is presented; a text that an editor writes does not speak in the hospital's name.
 */
const allowed = [
  '<p> <br> <strong> <em> <ul> <ol> <li> <h2 id> <h3 id> <h4 id> <blockquote cite> <a href hreflang>',
  ...elements.map(({ tag, options }) => `<${[tag, ...named(options)].join(' ')}>`),
  `<div class data-calcinosis ${blockOptions().join(' ')}>`,
].join(' ');
writeFileSync(`${drupal}/allowed-html.txt`, `${allowed}\n`);
const format = `${module}/config/optional/filter.format.calcinosis.yml`;
writeFileSync(
  format,
  readFileSync(format, 'utf8').replace('ALLOWED', () => `'${allowed}'`),
);

function named(options) {
  return [...new Set(['lang', ...Object.keys(options)])].filter((name) => maySet(name, 'block'));
}

function blockOptions() {
  const names = elements.flatMap(({ options }) => named(options));
  return [...new Set(names)].sort().map((name) => `data-${name}`);
}

function twigText(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** As much of YAML as is needed here; a text in double quotes is the same in YAML and in JSON. */
function yaml(data, indent = '') {
  return Object.entries(data)
    .map(([key, value]) => {
      if (Array.isArray(value)) return `${indent}${keyOf(key)}: ${JSON.stringify(value)}\n`;
      if (typeof value === 'object') return `${indent}${keyOf(key)}:\n${yaml(value, `${indent}  `)}`;
      return `${indent}${keyOf(key)}: ${JSON.stringify(value)}\n`;
    })
    .join('');
}

function keyOf(key) {
  return /^[a-z_]+$/i.test(key) ? key : JSON.stringify(key);
}
