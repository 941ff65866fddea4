import { Event } from '../dom/builtins.js';
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
/** The reader chose another reading level for the page. */
export declare class CalcinosisReadingLevelEvent extends Event {
    readonly level: 'plain' | 'clinical';
    constructor(level: CalcinosisReadingLevelEvent['level']);
}
/**
 * A hospital's own text cannot be used, and the built-in text stands in its place; or an error stopped an element, which
 * leaves what it showed before. For the page's editors.
 */
export declare class CalcinosisContentErrorEvent extends Event {
    /** Where in the text it is wrong, such as `faq.items.surgery.answer`; empty where there is none to read, and for an error. */
    readonly path: string;
    readonly reason: string;
    constructor(path: string, reason: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'calcinosis-toggle': CalcinosisToggleEvent;
        'calcinosis-compare': CalcinosisCompareEvent;
        'calcinosis-filter': CalcinosisFilterEvent;
        'calcinosis-change': CalcinosisChangeEvent;
        'calcinosis-review-due': CalcinosisReviewDueEvent;
        'calcinosis-reading-level': CalcinosisReadingLevelEvent;
        'calcinosis-content-error': CalcinosisContentErrorEvent;
    }
}
