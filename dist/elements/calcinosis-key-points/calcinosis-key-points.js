import { define } from '../define.js';
import { CalcinosisKeyPoints } from './key-points.js';

define(CalcinosisKeyPoints);

export { CalcinosisKeyPoints };
