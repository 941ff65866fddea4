export { CalcinosisElement } from './elements/calcinosis-element.js';
export { CalcinosisFaq } from './elements/calcinosis-faq/faq.js';
export { CalcinosisSymptomChecklist } from './elements/calcinosis-symptom-checklist/symptom-checklist.js';
export { CalcinosisTypeTable } from './elements/calcinosis-type-table/type-table.js';
export { CalcinosisChangeEvent, CalcinosisCompareEvent, CalcinosisToggleEvent } from './elements/events.js';
export { version } from './version.js';
