import type { LitElement, ReactiveController } from 'lit';
import type { LocalText } from '../content/local-text.js';
import { CalcinosisContentErrorEvent } from '../elements/events.js';
import { report } from '../elements/report.js';
import { onServer } from './on-server.js';

interface Host extends LitElement {
  readonly content: unknown;
  readonly src: string;
  local: readonly LocalText[] | undefined;
}

/** Several elements of a page read the same file. */
const files = new Map<string, Promise<unknown>>();

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
}

/** An element waits so long for the hospital's text before it shows the built-in one. */
const patience = 4000;

/**
 * Reads the hospital's own text from a property or a file, and hands it to its element once it is found to be
 * sound. Of what is not, the page's editors are told where and why, and the built-in text stays.
 */
export class LocalTextController implements ReactiveController {
  /** Settles once the element need not wait any longer for the hospital's text. */
  pending: Promise<unknown> | undefined;
  readonly #host: Host;
  #content: unknown;
  #src = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { content, src } = this.#host;
    if (onServer || (content === this.#content && src === this.#src)) return;
    this.#content = content;
    this.#src = src;
    const late = new Promise((resolve) => setTimeout(resolve, patience));
    const isStale = (): boolean => content !== this.#content || src !== this.#src;
    this.pending = Promise.race([this.#take(content, src, isStale), late]).then(
      () => (this.pending = undefined),
    );
  }

  async #take(content: unknown, src: string, isStale: () => boolean): Promise<void> {
    let address = '';
    try {
      if (src && content === undefined) {
        address = new URL(src, document.baseURI).href;
        if (!files.has(address)) files.set(address, read(address));
      }
      const input = address ? await files.get(address) : content;
      const { checkLocalText } = await import('../content/local-text.js');
      const found = input === undefined || input === null ? [] : checkLocalText(input);
      if (isStale()) return;
      if ('reason' in found) this.#refuse(found.path, found.reason);
      this.#host.local = 'reason' in found ? undefined : found;
    } catch (error) {
      files.delete(address);
      if (isStale()) return;
      this.#host.local = undefined;
      this.#refuse('', `${src} cannot be read: ${String(error)}`);
    }
  }

  #refuse(path: string, reason: string): void {
    const where = path && `${path} `;
    report(this.#host, `the local text is not used, the built-in text stays: ${where}${reason}.`);
    this.#host.dispatchEvent(new CalcinosisContentErrorEvent(path, reason));
  }
}
