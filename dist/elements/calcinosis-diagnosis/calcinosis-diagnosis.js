import { define } from '../define.js';
import { CalcinosisDiagnosis } from './diagnosis.js';

define(CalcinosisDiagnosis);

export { CalcinosisDiagnosis };
