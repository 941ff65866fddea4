import { define } from '../define.js';
import { CalcinosisFaq } from './faq.js';

define('calcinosis-faq', CalcinosisFaq);

export { CalcinosisFaq };
