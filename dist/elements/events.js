/** An answer or a description was opened or closed. Carries the item's id, never its words. */
class CalcinosisToggleEvent extends Event {
    constructor(item, open) {
        super('calcinosis-toggle', { bubbles: true, composed: true });
        this.item = item;
        this.open = open;
    }
}
/** Other types are compared. Carries the ids of the types shown side by side; none when all are shown. */
class CalcinosisCompareEvent extends Event {
    constructor(types) {
        super('calcinosis-compare', { bubbles: true, composed: true });
        this.types = types;
    }
}
/**
 * The checklist changed. Says in which part, and nothing of what was ticked or typed:
 * what a person tells the checklist is health data and stays in it.
 */
class CalcinosisChangeEvent extends Event {
    constructor(part) {
        super('calcinosis-change', { bubbles: true, composed: true });
        this.part = part;
    }
}

export { CalcinosisChangeEvent, CalcinosisCompareEvent, CalcinosisToggleEvent };
