/* The hospital's own text, as an object. */
import 'calcinosis-elements/elements/calcinosis-faq/calcinosis-faq.js';
import type { LocalText } from 'calcinosis-elements/elements.js';

const text: LocalText = {
  $schema: '/calcinosis/schema/local-text.json',
  lang: 'en',
  clinic: { name: 'Rheumatology clinic', phone: '+1 555 010 0100', emergencyNumber: '911' },
  faq: {
    title: 'What people ask us',
    items: {
      surgery: { answer: ['Yes, we do. [@balin2012]'] },
      parking: { question: 'Where can I park?', answer: ['In car park B.'] },
    },
  },
  glossary: { terms: { 'hand-clinic': { name: 'Hand clinic', meaning: 'A surgeon and a therapist.' } } },
  treatments: { items: { 'shock-waves': { notOffered: true } } },
  symptomChecklist: { questions: ['Shall I bring my scans?'] },
  disclaimer: { help: { title: 'Further help' } },
};

const faq = document.createElement('calcinosis-faq');
faq.content = text;
faq.content = [text, { ...text, lang: 'es' }];
faq.content = undefined;

const kept = {
  lang: 'en',
  faq: { items: { surgery: { answer: ['Yes, we do.', 'You meet the surgeon first.'] } } },
} as const;
faq.content = kept;

export const wrong: LocalText[] = [
  // @ts-expect-error: there is no such part
  { questions: {} },
  // @ts-expect-error: parts are called as their tag, in one word
  { 'type-table': {} },
  // @ts-expect-error: a language is a tag
  { lang: 1 },
  // @ts-expect-error: an answer is a list of paragraphs
  { faq: { items: { surgery: { answer: 'Yes, we do.' } } } },
  // @ts-expect-error: what is of no question cannot stand in one
  { faq: { items: { surgery: { reply: ['Yes.'] } } } },
  // @ts-expect-error: treatments have ids of their own, and a hospital adds none
  { treatments: { items: { acupuncture: { name: 'Acupuncture' } } } },
  // @ts-expect-error: it is offered or not
  { treatments: { items: { 'shock-waves': { notOffered: 'yes' } } } },
  // @ts-expect-error: when to get help is locked
  { urgentCare: { title: 'When to call' } },
  // @ts-expect-error: of the checklist, only the questions are the hospital's
  { symptomChecklist: { title: 'Test yourself' } },
  // @ts-expect-error: of the disclaimer, only the help
  { disclaimer: { title: 'Small print' } },
  // @ts-expect-error: an edition is that of our words
  { faq: { edition: { version: 2, date: '2026-11-22' } } },
  // @ts-expect-error: the clinic has a name and numbers
  { clinic: { fax: '1' } },
];

// @ts-expect-error: a text is an object; a file is named by `src`
faq.content = '/calcinosis/clinic.json';
