import { define } from '../define.js';
import { CalcinosisTreatments } from './treatments.js';

define('calcinosis-treatments', CalcinosisTreatments);

export { CalcinosisTreatments };
