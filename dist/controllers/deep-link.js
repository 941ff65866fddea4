import 'lit';
import { builtIn, Event } from '../dom/builtins.js';
import { isOurs } from '../elements/ours.js';
import { slotted, flatParentOf } from '../elements/tree.js';
import { onServer } from './on-server.js';
import { scrollTo } from './scroll.js';

/** The elements of the page; one set of listeners serves all of them. */
const links = new Set();
/** The hash of the page's address to which the reader was brought, until the page goes elsewhere. */
let led = '';
/** Whether the page is on the way to another hash, by a new entry of its history. */
let isNew = false;
function idOf(hash) {
    try {
        return decodeURIComponent(hash.slice(1));
    }
    catch {
        // A malformed escape names nothing of ours.
        return '';
    }
}
/** Leads to the first place that has the id. Of two elements that show the same node the inner one knows more of it. */
function lead(id) {
    let target;
    let inner;
    for (const link of links) {
        const found = link.find(id);
        if (!found || (target && target !== found))
            continue;
        target = found;
        inner = link;
    }
    if (target)
        inner?.arriveAt(target);
}
function arrived() {
    if (location.hash !== led)
        lead(idOf(location.hash));
}
function leaves() {
    led = '';
}
function navigates({ navigationType, destination, downloadRequest }) {
    // What follows a reader's scrolling into the address replaces it, and must not move the page.
    isNew = navigationType === 'push' && new URL(destination.url).hash !== location.hash;
    if (navigationType !== 'replace' && downloadRequest === null)
        leaves();
}
/** `pushState()` changes the address without `hashchange`. */
function navigated() {
    if (isNew)
        arrived();
    isNew = false;
}
const withoutHash = (address) => address.split('#')[0];
/**
 * A link of the page's to a place of ours. It is seen before the page's own listeners, any of which may keep the
 * browser from following it, since the place is in no document that they can search.
 */
function pressed(event) {
    const link = event
        .composedPath()
        .find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement);
    if (!link?.hash || link.download || event.button || event.altKey)
        return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || isOurs(link.getRootNode().host))
        return;
    const target = link.target || builtIn(document).querySelector('base[target]')?.getAttribute('target');
    if (target && target !== '_self')
        return;
    const isHere = withoutHash(link.href) === withoutHash(location.href);
    // With `<base>` a written `#place` resolves to another page, though its author meant this one.
    if (!isHere && !link.getAttribute('href')?.trim().startsWith('#'))
        return;
    const id = idOf(link.hash);
    if (![...links].some((known) => known.find(id)))
        return;
    if (!isHere)
        event.preventDefault();
    leaves();
    const { hash } = location;
    setTimeout(() => {
        if (!isHere)
            location.hash = link.hash;
        // Of what the browser follows to another hash it tells by itself, in Firefox later than this.
        if (!led && (event.defaultPrevented || link.hash === hash))
            lead(id);
    });
}
/** Not what content gives that id. */
const navigationOf = (page) => Object.hasOwn(page, 'navigation') ? page.navigation : undefined;
function toggleListeners(name) {
    const navigation = navigationOf(globalThis);
    globalThis[name]('click', pressed, true);
    globalThis[name]('hashchange', arrived);
    navigation?.[name]('navigatesuccess', navigated);
    if (navigation)
        navigation[name]('navigate', navigates);
    else
        globalThis[name]('popstate', leaves);
}
/**
 * Follows a link to something inside the element, on load, when it is pressed and when the page's address changes: what
 * is closed around the target opens, and the reader is brought there. Browsers stop at a shadow root.
 */
class DeepLinkController {
    #host;
    #fresh = true;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (onServer)
            return;
        if (links.size === 0) {
            toggleListeners('addEventListener');
            // Nobody knows where the page went meanwhile, and who is only moved has been there.
            if (this.#fresh)
                leaves();
        }
        links.add(this);
    }
    hostUpdated() {
        if (!this.#fresh)
            return;
        this.#fresh = false;
        void this.#host.updateComplete.then(() => {
            this.follow();
        });
    }
    hostDisconnected() {
        links.delete(this);
        if (links.size === 0)
            toggleListeners('removeEventListener');
    }
    /** Follows the page's own link, unless that was done already; for content that comes late. */
    follow() {
        const { hash } = location;
        if (hash !== led && this.reveal(idOf(hash)))
            led = hash;
    }
    /** Reveals the first of the ids that is there; before the first render, once that is done, ahead of the page's own link. */
    show(...ids) {
        const reveal = () => ids.some((id) => this.reveal(id));
        if (this.#host.hasUpdated)
            return reveal();
        void this.#host.updateComplete.then(() => {
            if (reveal())
                led = location.hash;
        });
        return true;
    }
    /** What carries the id, in the element or in what is slotted into it. */
    find(id) {
        if (!id)
            return undefined;
        const selector = `#${CSS.escape(id)}`;
        // Other ids inside, such as `title`, may be the page's own ids too.
        if (id.startsWith(this.#host.constructor.tag)) {
            const own = this.#host.renderRoot.querySelector(selector);
            if (own)
                return own;
        }
        for (const part of slotted(this.#host)) {
            const known = builtIn(part);
            const found = known.matches(selector) ? part : known.querySelector(selector);
            if (found)
                return found;
        }
        return undefined;
    }
    /** Opens, scrolls to and focuses what carries the id. */
    reveal(id) {
        const target = this.find(id);
        this.focus(target, 'start');
        return !!target;
    }
    /** Brings the reader to the place that the page's address names, once. */
    arriveAt(target) {
        this.focus(target, 'start');
        led = location.hash;
    }
    /** Opens what is closed around a place and brings the reader there: the eye by scrolling, the ear by focus. */
    focus(target, block = 'nearest') {
        if (!target)
            return;
        const known = this.#host.destination?.(target) ?? target;
        const summary = known instanceof HTMLDetailsElement ? known.querySelector('summary') : null;
        const place = summary ?? known;
        this.#host.uncover?.(place);
        for (let node = place; node; node = flatParentOf(node)) {
            if (node instanceof HTMLDetailsElement)
                node.open = true;
            const around = builtIn(node);
            if (around.getAttribute('hidden') !== 'until-found')
                continue;
            around.dispatchEvent(new Event('beforematch', { bubbles: true }));
            around.removeAttribute('hidden');
        }
        if (place.tabIndex < 0)
            place.tabIndex = -1;
        scrollTo(this.#host, place, block);
        place.focus({ preventScroll: true });
        const { top } = place.getBoundingClientRect();
        // Of a long list, what came into sight by this has its own height only once it is painted, and may have moved the place.
        requestAnimationFrame(() => requestAnimationFrame(() => {
            if (place.getBoundingClientRect().top !== top)
                scrollTo(this.#host, place, block);
        }));
    }
}

export { DeepLinkController };
