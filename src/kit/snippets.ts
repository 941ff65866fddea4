/** What a web editor has chosen. */
export interface Choice {
  /** The tag, such as `calcinosis-faq`. */
  readonly tag: string;
  /** The language of the element, or nothing: then it follows the page. */
  readonly lang: string;
  /** What stands in its place until the script runs, and what a link says. */
  readonly title: string;
  /** The options that are set, by attribute; a boolean one is `''`. */
  readonly options: ReadonlyMap<string, string>;
  /** Where the folder `dist/` lies on the site, with `/` at the end. */
  readonly base: string;
}

export type Form = 'tag' | 'block' | 'link' | 'frame';

/** An address chooses what is shown and how, and nothing in the hospital's name: `embed/options.ts` says what. */
const notInAddress =
  /^(id|name|src|remember|disabled|announce-urgent|emergency-number|structured-data|review)/;
/** Nor does a block load anything. */
const onlyOnTags = /^(src|style)$/;

/** These have no page of their own: one is part of a sentence, the other a switch. */
const pageless = ['calcinosis-term', 'calcinosis-reading-level'];

/** The forms in which an element can stand on a page. */
export function formsOf(tag: string): readonly Form[] {
  if (tag === 'calcinosis-term') return ['tag'];
  return pageless.includes(tag) ? ['tag', 'block'] : ['tag', 'block', 'link', 'frame'];
}

/** The options that a form cannot carry. */
export function lostIn(form: Form, { options }: Choice): string[] {
  const pattern = form === 'tag' ? /^$/ : form === 'block' ? onlyOnTags : notInAddress;
  return [...options.keys()].filter((name) => pattern.test(name));
}

/** What to paste. */
export function snippet(form: Form, choice: Choice): string {
  const { tag, lang, title } = choice;
  const lost = lostIn(form, choice);
  const options = [...choice.options].filter(([name]) => !lost.includes(name));
  const named = lang ? [['lang', lang] as const, ...options] : options;
  const text = escape(title);
  if (form === 'tag') return `<${tag}${attributes(named)}>${text}</${tag}>`;
  const query = new URLSearchParams(options.map(([name, value]) => [name, value || 'true'])).toString();
  const page = `${choice.base}embed/${lang || 'en'}/${tag}.html`;
  const address = (asked: string): string => escape(asked ? `${page}?${asked}` : page);
  const link = `<a href="${address(form === 'link' ? query : '')}">${text}</a>`;
  if (form === 'link') return `<p>${link}</p>`;
  if (form === 'frame')
    return `<iframe src="${address(query)}" title="${text}" width="100%" height="600"></iframe>`;
  const id = tag.replace('calcinosis-', '');
  const data = attributes(named.map(([name, value]) => [`data-${name}`, value]));
  const fallback = pageless.includes(tag) ? text : link;
  return `<div class="${tag}" data-calcinosis="${id}"${data}>\n  <p>${fallback}</p>\n</div>`;
}

/** The line that a site needs once. */
export function scriptLine(base: string, integrity: string, classic: boolean): string {
  const file = `${base}cdn/calcinosis-elements${classic ? '.classic' : ''}.js`;
  const type = classic ? '' : ' type="module"';
  return `<script${type} src="${escape(file)}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** What the site's policy has to allow. Nothing of it weakens a strict one. */
export function policyLines(form: Form, choice: Choice): string[] {
  const from = originOf(choice.base);
  return [
    `script-src ${from}`,
    `style-src ${from}`,
    ...(form === 'frame' ? [`frame-src ${from}`] : []),
    ...(choice.options.has('src') && form === 'tag' ? [`connect-src ${from}`] : []),
    'trusted-types calcinosis-elements (only where the policy has require-trusted-types-for)',
  ];
}

function originOf(base: string): string {
  return URL.canParse(base) ? new URL(base).origin : "'self'";
}

function attributes(options: readonly (readonly [string, string])[]): string {
  return options.map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`)).join('');
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
