/* Events, on an element and on the document, where they bubble to. */
import 'calcinosis-elements';
import {
  CalcinosisChangeEvent,
  CalcinosisCompareEvent,
  CalcinosisContentErrorEvent,
  CalcinosisFilterEvent,
  CalcinosisReadingLevelEvent,
  CalcinosisReviewDueEvent,
  CalcinosisToggleEvent,
} from 'calcinosis-elements/elements.js';
import { is } from './is.js';

const faq = document.createElement('calcinosis-faq');
faq.addEventListener('calcinosis-toggle', (event) => {
  is<CalcinosisToggleEvent>()(event);
  is<string>()(event.item);
  is<boolean>()(event.open);
  // @ts-expect-error: what happened has happened
  event.item = 'surgery';
  // @ts-expect-error: it carries the id of an answer, never its words
  event.detail;
});

document.addEventListener('calcinosis-toggle', ({ item }) => is<string>()(item));
document.addEventListener('calcinosis-compare', (event) => {
  is<CalcinosisCompareEvent>()(event);
  is<readonly string[]>()(event.types);
  // @ts-expect-error
  event.types.push('dystrophic');
});
document.addEventListener('calcinosis-filter', ({ kinds }) => is<readonly string[]>()(kinds));
document.addEventListener('calcinosis-change', (event) => {
  is<CalcinosisChangeEvent>()(event);
  is<'urgent' | 'symptoms' | 'notes' | 'cleared'>()(event.part);
  // @ts-expect-error: what was ticked is health data and stays in the checklist
  event.symptoms;
});
document.addEventListener('calcinosis-review-due', ({ due }) => is<string>()(due));
document.addEventListener('calcinosis-reading-level', ({ level }) => is<'plain' | 'clinical'>()(level));
document.addEventListener('calcinosis-content-error', ({ path, reason }) => is<string>()(path + reason));
window.addEventListener('calcinosis-toggle', ({ item }) => is<string>()(item));

// For a page's own tests, an event can be made.
faq.dispatchEvent(new CalcinosisToggleEvent('surgery', true));
new CalcinosisReviewDueEvent('2027-11-22') satisfies Event;
new CalcinosisFilterEvent([]) satisfies Event;
new CalcinosisContentErrorEvent('faq', 'is missing') satisfies Event;
// @ts-expect-error: there are two levels
new CalcinosisReadingLevelEvent('expert');
// @ts-expect-error: open or closed has to be said
new CalcinosisToggleEvent('surgery');
