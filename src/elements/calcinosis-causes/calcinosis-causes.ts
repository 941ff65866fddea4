import { define } from '../define.js';
import { CalcinosisCauses } from './causes.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-causes': CalcinosisCauses;
  }
}

define(CalcinosisCauses);
export { CalcinosisCauses };
