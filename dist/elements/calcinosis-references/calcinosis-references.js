import { define } from '../define.js';
import { CalcinosisReferences } from './references.js';

define(CalcinosisReferences);

export { CalcinosisReferences };
