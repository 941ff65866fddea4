import { type ReactiveController, type ReactiveElement } from 'lit';
import { onServer } from './on-server.js';

/**
 * Follows a link to something inside the element, on load and on `hashchange`: what is closed
 * around the target opens, and the reader is brought there. Browsers stop at a shadow root.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: ReactiveElement;
  #fresh = true;
  #followed = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!onServer) addEventListener('hashchange', this.#hashChanged);
  }

  hostUpdated(): void {
    if (this.#fresh) this.follow();
    this.#fresh = false;
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#hashChanged);
  }

  /** Follows the page's own link, unless that was done already; for content that comes late. */
  follow(): void {
    if (this.#followed) return;
    try {
      this.#followed = this.reveal(decodeURIComponent(location.hash.slice(1)));
    } catch {
      // A malformed escape in the page's hash names nothing of ours.
    }
  }

  /** Opens, scrolls to and focuses what carries the id, in the element or in what is slotted into it. */
  reveal(id: string): boolean {
    if (!id) return false;
    const selector = `#${CSS.escape(id)}`;
    const target =
      this.#host.renderRoot.querySelector<HTMLElement>(selector) ??
      this.#host.querySelector<HTMLElement>(`[slot] ${selector}, ${selector}[slot]`);
    if (!target) return false;
    let details = target.closest('details');
    while (details) {
      details.open = true;
      details = details.parentElement?.closest('details') ?? null;
    }
    this.focus(target instanceof HTMLDetailsElement ? target.querySelector('summary') : target, 'start');
    return true;
  }

  /** Brings the reader to a place: the eye by scrolling, the ear and the keyboard by focus. */
  focus(place: HTMLElement | null, block: ScrollLogicalPosition = 'nearest'): void {
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.scrollIntoView({ block });
    place.focus({ preventScroll: true });
  }

  readonly #hashChanged = (): void => {
    this.#followed = false;
    this.follow();
  };
}
