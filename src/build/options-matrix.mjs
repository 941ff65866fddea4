import { pathToFileURL } from 'node:url';
import { mayFill, maySet } from '../../dist/embed/policy.js';
import { elements } from './published-elements.mjs';

/*
 * Who may set which option of the elements, and where: for the pages of those who host them, and by `npm run options`. The
 * options are those of the manifest, and the answers those of the function that the elements ask themselves.
 */

/** Each place where an option can be written, with who writes there. */
export const places = [
  {
    id: 'tag',
    name: 'tag',
    who: 'Whoever may write HTML of any kind, such as your template. A tag sets everything.',
    maySet: (option) => maySet(option, 'tag'),
    mayFill: (slot) => mayFill(slot, 'tag'),
  },
  {
    id: 'site',
    name: 'script tag',
    who: 'Whoever may write scripts. <code>data-emergency-number="112"</code> on the script tag holds for every element of the site that has no other; a review there counts for all elements in all languages, so that it belongs on tags where only some were reviewed.',
    maySet: (option) => maySet(option, 'site'),
  },
  {
    id: 'block',
    name: 'block',
    who: 'Authors, who in many systems may write a <code>div</code> and neither a tag nor a script. A block sets how the content is presented, by <code>data-…</code> or by classes, adds words of the author’s own, and never speaks in your name or in place of a section.',
    maySet: (option) => maySet(option, 'block'),
    mayFill: (slot) => mayFill(slot, 'block'),
  },
  {
    id: 'all',
    name: 'block, with data-mounts="all"',
    who: 'The same, where the script tag has <code>data-mounts="all"</code>: for a site on which everybody who may write a <code>div</code> may speak for the hospital.',
    maySet: (option) => maySet(option, 'block', 'all'),
    mayFill: (slot) => mayFill(slot, 'block', 'all'),
  },
  {
    id: 'link',
    name: 'link',
    who: 'Anybody who may write a link, visitors among them. Whatever attribute or class it stands in, a link sets how the content is presented, and fills no slot.',
    maySet: (option) => maySet(option, 'link', 'all'),
    mayFill: (slot) => mayFill(slot, 'link', 'all'),
  },
  {
    id: 'address',
    name: 'address',
    who: 'Anybody: an address of an element’s own page can come in a mail. It chooses how the content is presented, and can leave parts out, but changes no word.',
    maySet: (option) => maySet(option, 'address', 'all'),
  },
];

/** Places that are no place for an option. */
export const otherPlaces = [
  {
    name: 'a message between windows',
    who: 'A frame hears how high the page in it is, and nothing else. The preview of the kit is told what to show by the kit around it, on the same site, and by nobody else.',
  },
  {
    name: 'the browser’s storage',
    who: 'What a reader ticked, wrote or chose comes back where a tag has <code>remember</code>. It sets no option.',
  },
];

const attributes = elements.flatMap(({ tagName, attributes: own = [] }) =>
  own.filter(({ deprecated }) => !deprecated).map(({ name }) => ({ name, tagName })),
);
const names = [...new Set(['id', 'lang', ...attributes.map(({ name }) => name)])].sort();

/** The slots, with the tags of their elements. One stands for the sections of the guide, which it has a slot for each. */
const slots = [
  ...new Set(elements.flatMap(({ slots: own = [] }) => own.map(({ name }) => name)).filter(Boolean)),
]
  .map((name) => [
    name,
    elements
      .filter(({ slots: own = [] }) => own.some((slot) => slot.name === name))
      .map(({ tagName }) => tagName),
  ])
  .concat([['urgent-care', ['calcinosis-guide']]]);

/**
 * Each option, and each slot, with the places that may set it; first what only some may.
 *
 * @returns {{ name: string, elements: string[], places: string[] }[]} The rows; no elements stand for all.
 */
export function matrix() {
  const rows = names.map((name) => ({
    name,
    elements: attributes.filter((each) => each.name === name).map(({ tagName }) => tagName),
    places: places.filter((place) => place.maySet(name)).map(({ id }) => id),
  }));
  const filled = slots.map(([name, tags]) => ({
    name: `slot="${name}"`,
    elements: tags,
    places: places.filter(({ mayFill: may }) => may?.(name)).map(({ id }) => id),
  }));
  return [...filled, ...rows]
    .map((row) => ({ ...row, elements: row.elements.length === elements.length ? [] : row.elements }))
    .sort((one, other) => one.places.length - other.places.length || (one.name < other.name ? -1 : 1));
}

const plain = (html) => html.replaceAll(/<\/?code>/g, '');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const width = Math.max(...matrix().map(({ name }) => name.length));
  console.log([''.padEnd(width), ...places.map(({ name }) => name)].join('  '));
  for (const { name, places: allowed } of matrix())
    console.log(
      [
        name.padEnd(width),
        ...places.map((place) => (allowed.includes(place.id) ? 'yes' : '-').padEnd(place.name.length)),
      ]
        .join('  ')
        .trimEnd(),
    );
  for (const { name, who } of [...places, ...otherPlaces]) console.log(`\n${name}: ${plain(who)}`);
}
