import { define } from '../define.js';
import { CalcinosisDiagnosis } from './diagnosis.js';

define('calcinosis-diagnosis', CalcinosisDiagnosis);

export { CalcinosisDiagnosis };
