import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CommonWords } from '../content/schema.js';
interface Host extends LitElement {
    readonly common: CommonWords;
    announce(message: string): void;
}
/**
 * Copies text, and says so to eye and ear. Hospital intranets are often plain http, and frames often
 * have no clipboard permission: then the text is shown, selected, to be copied by hand.
 */
export declare class CopyController implements ReactiveController {
    #private;
    constructor(host: Host);
    hostDisconnected(): void;
    /** The key says at which button the answer is shown. */
    copy(text: string, key?: string): Promise<void>;
    /** Changes with what it shows, and with where. */
    get shown(): string;
    render(key?: string): TemplateResult | typeof nothing;
}
export {};
