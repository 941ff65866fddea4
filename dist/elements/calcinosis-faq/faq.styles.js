import { css } from 'lit';

const faqStyles = css `.root{contain:inline-size;display:flow-root;container-type:normal}.items{border-block-start:1px solid var(--_line)}.long .item,.long ::slotted(details){contain-intrinsic-block-size:auto 3.5em;content-visibility:auto;overflow-clip-margin:.25em}.answer{padding:.25em .25em .75em;padding-inline-start:clamp(.25em,9900% - 2376em,1.6em)}.answer .tools{margin-block-end:0}.answer button{padding-inline:.75em;font-weight:400}.none{padding-block:1em}::slotted(details){border-block-end:1px solid var(--_line);padding:.9em .25em;display:block}::slotted([hidden]){display:none}@media print{.item{break-inside:avoid}.long .item,.long ::slotted(details){content-visibility:visible}.answer{padding-inline-start:0}:host([print=open]) .item:not([open]),:host([print=open]) ::slotted(details:not([open])){display:none}}`;

export { faqStyles };
