import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CommonWords } from '../content/schema.js';

interface Host extends LitElement {
  readonly common: CommonWords;
  announce(message: string): void;
}

/**
 * Copies text, and says so to eye and ear. Hospital intranets are often plain http, and frames often
 * have no clipboard permission: then the text is shown, selected, to be copied by hand.
 */
export class CopyController implements ReactiveController {
  readonly #host: Host;
  #key = '';
  #byHand = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#key = this.#byHand = '';
  }

  /** The key says at which button the answer is shown. */
  async copy(text: string, key = 'copy'): Promise<void> {
    this.#key = this.#byHand = '';
    const copied = await write(text);
    this.#key = key;
    this.#host.requestUpdate();
    if (copied) {
      this.#host.announce(this.#host.common.copied);
      return;
    }
    this.#byHand = text;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }

  /** Changes with what it shows, and with where. */
  get shown(): string {
    return this.#key + this.#byHand;
  }

  render(key = 'copy'): TemplateResult | typeof nothing {
    if (key !== this.#key) return nothing;
    return this.#byHand
      ? html`<label
          >${this.#host.common.copyByHand}<textarea
            class="by-hand"
            readonly
            .value=${this.#byHand}
          ></textarea>
        </label>`
      : html`<span class="copied">${this.#host.common.copied}</span>`;
  }
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
