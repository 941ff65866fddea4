import { allowed } from './allowed.js';
import { attributesFor, globals, tags } from './lists.js';

const isAllowed = (name, tag) =>
  globals.includes(name) || attributesFor(tag).some(([known]) => known === name);

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
 * allows on one, such as `src` and `style`; on our tags only their own attributes are left, with values that they have.
 */
export function checkAttribute(node, data) {
  const tag = node.nodeName.toLowerCase();
  if (!(tag in allowed)) return;
  const values = allowed[tag].attributes[data.attrName];
  data.keepAttr = isAllowed(data.attrName, tag) && (!values || values.includes(data.attrValue));
}
