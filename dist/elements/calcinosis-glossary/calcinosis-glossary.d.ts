import { CalcinosisGlossary } from './glossary.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-glossary': CalcinosisGlossary;
    }
}
export { CalcinosisGlossary };
