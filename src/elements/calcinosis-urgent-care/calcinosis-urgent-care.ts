import { define } from '../define.js';
import { CalcinosisUrgentCare } from './urgent-care.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-urgent-care': CalcinosisUrgentCare;
  }
}

define(CalcinosisUrgentCare);
export { CalcinosisUrgentCare };
