/* The checklist as FHIR, which only a page's own code asks for. */
import 'calcinosis-elements/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import * as words from 'calcinosis-elements/content/es/plain.js';
import {
  type ChecklistForm,
  formUrl,
  type Questionnaire,
  type QuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type VisitNotes,
} from 'calcinosis-elements/fhir.js';
import { is } from './is.js';

const checklist = document.createElement('calcinosis-symptom-checklist');
is<VisitNotes>()(checklist.visitNotes);
checklist.visitNotes satisfies ChecklistForm;
is<Questionnaire>()(toQuestionnaire(checklist.visitNotes));
is<Questionnaire>()(toQuestionnaire({ language: 'es', words }));
is<QuestionnaireResponse>()(
  toQuestionnaireResponse(checklist.visitNotes, {
    status: 'completed',
    subject: { reference: 'Patient/123' },
    authored: new Date().toISOString(),
  }),
);
is<'Questionnaire'>()(toQuestionnaire(checklist.visitNotes).resourceType);
formUrl satisfies string;

// @ts-expect-error: it is read and not set
checklist.visitNotes = checklist.visitNotes;
// @ts-expect-error: what a person ticked is a copy
checklist.visitNotes.answers['symptom-pain'] = 'yes';
// @ts-expect-error: a form has words
toQuestionnaire({ language: 'es' });
// @ts-expect-error: answers make a response
toQuestionnaireResponse({ language: 'es', words });
// @ts-expect-error: R4 has no such status
toQuestionnaireResponse(checklist.visitNotes, { status: 'done' });
// @ts-expect-error: FHIR names whom it is about by a reference
toQuestionnaireResponse(checklist.visitNotes, { subject: 'Patient/123' });
