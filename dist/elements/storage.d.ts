import type { LitElement, ReactiveController } from 'lit';
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
/**
 * Keeps what a reader chose in the browser, where the page asks for it by `remember`. What is kept is the one truth:
 * it is read again when another tab or another element changes it, when the page comes back from the history, and
 * before each change. Where the browser does not keep it, what the page shows is all there is.
 */
export declare class StorageController implements ReactiveController {
    #private;
    /** Whether what the page shows could not be kept. */
    isRefused: boolean;
    constructor(host: Host, kept: Kept);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Moves what is kept to where the page wants it now. */
    hostUpdate(): void;
    /** Takes up what is kept. Where nothing is known to have been, what the page shows is kept from now on. */
    sync(): void;
    /** Keeps what the page shows. Where that fails, nothing older stays behind that would look whole. */
    save(): void;
}
export {};
