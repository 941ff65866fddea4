import { define } from '../define.js';
import { CalcinosisCauses } from './causes.js';

define(CalcinosisCauses);

export { CalcinosisCauses };
