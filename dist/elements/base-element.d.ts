import { LitElement } from 'lit';
/**
 * What keeps an element readable whatever happens on its page: an error while it renders leaves the words, and it has its
 * styles in each document that it is moved to.
 *
 * @internal
 */
export declare abstract class BaseElement extends LitElement {
    #private;
    /** As Lit does. Lit's own hydration, where a page has it, hooks into Lit's, and would wait for nothing. */
    protected createRenderRoot(): ShadowRoot;
    adoptedCallback(): void;
    /** Leaves what is shown where something throws: the last rendering, or what stands between the tags. */
    protected performUpdate(): void;
    /** Where the page has switched us off, only what stands between the tags is shown. */
    protected shouldUpdate(): boolean;
}
