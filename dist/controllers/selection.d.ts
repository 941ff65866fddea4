import type { ReactiveController, ReactiveElement } from 'lit';
/**
 * Puts on the clipboard what a reader has marked, and nothing else. From a selection that ends within `<details>`,
 * Chromium makes HTML with the rest of the page in it, also with what the reader wrote there. Wherever the browser
 * does not tell what is marked across shadow roots, and wherever the page copies by itself, it is as it was.
 */
export declare class SelectionController implements ReactiveController {
    #private;
    constructor(host: ReactiveElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
