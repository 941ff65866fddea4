/* global document, DOMParser */
import {
  addListToDropdown,
  Collection,
  Command,
  createDropdown,
  Plugin,
  toWidget,
  UIModel,
  Widget,
} from 'ckeditor5';
import { allowed } from './allowed.js';
import { dataNames, globals, tags } from './lists.js';

const inline = 'calcinosis-term';
const models = { block: 'calcinosisBlock', inline: 'calcinosisInline' };

/** What may stand between our tags: a line of fallback, or what goes to a slot. */
const kept = new Set(
  `a abbr b blockquote br caption cite code dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img li
  ol p section small span strong sub summary sup table tbody td tfoot th thead tr u ul`.split(/\s+/),
);
/** Of any other tag the words stay; of these nothing does. */
const dropped = 'script, style, template, iframe, object, embed, svg, math, noscript, form, base, link, meta';
const ordinary = new Set([
  ...globals,
  ...dataNames,
  ...'alt colspan height href hreflang loading open rel rowspan scope src target title width'.split(' '),
  'data-calcinosis-fallback',
]);
const protocols = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * Keeps our tags and blocks as they are, with what stands in them, and shows each as one thing that an author can
 * select, move and delete. The toolbar item `calcinosis` puts one in.
 */
export class Calcinosis extends Plugin {
  static get pluginName() {
    return 'Calcinosis';
  }

  static get requires() {
    return [Widget];
  }

  init() {
    const { editor } = this;
    editor.model.schema.register(models.block, { inheritAllFrom: '$blockObject', allowAttributes: ours });
    editor.model.schema.register(models.inline, { inheritAllFrom: '$inlineObject', allowAttributes: ours });
    for (const match of [isTag, isBlock]) {
      editor.data.registerRawContentMatcher(match);
      editor.conversion
        .for('upcast')
        .elementToElement({ view: match, model: read, converterPriority: 'highest' });
    }
    for (const model of Object.values(models)) {
      editor.conversion.for('dataDowncast').elementToStructure({ model, view: write });
      editor.conversion.for('editingDowncast').elementToStructure({ model, view: show });
    }
    editor.commands.add('insertCalcinosis', new InsertCalcinosis(editor));
    editor.ui.componentFactory.add('calcinosis', (locale) => menu(editor, locale));
  }
}

const ours = ['tag', 'attributes', 'html'];

function isTag(element) {
  return element.name in allowed ? { name: true } : null;
}

function isBlock(element) {
  const isOne =
    element.name === 'div' &&
    (element.hasAttribute('data-calcinosis') || tags.some((tag) => element.hasClass(tag)));
  return isOne ? { name: true } : null;
}

function read(element, { writer }) {
  const attributes = [...element.getAttributeKeys()]
    .map((name) => [name, element.getAttribute(name)])
    .filter(([name, value]) => mayKeep(element.name, name, value));
  return writer.createElement(element.name === inline ? models.inline : models.block, {
    tag: element.name,
    attributes: Object.fromEntries(attributes),
    html: clean(element.getCustomProperty('$rawContent') ?? '').innerHTML,
  });
}

function write(element, { writer }) {
  const { tag, attributes, html } = Object.fromEntries(element.getAttributes());
  return writer.createRawElement(tag, attributes, (node) => node.replaceChildren(...clean(html).childNodes));
}

function show(element, { writer }) {
  const label = labelOf(element);
  const name = element.is('element', models.inline) ? 'span' : 'div';
  const words = writer.createUIElement('span', { class: 'ck-calcinosis__label' }, function (document_) {
    const node = this.toDomElement(document_);
    node.textContent = label;
    return node;
  });
  const box = writer.createContainerElement(name, { class: 'ck-calcinosis' }, [words]);
  return toWidget(box, writer, { label, hasSelectionHandle: name === 'div' });
}

/** `Calcinosis: Questions about calcinosis`; of an explained word, the word. */
function labelOf(element) {
  const tag = element.getAttribute('tag');
  const attributes = element.getAttribute('attributes');
  if (tag === inline) return clean(element.getAttribute('html')).textContent || attributes.term || tag;
  const asked = attributes['data-calcinosis']?.replace(/^(calcinosis-)?/, 'calcinosis-');
  const found = [tag, asked, ...(attributes.class ?? '').split(' ')].find((name) => name in allowed);
  return `Calcinosis: ${found ? allowed[found].title : asked}`;
}

/** A copy of it without what could run or style; it is parsed apart from the page, where nothing is loaded. */
function clean(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll(dropped)) node.remove();
  for (const node of [...body.querySelectorAll('*')].reverse()) {
    if (!kept.has(node.localName) && !(node.localName in allowed)) {
      node.replaceWith(...node.childNodes);
      continue;
    }
    for (const { name, value } of [...node.attributes]) {
      if (!mayKeep(node.localName, name, value)) node.removeAttribute(name);
    }
  }
  return body;
}

function mayKeep(tag, name, value) {
  if (tag in allowed) return globals.includes(name) || keepsValue(allowed[tag].attributes[name], name, value);
  if (!ordinary.has(name)) return false;
  return !/^(?:href|src)$/.test(name) || isSafeAddress(value);
}

function keepsValue(values, name, value) {
  if (values === undefined) return false;
  if (name === 'src') return isSafeAddress(value);
  return values === null || values.includes(value);
}

/** `editor.execute('insertCalcinosis', { tag: 'calcinosis-faq' })`. */
class InsertCalcinosis extends Command {
  refresh() {
    const { model } = this.editor;
    this.isEnabled = !!model.schema.findAllowedParent(
      model.document.selection.getFirstPosition(),
      models.block,
    );
  }

  execute({ tag }) {
    if (!(tag in allowed) || tag === inline) throw new Error(`${tag} is not an element that can be put in.`);
    const { model } = this.editor;
    const words = document.createElement('p');
    words.textContent = allowed[tag].title;
    model.change((writer) => {
      const element = writer.createElement(models.block, { tag, attributes: {}, html: words.innerHTML });
      model.insertObject(element, null, null, { setSelection: 'on' });
    });
  }
}

function menu(editor, locale) {
  const dropdown = createDropdown(locale);
  const command = editor.commands.get('insertCalcinosis');
  dropdown.buttonView.set({
    label: 'Calcinosis',
    tooltip: 'Put in information on calcinosis',
    withText: true,
  });
  dropdown.bind('isEnabled').to(command);
  const items = new Collection();
  for (const tag of tags.filter((name) => name !== inline)) {
    items.add({ type: 'button', model: new UIModel({ tag, label: allowed[tag].title, withText: true }) });
  }
  addListToDropdown(dropdown, items, { ariaLabel: 'Information on calcinosis' });
  dropdown.on('execute', ({ source }) => {
    editor.execute('insertCalcinosis', { tag: source.tag });
    editor.editing.view.focus();
  });
  return dropdown;
}

/** Read as a browser reads it, which overlooks a line break in `java\nscript:`. */
function isSafeAddress(value) {
  try {
    return protocols.includes(new URL(value, 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}
