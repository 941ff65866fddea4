import { css } from 'lit';

const readingLevelStyles = css `fieldset{flex-wrap:wrap;align-items:center;gap:.5em;padding-block-end:var(--_space);display:flex}legend{inline-size:auto;margin-inline-end:.5em}.check{border:1px solid var(--_edge);border-radius:var(--_radius);cursor:pointer;align-items:center;gap:.6em;padding-block:.4em;padding-inline:.75em 1em;line-height:1.3}.check:hover{background:var(--_raised)}.check:has(:checked){border-color:var(--_accent);background:var(--_raised);box-shadow:inset 0 0 0 1px var(--_accent)}.check:has(:focus-visible){outline:3px solid var(--_focus);outline-offset:2px}.check :focus-visible{outline:none}fieldset p{flex-basis:100%;margin:0}@container (width<=28em){legend{inline-size:100%}.check{flex:auto}}@media (forced-colors:active){.check:has(:checked){border-color:highlight;outline:1px solid highlight}.check:has(:focus-visible){outline:3px solid highlight}}@media print{.root{display:none}}`;

export { readingLevelStyles };
