import { CalcinosisPrevalence } from './prevalence.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-prevalence': CalcinosisPrevalence;
    }
}
export { CalcinosisPrevalence };
