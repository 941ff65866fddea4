import { define } from '../define.js';
import { CalcinosisReferences } from './references.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-references': CalcinosisReferences;
  }
}

define('calcinosis-references', CalcinosisReferences);
export { CalcinosisReferences };
