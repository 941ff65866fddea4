import { define } from '../define.js';
import { CalcinosisTerm } from './term.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-term': CalcinosisTerm;
  }
}

define(CalcinosisTerm);
export { CalcinosisTerm };
