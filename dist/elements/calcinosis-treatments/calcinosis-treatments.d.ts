import { CalcinosisTreatments } from './treatments.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-treatments': CalcinosisTreatments;
    }
}
export { CalcinosisTreatments };
