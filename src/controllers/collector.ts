import type { LitElement, ReactiveController } from 'lit';
import { builtIn, Event, hostOf } from '../dom/builtins.js';
import { asOnServer, onServer } from './on-server.js';
import { asksEvent, type PageUser, usesEvent } from './page-uses.js';

/** What a list collects: the elements that cite, or those that explain terms. */
type Use = 'cited' | 'terms';

interface Options {
  readonly use: Use;
  /** Called for each element as it comes or changes, where this list is the one that serves the page. */
  meet?(user: PageUser): void;
  /** Called once after any number of changes. */
  changed(): void;
  /** Called for each element when the list goes. */
  leave(user: PageUser): void;
}

/** The elements of the page with one use, for every list of it. The first of the lists serves the page. */
class PageUsers {
  readonly lists = new Set<CollectorController>();
  readonly users = new Set<PageUser>();
  readonly #use: Use;
  readonly #page: Document;
  readonly #news = new Set<PageUser>();
  #inOrder: readonly PageUser[] | undefined;

  constructor(use: Use, page: Document) {
    this.#use = use;
    this.#page = page;
  }

  get inOrder(): readonly PageUser[] {
    return (this.#inOrder ??= sortByPlace(this.users, this.#page));
  }

  add(list: CollectorController): void {
    this.lists.add(list);
    if (this.lists.size > 1) return;
    builtIn(this.#page).addEventListener(usesEvent, this.#heard);
    this.#ask();
  }

  delete(list: CollectorController): void {
    const [first] = this.lists;
    this.lists.delete(list);
    if (first !== list) return;
    for (const user of this.users) list.options.leave(user);
    if (this.lists.size === 0) {
      builtIn(this.#page).removeEventListener(usesEvent, this.#heard);
      this.users.clear();
      this.#inOrder = undefined;
    }
    // Another list on the page may take over.
    this.#ask();
  }

  #ask(): void {
    builtIn(this.#page).dispatchEvent(new Event(asksEvent));
  }

  readonly #heard = (event: Event): void => {
    // Another bundle's event is of another class, in the same form.
    const { user } = event as Event & { readonly user: PageUser };
    const isHere = user.isConnected && user.ownerDocument === this.#page;
    if (isHere && user[this.#use].length > 0) this.users.add(user);
    else if (!this.users.delete(user)) return;
    this.#inOrder = undefined;
    if (this.#news.size === 0) queueMicrotask(this.#tell);
    this.#news.add(user);
  };

  readonly #tell = (): void => {
    const news = [...this.#news];
    this.#news.clear();
    const [first] = this.lists;
    for (const user of news) if (this.users.has(user)) first?.options.meet?.(user);
    for (const { options } of this.lists) options.changed();
  };
}

const pages = new WeakMap<Document, Partial<Record<Use, PageUsers>>>();

/** Knows what the elements of the page use, whenever they come and go. All lists of a page share what is known. */
export class CollectorController implements ReactiveController {
  readonly options: Options;
  readonly #host: LitElement;
  #page: PageUsers | undefined;

  constructor(host: LitElement, options: Options) {
    this.#host = host;
    this.options = options;
    host.addController(this);
  }

  /** Whether this list is the one that serves the page. */
  get isFirst(): boolean {
    const [first] = this.#page?.lists ?? [];
    return first === this;
  }

  /** The elements in any order. */
  get users(): ReadonlySet<PageUser> {
    return (asOnServer(this.#host) ? undefined : this.#page?.users) ?? new Set();
  }

  /** The elements in the order in which a reader meets them; the same array until something changes. */
  get inOrder(): readonly PageUser[] {
    return (asOnServer(this.#host) ? undefined : this.#page?.inOrder) ?? [];
  }

  hostConnected(): void {
    if (onServer) return;
    const { ownerDocument } = this.#host;
    const { use } = this.options;
    const lists = pages.get(ownerDocument) ?? {};
    pages.set(ownerDocument, lists);
    this.#page = lists[use] ??= new PageUsers(use, ownerDocument);
    this.#page.add(this);
  }

  hostDisconnected(): void {
    this.#page?.delete(this);
  }
}

/**
 * In the order in which a reader meets them: through shadow roots, and what is slotted where its slot is. It walks the
 * tree that leads to them once, since to compare two by two takes their ways there anew each time.
 */
function sortByPlace<T extends Node>(nodes: ReadonlySet<T>, page: Document): readonly T[] {
  const ways = new Map<Node, Set<Node>>();
  for (const found of nodes) {
    for (let node: Node = found, up; (up = flatParent(node)); node = up) {
      const known = ways.get(up);
      ways.set(up, (known ?? new Set()).add(node));
      if (known) break;
    }
  }
  const sorted: T[] = [];
  const visit = (node: Node): void => {
    if (nodes.has(node as T)) sorted.push(node as T);
    const known = ways.get(node);
    if (!known) return;
    const inside = known.size > 1 ? flatChildren(node).filter((child) => known.delete(child)) : [];
    // A shadow root is no child of its host, and what it shows comes before what it does not.
    for (const child of [...known, ...inside]) visit(child);
  };
  visit(page);
  return sorted;
}

function flatParent(node: Node): Node | undefined {
  const { assignedSlot, parentNode } = builtIn(node) as Node & Slottable;
  return assignedSlot ?? parentNode ?? hostOf(node);
}

function flatChildren(node: Node): readonly Node[] {
  const { nodeName, childNodes } = builtIn(node);
  const assigned = nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...childNodes];
}
