import { type LitElement, type ReactiveController } from 'lit';
import { onServer } from './on-server.js';

interface Options {
  /** The sections that open and close, in order. */
  readonly items: () => readonly HTMLDetailsElement[];
  /** Called when a reader, a link or a search opened or closed one; not for printing. */
  readonly toggled: (item: HTMLDetailsElement) => void;
  /** Whether closed sections are opened for print. */
  readonly prints: () => boolean;
}

/**
 * Keeps a set of native `<details>`: says what was opened, opens all of them, and opens
 * what is closed while the page is printed, for nobody can press on paper. The state is always read
 * from the elements themselves.
 */
export class DisclosureController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: Options;
  readonly #known = new Set<HTMLDetailsElement>();
  readonly #ours = new WeakSet<HTMLDetailsElement>();
  #forPrint: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Opens or closes all that are in sight. */
  setAll(open: boolean): void {
    this.#set(
      this.#options.items().filter(({ hidden }) => !hidden),
      open,
    );
  }

  /** Takes an item of the page's as it comes: nobody opened what came open. */
  know(item: HTMLDetailsElement): void {
    if (item.open) this.#known.add(item);
    else this.#known.delete(item);
  }

  hostConnected(): void {
    if (onServer) return;
    this.#host.renderRoot.addEventListener('toggle', this.#toggled, true);
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('toggle', this.#toggled, true);
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  #set(items: readonly HTMLDetailsElement[], open: boolean): void {
    for (const item of items) {
      if (item.open !== open) this.#ours.add(item);
      item.open = open;
    }
  }

  readonly #open = (): void => {
    if (!this.#options.prints()) return;
    this.#forPrint = this.#options.items().filter((item) => !item.open);
    this.#set(this.#forPrint, true);
  };

  readonly #close = (): void => {
    this.#set(this.#forPrint, false);
    this.#forPrint = [];
  };

  readonly #toggled = ({ target }: Event): void => {
    const item = this.#options.items().find((known) => known === target);
    if (!item) return;
    const byUs = this.#ours.delete(item);
    if (this.#forPrint.includes(item) || item.open === this.#known.has(item)) return;
    this.know(item);
    // Opened by find-in-page, and not every browser scrolls to the match.
    const { top, bottom } = item.getBoundingClientRect();
    if (!byUs && item.open && (bottom < 0 || top > innerHeight)) item.scrollIntoView();
    this.#host.requestUpdate();
    this.#options.toggled(item);
  };
}
