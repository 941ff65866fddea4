import { builtIn, Event } from '../dom/builtins.js';
import { onServer } from './on-server.js';

/** An element says what it uses. */
const usesEvent = 'calcinosis-uses';
/** A list asks every element what it uses. */
const asksEvent = 'calcinosis-asks';
class UsesEvent extends Event {
    constructor(user) {
        super(usesEvent);
        this.user = user;
    }
}
/**
 * Tells the page what its element uses: when that changes, when somebody asks, and when it leaves. The
 * document is the only meeting place, so elements of several bundles find each other in any order.
 */
class UsesController {
    #host;
    #told = '';
    /** Where the element stands, or stood: it may have been moved to another document. */
    #page;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#told = '';
        if (onServer)
            return;
        this.#page = builtIn(this.#host.ownerDocument);
        this.#page.addEventListener(asksEvent, this.#tell);
    }
    hostUpdated() {
        const { cited, terms, isConnected } = this.#host;
        const now = [...cited.map(({ id }) => `@${id}`), ...terms].join();
        if (!isConnected || now === this.#told)
            return;
        this.#told = now;
        this.#tell();
    }
    hostDisconnected() {
        this.#page?.removeEventListener(asksEvent, this.#tell);
        this.#host.references = this.#host.glossary = undefined;
        this.#tell();
    }
    #tell = () => {
        const { cited, terms } = this.#host;
        if (cited.length + terms.length > 0 || this.#told)
            this.#page?.dispatchEvent(new UsesEvent(this.#host));
    };
}

export { UsesController, asksEvent, usesEvent };
