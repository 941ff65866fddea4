import { define } from '../define.js';
import { CalcinosisCauses } from './causes.js';

define('calcinosis-causes', CalcinosisCauses);

export { CalcinosisCauses };
