import { css } from 'lit';

const faqStyles = css `.root{contain:inline-size;display:flow-root;container-type:normal}.item{container-type:inline-size}.items{border-block-start:1px solid var(--_line)}.answer{padding:.25em .25em .75em 1.6em}.answer .tools{margin-block-end:0}.answer button{padding-inline:.75em;font-weight:400}.none{padding-block:1em}::slotted(details){border-block-end:1px solid var(--_line);padding:.9em .25em;display:block}::slotted([hidden]){display:none}@container (width<=24em){.answer{padding-inline-start:.25em}}@media print{.item{break-inside:avoid}.answer{padding-inline-start:0}:host([print=open]) .item:not([open]),:host([print=open]) ::slotted(details:not([open])){display:none}}`;

export { faqStyles };
