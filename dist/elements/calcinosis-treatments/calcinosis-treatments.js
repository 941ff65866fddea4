import { define } from '../define.js';
import { CalcinosisTreatments } from './treatments.js';

define(CalcinosisTreatments);

export { CalcinosisTreatments };
