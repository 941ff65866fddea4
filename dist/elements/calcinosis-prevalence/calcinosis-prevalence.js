import { define } from '../define.js';
import { CalcinosisPrevalence } from './prevalence.js';

define(CalcinosisPrevalence);

export { CalcinosisPrevalence };
