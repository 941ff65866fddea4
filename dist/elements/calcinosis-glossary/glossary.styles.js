import { css } from 'lit';

const glossaryStyles = css `dl{border-block-start:1px solid var(--_line)}.entry{border-block-end:1px solid var(--_line);grid-template-columns:15em 1fr;gap:.25em 1.5em;padding:.7em .25em;display:grid}.entry[hidden]{display:none}dd{max-inline-size:44em}.none{padding-block:1em}@container (width<=36em){.entry{grid-template-columns:100%}}@media print{.entry{break-inside:avoid;padding-block:.3em}}`;

export { glossaryStyles };
