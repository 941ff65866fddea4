/** Renders the elements on a server, in Node, to declarative shadow DOM: it reads without a script. */
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement } from 'lit';
import { checkLocalText, type LocalText } from './content/local-text.js';
import { findWords } from './content/packs.js';
import { report } from './elements/report.js';
import { tags } from './embed/mounts.js';
import './index.js';
import './languages.js';
import { expectContact, markOf, type Rendered } from './rendered.js';

export type { LocalText } from './content/local-text.js';

export interface RenderOptions {
  /** The language, as a BCP 47 tag; English without it. It is written on the tag. */
  readonly lang?: string | undefined;
  /** What stands on the tag, by name. `true` writes the name alone; `false`, `null` and `undefined` leave it out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /** The hospital's own text, in the form of the file that `src` names, which a server does not fetch. */
  readonly content?: LocalText | readonly LocalText[] | undefined;
  /** One line that is read where a browser opens no declarative shadow DOM and runs no script. Text. */
  readonly fallback?: string | undefined;
  /** What stands in the element's slots. HTML that is written as it is, and so has to be the page's own. */
  readonly children?: string | undefined;
  /** The address of the folder `dist/embed`: its style sheets are linked, for a policy that refuses inline styles. */
  readonly stylesheets?: string | undefined;
  /** The nonce of the page's policy, for the styles that stand in the element where no style sheets are linked. */
  readonly nonce?: string | undefined;
}

/** What any element of a page may have. */
const everywhere =
  /^(aria-[a-z]+|class|data-[\w.-]+|dir|exportparts|hidden|id|inert|itemprop|lang|part|role|slot|tabindex|title|translate)$/;
const hasContact = /<[^<>]*\sslot\s*=\s*["']?contact["'\s>]/i;

/**
 * Renders an element with all that it shows, as HTML.
 *
 * What is wrong in the code that calls it, such as an unknown tag or attribute, rejects with a `TypeError`. What may
 * come from an editor or from a request is told on the console, once, and rendered as in a browser: a value that an
 * attribute does not have, a language that there is none of (English stands in), `content` that cannot be used (the
 * built-in text stays).
 */
export async function renderToString(tag: string, options: RenderOptions = {}): Promise<string> {
  if (!tags.includes(tag)) throw new TypeError(`There is no <${tag}>. The elements are ${tags.join(', ')}.`);
  const attributes = attributesOf(tag, options);
  const { lang = '', 'reading-level': level } = Object.fromEntries(attributes);
  while (findWords(lang, level === 'clinical' ? level : 'plain').isComing)
    await new Promise((resolve) => setTimeout(resolve));

  const { content, fallback = '', children = '' } = options;
  const local = content === undefined ? [] : checked(tag, content);
  // All at once, so that no other rendering comes between.
  const rendered = collectResultSync(
    render(html(templateOf(tag)), { elementRenderers: [rendererFor(attributes, local, options)] }),
  );
  const [start, end] = [rendered.indexOf(`<${tag}`), rendered.lastIndexOf(`</${tag}>`)];
  return rendered.slice(start, end) + escape(fallback) + children + `</${tag}>`;
}

/** One a tag, since Lit binds no tag names, and keeps each template that it has seen. */
const templates = new Map<string, TemplateStringsArray>();

function templateOf(tag: string): TemplateStringsArray {
  const strings = [`<${tag}></${tag}>`];
  const template = templates.get(tag) ?? Object.assign(strings, { raw: strings });
  templates.set(tag, template);
  return template;
}

function attributesOf(
  tag: string,
  { lang, attributes = {} }: RenderOptions,
): [name: string, value: string][] {
  const { observedAttributes } = customElements.get(tag) as unknown as typeof LitElement;
  const all: RenderOptions['attributes'] = { ...attributes, ...(lang !== undefined && { lang }) };
  return Object.entries(all).flatMap(([key, value]) => {
    const name = key.toLowerCase();
    if (!observedAttributes.includes(name) && !everywhere.test(name))
      throw new TypeError(`<${tag}> has no attribute "${key}". It has ${observedAttributes.join(', ')}.`);
    if (value === false || value === undefined || value === null) return [];
    return [[name, value === true ? '' : String(value)]];
  });
}

/** The hospital's own text, or none of it where some is not sound. */
function checked(tag: string, content: unknown): readonly LocalText[] {
  const { texts, faults } = checkLocalText(content);
  for (const { path, reason } of faults) {
    const where = ['content', path].filter(Boolean).join(', ');
    report(
      { localName: tag },
      `the hospital's own text is not used, the built-in text stays. ${where}: ${reason}.`,
    );
  }
  return texts;
}

type Renderer = typeof LitElementRenderer;

/** Lit's renderer for one element and those inside it. */
function rendererFor(
  attributes: readonly [name: string, value: string][],
  local: readonly LocalText[],
  { children = '', stylesheets, nonce }: RenderOptions,
): Renderer {
  let isOutermost = true;
  let contactIsWanted = hasContact.test(children);

  return class extends LitElementRenderer {
    readonly #isOutermost = isOutermost;

    constructor(tag: string) {
      super(tag);
      if (contactIsWanted) contactIsWanted = !expectContact(this.element);
      if (!isOutermost) return;
      isOutermost = false;
      for (const [name, value] of attributes) this.setAttribute(name, value);
      if (local.length > 0) this.setProperty('local', local);
    }

    override renderShadow(
      info: Parameters<LitElementRenderer['renderShadow']>[0],
    ): ReturnType<LitElementRenderer['renderShadow']> {
      const [open, ...rest] = super.renderShadow(info) ?? [];
      if (open !== '<style>') throw new Error(`<${this.tagName}> was not rendered with its styles`);
      const mark = this.#isOutermost ? `<!--${markOf(this.element as unknown as Rendered)}-->` : '';
      if (stylesheets === undefined)
        return [mark, nonce ? `<style nonce="${escape(nonce)}">` : open, ...rest];
      const folder = stylesheets.replace(/\/?$/, '/');
      const link = `<link rel="stylesheet" href="${escape(`${folder}${this.tagName}.css`)}">`;
      return [mark, link, ...rest.slice(rest.indexOf('</style>') + 1)];
    }
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
