import { CalcinosisSymptomChecklist } from './symptom-checklist.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-symptom-checklist': CalcinosisSymptomChecklist;
    }
}
export { CalcinosisSymptomChecklist };
