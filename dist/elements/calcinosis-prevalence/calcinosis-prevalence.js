import { define } from '../define.js';
import { CalcinosisPrevalence } from './prevalence.js';

define('calcinosis-prevalence', CalcinosisPrevalence);

export { CalcinosisPrevalence };
