import { CalcinosisOverview } from './overview.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-overview': CalcinosisOverview;
    }
}
export { CalcinosisOverview };
