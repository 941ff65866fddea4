import type { LitElement, ReactiveController } from 'lit';
import type { Reference } from '../content/schema.js';
import { asOnServer, onServer } from './on-server.js';

/** A list of references on the page, as an element that cites sees it. */
export interface ReferencesOnPage {
  readonly tag: string;
  /** Each source's number on this page, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Brings the reader to a source. */
  show(id: string): void;
}

/** A glossary on the page, as a term sees it. */
export interface GlossaryOnPage {
  show(id: string): void;
}

/** An element that cites sources or uses terms. */
export interface PageUser extends LitElement {
  readonly heading: string;
  readonly cited: readonly Reference[];
  readonly terms: readonly string[];
  /** Set by the page's list of references, and taken back when it goes. */
  references: ReferencesOnPage | undefined;
  /** Set by the page's glossary, and taken back when it goes. */
  glossary: GlossaryOnPage | undefined;
  /** Brings the reader back to where a source is cited. */
  showCitation(id: string): void;
}

const uses = 'calcinosis-uses';
const asks = 'calcinosis-asks';

class UsesEvent extends Event {
  readonly user: PageUser;

  constructor(user: PageUser) {
    super(uses);
    this.user = user;
  }
}

/**
 * Tells the page what its element uses: when that changes, when somebody asks, and when it leaves. The
 * document is the only meeting place, so elements of several bundles find each other in any order.
 */
export class UsesController implements ReactiveController {
  readonly #host: PageUser;
  #told = '';

  constructor(host: PageUser) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#told = '';
    if (!onServer) document.addEventListener(asks, this.#tell);
  }

  hostUpdated(): void {
    const { cited, terms, isConnected } = this.#host;
    const now = [...cited.map(({ id }) => `@${id}`), ...terms].join();
    if (!isConnected || now === this.#told) return;
    this.#told = now;
    this.#tell();
  }

  hostDisconnected(): void {
    document.removeEventListener(asks, this.#tell);
    this.#host.references = this.#host.glossary = undefined;
    this.#tell();
  }

  readonly #tell = (): void => {
    const { cited, terms } = this.#host;
    if (cited.length + terms.length > 0 || this.#told) document.dispatchEvent(new UsesEvent(this.#host));
  };
}

/** Knows what the elements of the page use, in the page's order, whenever they come and go. */
export class CollectorController implements ReactiveController {
  readonly #host: LitElement;
  readonly #leave: (user: PageUser) => void;
  readonly #users = new Set<PageUser>();

  /** `leave` is called for each element when the host goes. */
  constructor(host: LitElement, leave: (user: PageUser) => void) {
    this.#host = host;
    this.#leave = leave;
    host.addController(this);
  }

  /** The elements in the order in which a reader meets them. */
  get users(): readonly PageUser[] {
    return asOnServer(this.#host) ? [] : [...this.#users].sort(byPlace);
  }

  hostConnected(): void {
    if (onServer) return;
    document.addEventListener(uses, this.#heard);
    document.dispatchEvent(new Event(asks));
  }

  hostDisconnected(): void {
    document.removeEventListener(uses, this.#heard);
    for (const user of this.#users) this.#leave(user);
    this.#users.clear();
    // Another list on the page may take over.
    document.dispatchEvent(new Event(asks));
  }

  readonly #heard = (event: Event): void => {
    // Another bundle's event is of another class, in the same form.
    const { user } = event as Event & { readonly user: PageUser };
    if (user.isConnected) this.#users.add(user);
    else this.#users.delete(user);
    this.#host.requestUpdate();
  };
}

/** From the document down to the node, through shadow roots. */
function pathTo(node: Node): Node[] {
  const up = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  return up ? [...pathTo(up), node] : [node];
}

function byPlace(a: Node, b: Node): number {
  const [one, other] = [pathTo(a), pathTo(b)];
  const i = one.findIndex((node, at) => node !== other[at]);
  const [here, there] = [one[i], other[i]];
  if (!here) return -1;
  if (!there || there instanceof ShadowRoot) return 1;
  if (here instanceof ShadowRoot) return -1;
  return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
