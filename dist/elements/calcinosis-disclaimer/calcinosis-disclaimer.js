import { define } from '../define.js';
import { CalcinosisDisclaimer } from './disclaimer.js';

define(CalcinosisDisclaimer);

export { CalcinosisDisclaimer };
