import { define } from '../define.js';
import { CalcinosisGlossary } from './glossary.js';

define(CalcinosisGlossary);

export { CalcinosisGlossary };
