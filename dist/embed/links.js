import { builtIn } from '../dom/builtins.js';

const ownPage = /\/embed\/(?:([a-z]{2,3}(?:-[a-z\d]+)*)\/)?(calcinosis-[a-z-]+)(?:\.html)?$/i;
const place = /^#(calcinosis-[a-z-]+)(?:\?(.*))?$/;
/** `…/embed/es/calcinosis-faq.html?theme=dark` on any host, or `#calcinosis-faq?theme=dark` on this page. */
function readLink(href, base = builtIn(document).baseURI, page = builtIn(document).URL) {
    const url = parse(href, base);
    if (!url || !/^(https?|file):$/.test(url.protocol))
        return undefined;
    // With `<base>` a written `#place` resolves to another page, though its author meant this one.
    if (/^\s*#/.test(href) || withoutHash(url.href) === withoutHash(page)) {
        const [, tag, query] = place.exec(url.hash) ?? [];
        return tag ? { tag, inPage: true, query: new URLSearchParams(query) } : undefined;
    }
    const [, lang, tag] = ownPage.exec(url.pathname) ?? [];
    const query = url.searchParams;
    // English is where a link begins; a page that speaks another language is followed. Any other language is a choice.
    if (lang && lang !== 'en' && !query.has('lang'))
        query.set('lang', lang);
    return tag ? { tag, inPage: false, query } : undefined;
}
function parse(href, base) {
    try {
        return new URL(href, base);
    }
    catch {
        return undefined;
    }
}
function withoutHash(url) {
    return url.split('#')[0];
}

export { readLink };
