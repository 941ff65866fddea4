import { type LitElement, type ReactiveController } from 'lit';
interface Options {
    /** What tells a section that opens and closes, in the element or slotted into it, from others. */
    readonly selector: string;
    /** The page's own sections. */
    readonly slotted?: () => readonly HTMLDetailsElement[];
    /** Called when a reader, a link or a search opened or closed one; not for printing. */
    readonly toggled: (item: HTMLDetailsElement) => void;
    /** Whether closed sections are opened for print. */
    readonly prints: () => boolean;
}
/**
 * Keeps a set of native `<details>`: says what was opened, opens all of them, and opens
 * what is closed while the page is printed, for nobody can press on paper. The state is always read
 * from the elements themselves.
 */
export declare class DisclosureController implements ReactiveController {
    #private;
    constructor(host: LitElement, options: Options);
    /** Every section, in order. */
    get items(): HTMLDetailsElement[];
    /** Opens or closes all that are in sight. */
    setAll(open: boolean): void;
    /** Takes an item of the page's as it comes: nobody opened what came open. */
    know(item: HTMLDetailsElement): void;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
