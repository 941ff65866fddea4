import { builtIn, Event, hostOf } from '../dom/builtins.js';
import { asOnServer, onServer } from './on-server.js';
import { usesEvent, asksEvent } from './page-uses.js';

/** The elements of the page with one use, for every list of it. The first of the lists serves the page. */
class PageUsers {
    #use;
    #page;
    #news;
    #inOrder;
    constructor(use, page) {
        this.lists = new Set();
        this.users = new Set();
        this.#news = new Set();
        this.#heard = (event) => {
            // Another bundle's event is of another class, in the same form.
            const { user } = event;
            const isHere = user.isConnected && user.ownerDocument === this.#page;
            if (isHere && user[this.#use].length > 0)
                this.users.add(user);
            else if (!this.users.delete(user))
                return;
            this.#inOrder = undefined;
            if (this.#news.size === 0)
                queueMicrotask(this.#tell);
            this.#news.add(user);
        };
        this.#tell = () => {
            const news = [...this.#news];
            this.#news.clear();
            const [first] = this.lists;
            for (const user of news)
                if (this.users.has(user))
                    first?.options.meet?.(user);
            for (const { options } of this.lists)
                options.changed();
        };
        this.#use = use;
        this.#page = page;
    }
    get inOrder() {
        return (this.#inOrder ??= sortByPlace(this.users, this.#page));
    }
    add(list) {
        this.lists.add(list);
        if (this.lists.size > 1)
            return;
        builtIn(this.#page).addEventListener(usesEvent, this.#heard);
        this.#ask();
    }
    delete(list) {
        const [first] = this.lists;
        this.lists.delete(list);
        if (first !== list)
            return;
        for (const user of this.users)
            list.options.leave(user);
        if (this.lists.size === 0) {
            builtIn(this.#page).removeEventListener(usesEvent, this.#heard);
            this.users.clear();
            this.#inOrder = undefined;
        }
        // Another list on the page may take over.
        this.#ask();
    }
    #ask() {
        builtIn(this.#page).dispatchEvent(new Event(asksEvent));
    }
    #heard;
    #tell;
}
const pages = new WeakMap();
/** Knows what the elements of the page use, whenever they come and go. All lists of a page share what is known. */
class CollectorController {
    #host;
    #page;
    constructor(host, options) {
        this.#host = host;
        this.options = options;
        host.addController(this);
    }
    /** Whether this list is the one that serves the page. */
    get isFirst() {
        const [first] = this.#page?.lists ?? [];
        return first === this;
    }
    /** The elements in any order. */
    get users() {
        return (asOnServer(this.#host) ? undefined : this.#page?.users) ?? new Set();
    }
    /** The elements in the order in which a reader meets them; the same array until something changes. */
    get inOrder() {
        return (asOnServer(this.#host) ? undefined : this.#page?.inOrder) ?? [];
    }
    hostConnected() {
        if (onServer)
            return;
        const { ownerDocument } = this.#host;
        const { use } = this.options;
        const lists = pages.get(ownerDocument) ?? {};
        pages.set(ownerDocument, lists);
        this.#page = lists[use] ??= new PageUsers(use, ownerDocument);
        this.#page.add(this);
    }
    hostDisconnected() {
        this.#page?.delete(this);
    }
}
/**
 * In the order in which a reader meets them: through shadow roots, and what is slotted where its slot is. It walks the
 * tree that leads to them once, since to compare two by two takes their ways there anew each time.
 */
function sortByPlace(nodes, page) {
    const ways = new Map();
    for (const found of nodes) {
        for (let node = found, up; (up = flatParent(node)); node = up) {
            const known = ways.get(up);
            ways.set(up, (known ?? new Set()).add(node));
            if (known)
                break;
        }
    }
    const sorted = [];
    const visit = (node) => {
        if (nodes.has(node))
            sorted.push(node);
        const known = ways.get(node);
        if (!known)
            return;
        const inside = known.size > 1 ? flatChildren(node).filter((child) => known.delete(child)) : [];
        // A shadow root is no child of its host, and what it shows comes before what it does not.
        for (const child of [...known, ...inside])
            visit(child);
    };
    visit(page);
    return sorted;
}
function flatParent(node) {
    const { assignedSlot, parentNode } = builtIn(node);
    return assignedSlot ?? parentNode ?? hostOf(node);
}
function flatChildren(node) {
    const { nodeName, childNodes } = builtIn(node);
    const assigned = nodeName === 'SLOT' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...childNodes];
}

export { CollectorController };
