import { define } from '../define.js';
import { CalcinosisKeyPoints } from './key-points.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-key-points': CalcinosisKeyPoints;
  }
}

define(CalcinosisKeyPoints);
export { CalcinosisKeyPoints };
