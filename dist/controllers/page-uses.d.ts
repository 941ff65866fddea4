import type { LitElement, ReactiveController } from 'lit';
import type { Reference } from '../content/schema.js';
/** A list of references on the page, as an element that cites sees it. */
export interface ReferencesOnPage {
    readonly tag: string;
    /** Each source's number on this page, by its id. */
    readonly numbers: ReadonlyMap<string, number>;
    /** Brings the reader to a source. */
    show(id: string): void;
}
/** A glossary on the page, as a term sees it. */
export interface GlossaryOnPage {
    show(id: string): void;
}
/** An element that cites sources or uses terms. */
export interface PageUser extends LitElement {
    readonly heading: string;
    readonly cited: readonly Reference[];
    readonly terms: readonly string[];
    /** Set by the page's list of references, and taken back when it goes. */
    references: ReferencesOnPage | undefined;
    /** Set by the page's glossary, and taken back when it goes. */
    glossary: GlossaryOnPage | undefined;
    /** Brings the reader back to where a source is cited. */
    showCitation(id: string): void;
}
/** An element says what it uses. */
export declare const usesEvent = "calcinosis-uses";
/** A list asks every element what it uses. */
export declare const asksEvent = "calcinosis-asks";
/**
 * Tells the page what its element uses: when that changes, when somebody asks, and when it leaves. The
 * document is the only meeting place, so elements of several bundles find each other in any order.
 */
export declare class UsesController implements ReactiveController {
    #private;
    constructor(host: PageUser);
    hostConnected(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
