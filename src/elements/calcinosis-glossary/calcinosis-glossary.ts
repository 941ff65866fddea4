import { define } from '../define.js';
import { CalcinosisGlossary } from './glossary.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-glossary': CalcinosisGlossary;
  }
}

define(CalcinosisGlossary);
export { CalcinosisGlossary };
