import { define } from '../define.js';
import { CalcinosisDiagnosis } from './diagnosis.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-diagnosis': CalcinosisDiagnosis;
  }
}

define('calcinosis-diagnosis', CalcinosisDiagnosis);
export { CalcinosisDiagnosis };
