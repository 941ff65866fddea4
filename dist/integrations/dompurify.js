import { allowed } from './allowed.js';
import { attributesFor, classes, dataNames, safeDataNames, safeGlobals, tags } from './lists.js';

const isAllowed = (name, tag) =>
  safeGlobals.includes(name) || attributesFor(tag).some(([known]) => known === name);

/** A block of ours, which may set what says how the content is presented. */
const isBlock = (node) => node.matches('[data-calcinosis], [class*="calcinosis-"]');
const refused = ['data-src', ...dataNames].filter((name) => !safeDataNames.includes(name));
const ourClass = new RegExp(`^(${classes.join('|').replaceAll('*', '[\\w-]+')})$`);

/** The configuration for `DOMPurify.sanitize(html, calcinosis)`. */
export const calcinosis = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: new RegExp(`^(${tags.join('|')})$`),
    attributeNameCheck: (name, tag) => tag in allowed && isAllowed(name, tag),
    allowCustomizedBuiltInElements: false,
  },
};

/**
 * A hook: `DOMPurify.addHook('uponSanitizeAttribute', checkAttribute)`. DOMPurify lets through on any element what it
 * allows on one, such as `src` and `style`, and every class and `data-…`. On our tags and blocks only what says how the
 * content is presented is left, with values that it has; and nothing goes into the slot of the contact.
 */
export function checkAttribute(node, data) {
  const tag = node.nodeName.toLowerCase();
  const { attrName: name, attrValue: value } = data;
  if (name === 'slot' && value === 'contact') data.keepAttr = false;
  else if (tag in allowed) {
    const values = allowed[tag].attributes[name];
    data.keepAttr = isAllowed(name, tag) && (!values || values.includes(value));
  } else if (isBlock(node)) {
    if (name === 'class')
      data.attrValue = value
        .split(/\s+/)
        .filter((each) => !each.startsWith('calcinosis-') || ourClass.test(each))
        .join(' ');
    else if (refused.includes(name)) data.keepAttr = false;
  }
}
