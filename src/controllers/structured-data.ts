import { html, type LitElement, type ReactiveController, render } from 'lit';
import { builtIn } from '../dom/builtins.js';

interface Host extends LitElement {
  readonly structuredData: boolean;
}

/**
 * Keeps data for search engines in the page's head while its element asks for it: as `structured-data` says, and
 * as long as the element is on the page.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #describe: () => object;
  #json = '';
  #script: Element | null | undefined;

  constructor(host: Host, describe: () => object) {
    this.#host = host;
    this.#describe = describe;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const json = structuredData && isConnected ? JSON.stringify(this.#describe()) : '';
    if (json === this.#json) return;
    this.hostDisconnected();
    this.#json = json;
    if (!json) return;
    this.#script = scriptOf(json);
    if (this.#script) builtIn(document).head.append(this.#script);
  }

  hostDisconnected(): void {
    this.#json = '';
    this.#script?.remove();
  }
}

/**
 * Data, never run. Trusted Types forbid a script to write the text of another, even of data, so Lit makes it
 * from markup, under its policy.
 */
function scriptOf(json: string): Element | null {
  const markup = [`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`];
  const place = builtIn(document).createElement('div');
  render(html(Object.assign(markup, { raw: markup })), place);
  return place.firstElementChild;
}
