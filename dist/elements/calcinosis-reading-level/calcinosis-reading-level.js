import { define } from '../define.js';
import { CalcinosisReadingLevel } from './reading-level.js';

define(CalcinosisReadingLevel);

export { CalcinosisReadingLevel };
