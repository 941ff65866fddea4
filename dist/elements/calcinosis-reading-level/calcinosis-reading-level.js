import { define } from '../define.js';
import { CalcinosisReadingLevel } from './reading-level.js';

define('calcinosis-reading-level', CalcinosisReadingLevel);

export { CalcinosisReadingLevel };
