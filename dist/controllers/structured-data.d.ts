import { type LitElement, type ReactiveController } from 'lit';
interface Host extends LitElement {
    readonly structuredData: boolean;
}
/**
 * Keeps data for search engines in the page's head while its element asks for it: as `structured-data` says, and
 * as long as the element is on the page.
 */
export declare class StructuredDataController implements ReactiveController {
    #private;
    constructor(host: Host, describe: () => object);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
