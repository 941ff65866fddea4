import { CalcinosisTerm } from './term.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-term': CalcinosisTerm;
    }
}
export { CalcinosisTerm };
