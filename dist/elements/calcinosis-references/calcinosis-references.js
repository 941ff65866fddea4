import { define } from '../define.js';
import { CalcinosisReferences } from './references.js';

define('calcinosis-references', CalcinosisReferences);

export { CalcinosisReferences };
