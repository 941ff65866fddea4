/** A link that stands for an element. */
export interface ElementLink {
  /** The element's tag. */
  readonly tag: string;
  /** Whether it points into the page (`#calcinosis-faq`), where it may be a real link to a real place. */
  readonly inPage: boolean;
  /** Its options, with the language of its path. */
  readonly query: URLSearchParams;
}

const ownPage = /\/embed\/(?:([a-z]{2,3}(?:-[a-z\d]+)*)\/)?(calcinosis-[a-z-]+)(?:\.html)?$/i;
const fragment = /^#(calcinosis-[a-z-]+)(?:\?(.*))?$/;

/** `…/embed/es/calcinosis-faq.html?theme=dark` on any host, or `#calcinosis-faq?theme=dark` on this page. */
export function readLink(href: string, base = document.baseURI, page = document.URL): ElementLink | undefined {
  const url = parse(href, base);
  if (!url || !/^(https?|file):$/.test(url.protocol)) return undefined;

  const [, place, placeQuery] = fragment.exec(fragmentOf(href.trim(), url, page)) ?? [];
  if (place) return { tag: place, inPage: true, query: new URLSearchParams(placeQuery) };

  const [, lang, tag] = ownPage.exec(url.pathname) ?? [];
  if (!tag) return undefined;
  const query = url.searchParams;
  if (lang && !query.has('lang')) query.set('lang', lang);
  return { tag, inPage: false, query };
}

function parse(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** With `<base>` a written `#place` resolves to another page, though its author meant this one. */
function fragmentOf(href: string, url: URL, page: string): string {
  if (href.startsWith('#')) return href;
  return url.href.split('#')[0] === page.split('#')[0] ? url.hash : '';
}
