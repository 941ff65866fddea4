import { LitElement } from 'lit';
import { builtIn } from '../dom/builtins.js';
import { asOnServer, onServer } from '../controllers/on-server.js';
import { adopt } from '../styles/adopt.js';
import { CalcinosisContentErrorEvent } from './events.js';
import { off } from './off.js';
import { report } from './report.js';

/**
 * What keeps an element readable whatever happens on its page: an error while it renders leaves the words, and it has its
 * styles in each document that it is moved to.
 *
 * @internal
 */
class BaseElement extends LitElement {
    /** As Lit does. Lit's own hydration, where a page has it, hooks into Lit's, and would wait for nothing. */
    createRenderRoot() {
        const { elementStyles, shadowRootOptions } = this.constructor;
        const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
        adopt(root, elementStyles);
        return root;
    }
    adoptedCallback() {
        if (this.shadowRoot)
            this.createRenderRoot();
    }
    /** Leaves what is shown where something throws: the last rendering, or what stands between the tags. */
    performUpdate() {
        const { renderRoot } = this;
        const before = [...renderRoot.childNodes];
        try {
            if (!this.hasUpdated && !asOnServer(this))
                this.#clear();
            super.performUpdate();
        }
        catch (error) {
            if (!this.hasUpdated && !renderRoot.querySelector(':not(style)')) {
                if (before.length > 0)
                    renderRoot.append(...before);
                else
                    this.#showFallback();
            }
            const reason = String(error);
            report(this, `an error keeps it as it is: ${reason}`);
            this.dispatchEvent(new CalcinosisContentErrorEvent('', reason));
        }
    }
    /** Where the page has switched us off, only what stands between the tags is shown. */
    shouldUpdate() {
        const isFree = this.hasUpdated || onServer || !this.closest(off);
        if (!isFree && !this.renderRoot.querySelector('slot'))
            this.#showFallback();
        return isFree;
    }
    #showFallback() {
        this.renderRoot.append(builtIn(this.ownerDocument).createElement('slot'));
    }
    /** What the server rendered goes before the first rendering, and what stood in until the words came. */
    #clear() {
        this.renderRoot.replaceChildren();
        // Where Lit left off, should something have thrown in the midst of it.
        Reflect.deleteProperty(this.renderRoot, '_$litPart$');
        this.renderOptions.renderBefore = null;
        this.createRenderRoot();
    }
}

export { BaseElement };
