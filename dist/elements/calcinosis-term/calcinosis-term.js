import { define } from '../define.js';
import { CalcinosisTerm } from './term.js';

define('calcinosis-term', CalcinosisTerm);

export { CalcinosisTerm };
