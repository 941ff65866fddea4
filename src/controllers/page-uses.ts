import type { LitElement, ReactiveController } from 'lit';
import { builtIn, Event } from '../dom/builtins.js';
import type { Reference } from '../content/schema.js';
import { onServer } from './on-server.js';

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

/** An element says what it uses. */
export const usesEvent = 'calcinosis-uses';
/** A list asks every element what it uses. */
export const asksEvent = 'calcinosis-asks';

class UsesEvent extends Event {
  readonly user: PageUser;

  constructor(user: PageUser) {
    super(usesEvent);
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
  /** Where the element stands, or stood: it may have been moved to another document. */
  #page: Document | undefined;

  constructor(host: PageUser) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#told = '';
    if (onServer) return;
    this.#page = builtIn(this.#host.ownerDocument);
    this.#page.addEventListener(asksEvent, this.#tell);
  }

  hostUpdated(): void {
    const { cited, terms, isConnected } = this.#host;
    const now = [...cited.map(({ id }) => `@${id}`), ...terms].join();
    if (!isConnected || now === this.#told) return;
    this.#told = now;
    this.#tell();
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener(asksEvent, this.#tell);
    this.#host.references = this.#host.glossary = undefined;
    this.#tell();
  }

  readonly #tell = (): void => {
    const { cited, terms } = this.#host;
    if (cited.length + terms.length > 0 || this.#told) this.#page?.dispatchEvent(new UsesEvent(this.#host));
  };
}
