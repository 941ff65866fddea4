import { define } from '../define.js';
import { CalcinosisTreatments } from './treatments.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-treatments': CalcinosisTreatments;
  }
}

define(CalcinosisTreatments);
export { CalcinosisTreatments };
