import type { LitElement, ReactiveController } from 'lit';
import { type PageUser } from './page-uses.js';
/** What a list collects: the elements that cite, or those that explain terms. */
type Use = 'cited' | 'terms';
interface Options {
    readonly use: Use;
    /** Called for each element as it comes or changes, where this list is the one that serves the page. */
    meet?(user: PageUser): void;
    /** Called once after any number of changes. */
    changed(): void;
    /** Called for each element when the list goes. */
    leave(user: PageUser): void;
}
/** Knows what the elements of the page use, whenever they come and go. All lists of a page share what is known. */
export declare class CollectorController implements ReactiveController {
    #private;
    readonly options: Options;
    constructor(host: LitElement, options: Options);
    /** Whether this list is the one that serves the page. */
    get isFirst(): boolean;
    /** The elements in any order. */
    get users(): ReadonlySet<PageUser>;
    /** The elements in the order in which a reader meets them; the same array until something changes. */
    get inOrder(): readonly PageUser[];
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
