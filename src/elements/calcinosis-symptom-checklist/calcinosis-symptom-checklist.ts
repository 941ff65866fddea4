import { define } from '../define.js';
import { CalcinosisSymptomChecklist } from './symptom-checklist.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-symptom-checklist': CalcinosisSymptomChecklist;
  }
}

define(CalcinosisSymptomChecklist);
export { CalcinosisSymptomChecklist };
