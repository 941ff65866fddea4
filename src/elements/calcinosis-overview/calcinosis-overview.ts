import { define } from '../define.js';
import { CalcinosisOverview } from './overview.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-overview': CalcinosisOverview;
  }
}

define(CalcinosisOverview);
export { CalcinosisOverview };
