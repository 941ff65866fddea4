import { define } from '../define.js';
import { CalcinosisOverview } from './overview.js';

define(CalcinosisOverview);

export { CalcinosisOverview };
