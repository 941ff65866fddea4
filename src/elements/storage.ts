import type { LitElement, ReactiveController } from 'lit';
import { onServer } from '../controllers/on-server.js';
import { oneOf, report } from './report.js';

/** Where a browser may keep something; nowhere, unless the page asks. */
export type Remember = '' | 'session' | 'device';

interface Host extends LitElement {
  remember: Remember;
}

/** What an element keeps, as text; an empty one is nothing. */
interface Kept {
  /** Under which name. It is asked for once, where the element comes: an address that changes later is no other page. */
  readonly key: () => string;
  /** What the element shows, to be kept. */
  readonly give: () => string;
  /** Has the element show what is kept. */
  readonly take: (text: string) => void;
}

/** By its own event, since `storage` is heard in other documents only. */
const storedEvent = 'calcinosis-stored';
const events = ['storage', storedEvent, 'pageshow', 'visibilitychange'] as const;

/**
 * Keeps what a reader chose in the browser, where the page asks for it by `remember`. What is kept is the one truth:
 * it is read again when another tab or another element changes it, when the page comes back from the history, and
 * before each change. Where the browser does not keep it, what the page shows is all there is.
 */
export class StorageController implements ReactiveController {
  /** Whether what the page shows could not be kept. */
  isRefused = false;
  readonly #host: Host;
  readonly #kept: Kept;
  #where: Remember = '';
  #key = '';
  /** What was kept when this was last looked at; nothing is known of it where the page has something else. */
  #known: string | undefined;

  constructor(host: Host, kept: Kept) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  hostConnected(): void {
    if (onServer) return;
    for (const type of events) addEventListener(type, this.#changed);
    this.#key = '';
    this.sync();
  }

  hostDisconnected(): void {
    for (const type of events) removeEventListener(type, this.#changed);
  }

  /** Moves what is kept to where the page wants it now. */
  hostUpdate(): void {
    const host = this.#host;
    host.remember = oneOf(host, 'remember', host.remember, ['', 'session', 'device']);
    if (onServer || host.remember === this.#where) return;
    this.#use((storage, key) => {
      storage.removeItem(key);
    });
    this.#where = host.remember;
    this.#known = undefined;
    this.#refuse(false);
    this.sync();
  }

  /** Takes up what is kept. Where nothing is known to have been, what the page shows is kept from now on. */
  sync(): void {
    const kept = this.#use((storage, key) => storage.getItem(key) ?? '');
    if (kept === undefined || kept === this.#known) return;
    if (this.isRefused && !(kept && this.#known)) return;
    if (!kept && this.#known === undefined) {
      this.save();
      return;
    }
    this.#known = kept;
    this.#refuse(false);
    this.#kept.take(kept);
  }

  /** Keeps what the page shows. Where that fails, nothing older stays behind that would look whole. */
  save(): void {
    const text = this.#kept.give();
    this.#known = this.#use((storage, key) => {
      if (text) storage.setItem(key, text);
      else storage.removeItem(key);
      return text;
    });
    if (!this.#where) return;
    if (this.#known === undefined) {
      // The empty text tells other tabs that nobody cleared anything: they go on showing what they have.
      this.#use((storage, key) => {
        storage.setItem(key, '');
      });
      this.#use((storage, key) => {
        storage.removeItem(key);
      });
    } else this.#refuse(false);
    const newValue = this.isRefused ? '' : null;
    dispatchEvent(new StorageEvent(storedEvent, { key: this.#key, newValue }));
  }

  readonly #changed = (event: Event): void => {
    const { key, newValue } = event as Partial<StorageEvent>;
    if (newValue === '' && key === this.#key && this.#kept.give()) this.#refuse(true);
    else this.sync();
  };

  #use<T>(act: (storage: Storage, key: string) => T): T | undefined {
    if (!this.#where) return undefined;
    this.#key ||= this.#kept.key();
    try {
      return act(this.#where === 'device' ? localStorage : sessionStorage, this.#key);
    } catch {
      report(this.#host, 'the browser keeps no data for this page; nothing is remembered.');
      this.#refuse(true);
      return undefined;
    }
  }

  #refuse(isRefused: boolean): void {
    if (this.isRefused === isRefused) return;
    this.isRefused = isRefused;
    this.#host.requestUpdate();
  }
}
