import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languagePackSchema, localTextSchema } from '../../dist/content/local-text.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * For editors that check JSON as it is written. What is locked has no value that fits, and its description says
 * why. What is in a text, such as a citation, JSON Schema has no words for: the element checks that.
 */
const convert = (schema) => toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'output' });
const { $schema, ...localText } = convert(localTextSchema);

const published = {
  'local-text': {
    $schema,
    title: 'A hospital’s own text, in one language or in several',
    anyOf: [{ $ref: '#/definitions/text' }, { type: 'array', items: { $ref: '#/definitions/text' } }],
    definitions: { text: localText },
  },
  'language-pack': { ...convert(languagePackSchema), title: 'The words of one language' },
};

mkdirSync('dist/schema', { recursive: true });
for (const [file, schema] of Object.entries(published)) {
  const named = { $id: `https://unpkg.com/${name}@${version}/dist/schema/${file}.json`, ...schema };
  const text = JSON.stringify(
    named,
    (key, value) => (key === 'description' && !value ? undefined : value),
    2,
  );
  writeFileSync(`dist/schema/${file}.json`, `${text}\n`);
}
