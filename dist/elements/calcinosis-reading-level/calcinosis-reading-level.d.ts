import { CalcinosisReadingLevel } from './reading-level.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-reading-level': CalcinosisReadingLevel;
    }
}
export { CalcinosisReadingLevel };
