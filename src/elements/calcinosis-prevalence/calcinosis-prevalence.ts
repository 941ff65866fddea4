import { define } from '../define.js';
import { CalcinosisPrevalence } from './prevalence.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-prevalence': CalcinosisPrevalence;
  }
}

define(CalcinosisPrevalence);
export { CalcinosisPrevalence };
