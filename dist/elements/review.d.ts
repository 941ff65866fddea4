/** What a hospital recorded of its own review of the text. */
export interface Review {
    readonly by: string;
    readonly on: Date;
}
interface Reviewed extends Element {
    readonly reviewedBy: unknown;
    readonly reviewedOn: string | undefined;
    readonly reviewDue: string | undefined;
}
/** The review that the tag records: who and when belong together, and nobody reviews in the future. */
export declare function reviewOf(host: Reviewed): Review | undefined;
/**
 * Tells the page's editors, once the next review should have been. The event comes when the page has
 * loaded, so that no script of the page is too late to listen.
 */
export declare function tellOverdue(host: Reviewed): void;
export {};
