import { readFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const byName = (a, b) => (a.name < b.name ? -1 : 1);
const own = ({ inheritedFrom }) => !inheritedFrom;

/** What the manifest says of each class, with what a page can set told apart. */
export const classes = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement)
  .sort(byName)
  .map((declaration) => ({
    attributes: [],
    events: [],
    ...declaration,
    properties: (declaration.members ?? []).filter(({ kind, readonly }) => kind === 'field' && !readonly),
  }));

/** The elements, and the class that most of them extend. */
export const elements = classes.filter(({ tagName }) => tagName);

/** What a class adds to the one that it extends. */
export const ownOf = ({ properties, attributes, events, superclass }) => ({
  base: classes.find(({ name }) => name === superclass?.name)?.name,
  properties: properties.filter(own),
  attributes: attributes.filter(own),
  events: events.filter(own),
});
