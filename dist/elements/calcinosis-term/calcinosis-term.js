import { define } from '../define.js';
import { CalcinosisTerm } from './term.js';

define(CalcinosisTerm);

export { CalcinosisTerm };
