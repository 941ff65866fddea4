import { allowed } from './allowed.js';

export const tags = Object.keys(allowed);
/** The global attributes that our tags, and what stands in their slots, make use of. */
export const globals = ['class', 'dir', 'id', 'lang', 'slot'];
/** Where a block form can stand. */
export const blocks = ['div', 'p', 'section', 'span'];
/** What our own tags and slots ask for besides. */
export const inside = ['details', 'summary', 'section'];

/**
 * `src` names a file that the page fetches and that then speaks in the hospital's name. Whom a sanitizer stands
 * against must not choose it, as no block and no link can.
 */
export const attributesFor = (tag) =>
  Object.entries(allowed[tag].attributes).filter(([name]) => name !== 'src');

/** A block form takes each attribute as `data-…`. */
export const dataNames = [
  'data-calcinosis',
  ...new Set(['lang', 'dir', 'id', ...tags.flatMap((tag) => attributesFor(tag).map(([name]) => name))]),
].map((name) => (name.startsWith('data-') ? name : `data-${name}`));
