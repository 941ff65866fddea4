import { CalcinosisFaq } from './faq.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-faq': CalcinosisFaq;
    }
}
export { CalcinosisFaq };
