import { define } from '../define.js';
import { CalcinosisDiagnosis } from './diagnosis.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-diagnosis': CalcinosisDiagnosis;
  }
}

define(CalcinosisDiagnosis);
export { CalcinosisDiagnosis };
