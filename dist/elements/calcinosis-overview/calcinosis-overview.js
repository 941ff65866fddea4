import { define } from '../define.js';
import { CalcinosisOverview } from './overview.js';

define('calcinosis-overview', CalcinosisOverview);

export { CalcinosisOverview };
