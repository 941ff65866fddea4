import { allowed } from './allowed.js';
import { blocks, dataNames, globals, inside, tags } from './lists.js';

const attributes = (names) => names.filter((name) => name !== 'class');

/**
 * For a CKEditor 5 that no plugin can be added to. It has one name for all tags that it does not know, so this keeps
 * every custom element, with whatever stands in it: only for authors who may use any HTML.
 */
export const htmlSupport = {
  allow: [
    { name: '$customElement' },
    ...tags.map((name) => ({
      name,
      attributes: attributes([...globals, ...Object.keys(allowed[name].attributes)]),
      classes: true,
    })),
    ...blocks.map((name) => ({ name, attributes: attributes(['slot', ...dataNames]), classes: true })),
    ...inside
      .filter((name) => !blocks.includes(name))
      .map((name) => ({ name, attributes: ['id', 'open', 'slot'] })),
  ],
};
