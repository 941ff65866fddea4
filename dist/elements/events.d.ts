/** An answer or a description was opened or closed. Carries the item's id, never its words. */
export declare class CalcinosisToggleEvent extends Event {
    /** The id of the item, as in its link. */
    readonly item: string;
    readonly open: boolean;
    constructor(item: string, open: boolean);
}
/** Other types are compared. Carries the ids of the types shown side by side; none when all are shown. */
export declare class CalcinosisCompareEvent extends Event {
    readonly types: readonly string[];
    constructor(types: readonly string[]);
}
/** Other kinds of treatment are shown. Carries the ids of the kinds chosen; none when all are shown. */
export declare class CalcinosisFilterEvent extends Event {
    readonly kinds: readonly string[];
    constructor(kinds: readonly string[]);
}
/**
 * The checklist changed. Says in which part, and nothing of what was ticked or typed:
 * what a person tells the checklist is health data and stays in it.
 */
export declare class CalcinosisChangeEvent extends Event {
    readonly part: 'urgent' | 'symptoms' | 'notes' | 'cleared';
    constructor(part: CalcinosisChangeEvent['part']);
}
/** The day by which the element's text should have been reviewed again is over. */
export declare class CalcinosisReviewDueEvent extends Event {
    /** That day, as in `review-due`. */
    readonly due: string;
    constructor(due: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'calcinosis-toggle': CalcinosisToggleEvent;
        'calcinosis-compare': CalcinosisCompareEvent;
        'calcinosis-filter': CalcinosisFilterEvent;
        'calcinosis-change': CalcinosisChangeEvent;
        'calcinosis-review-due': CalcinosisReviewDueEvent;
    }
}
