import { define } from '../define.js';
import { CalcinosisDisclaimer } from './disclaimer.js';

define('calcinosis-disclaimer', CalcinosisDisclaimer);

export { CalcinosisDisclaimer };
