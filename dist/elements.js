import './globals.js';
import { CalcinosisCauses } from './elements/calcinosis-causes/causes.js';
import { CalcinosisDiagnosis } from './elements/calcinosis-diagnosis/diagnosis.js';
import { CalcinosisDisclaimer } from './elements/calcinosis-disclaimer/disclaimer.js';
import { CalcinosisFaq } from './elements/calcinosis-faq/faq.js';
import { CalcinosisGlossary } from './elements/calcinosis-glossary/glossary.js';
import { CalcinosisGuide } from './elements/calcinosis-guide/guide.js';
import { CalcinosisKeyPoints } from './elements/calcinosis-key-points/key-points.js';
import { CalcinosisOverview } from './elements/calcinosis-overview/overview.js';
import { CalcinosisPrevalence } from './elements/calcinosis-prevalence/prevalence.js';
import { CalcinosisReadingLevel } from './elements/calcinosis-reading-level/reading-level.js';
import { CalcinosisReferences } from './elements/calcinosis-references/references.js';
import { CalcinosisSymptomChecklist } from './elements/calcinosis-symptom-checklist/symptom-checklist.js';
import { CalcinosisTerm } from './elements/calcinosis-term/term.js';
import { CalcinosisTreatments } from './elements/calcinosis-treatments/treatments.js';
import { CalcinosisTypeTable } from './elements/calcinosis-type-table/type-table.js';
import { CalcinosisUrgentCare } from './elements/calcinosis-urgent-care/urgent-care.js';
export { registerLanguage } from './content/packs.js';
export { CalcinosisElement } from './elements/calcinosis-element.js';
export { CalcinosisChangeEvent, CalcinosisCompareEvent, CalcinosisContentErrorEvent, CalcinosisFilterEvent, CalcinosisReadingLevelEvent, CalcinosisReviewDueEvent, CalcinosisToggleEvent } from './elements/events.js';
export { version } from './version.js';

/** Every element of the library, for `register`. */
const allElements = [
    CalcinosisCauses,
    CalcinosisDiagnosis,
    CalcinosisDisclaimer,
    CalcinosisFaq,
    CalcinosisGlossary,
    CalcinosisGuide,
    CalcinosisKeyPoints,
    CalcinosisOverview,
    CalcinosisPrevalence,
    CalcinosisReadingLevel,
    CalcinosisReferences,
    CalcinosisSymptomChecklist,
    CalcinosisTerm,
    CalcinosisTreatments,
    CalcinosisTypeTable,
    CalcinosisUrgentCare,
];

export { CalcinosisCauses, CalcinosisDiagnosis, CalcinosisDisclaimer, CalcinosisFaq, CalcinosisGlossary, CalcinosisGuide, CalcinosisKeyPoints, CalcinosisOverview, CalcinosisPrevalence, CalcinosisReadingLevel, CalcinosisReferences, CalcinosisSymptomChecklist, CalcinosisTerm, CalcinosisTreatments, CalcinosisTypeTable, CalcinosisUrgentCare, allElements };
