import { define } from '../define.js';
import { CalcinosisTypeTable } from './type-table.js';

define(CalcinosisTypeTable);

export { CalcinosisTypeTable };
