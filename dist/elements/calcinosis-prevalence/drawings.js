import { html, svg } from 'lit';

/* Drawn by attributes and classes alone: a strict policy refuses inline styles. The words beside each drawing say the same. */
/** A person in a cell of 10 × 12: the outline, and its half on the side where a line starts. */
const person = 'm3 2.7a2 2 0 1 0 4 0a2 2 0 1 0-4 0zm-1.2 8.2v-2.4a3.2 3.2 0 0 1 6.4 0v2.4z';
const halfPerson = 'm5 .7a2 2 0 0 0 0 4zm-3.2 10.2v-2.4a3.2 3.2 0 0 1 3.2-3.2v5.6z';
function people(from, to, shape) {
    const cells = [...new Array(to - from)].map((_, i) => from + i);
    return cells.map((n) => `M${(n % 10) * 10} ${Math.floor(n / 10) * 12}${shape}`).join('');
}
function shapes(low, high, all) {
    return svg `<path class="empty" d=${people(high, all, person)} /><path class="between" d=${people(low, high, person)} /><path class="solid" d=${people(low, high, halfPerson) + people(0, low, person)} />`;
}
/** A hundred people in ten rows: up to the low end filled, from there to the high end half filled. */
function hundred(low, high) {
    return html `<svg class="hundred" viewBox="-.5 -.5 101 121" aria-hidden="true">${shapes(low, high, 100)}</svg>`;
}
/** One person, as the key to the drawings has it. */
function onePerson(kind) {
    const [low, high] = { solid: [1, 1], between: [0, 1], empty: [0, 0] }[kind];
    return html `<svg class="one" viewBox="-.5 -.5 11 13" aria-hidden="true">${shapes(low, high, 1)}</svg>`;
}
const ticks = [0, 25, 50, 75, 100];
/** From 0 to 100: a dot for one value, a bar for a range. */
function plot(low, high) {
    return html `<svg class="plot" aria-hidden="true">${ticks.map((tick) => svg `<line class="tick" x1="${tick}%" x2="${tick}%" y2="100%"/>`)}<line class="line" x2="100%" y1="50%" y2="50%"/>${low === high
        ? svg `<circle class="dot" cx="${low}%" cy="50%" r="7"/>`
        : svg `<line class="range" x1="${low}%" x2="${high}%" y1="50%" y2="50%"/>`}</svg>`;
}

export { hundred, onePerson, plot, ticks };
