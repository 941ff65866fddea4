import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languagePackSchema, localTextSchema } from '../../dist/content/local-text.js';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** For editors that check JSON as it is written. What is locked has no value that fits. */
const published = {
  'local-text': ['A hospital’s own text', localTextSchema],
  'language-pack': ['The words of one language', languagePackSchema],
};

mkdirSync('dist/schema', { recursive: true });
for (const [file, [title, schema]] of Object.entries(published)) {
  const json = toJsonSchema(schema, { errorMode: 'ignore' });
  const named = { ...json, $id: `https://unpkg.com/${name}@${version}/dist/schema/${file}.json`, title };
  const text = JSON.stringify(
    named,
    (key, value) => (key === 'description' && !value ? undefined : value),
    2,
  );
  writeFileSync(`dist/schema/${file}.json`, `${text}\n`);
}
