import { define } from '../define.js';
import { CalcinosisTypeTable } from './type-table.js';

define('calcinosis-type-table', CalcinosisTypeTable);

export { CalcinosisTypeTable };
