import { define } from '../define.js';
import { CalcinosisUrgentCare } from './urgent-care.js';

define(CalcinosisUrgentCare);

export { CalcinosisUrgentCare };
