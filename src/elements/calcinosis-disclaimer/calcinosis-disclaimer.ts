import { define } from '../define.js';
import { CalcinosisDisclaimer } from './disclaimer.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-disclaimer': CalcinosisDisclaimer;
  }
}

define(CalcinosisDisclaimer);
export { CalcinosisDisclaimer };
