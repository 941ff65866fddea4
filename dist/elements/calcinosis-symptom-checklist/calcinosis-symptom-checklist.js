import { define } from '../define.js';
import { CalcinosisSymptomChecklist } from './symptom-checklist.js';

define(CalcinosisSymptomChecklist);

export { CalcinosisSymptomChecklist };
