import { CalcinosisTypeTable } from './type-table.js';
declare global {
    interface HTMLElementTagNameMap {
        'calcinosis-type-table': CalcinosisTypeTable;
    }
}
export { CalcinosisTypeTable };
