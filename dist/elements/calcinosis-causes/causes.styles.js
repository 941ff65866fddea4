import { css } from 'lit';

const causesStyles = css `.group>.h{font-size:1.2em}dd>:last-child{margin:0}dl>div{border-block-start:1px solid var(--_line);grid-template-columns:13em 1fr;gap:.25em 1.5em;padding-block:.75em;display:grid}dl>:last-child{padding-block-end:0}dt{text-wrap:balance}.genes{border-block:1px solid var(--_line) 0;margin-block-start:.75em}.genes>:last-child{margin-block-end:0}@container (width<=40em){dl>div{grid-template-columns:100%}}@media print{.group{border:0;padding:0}dl>div{break-inside:avoid}}`;

export { causesStyles };
