import { css } from 'lit';

const keyPointsStyles = css `.panel{border-inline-start:.35em solid var(--_accent);background:var(--_raised);max-inline-size:none;font-size:1.125em}ul{grid-template-columns:1fr 1fr;gap:0 2.5em;margin:0;padding:0;list-style-type:"";display:grid}li{border-block-start:1px solid var(--_line);padding-block:1em .25em}.sources li{border:0;padding-block:0}@container (width<=44em){ul{grid-template-columns:100%}}@media print{li{break-inside:avoid}}`;

export { keyPointsStyles };
