import { css } from 'lit';

const symptomChecklistStyles = css `.urgent legend{margin-block-end:.5em}.urgent legend .h,.sheet>.h:first-child{font-size:1.25em}.notes{grid-template-columns:repeat(auto-fit,minmax(min(14em,100%),1fr));gap:.75em 1.5em;margin-block:.5em;padding-inline-start:2.25em;display:grid}label .muted{display:block}.sheet{background:var(--_raised)}.own{white-space:pre-line;overflow-wrap:anywhere}[hidden]{display:none}@container (width<=24em){.notes{padding-inline-start:0}}@media print{:host([data-calcinosis-print]) :is(.off-sheet,.sources){display:none}:host([data-calcinosis-print]) .root{line-height:1.25}:host([data-calcinosis-print]) .full{font-size:9pt}:host([data-calcinosis-print]) .sheet{break-inside:auto;border:0;padding:0}:host([data-calcinosis-print]) :is(ul,p,.h){margin-block:0 .3em}:host([data-calcinosis-print]) ul:not(:has(:only-child)){columns:2}:host([data-calcinosis-print]) li{break-inside:avoid}}`;

export { symptomChecklistStyles };
