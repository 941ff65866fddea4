import { type LitElement, type ReactiveController } from 'lit';
import { builtIn } from '../dom/builtins.js';
import { onServer } from './on-server.js';
import { scrollTo } from './scroll.js';

interface Options {
  /** What tells a section that opens and closes, in the element or slotted into it, from others. */
  readonly selector: string;
  /** The page's own sections. */
  readonly slotted?: () => readonly HTMLDetailsElement[];
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
  #window: Window | undefined;
  #forPrint: ReadonlySet<HTMLDetailsElement> = new Set();

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Every section, in order. */
  get items(): HTMLDetailsElement[] {
    const { selector, slotted } = this.#options;
    return [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>(selector), ...(slotted?.() ?? [])];
  }

  /** Opens or closes all that are in sight. */
  setAll(open: boolean): void {
    this.#set(
      this.items.filter(({ hidden }) => !hidden),
      open,
    );
    // Once for all of them, and not at each of their events.
    this.#host.requestUpdate();
  }

  /** Takes an item of the page's as it comes: nobody opened what came open. */
  know(item: HTMLDetailsElement): void {
    if (item.open) this.#known.add(item);
    else this.#known.delete(item);
  }

  hostConnected(): void {
    if (onServer) return;
    this.#host.renderRoot.addEventListener('toggle', this.#toggled, true);
    this.#window = builtIn(this.#host.ownerDocument).defaultView ?? undefined;
    this.#window?.addEventListener('beforeprint', this.#open);
    this.#window?.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('toggle', this.#toggled, true);
    this.#window?.removeEventListener('beforeprint', this.#open);
    this.#window?.removeEventListener('afterprint', this.#close);
    this.#close();
  }

  #set(items: Iterable<HTMLDetailsElement>, open: boolean): void {
    for (const item of items) {
      if (item.open !== open) this.#ours.add(item);
      item.open = open;
    }
  }

  readonly #open = (): void => {
    if (!this.#options.prints()) return;
    this.#forPrint = new Set(this.items.filter((item) => !item.open));
    this.#set(this.#forPrint, true);
  };

  readonly #close = (): void => {
    this.#set(this.#forPrint, false);
    this.#forPrint = new Set();
  };

  readonly #toggled = ({ target }: Event): void => {
    const item = target as HTMLDetailsElement;
    if (!item.matches(this.#options.selector)) return;
    const byUs = this.#ours.delete(item);
    if (this.#forPrint.has(item) || item.open === this.#known.has(item)) return;
    this.know(item);
    if (!byUs) {
      // Opened by find-in-page, and not every browser scrolls to the match.
      const { top, bottom } = item.getBoundingClientRect();
      if (item.open && (bottom < 0 || top > innerHeight)) scrollTo(this.#host, item, 'start');
      this.#host.requestUpdate();
    }
    this.#options.toggled(item);
  };
}
