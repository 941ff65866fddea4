import { define } from '../define.js';
import { CalcinosisGlossary } from './glossary.js';

define('calcinosis-glossary', CalcinosisGlossary);

export { CalcinosisGlossary };
