import { render, html } from 'lit';
import { builtIn } from '../dom/builtins.js';

/**
 * Keeps data for search engines in the page's head while its element asks for it: as `structured-data` says, and
 * as long as the element is on the page.
 */
class StructuredDataController {
    #host;
    #describe;
    #json = '';
    #script;
    constructor(host, describe) {
        this.#host = host;
        this.#describe = describe;
        host.addController(this);
    }
    hostConnected() {
        if (this.#host.hasUpdated)
            this.hostUpdated();
    }
    hostUpdated() {
        const { structuredData, isConnected } = this.#host;
        const json = structuredData && isConnected ? JSON.stringify(this.#describe()) : '';
        if (json === this.#json)
            return;
        this.hostDisconnected();
        this.#json = json;
        if (!json)
            return;
        this.#script = scriptOf(json);
        if (this.#script)
            builtIn(document).head.append(this.#script);
    }
    hostDisconnected() {
        this.#json = '';
        this.#script?.remove();
    }
}
/**
 * Data, never run. Trusted Types forbid a script to write the text of another, even of data, so Lit makes it
 * from markup, under its policy.
 */
function scriptOf(json) {
    const markup = [`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`];
    const place = builtIn(document).createElement('div');
    render(html(Object.assign(markup, { raw: markup })), place);
    return place.firstElementChild;
}

export { StructuredDataController };
