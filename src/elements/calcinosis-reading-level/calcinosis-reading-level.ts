import { define } from '../define.js';
import { CalcinosisReadingLevel } from './reading-level.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-reading-level': CalcinosisReadingLevel;
  }
}

define(CalcinosisReadingLevel);
export { CalcinosisReadingLevel };
