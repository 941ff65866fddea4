import { builtIn } from '../dom/builtins.js';

/** A link that stands for an element. */
export interface ElementLink {
  /** The element's tag. */
  readonly tag: string;
  /** Whether it points into the page (`#calcinosis-faq`), where it may be a real link to a real place. */
  readonly inPage: boolean;
  /** Its options, with the language of its path where that is not English. */
  readonly query: URLSearchParams;
}

const ownPage = /\/embed\/(?:([a-z]{2,3}(?:-[a-z\d]+)*)\/)?(calcinosis-[a-z-]+)(?:\.html)?$/i;
const place = /^#(calcinosis-[a-z-]+)(?:\?(.*))?$/;

/** `…/embed/es/calcinosis-faq.html?theme=dark` on any host, or `#calcinosis-faq?theme=dark` on this page. */
export function readLink(
  href: string,
  base = builtIn(document).baseURI,
  page = builtIn(document).URL,
): ElementLink | undefined {
  const url = parse(href, base);
  if (!url || !/^(https?|file):$/.test(url.protocol)) return undefined;

  // With `<base>` a written `#place` resolves to another page, though its author meant this one.
  if (/^\s*#/.test(href) || withoutHash(url.href) === withoutHash(page)) {
    const [, tag, query] = place.exec(url.hash) ?? [];
    return tag ? { tag, inPage: true, query: new URLSearchParams(query) } : undefined;
  }

  const [, lang, tag] = ownPage.exec(url.pathname) ?? [];
  const query = url.searchParams;
  // English is where a link begins; a page that speaks another language is followed. Any other language is a choice.
  if (lang && lang !== 'en' && !query.has('lang')) query.set('lang', lang);
  return tag ? { tag, inPage: false, query } : undefined;
}

function parse(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

function withoutHash(url: string): string | undefined {
  return url.split('#')[0];
}
