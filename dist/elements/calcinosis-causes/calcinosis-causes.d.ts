import { CalcinosisCauses } from './causes.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-causes': CalcinosisCauses;
    }
}
export { CalcinosisCauses };
