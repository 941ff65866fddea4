import { nothing, html } from 'lit';

/**
 * Copies text, and says so to eye and ear. Hospital intranets are often plain http, and frames often
 * have no clipboard permission: then the text is shown, selected, to be copied by hand.
 */
class CopyController {
    #host;
    #key = '';
    #byHand = '';
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        this.#key = this.#byHand = '';
    }
    /** The key says at which button the answer is shown. */
    async copy(text, key = 'copy') {
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
        this.#host.renderRoot.querySelector('.by-hand')?.select();
    }
    /** Changes with what it shows, and with where. */
    get shown() {
        return this.#key + this.#byHand;
    }
    render(key = 'copy') {
        if (key !== this.#key)
            return nothing;
        return this.#byHand
            ? html `<label>${this.#host.common.copyByHand}<textarea class="by-hand" readonly=readonly .value=${this.#byHand}></textarea></label>`
            : html `<span class="copied">${this.#host.common.copied}</span>`;
    }
}
async function write(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

export { CopyController };
