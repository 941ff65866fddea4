import './elements/calcinosis-faq/calcinosis-faq.js';
import './elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import './elements/calcinosis-type-table/calcinosis-type-table.js';
export * from './elements.js';
