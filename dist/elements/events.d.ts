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
/**
 * The checklist changed. Says in which part, and nothing of what was ticked or typed:
 * what a person tells the checklist is health data and stays in it.
 */
export declare class CalcinosisChangeEvent extends Event {
    readonly part: 'urgent' | 'symptoms' | 'notes' | 'cleared';
    constructor(part: CalcinosisChangeEvent['part']);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'calcinosis-toggle': CalcinosisToggleEvent;
        'calcinosis-compare': CalcinosisCompareEvent;
        'calcinosis-change': CalcinosisChangeEvent;
    }
}
