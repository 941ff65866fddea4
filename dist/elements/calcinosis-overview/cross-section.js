import { svg, html, nothing } from 'lit';
import { keysOf } from '../../content/keys.js';

const deposits = {
    'in-skin': { badge: [92, 22], end: [92, 78] },
    'in-fat': { badge: [206, 166], end: [160, 160] },
    'in-muscle': { badge: [158, 252], end: [108, 246] },
    'by-joint': { badge: [176, 306], end: [226, 304] },
    'through-skin': { badge: [260, 22], end: [260, 95] },
};
/** A badge stands in what it numbers, or its line ends there. */
const tissues = {
    skin: { badge: [28, 110] },
    fat: { badge: [28, 174] },
    muscle: { badge: [28, 258] },
    tendon: { badge: [324, 262], end: [288, 292] },
    bone: { badge: [328, 364] },
};
const depositIds = keysOf(deposits);
const tissueIds = keysOf(tissues);
/** Drawn from the surface down, in 360 by 410 units: at 280 pixels wide a digit is 15 pixels high. */
const anatomy = svg `<path class="deep" d="M0 214H360V398q0 12-12 12H12q-12 0-12-12z"/><path class="fat" data-item="fat" d="M-8 118H368V222C290 214 240 232 180 222S60 220 -8 216z"/><path class="lobes" d="M52 151a17 15 0 1 0 34 0a17 15 0 1 0-34 0M92 149a15 13 0 1 0 30 0a15 13 0 1 0-30 0M60 189a19 16 0 1 0 38 0a19 16 0 1 0-38 0M106 195a17 15 0 1 0 34 0a17 15 0 1 0-34 0M232 157a17 15 0 1 0 34 0a17 15 0 1 0-34 0M226 197a19 16 0 1 0 38 0a19 16 0 1 0-38 0M280 167a17 15 0 1 0 34 0a17 15 0 1 0-34 0M274 203a15 13 0 1 0 30 0a15 13 0 1 0-30 0M318 190a19 16 0 1 0 38 0a19 16 0 1 0-38 0"/><path class="skin" data-item="skin" d="M-8 84C30 85 44 84 56 76 70 65 76 54 92 54S116 66 130 76C142 84 176 86 206 84 214 83 220 81 226 87 232 96 236 106 246 110 254 113 262 113 270 110 280 106 284 96 290 87 294 81 302 83 310 84 330 86 346 84 368 84V130C300 140 240 138 180 132S60 138 -8 128z"/><path class="edge" d="M-8 84C30 85 44 84 56 76 70 65 76 54 92 54S116 66 130 76C142 84 176 86 206 84 214 83 220 81 226 87M290 87C294 81 302 83 310 84 330 86 346 84 368 84"/><path class="surface" d="M-8 84C30 85 44 84 56 76 70 65 76 54 92 54S116 66 130 76C142 84 176 86 206 84 214 83 220 81 226 87M290 87C294 81 302 83 310 84 330 86 346 84 368 84"/><path class="tendon" data-item="tendon" d="M200 248C262 254 314 286 348 356H292C278 312 250 290 200 280z"/><path class="lines strands" d="M214 258C262 264 298 292 325 334M214 264C256 272 286 296 311 336M214 271C250 278 276 300 297 336"/><path class="muscle" data-item="muscle" d="M-8 226C70 216 150 220 222 252 228 258 228 270 220 276 150 300 70 300 -8 294z"/><path class="lines fibers" d="M48 236C100 232 160 240 208 256M48 266C90 274 150 272 210 264M48 280C90 284 140 284 208 270"/><path class="bone" d="M-8 346C60 340 110 346 140 338 164 330 182 326 196 336 212 346 212 384 196 394 182 404 164 398 140 392 110 386 60 394 -8 388z"/><path class="bone" data-item="bone" d="M368 346C330 338 312 338 288 331 268 326 240 316 226 328 220 338 232 348 232 363S220 386 226 398C236 408 266 400 288 394 312 390 330 390 368 390z"/><path class="edge" d="M190 336C208 342 212 388 190 396M227 333C235 344 236 354 236 363S235 383 227 394"/><path class="cartilage" d="M190 336C208 342 212 388 190 396M227 333C235 344 236 354 236 363S235 383 227 394"/><path class="lines" d="M1 80V398q0 11 11 11H348q11 0 11-11V80"/>`;
/** A lump of chalky matter around its middle, with grains in it. */
const lump = 'M-24 1C-28-9-18-16-11-12-6-21 8-19 10-11 20-12 26-3 20 4 24 13 14 20 6 15 0 23-12 21-13 13-22 14-26 7-24 1z';
const grains = 'M-14-1h0M-8 9h0M-4-11h0M4 11h0M12-3h0';
/** Where the lumps lie, and how they are stretched. */
const lumps = {
    'in-skin': 'translate(92 84) scale(1 .7)',
    'in-fat': 'translate(160 160)',
    'in-muscle': 'translate(100 248) scale(1.1 .55)',
    'by-joint': 'translate(227 305) scale(.9)',
};
const chalk = svg `${Object.entries(lumps).map(([id, place]) => svg `<path class="chalk" data-item=${id} transform=${place} d=${lump} /><path class="grains" transform=${place} d=${grains} />`)}<path class="chalk" data-item="through-skin" d="M238 112C234 104 240 98 244 92 246 82 252 76 262 75L294 73C306 72 318 74 322 80 318 86 306 84 296 84 284 96 280 104 284 112 280 122 272 126 262 132 246 130 240 122 238 112z"/><path class="grains" d="M250 108h0M258 122h0M270 116h0M268 104h0M256 82h0M272 80h0M298 79h0"/>`;
function mark({ badge: [x, y], end }, n, shape) {
    return svg `${end ? svg `<path class="leader" d="M${x} ${y}L${end[0]} ${end[1]}"/><circle cx=${end[0]} cy=${end[1]} r="4.5"/>` : nothing}<g transform="translate(${x} ${y})">${shape}<text y="7">${n}</text></g>`;
}
/** The drawing; its numbers are those of the labels, deposits first. */
function crossSection({ name, description }, language) {
    return html `<svg viewBox="0 0 360 410" role="img" aria-label=${name} aria-describedby="description" part="drawing"><desc id="description">${description}</desc>${anatomy} ${chalk} ${tissueIds.map((id, i) => mark(tissues[id], language.number(depositIds.length + i + 1), svg `<rect x="-15" y="-14" width="30" height="28" rx="6"/>`))} ${depositIds.map((id, i) => mark(deposits[id], language.number(i + 1), svg `<circle r="15"/>`))}</svg>`;
}

export { crossSection };
