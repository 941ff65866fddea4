import { define } from '../define.js';
import { CalcinosisFaq } from './faq.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-faq': CalcinosisFaq;
  }
}

define(CalcinosisFaq);
export { CalcinosisFaq };
