import { define } from '../define.js';
import { CalcinosisKeyPoints } from './key-points.js';

define('calcinosis-key-points', CalcinosisKeyPoints);

export { CalcinosisKeyPoints };
