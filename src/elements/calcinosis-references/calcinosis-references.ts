import { define } from '../define.js';
import { CalcinosisReferences } from './references.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-references': CalcinosisReferences;
  }
}

define(CalcinosisReferences);
export { CalcinosisReferences };
