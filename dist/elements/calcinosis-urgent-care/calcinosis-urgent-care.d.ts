import { CalcinosisUrgentCare } from './urgent-care.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-urgent-care': CalcinosisUrgentCare;
    }
}
export { CalcinosisUrgentCare };
