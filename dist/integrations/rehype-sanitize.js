import { attributesFor, blocks, classes, inside, safeDataNames, slots, tags } from './lists.js';

/** A tree of HTML calls `data-reading-level` `dataReadingLevel`, and `class` `className`. */
const property = (name) =>
  name.startsWith('data-') ? name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) : name;
const attribute = ([name, values]) =>
  values ? [name, ...values, ...(values.includes('') ? [true] : [])] : name;
const slot = ['slot', ...slots];
const global = ['className', 'lang', slot];
const ourClass = new RegExp(`^(${classes.join('|').replaceAll('*', '[\\w-]+')})$`);

/** Adds our forms to a schema: `rehypeSanitize` with `withCalcinosis(defaultSchema)`. */
export function withCalcinosis(schema) {
  const attributes = { ...schema.attributes };
  for (const tag of tags) attributes[tag] = [...global, ...attributesFor(tag).map(attribute)];
  for (const tag of blocks) {
    attributes[tag] = [
      ['className', ourClass],
      ...(attributes[tag] ?? []),
      ...safeDataNames.map(property),
      'lang',
      slot,
    ];
  }
  attributes.details = [...(attributes.details ?? []), slot];
  const protocols = {
    ...schema.protocols,
    href: [...(schema.protocols?.href ?? ['http', 'https', 'mailto']), 'tel'],
  };
  return {
    ...schema,
    attributes,
    protocols,
    tagNames: [...new Set([...(schema.tagNames ?? []), ...tags, ...inside])],
  };
}
