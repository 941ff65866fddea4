import { css } from 'lit';

const urgentCareStyles = css `.urgent ul{margin:0}.urgent li{border-block-start:1px solid var(--_line);padding-block:.75em}.pair{gap:.5em 1.5em;display:grid}.pair p{margin:0}.action{border-inline-start:4px solid var(--_urgent);padding-inline-start:.75em}@container (width>=40em){.pair{grid-template-columns:1fr 1fr}}@media print{.urgent{line-height:1.3}.urgent li{padding-block:.4em}.action{border-color:#000}}`;

export { urgentCareStyles };
