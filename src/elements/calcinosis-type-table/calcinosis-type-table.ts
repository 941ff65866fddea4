import { define } from '../define.js';
import { CalcinosisTypeTable } from './type-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'calcinosis-type-table': CalcinosisTypeTable;
  }
}

define(CalcinosisTypeTable);
export { CalcinosisTypeTable };
