import { css } from 'lit';

/** How urgent signs look, wherever they stand. */
const urgentSignsStyles = css `.urgent{border:2px solid var(--_urgent);background:var(--_urgent-surface)}.urgent .h{color:var(--_urgent)}.urgent ul{margin:0 0 1em;padding:0;list-style-type:""}.action{margin-inline-start:2.25em}@container (width<=24em){.panel{padding:.75em}.action{margin-inline-start:0}}@media (forced-colors:active){.urgent{border-width:4px}}@media print{.panel{background:0 0;padding:.5em}.panel:not(.urgent),.urgent li{break-inside:avoid}.urgent,.urgent .h{color:#000;border-color:#000}}`;

export { urgentSignsStyles };
