import 'lit';
import { builtIn } from '../dom/builtins.js';
import { onServer } from './on-server.js';
import { scrollTo } from './scroll.js';

/**
 * Keeps a set of native `<details>`: says what was opened, opens all of them, and opens
 * what is closed while the page is printed, for nobody can press on paper. The state is always read
 * from the elements themselves.
 */
class DisclosureController {
    #host;
    #options;
    #known = new Set();
    #ours = new WeakSet();
    #window;
    #forPrint = new Set();
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    /** Every section, in order. */
    get items() {
        const { selector, slotted } = this.#options;
        return [...this.#host.renderRoot.querySelectorAll(selector), ...(slotted?.() ?? [])];
    }
    /** Opens or closes all that are in sight. */
    setAll(open) {
        this.#set(this.items.filter(({ hidden }) => !hidden), open);
        // Once for all of them, and not at each of their events.
        this.#host.requestUpdate();
    }
    /** Takes an item of the page's as it comes: nobody opened what came open. */
    know(item) {
        if (item.open)
            this.#known.add(item);
        else
            this.#known.delete(item);
    }
    hostConnected() {
        if (onServer)
            return;
        this.#host.renderRoot.addEventListener('toggle', this.#toggled, true);
        this.#window = builtIn(this.#host.ownerDocument).defaultView ?? undefined;
        this.#window?.addEventListener('beforeprint', this.#open);
        this.#window?.addEventListener('afterprint', this.#close);
    }
    hostDisconnected() {
        this.#host.renderRoot.removeEventListener('toggle', this.#toggled, true);
        this.#window?.removeEventListener('beforeprint', this.#open);
        this.#window?.removeEventListener('afterprint', this.#close);
        this.#close();
    }
    #set(items, open) {
        for (const item of items) {
            if (item.open !== open)
                this.#ours.add(item);
            item.open = open;
        }
    }
    #open = () => {
        if (!this.#options.prints())
            return;
        this.#forPrint = new Set(this.items.filter((item) => !item.open));
        this.#set(this.#forPrint, true);
    };
    #close = () => {
        this.#set(this.#forPrint, false);
        this.#forPrint = new Set();
    };
    #toggled = ({ target }) => {
        const item = target;
        if (!item.matches(this.#options.selector))
            return;
        const byUs = this.#ours.delete(item);
        if (this.#forPrint.has(item) || item.open === this.#known.has(item))
            return;
        this.know(item);
        if (!byUs) {
            // Opened by find-in-page, and not every browser scrolls to the match.
            const { top, bottom } = item.getBoundingClientRect();
            if (item.open && (bottom < 0 || top > innerHeight))
                scrollTo(this.#host, item, 'start');
            this.#host.requestUpdate();
        }
        this.#options.toggled(item);
    };
}

export { DisclosureController };
