import { builtIn } from '../dom/builtins.js';
import { CalcinosisReviewDueEvent } from './events.js';
import { written, report } from './report.js';

const hours = 3600 * 1000;
/** Characters that turn the text after them around; no name needs them, since it is shown in a place of its own. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** A day as `2026-11-22`. Anything else is reported and left out. */
function day(host, attribute, value) {
    if (!value)
        return undefined;
    const date = new Date(value);
    if (/^\d{4}-\d\d-\d\d$/.test(value) && date.toJSON()?.startsWith(value))
        return date;
    report(host, `${attribute}="${value}" is not a day such as 2026-11-22; it is left out.`);
    return undefined;
}
/** A day has begun once it has anywhere on Earth, and is over once it is everywhere. */
const hasBegun = (date) => date.getTime() - 14 * hours <= Date.now();
const isOver = (date) => date.getTime() + 36 * hours <= Date.now();
/** The review that the tag records: who and when belong together, and nobody reviews in the future. */
function reviewOf(host) {
    const on = day(host, 'reviewed-on', host.reviewedOn);
    const by = written(host.reviewedBy).replace(turning, '').trim();
    if (on && by && hasBegun(on))
        return { by, on };
    if (on || by) {
        report(host, 'a review needs reviewed-by and a past day in reviewed-on; none is shown.');
    }
    return undefined;
}
/**
 * Tells the page's editors, once the next review should have been. The event comes when the page has
 * loaded, so that no script of the page is too late to listen.
 */
function tellOverdue(host) {
    const due = day(host, 'review-due', host.reviewDue);
    if (!due || !isOver(due))
        return;
    const value = host.reviewDue ?? '';
    report(host, `the next review was due on ${value}.`);
    const tell = () => void setTimeout(() => host.dispatchEvent(new CalcinosisReviewDueEvent(value)));
    if (builtIn(document).readyState === 'complete')
        tell();
    else
        addEventListener('load', tell, { once: true });
}

export { reviewOf, tellOverdue };
