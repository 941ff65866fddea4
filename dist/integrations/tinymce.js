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
  // Made relative to the editor's own page, a link to an element would break on a page in another folder.
  convert_urls: false,
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

  /** For a site with a `setup` of its own: call this one in it. */
  setup(editor) {
    editor.on('PreInit', () => allowSlots(editor.schema));
    // TinyMCE takes HTML for plain text where it finds no other tag than those with a hyphen. Its own command pastes it as
    // HTML, with all that TinyMCE cleans: styles that another page or a word processor has left.
    editor.on('paste', (event) => {
      const { clipboardData } = event;
      const html = clipboardData?.getData('text/html') ?? '';
      if (!/<calcinosis-/i.test(html) || editor.queryCommandState('mceTogglePlainTextPaste')) return;
      event.preventDefault();
      const internal = clipboardData.types.includes('x-tinymce/html');
      editor.execCommand('mceInsertClipboardContent', false, { html: trimmed(html), internal });
    });
  },
};

/** What browsers put around what is copied. */
function trimmed(html) {
  const begins = /<body[^<>]*>/i.exec(html);
  const after = begins ? html.slice(begins.index + begins[0].length) : html;
  const ends = after.toLowerCase().lastIndexOf('</body>');
  return (ends < 0 ? after : after.slice(0, ends)).replace(/<!--(?:Start|End)Fragment-->/gi, '');
}

/** One attribute more on what stands in a slot; an option would replace all that these tags have. */
function allowSlots(schema) {
  for (const name of ['a', 'details', 'div', 'ol', 'p', 'section', 'span', 'ul']) {
    const rule = schema.getElementRule(name);
    if (!rule || 'slot' in rule.attributes) continue;
    rule.attributes.slot = {};
    rule.attributesOrder.push('slot');
  }
}
