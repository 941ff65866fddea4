import { onServer, asOnServer } from './on-server.js';

const uses = 'calcinosis-uses';
const asks = 'calcinosis-asks';
class UsesEvent extends Event {
    constructor(user) {
        super(uses);
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
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        this.#told = '';
        if (!onServer)
            document.addEventListener(asks, this.#tell);
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
        document.removeEventListener(asks, this.#tell);
        this.#host.references = this.#host.glossary = undefined;
        this.#tell();
    }
    #tell = () => {
        const { cited, terms } = this.#host;
        if (cited.length + terms.length > 0 || this.#told)
            document.dispatchEvent(new UsesEvent(this.#host));
    };
}
/** Knows what the elements of the page use, in the page's order, whenever they come and go. */
class CollectorController {
    #host;
    #leave;
    #users = new Set();
    /** `leave` is called for each element when the host goes. */
    constructor(host, leave) {
        this.#host = host;
        this.#leave = leave;
        host.addController(this);
    }
    /** The elements in the order in which a reader meets them. */
    get users() {
        return asOnServer(this.#host) ? [] : [...this.#users].sort(byPlace);
    }
    hostConnected() {
        if (onServer)
            return;
        document.addEventListener(uses, this.#heard);
        document.dispatchEvent(new Event(asks));
    }
    hostDisconnected() {
        document.removeEventListener(uses, this.#heard);
        for (const user of this.#users)
            this.#leave(user);
        this.#users.clear();
        // Another list on the page may take over.
        document.dispatchEvent(new Event(asks));
    }
    #heard = (event) => {
        // Another bundle's event is of another class, in the same form.
        const { user } = event;
        if (user.isConnected)
            this.#users.add(user);
        else
            this.#users.delete(user);
        this.#host.requestUpdate();
    };
}
/** From the document down to the node, through shadow roots. */
function pathTo(node) {
    const up = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
    return up ? [...pathTo(up), node] : [node];
}
function byPlace(a, b) {
    const [one, other] = [pathTo(a), pathTo(b)];
    const i = one.findIndex((node, at) => node !== other[at]);
    const [here, there] = [one[i], other[i]];
    if (!here)
        return -1;
    if (!there || there instanceof ShadowRoot)
        return 1;
    if (here instanceof ShadowRoot)
        return -1;
    return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export { CollectorController, UsesController };
