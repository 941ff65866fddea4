import { Event } from '../dom/builtins.js';

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
/** Other kinds of treatment are shown. Carries the ids of the kinds chosen; none when all are shown. */
class CalcinosisFilterEvent extends Event {
    constructor(kinds) {
        super('calcinosis-filter', { bubbles: true, composed: true });
        this.kinds = kinds;
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
/** The day by which the element's text should have been reviewed again is over. */
class CalcinosisReviewDueEvent extends Event {
    constructor(due) {
        super('calcinosis-review-due', { bubbles: true, composed: true });
        this.due = due;
    }
}
/** The reader chose another reading level for the page. */
class CalcinosisReadingLevelEvent extends Event {
    constructor(level) {
        super('calcinosis-reading-level', { bubbles: true, composed: true });
        this.level = level;
    }
}
/**
 * A hospital's own text cannot be used, and the built-in text stands in its place; or an error stopped an element, which
 * leaves what it showed before. For the page's editors.
 */
class CalcinosisContentErrorEvent extends Event {
    constructor(path, reason) {
        super('calcinosis-content-error', { bubbles: true, composed: true });
        this.path = path;
        this.reason = reason;
    }
}

export { CalcinosisChangeEvent, CalcinosisCompareEvent, CalcinosisContentErrorEvent, CalcinosisFilterEvent, CalcinosisReadingLevelEvent, CalcinosisReviewDueEvent, CalcinosisToggleEvent };
