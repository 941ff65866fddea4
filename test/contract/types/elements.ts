/* The tags and the classes, as a page's own TypeScript meets them. */
import 'calcinosis-elements';
import {
  CalcinosisElement,
  CalcinosisFaq,
  CalcinosisGuide,
  CalcinosisSymptomChecklist,
  type ContentInfo,
  version,
} from 'calcinosis-elements/elements.js';
import { CalcinosisTerm } from 'calcinosis-elements/elements/calcinosis-term/calcinosis-term.js';
import { is } from './is.js';

is<CalcinosisFaq | null>()(document.querySelector('calcinosis-faq'));
is<CalcinosisGuide>()(document.createElement('calcinosis-guide'));
is<CalcinosisTerm>()(document.createElement('calcinosis-term'));
is<NodeListOf<CalcinosisSymptomChecklist>>()(document.querySelectorAll('calcinosis-symptom-checklist'));
version satisfies string;
// @ts-expect-error: there is no such tag
document.createElement('calcinosis-fak') satisfies CalcinosisElement;

const faq = document.createElement('calcinosis-faq');
faq satisfies HTMLElement;
faq satisfies CalcinosisElement;
is<string>()(faq.include);
is<boolean>()(faq.structuredData);
is<'all' | 'open'>()(faq.print);
is<'auto' | 'light' | 'dark'>()(faq.theme);
is<'plain' | 'clinical'>()(faq.readingLevel);
is<ContentInfo>()(faq.contentInfo);
is<boolean>()(faq.show('surgery'));
is<void>()(faq.openAll());
faq.headingLevel = 3;
// @ts-expect-error: two ways of printing, and this is neither
faq.print = 'closed';
// @ts-expect-error: a level is a number
faq.headingLevel = '3';
// @ts-expect-error: what is shown can be read and not set
faq.contentInfo = faq.contentInfo;
// @ts-expect-error: nor a part of it
faq.contentInfo.review.by = 'Northfield General';
// @ts-expect-error: an answer is shown by its id
faq.show();
// @ts-expect-error: how it renders is its own
faq.renderBody;
// @ts-expect-error: and so is what the reader is looking for
faq.query;

const info = faq.contentInfo;
is<number>()(info.version);
is<'none' | 'draft' | 'reviewed'>()(info.review.status);
is<string | undefined>()(info.review.due);

// What all elements have in common has no tag.
// @ts-expect-error
new CalcinosisElement();

class OwnFaq extends CalcinosisFaq {}
customElements.define('own-faq', OwnFaq);
