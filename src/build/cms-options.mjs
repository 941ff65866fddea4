import * as ids from '../../dist/content/ids.js';
import { elements as published } from './published-elements.mjs';

/** What an option may hold where the manifest says no more than `string`; a list of the ids of the content. */
const lists = {
  'calcinosis-causes groups': Object.keys(ids.causeGroups),
  'calcinosis-faq exclude': ids.faqIds,
  'calcinosis-faq include': ids.faqIds,
  'calcinosis-glossary include': ids.termIds,
  'calcinosis-guide sections': ids.sectionIds,
  'calcinosis-prevalence populations': ids.populationIds,
  'calcinosis-treatments kinds': ids.treatmentKindIds,
  'calcinosis-type-table types': ids.typeIds,
};
const choices = {
  'calcinosis-term term': ids.termIds,
  'calcinosis-type-table highlight': ids.typeIds,
  dir: ['ltr', 'rtl'],
};

/** What speaks in the name of the hospital is set once for a site, by who answers for it. */
const ofTheSite = ['emergency-number', 'reviewed-by', 'reviewed-on', 'review-due'];
/** What loads, and what only a form needs. */
const left = ['src', 'name', 'disabled'];

/**
 * Every element with the options that an editor can choose, for the integrations with content management systems:
 * read from the manifest, so that a new attribute is offered there too, or stops the build until it has a place.
 */
export const elements = published
  .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1))
  .map(({ tagName: tag, summary, attributes, slots = [] }) => ({
    tag,
    summary: oneLine(summary.split('\n\n')[0]),
    hasContact: slots.some(({ name }) => name === 'contact'),
    options: Object.fromEntries(
      attributes
        .filter(({ name, deprecated }) => !deprecated && !ofTheSite.includes(name) && !left.includes(name))
        .map((attribute) => [
          attribute.name,
          { ...kind(tag, attribute), help: oneLine(attribute.description) },
        ]),
    ),
    site: attributes.map(({ name }) => name).filter((name) => ofTheSite.includes(name)),
  }));

function kind(tag, { name, type, default: value }) {
  const asked = `${tag} ${name}`;
  if (type.text === 'boolean') return { type: 'boolean' };
  if (name === 'heading-level') return { type: 'choice', values: ['1', '2', '3', '4', '5', '6'] };
  const named = [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word).filter(Boolean);
  if (named.length > 0) return { type: 'choice', values: named };
  if (lists[asked]) return { type: 'list', values: lists[asked] };
  const values = choices[asked] ?? choices[name];
  if (values) return { type: 'choice', values };
  throw new Error(`<${tag} ${name}>: which values? ${type.text} ${value}: say it in build/cms-options.mjs`);
}

function oneLine(text = '') {
  return text.replace(/\s+/g, ' ').replaceAll('`', '').trim();
}
