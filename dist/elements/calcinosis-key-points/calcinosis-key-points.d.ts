import { CalcinosisKeyPoints } from './key-points.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-key-points': CalcinosisKeyPoints;
    }
}
export { CalcinosisKeyPoints };
