import './elements/calcinosis-guide/calcinosis-guide.js';
export * from './elements.js';
