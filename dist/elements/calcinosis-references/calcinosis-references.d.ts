import { CalcinosisReferences } from './references.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-references': CalcinosisReferences;
    }
}
export { CalcinosisReferences };
