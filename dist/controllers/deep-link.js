import 'lit';
import { onServer } from './on-server.js';

/**
 * Follows a link to something inside the element, on load and on `hashchange`: what is closed
 * around the target opens, and the reader is brought there. Browsers stop at a shadow root.
 */
class DeepLinkController {
    #host;
    #fresh = true;
    #followed = false;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (!onServer)
            addEventListener('hashchange', this.#hashChanged);
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
        removeEventListener('hashchange', this.#hashChanged);
    }
    /** Follows the page's own link, unless that was done already; for content that comes late. */
    follow() {
        if (this.#followed)
            return;
        try {
            this.#followed = this.reveal(decodeURIComponent(location.hash.slice(1)));
        }
        catch {
            // A malformed escape in the page's hash names nothing of ours.
        }
    }
    /** Reveals the first of the ids that is there; before the first render, once that is done, ahead of the page's own link. */
    show(...ids) {
        const reveal = () => ids.some((id) => this.reveal(id));
        if (this.#host.hasUpdated)
            return reveal();
        void this.#host.updateComplete.then(() => {
            this.#followed = reveal();
        });
        return true;
    }
    /** Opens, scrolls to and focuses what carries the id, in the element or in what is slotted into it. */
    reveal(id) {
        if (!id)
            return false;
        const selector = `#${CSS.escape(id)}`;
        // Other ids inside, such as `title`, may be the page's own ids too.
        const target = (id.startsWith(this.#host.constructor.tag)
            ? this.#host.renderRoot.querySelector(selector)
            : null) ?? this.#host.querySelector(`[slot] ${selector}, ${selector}[slot]`);
        if (!target)
            return false;
        const summary = target instanceof HTMLDetailsElement ? target.querySelector('summary') : null;
        this.focus(summary ?? target, 'start');
        return true;
    }
    /** Opens what is closed around a place and brings the reader there: the eye by scrolling, the ear by focus. */
    focus(target, block = 'nearest') {
        if (!target)
            return;
        const place = this.#host.destination?.(target) ?? target;
        this.#host.uncover?.(place);
        let details = place.closest('details');
        while (details) {
            details.open = true;
            details = details.parentElement?.closest('details') ?? null;
        }
        if (place.tabIndex < 0)
            place.tabIndex = -1;
        place.scrollIntoView({ block });
        place.focus({ preventScroll: true });
        const { top } = place.getBoundingClientRect();
        // Of a long list, what came into sight by this has its own height only once it is painted, and may have moved the place.
        requestAnimationFrame(() => requestAnimationFrame(() => {
            if (place.getBoundingClientRect().top !== top)
                place.scrollIntoView({ block });
        }));
    }
    #hashChanged = () => {
        this.#followed = false;
        this.follow();
    };
}

export { DeepLinkController };
