import { allowed, presentation } from './allowed.js';

export const tags = Object.keys(allowed);
/** The global attributes that our tags, and what stands in their slots, make use of. */
export const globals = ['class', 'dir', 'id', 'lang', 'slot'];
/** Where a block form can stand. */
export const blocks = ['div', 'p', 'section', 'span'];
/** What our own tags and slots ask for besides. */
export const inside = ['details', 'summary', 'section'];

/** A block form takes each attribute as `data-…`. */
const asData = (names) => ['data-calcinosis', ...names.map((name) => `data-${name}`)];

/** In an editor: whatever a site may let blocks set, but a file that then speaks in the hospital's name. */
export const dataNames = asData(
  [...new Set(['lang', 'dir', 'id', ...tags.flatMap((tag) => Object.keys(allowed[tag].attributes))])].filter(
    (name) => name !== 'src',
  ),
);

/*
 * In a sanitizer: how the content is presented. Whom a sanitizer stands against must not speak in the hospital's name (an
 * emergency number, a review, a contact, a file of texts), keep anything on a device, or name anything on the page. The
 * script leaves all that out of blocks and links; but a tag is obeyed, so that a sanitizer must not let it through there.
 */

/** The attributes of a tag, with their values. */
export const attributesFor = (tag) =>
  Object.entries(allowed[tag].attributes).filter(([name]) => presentation.includes(name));
/** The global attributes of our tags. */
export const safeGlobals = globals.filter((name) => name !== 'id');
/** The slots: the contact stands where a text says whom to call. */
export const slots = [...new Set(tags.flatMap((tag) => allowed[tag].slots))].filter(
  (name) => name !== 'contact',
);
/** What a block may set. */
export const safeDataNames = asData(presentation);
/** The classes of a block: its element, and what it may set. */
export const classes = [...tags, ...presentation.map((name) => `calcinosis-${name}-*`)];
