import { mix, contrast, rgbOf, ratioText } from './contrast.js';
import { pairs, colors } from './token-data.js';

const modes = ['light', 'dark'];
/** Four colours and the typeface make a brand; all else is chosen to go with them, or is measured against them. */
const brandColors = ['accent', 'on-accent', 'surface', 'text'];
const tokenOf = (id) => {
    const token = colors.find((each) => each.id === id);
    if (!token)
        throw new Error(`there is no colour ${id}`);
    return token;
};
/** The colour of a token in a theme, as `#rrggbb`. */
function colorOf(theme, id, mode) {
    return theme.colors[id]?.[mode] ?? tokenOf(id)[mode];
}
/** Text has two thresholds, 4.5 (AA) and 7 (AAA); for an edge there is one, 3. */
function levelOf(ratio, atLeast) {
    if (ratio >= atLeast)
        return 'AAA';
    return ratio >= Math.min(atLeast, 4.5) ? 'AA' : 'fails';
}
/** Each pair that meets on the screen, in both modes. */
function measure(theme) {
    return modes.flatMap((mode) => pairs.map((pair) => {
        const ratio = contrast(rgbOf(colorOf(theme, pair.front, mode)), rgbOf(colorOf(theme, pair.behind, mode)));
        return { ...pair, mode, ratio, level: levelOf(ratio, pair.atLeast) };
    }));
}
/** The shade nearest to a colour, lighter or darker, with which all pairs that it is in pass; nothing where none does. */
function nearestPassing(theme, id, mode) {
    const color = colorOf(theme, id, mode);
    for (let percent = 0; percent <= 100; percent += 1) {
        for (const end of ['#000000', '#ffffff']) {
            const shade = mix(color, end, percent / 100);
            const tried = { ...theme, colors: { ...theme.colors, [id]: { ...theme.colors[id], [mode]: shade } } };
            if (problemsOf(tried, id, mode).length === 0)
                return shade;
        }
    }
    return undefined;
}
/** The pairs of one colour that do not keep what they promise. */
const problemsOf = (theme, id, mode) => measure(theme).filter((pair) => pair.mode === mode && pair.level !== 'AAA' && (pair.front === id || pair.behind === id));
/**
 * What to paste into the site's style sheet: the tokens that differ from the library's own. Where one mode alone was
 * given, the other keeps the library's colour, so that it stays readable there.
 */
function themeCss(theme, selector = ':root') {
    const lines = brandColors.flatMap((id) => {
        const token = tokenOf(id);
        const [light, dark] = modes.map((mode) => colorOf(theme, id, mode));
        if (light === token.light && dark === token.dark)
            return [];
        return [`${token.name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`];
    });
    if (theme.font)
        lines.push(`--calcinosis-font-family: ${theme.font};`);
    if (lines.length === 0)
        return '';
    return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}
/** In words, for a list and for a voice. */
function sentenceOf({ mode, front, behind, ratio, atLeast, level }) {
    const what = level === 'fails' ? `below ${Math.min(atLeast, 4.5)} : 1` : `below ${atLeast} : 1`;
    return `${front} on ${behind}, ${mode}: ${ratioText(ratio)} : 1, ${what}`;
}
/** How it stands with a theme, in one sentence. */
function verdictOf(measured) {
    const count = (level) => measured.filter((each) => each.level === level).length;
    const pairsWord = (number) => (number === 1 ? '1 pair is' : `${number} pairs are`);
    const said = [
        ...(count('fails') ? [`${pairsWord(count('fails'))} too weak to read (below AA)`] : []),
        ...(count('AA') ? [`${pairsWord(count('AA'))} weaker than these elements promise (below AAA)`] : []),
    ];
    return said.length > 0 ? `${said.join('; ')}.` : 'Every pair passes: text 7 : 1, edges 3 : 1.';
}
/** Brands of hospitals that do not exist; a test holds each to AAA in every pair, light and dark. */
const recipes = {
    northfield: {
        name: 'Northfield General',
        description: 'A blue house with a white page, and a system typeface.',
        theme: {
            colors: { accent: { light: '#0a3d8f', dark: '#a9c8ff' }, 'on-accent': { dark: '#0a1530' } },
        },
    },
    marigold: {
        name: 'Marigold Children’s',
        description: 'Plum on a warm white, with round, friendly letters.',
        theme: {
            colors: {
                accent: { light: '#6b1f5c', dark: '#f0b8e2' },
                'on-accent': { dark: '#2a0a24' },
                surface: { light: '#fffaf5', dark: '#1d141b' },
                text: { light: '#2b1a28', dark: '#f8eef5' },
            },
            font: "Nunito, 'Trebuchet MS', sans-serif",
        },
    },
    tannengrund: {
        name: 'Klinik Tannengrund',
        description: 'Dark green, and letters with serifs.',
        theme: {
            colors: {
                accent: { light: '#1d4d2b', dark: '#a5dcb0' },
                'on-accent': { dark: '#0a1f10' },
                surface: { light: '#fbfdf8', dark: '#131a14' },
            },
            font: "Georgia, 'Times New Roman', serif",
        },
    },
    harbour: {
        name: 'Harbour Night Clinic',
        description: 'A dark brand: the page says color-scheme: dark, and gold stands on ink.',
        theme: {
            colors: {
                accent: { dark: '#ffd27a' },
                'on-accent': { dark: '#241a05' },
                surface: { dark: '#0b1220' },
                text: { dark: '#f4f1e8' },
            },
            font: "Verdana, 'DejaVu Sans', sans-serif",
        },
    },
};

export { brandColors, colorOf, measure, modes, nearestPassing, problemsOf, recipes, sentenceOf, themeCss, verdictOf };
