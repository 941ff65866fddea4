import { allowed } from './allowed.js';
import { globals, tags } from './lists.js';

const inline = 'calcinosis-term';

/** In TinyMCE's grammar `theme<auto?light?dark` is an attribute with a closed list of values. */
const attribute = ([name, values]) => (values && !values.includes('') ? `${name}<${values.join('?')}` : name);

const element = (tag) => {
  const attributes = allowed[tag].attributes;
  const others = globals.filter((name) => !(name in attributes));
  return `${tag}[${[...others, ...Object.entries(attributes).map(attribute)].join('|')}]`;
};

/** Options to spread into `tinymce.init({ … })`. */
export const calcinosis = {
  custom_elements: tags.map((tag) => (tag === inline ? `~${tag}` : tag)).join(),
  extended_valid_elements: tags.map(element).join(),
  // An empty tag has no height of its own, and its author has to see what stands there.
  content_style: [
    `${tags.filter((tag) => tag !== inline).join(', ')} { display: block; margin: 1em 0; padding: 0.75em 1em; border: 1px solid #767676; }`,
    ...tags
      .filter((tag) => tag !== inline)
      .map(
        (tag) =>
          `${tag}::before { content: "Calcinosis: ${allowed[tag].title}"; display: block; font-weight: bold; }`,
      ),
    `${inline} { text-decoration: underline dotted; }`,
  ].join('\n'),
};
