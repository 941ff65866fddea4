import { CalcinosisDiagnosis } from './diagnosis.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-diagnosis': CalcinosisDiagnosis;
    }
}
export { CalcinosisDiagnosis };
