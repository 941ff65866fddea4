import { type ReactiveController, type ReactiveElement } from 'lit';
interface Host extends ReactiveElement {
    /** Brings back what is hidden, before a reader is led to it. */
    uncover?(place: HTMLElement): void;
    /** What a reader is led to, where that is not the place itself. */
    destination?(place: HTMLElement): HTMLElement;
}
/**
 * Follows a link to something inside the element, on load, when it is pressed and when the page's address changes: what
 * is closed around the target opens, and the reader is brought there. Browsers stop at a shadow root.
 */
export declare class DeepLinkController implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Follows the page's own link, unless that was done already; for content that comes late. */
    follow(): void;
    /** Reveals the first of the ids that is there; before the first render, once that is done, ahead of the page's own link. */
    show(...ids: readonly string[]): boolean;
    /** What carries the id, in the element or in what is slotted into it. */
    find(id: string): HTMLElement | null | undefined;
    /** Opens, scrolls to and focuses what carries the id. */
    reveal(id: string): boolean;
    /** Brings the reader to the place that the page's address names, once. */
    arriveAt(target: HTMLElement | null | undefined): void;
    /** Opens what is closed around a place and brings the reader there: the eye by scrolling, the ear by focus. */
    focus(target: HTMLElement | null | undefined, block?: ScrollLogicalPosition): void;
}
export {};
