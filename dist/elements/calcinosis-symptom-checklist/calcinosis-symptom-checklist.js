import { define } from '../define.js';
import { CalcinosisSymptomChecklist } from './symptom-checklist.js';

define('calcinosis-symptom-checklist', CalcinosisSymptomChecklist);

export { CalcinosisSymptomChecklist };
