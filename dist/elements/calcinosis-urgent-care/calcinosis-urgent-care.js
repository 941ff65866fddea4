import { define } from '../define.js';
import { CalcinosisUrgentCare } from './urgent-care.js';

define('calcinosis-urgent-care', CalcinosisUrgentCare);

export { CalcinosisUrgentCare };
