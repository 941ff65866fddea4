/** `#abc` or `#aabbcc` as `#aabbcc`; nothing where it is neither. */
function hexOf(text) {
    const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim()) ?? [];
    if (!digits)
        return undefined;
    const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
    return `#${full.toLowerCase()}`;
}
function rgbOf(hex) {
    const share = (at) => Number.parseInt(hex.slice(at, at + 2), 16);
    return [share(1), share(3), share(5)];
}
/** How light a colour is, as WCAG 2 reckons it. */
function luminance(rgb) {
    const [red, green, blue] = rgb.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
/** The contrast of WCAG 2, from 1 to 21. */
function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}
/** Cut, not rounded: 6.996 is not 7. */
const ratioText = (ratio) => (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
/** A colour on its way to black or to white; `share` is 0 to 1. */
function mix(from, to, share) {
    const target = rgbOf(to);
    const parts = rgbOf(from).map((value, index) => Math.round(value + ((target[index] ?? 0) - value) * share));
    return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export { contrast, hexOf, mix, ratioText, rgbOf };
