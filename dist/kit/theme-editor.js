import { hexOf, ratioText } from './contrast.js';
import { make } from './make.js';
import { recipes, brandColors, modes, colorOf, problemsOf, nearestPassing, themeCss, measure, verdictOf, sentenceOf } from './themes.js';

const names = {
    accent: 'Accent',
    'on-accent': 'Text on the accent',
    surface: 'Surface',
    text: 'Text',
};
const hints = {
    accent: 'Links, buttons, ticks: the colour of your brand.',
    'on-accent': 'The words on a filled button.',
    surface: 'What the words stand on. It has to be opaque.',
    text: 'The words.',
};
const modeNames = { light: 'Light', dark: 'Dark' };
const levelNames = {
    AAA: 'Passes',
    AA: 'Warning: below AAA',
    fails: 'Error: below AA',
};
/** Short ones, that together have links, buttons, boxes, raised panels, urgent signs and small text. */
const shown = [
    ['calcinosis-reading-level', {}],
    ['calcinosis-key-points', { 'hide-heading': 'true' }],
    ['calcinosis-urgent-care', {}],
    ['calcinosis-faq', { include: 'surgery autoimmune' }],
];
let editors = 0;
/**
 * An editor for a hospital's brand: four colours in two modes and a typeface, the elements in them, the contrast of
 * every pair, and the CSS to copy. The preview is styled by the very rule that is copied. It fills an empty element.
 */
function themeEditor(root) {
    editors += 1;
    const scope = `calcinosis-theme-${editors}`;
    let theme = { colors: {} };
    // Where a page's policy forbids inline styles, this still works.
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const recipe = make('select', {}, make('option', { value: '' }, 'The library’s own colours'), ...Object.entries(recipes).map(([value, { name }]) => make('option', { value }, name)));
    const about = make('p', { class: 'hint', id: `${scope}-recipe` });
    recipe.setAttribute('aria-describedby', about.id);
    const fields = brandColors.flatMap((id) => modes.map((mode) => colorField(id, mode)));
    const font = make('input', {
        type: 'text',
        autocomplete: 'off',
        spellcheck: 'false',
        placeholder: 'system-ui',
        'aria-describedby': `${scope}-font`,
    });
    const fontHint = make('p', { class: 'hint', id: `${scope}-font` }, 'As in CSS, such as: Georgia, serif. The page has to have it; the elements load none.');
    const fontFault = make('p', { class: 'fault', id: `${scope}-font-fault` });
    const reset = make('button', { type: 'button' }, 'Begin again');
    const verdict = make('p', { class: 'verdict' });
    const problems = make('ul', { class: 'problems' });
    const table = make('tbody');
    const code = make('code');
    const copy = make('button', { type: 'button' }, 'Copy the CSS');
    const said = make('p', { role: 'status', class: 'said' });
    const previews = modes.map((mode) => make('div', { class: `preview ${scope}`, 'data-mode': mode }, make('h3', {}, modeNames[mode]), ...shown.map(([tag, attributes]) => make(tag, attributes))));
    root.classList.add('theme-editor');
    root.replaceChildren(make('div', { class: 'choose' }, section('1. Choose', make('label', {}, 'Begin with', recipe), about, ...brandColors.map((id) => make('fieldset', {}, make('legend', {}, names[id]), make('p', { class: 'hint' }, hints[id]), make('div', { class: 'modes' }, ...fields.filter((field) => field.id === id).map(({ element }) => element)))), make('label', {}, 'Typeface', font), fontHint, fontFault, make('p', {}, reset)), section('2. Copy', make('p', {}, 'Into the style sheet of the site. ', make('code', {}, 'light-dark()'), ' follows the ', make('code', {}, 'color-scheme'), ' of the page.'), make('pre', { tabindex: '0', role: 'region', 'aria-label': 'The CSS' }, code), make('p', {}, copy), said)), make('div', { class: 'see' }, section('Contrast', verdict, problems, make('details', {}, make('summary', {}, 'Every pair, measured'), make('table', {}, make('thead', {}, make('tr', {}, ...['Pair', 'Mode', 'Contrast', 'Needs', 'Verdict'].map((head) => make('th', { scope: 'col' }, head)))), table))), section('Preview', make('div', { class: 'previews' }, ...previews))));
    recipe.addEventListener('input', () => {
        take(recipes[recipe.value]?.theme ?? { colors: {} });
    });
    reset.addEventListener('click', () => {
        recipe.value = '';
        take({ colors: {} });
        announce();
    });
    font.addEventListener('input', readFont);
    // A voice is told once a value is settled, not at each turn of it.
    root.addEventListener('change', announce);
    copy.addEventListener('click', () => void copyCss());
    take(theme);
    function colorField(id, mode) {
        const label = `${names[id]}, ${mode}`;
        const faultId = `${scope}-${id}-${mode}`;
        const picker = make('input', { type: 'color', 'aria-label': label });
        const text = make('input', {
            type: 'text',
            'aria-label': `${label}, as #rrggbb`,
            'aria-describedby': faultId,
            autocomplete: 'off',
            spellcheck: 'false',
            maxlength: '7',
        });
        const fault = make('p', { class: 'fault', id: faultId });
        const offer = make('button', { type: 'button', class: 'offer' });
        const noOffer = make('p', { class: 'hint' });
        picker.addEventListener('input', () => {
            set(id, mode, picker.value);
        });
        text.addEventListener('input', () => {
            const hex = text.value.trim() === '' ? colorOf({ colors: {} }, id, mode) : hexOf(text.value);
            fault.textContent = hex ? '' : 'Write a colour as #rrggbb.';
            text.toggleAttribute('data-fault', !hex);
            text.setAttribute('aria-invalid', String(!hex));
            if (hex)
                set(id, mode, hex);
        });
        text.addEventListener('blur', () => {
            if (hexOf(text.value) ?? text.value.trim() === '')
                text.value = colorOf(theme, id, mode);
        });
        offer.addEventListener('click', () => {
            set(id, mode, offer.value);
            // The button is gone now, and the focus goes to what it changed.
            text.focus();
            announce();
        });
        return {
            id,
            mode,
            element: make('div', { class: 'color' }, make('span', { 'aria-hidden': 'true' }, modeNames[mode]), make('div', { class: 'inputs' }, picker, text), fault, offer, noOffer),
            show() {
                const color = colorOf(theme, id, mode);
                picker.value = color;
                if (document.activeElement !== text || hexOf(text.value) !== color) {
                    const isTyped = document.activeElement === text && text.value.trim() === '';
                    if (!isTyped)
                        text.value = color;
                    fault.textContent = '';
                    text.setAttribute('aria-invalid', 'false');
                }
                const isGiven = theme.colors[id]?.[mode] !== undefined;
                const fails = isGiven && problemsOf(theme, id, mode).length > 0;
                const shade = fails ? nearestPassing(theme, id, mode) : undefined;
                offer.hidden = !shade;
                offer.value = shade ?? '';
                offer.textContent = shade ? `Use ${shade}, the nearest that passes` : '';
                offer.setAttribute('aria-label', shade ? `${label}: use ${shade}, the nearest that passes` : '');
                noOffer.textContent =
                    fails && !shade ? 'No lighter or darker shade passes while the others stay as they are.' : '';
            },
        };
    }
    function set(id, mode, color) {
        const given = { ...theme.colors[id], [mode]: color };
        if (color === colorOf({ colors: {} }, id, mode))
            Reflect.deleteProperty(given, mode);
        theme = { ...theme, colors: { ...theme.colors, [id]: given } };
        update();
    }
    function take(next) {
        theme = next;
        font.value = theme.font ?? '';
        fontFault.textContent = '';
        font.setAttribute('aria-invalid', 'false');
        about.textContent = recipes[recipe.value]?.description ?? '';
        update();
    }
    /** The browser writes the list again, so that what is copied is a list of families and no more. */
    function readFont() {
        const probe = make('i');
        const isPlain = !/[(){};\\]|\/\*/.test(font.value);
        if (isPlain)
            probe.style.fontFamily = font.value;
        const isRight = font.value.trim() === '' || probe.style.fontFamily !== '';
        fontFault.textContent = isRight
            ? ''
            : 'Write names with commas between them, and quotes around a name with signs.';
        font.setAttribute('aria-invalid', String(!isRight));
        if (!isRight)
            return;
        theme = { ...theme, font: probe.style.fontFamily || undefined };
        update();
    }
    function update() {
        for (const field of fields)
            field.show();
        const css = themeCss(theme);
        code.textContent = css || '/* Nothing is changed yet. */';
        copy.disabled = !css;
        sheet.replaceSync(themeCss(theme, `.${scope}`));
        const measured = measure(theme);
        verdict.textContent = verdictOf(measured);
        verdict.dataset['level'] = worst(measured);
        problems.replaceChildren(...measured
            .filter(({ level }) => level !== 'AAA')
            .sort((one, other) => one.ratio / one.atLeast - other.ratio / other.atLeast)
            .map((each) => make('li', { 'data-level': each.level }, make('strong', {}, `${levelNames[each.level]}. `), sentenceOf(each))));
        table.replaceChildren(...measured.map(({ front, behind, mode, ratio, atLeast, level }) => make('tr', { 'data-level': level }, make('th', { scope: 'row' }, `${front} on ${behind}`), ...[modeNames[mode], `${ratioText(ratio)} : 1`, `${atLeast} : 1`, levelNames[level]].map((cell) => make('td', {}, cell)))));
    }
    function announce() {
        said.textContent = verdict.textContent;
    }
    async function copyCss() {
        try {
            await navigator.clipboard.writeText(themeCss(theme));
            said.textContent = 'Copied: the CSS.';
        }
        catch {
            getSelection()?.selectAllChildren(code);
            said.textContent =
                'The browser does not let this page copy. It is selected: press Ctrl + C, or Command + C.';
        }
    }
}
function worst(measured) {
    return ['fails', 'AA'].find((level) => measured.some((each) => each.level === level)) ?? 'AAA';
}
function section(title, ...content) {
    return make('section', {}, make('h2', {}, title), ...content);
}

export { themeEditor };
