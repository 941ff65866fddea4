import { css } from 'lit';

const disclaimerStyles = css `li,::slotted(li){margin-block-end:.5em}li .muted{display:block}@container (width<=24em){ul{padding-inline-start:1.25em}}@media print{p,div{break-inside:avoid}li a:after{content:" (" attr(href) ")";overflow-wrap:anywhere}}`;

export { disclaimerStyles };
