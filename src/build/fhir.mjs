import { mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '../../dist/content/languages.js';
import { toQuestionnaire } from '../../dist/fhir.js';

/** The form of the checklist in each language, for a record system to import. */
mkdirSync('dist/fhir', { recursive: true });
for (const language of Object.keys(languages)) {
  const words = await import(`../../dist/content/${language}/plain.js`);
  const questionnaire = toQuestionnaire(
    { language, words },
    { id: `calcinosis-visit-notes-${language.toLowerCase()}` },
  );
  writeFileSync(`dist/fhir/Questionnaire.${language}.json`, `${JSON.stringify(questionnaire, null, 2)}\n`);
}
