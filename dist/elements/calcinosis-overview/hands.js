import { svg, html } from 'lit';

/* Three backs of hands in one drawing, so that nobody's skin is the one that is meant. The words beside it say the same. */
/** Fingers are thick lines with round ends, the palm is filled, and a lump is a dot that lies half beside its finger. */
const hand = 'M43 100L29 56M63 92L55 28M84 90L88 18M104 96L120 40M110 146Q128 132 144 106M38 104Q42 96 58 92L92 92Q108 94 112 106Q120 134 102 162Q97 178 99 214H53Q54 178 44 158Q34 132 38 104ZM118 66h.1M53 48h.1M31 80h.1';
/** Nails, and the inner edge of each lump. */
const marks = 'M23 52q5-6 10-2M49 26q6-6 12-1M82 16q6-5 12 1M115 36q7-3 11 3M138 101q7 1 9 7M111 59q-5 7 0 14M60 41q4 7 0 14M38 73q4 7 0 14';
const tones = ['light', 'medium', 'deep'];
/** Lumps are drawn by their edge alone: what color they have differs from skin to skin. */
const hands = html `<svg class="hands" viewBox="4 2 494 206" aria-hidden="true">${tones.map((tone, i) => svg `<g class=${`skin-${tone}`} transform=${`translate(${i * 166})`}><path class="outline" d=${hand} /><path class="flesh" d=${hand} /><path class="lines" d=${marks} /></g>`)}</svg>`;

export { hands };
