/** What a page's statistics are told: which element, what was done with it, and ids; never words, and nothing of the checklist. */
export type AnalyticsEntry = {
    /** The tag of the element, such as `calcinosis-faq`. */
    readonly element: string;
} & ({
    readonly event: 'calcinosis-toggle';
    readonly item: string;
    readonly open: boolean;
} | {
    readonly event: 'calcinosis-compare';
    readonly types: string;
} | {
    readonly event: 'calcinosis-filter';
    readonly kinds: string;
} | {
    readonly event: 'calcinosis-reading-level';
    readonly level: string;
} | {
    readonly event: 'calcinosis-review-due';
    readonly due: string;
} | {
    readonly event: 'calcinosis-content-error';
    readonly path: string;
});
/**
 * Tells a page's statistics what readers open, compare and filter, by ids alone. Nothing is told unless a page calls
 * this. What a person ticks or writes in the checklist is health data: it is in no event, and no entry comes from the
 * checklist at all. The function that is given back ends it.
 *
 * Whether a page may count even this is for the hospital's privacy officer to say: on a page that knows who the reader is,
 * which answer was opened can be health information.
 *
 * @param tell - Gets each entry. Without it, the entry is pushed to `dataLayer`, as tag managers read it.
 */
export declare function forwardEvents(tell?: (entry: AnalyticsEntry) => void): () => void;
