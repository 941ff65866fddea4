import { CalcinosisDisclaimer } from './disclaimer.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-disclaimer': CalcinosisDisclaimer;
    }
}
export { CalcinosisDisclaimer };
