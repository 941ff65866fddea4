export { type LanguagePack, registerLanguage } from './content/packs.js';
export type { LocalText } from './content/local-text.js';
export { CalcinosisElement, type ContentInfo } from './elements/calcinosis-element.js';
export { CalcinosisCauses } from './elements/calcinosis-causes/causes.js';
export { CalcinosisDiagnosis } from './elements/calcinosis-diagnosis/diagnosis.js';
export { CalcinosisDisclaimer } from './elements/calcinosis-disclaimer/disclaimer.js';
export { CalcinosisFaq } from './elements/calcinosis-faq/faq.js';
export { CalcinosisGlossary } from './elements/calcinosis-glossary/glossary.js';
export { CalcinosisGuide } from './elements/calcinosis-guide/guide.js';
export { CalcinosisKeyPoints } from './elements/calcinosis-key-points/key-points.js';
export { CalcinosisOverview } from './elements/calcinosis-overview/overview.js';
export { CalcinosisPrevalence } from './elements/calcinosis-prevalence/prevalence.js';
export { CalcinosisReadingLevel } from './elements/calcinosis-reading-level/reading-level.js';
export { CalcinosisReferences } from './elements/calcinosis-references/references.js';
export { CalcinosisSymptomChecklist } from './elements/calcinosis-symptom-checklist/symptom-checklist.js';
export { CalcinosisTerm } from './elements/calcinosis-term/term.js';
export { CalcinosisTreatments } from './elements/calcinosis-treatments/treatments.js';
export { CalcinosisTypeTable } from './elements/calcinosis-type-table/type-table.js';
export { CalcinosisUrgentCare } from './elements/calcinosis-urgent-care/urgent-care.js';
export {
  CalcinosisChangeEvent,
  CalcinosisCompareEvent,
  CalcinosisContentErrorEvent,
  CalcinosisFilterEvent,
  CalcinosisReadingLevelEvent,
  CalcinosisReviewDueEvent,
  CalcinosisToggleEvent,
} from './elements/events.js';
export { version } from './version.js';
