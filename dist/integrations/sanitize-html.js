import { attributesFor, blocks, classes, inside, safeDataNames, safeGlobals, slots, tags } from './lists.js';

const attribute = ([name, values]) => (values ? { name, multiple: false, values: [...values] } : name);
const slot = { name: 'slot', multiple: false, values: slots };
const plain = safeGlobals.map((name) => (name === 'slot' ? slot : name)).filter((name) => name !== 'dir');

/** Only what our forms need, as options of sanitize-html. */
export const calcinosis = {
  allowedTags: [...tags, ...blocks, ...inside.filter((tag) => !blocks.includes(tag)), 'a'],
  allowedAttributes: {
    ...Object.fromEntries(tags.map((tag) => [tag, [...plain, ...attributesFor(tag).map(attribute)]])),
    ...Object.fromEntries(blocks.map((tag) => [tag, ['dir', 'lang', slot, ...safeDataNames]])),
    details: ['id', 'open', slot],
    a: ['href', 'hreflang', 'lang'],
  },
  allowedClasses: Object.fromEntries(blocks.map((tag) => [tag, classes])),
};

/** Adds them to a site's own options: `sanitizeHtml(html, withCalcinosis(sanitizeHtml.defaults))`. */
export function withCalcinosis(options) {
  return {
    ...options,
    allowedTags: join(options.allowedTags, calcinosis.allowedTags),
    allowedAttributes: joinEach(options.allowedAttributes, calcinosis.allowedAttributes),
    allowedClasses: joinEach(options.allowedClasses, calcinosis.allowedClasses),
  };
}

/** In sanitize-html `false` is all. */
function join(theirs = [], ours) {
  return theirs === false ? false : [...new Set([...theirs, ...ours])];
}

function joinEach(theirs = {}, ours) {
  if (theirs === false) return false;
  const joined = Object.entries(ours).map(([tag, list]) => [tag, join(theirs[tag], list)]);
  return { ...theirs, ...Object.fromEntries(joined) };
}
