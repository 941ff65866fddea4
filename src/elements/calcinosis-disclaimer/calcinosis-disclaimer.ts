import { define } from '../define.js';
import { CalcinosisDisclaimer } from './disclaimer.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-disclaimer': CalcinosisDisclaimer;
  }
}

define('calcinosis-disclaimer', CalcinosisDisclaimer);
export { CalcinosisDisclaimer };
