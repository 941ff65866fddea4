import type { LitElement, ReactiveController } from 'lit';
import type { LocalText } from '../content/local-text.js';
interface Host extends LitElement {
    readonly content: unknown;
    readonly src: string;
    local: readonly LocalText[] | undefined;
}
/**
 * Reads the hospital's own text from a property or a file, and hands it to its element once it is found to be
 * sound. Of what is not, the page's editors are told where and why, and the built-in text stays.
 */
export declare class LocalTextController implements ReactiveController {
    #private;
    constructor(host: Host);
    /** Settles once the element need not wait any longer for the hospital's text. */
    get pending(): Promise<void> | undefined;
    hostConnected(): void;
    hostUpdate(): void;
}
export {};
