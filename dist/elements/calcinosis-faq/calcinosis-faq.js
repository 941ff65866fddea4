import { define } from '../define.js';
import { CalcinosisFaq } from './faq.js';

define(CalcinosisFaq);

export { CalcinosisFaq };
