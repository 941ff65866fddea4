import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { elements } from './published-elements.mjs';

/* What editors know of the elements, from the manifest: VS Code by custom data, JetBrains by web-types. */

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const docs = (tagName) => `https://www.npmjs.com/package/${name}/v/${version}#${tagName}`;

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
/** The values of a type such as `'auto' | 'light'`; none for what is open. */
const valuesOf = ({ text }) => {
  if (/^[A-Z]/.test(text)) throw new Error(`An editor cannot look ${text} up: spell it out in manifest.mjs.`);
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return values.length > 0 && text.replaceAll(/'[^']*'|[\s|]/g, '') === '' ? values : undefined;
};
const isFlag = ({ text }) => text === 'boolean';

function list(title, items = []) {
  if (items.length === 0) return [];
  const rows = items.map(
    (item) => `- ${item.name ? `\`${item.name}\`` : '(none)'}: ${line(item.description)}`,
  );
  return ['', `**${title}**`, '', ...rows];
}

/** VS Code has no place of its own for slots, events and parts, so they stand in the description. */
const vscode = {
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map(({ tagName, summary, attributes, slots, events, cssParts }) => ({
    name: tagName,
    description: {
      kind: 'markdown',
      value: [
        summary,
        ...list('Slots', slots),
        ...list('Events', events),
        ...list('Parts for `::part()`', cssParts),
      ].join('\n'),
    },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: line(attribute.description) },
      // The set `v` is that of attributes that are there or not.
      ...(isFlag(attribute.type) && { valueSet: 'v' }),
      ...(valuesOf(attribute.type) && {
        values: valuesOf(attribute.type)
          .filter(Boolean)
          .map((value) => ({ name: value })),
      }),
    })),
    references: [{ name: 'Documentation', url: docs(tagName) }],
  })),
};

const described = (items) => items.map((item) => ({ name: item.name, description: line(item.description) }));
const defaultOf = ({ default: value }) =>
  value === undefined || value === "''" ? {} : { default: value.replaceAll("'", '') };

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.summary,
        'doc-url': docs(element.tagName),
        source: { module: `${name}/elements.js`, symbol: element.name },
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: line(attribute.description),
          value: isFlag(attribute.type)
            ? { kind: 'no-value', type: 'boolean' }
            : { kind: 'plain', type: attribute.type.text },
          required: false,
          ...defaultOf(attribute),
        })),
        // What goes into no slot by name is given none.
        slots: described((element.slots ?? []).filter((slot) => slot.name)),
        js: {
          properties: element.properties.map((property) => ({
            name: property.name,
            description: line(property.description),
            type: property.type.text,
            ...defaultOf(property),
          })),
          events: element.events.map((event) => ({
            name: event.name,
            description: line(event.description),
            type: { module: `${name}/elements.js`, name: event.type.text },
          })),
        },
        css: {
          parts: described(element.cssParts ?? []),
          properties: (element.cssProperties ?? []).map((property) => ({
            name: property.name,
            description: line(property.description),
            ...(property.default && { default: property.default }),
          })),
        },
      })),
    },
  },
};

mkdirSync('dist/editor', { recursive: true });
const files = { 'vscode.html-custom-data.json': vscode, 'web-types.json': webTypes };
for (const [file, data] of Object.entries(files)) {
  const options = { ...(await resolveConfig('package.json')), parser: 'json' };
  writeFileSync(`dist/editor/${file}`, await format(JSON.stringify(data), options));
}
