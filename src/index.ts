// The guide registers each of its sections, and there is no element outside of it.
import './elements/calcinosis-guide/calcinosis-guide.js';

export * from './elements.js';
