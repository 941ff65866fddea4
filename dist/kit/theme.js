(function () {
    'use strict';

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

    /** An element made of data: no text is ever read as HTML. */
    function make(tag, attributes = {}, ...content) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes))
            element.setAttribute(name, value);
        element.append(...content);
        return element;
    }

    // Written by src/build/tokens.mjs from src/styles/calcinosis.tokens.json: change it there.
    /** The colours that a page may change; the id is the name without its beginning. */
    const colors = [
        {
            id: 'text',
            name: '--calcinosis-color-text',
            private: '--_text',
            light: '#17242e',
            dark: '#eef3f6',
            description: 'Text.',
        },
        {
            id: 'text-muted',
            name: '--calcinosis-color-text-muted',
            private: '--_muted',
            light: '#3b4a55',
            dark: '#c5d0d8',
            description: 'Hints and sources.',
        },
        {
            id: 'surface',
            name: '--calcinosis-color-surface',
            private: '--_surface',
            light: '#ffffff',
            dark: '#12191f',
            description: 'What the text stands on; opaque.',
        },
        {
            id: 'surface-raised',
            name: '--calcinosis-color-surface-raised',
            private: '--_raised',
            light: '#f2f7f7',
            dark: '#1c262e',
            description: 'Panels, table heads, what the pointer is on.',
        },
        {
            id: 'line',
            name: '--calcinosis-color-line',
            private: '--_line',
            light: '#cfdadd',
            dark: '#3d4b55',
            description: 'Lines that only divide.',
        },
        {
            id: 'edge',
            name: '--calcinosis-color-edge',
            private: '--_edge',
            light: '#5c6d78',
            dark: '#93a4af',
            description: 'Edges of what can be pressed or typed into.',
        },
        {
            id: 'accent',
            name: '--calcinosis-color-accent',
            private: '--_accent',
            light: '#0b4a55',
            dark: '#9bd5e0',
            description: 'Links, buttons, ticks.',
        },
        {
            id: 'on-accent',
            name: '--calcinosis-color-on-accent',
            private: '--_on-accent',
            light: '#ffffff',
            dark: '#0d1a20',
            description: 'Text on the accent.',
        },
        {
            id: 'focus',
            name: '--calcinosis-color-focus',
            private: '--_focus',
            light: '#0b4a55',
            dark: '#ffd666',
            description: 'The focus ring.',
        },
        {
            id: 'urgent',
            name: '--calcinosis-color-urgent',
            private: '--_urgent',
            light: '#8a1010',
            dark: '#ffb9b0',
            description: 'Headings and frame of urgent signs.',
        },
        {
            id: 'urgent-surface',
            name: '--calcinosis-color-urgent-surface',
            private: '--_urgent-surface',
            light: '#fff4f2',
            dark: '#2b1715',
            description: 'What urgent signs stand on.',
        },
        {
            id: 'mark',
            name: '--calcinosis-color-mark',
            private: '--_mark',
            light: '#fff6d6',
            dark: '#35300f',
            description: 'What is in focus on the page.',
        },
        {
            id: 'skin-light',
            name: '--calcinosis-color-skin-light',
            private: '--_skin-light',
            light: '#f2d3ba',
            dark: '#f2d3ba',
            description: 'Light skin in the drawing of hands; the same on a dark page.',
        },
        {
            id: 'skin-medium',
            name: '--calcinosis-color-skin-medium',
            private: '--_skin-medium',
            light: '#c58f68',
            dark: '#c58f68',
            description: 'Medium skin there.',
        },
        {
            id: 'skin-deep',
            name: '--calcinosis-color-skin-deep',
            private: '--_skin-deep',
            light: '#6e4530',
            dark: '#6e4530',
            description: 'Deep skin there.',
        },
        {
            id: 'skin-line',
            name: '--calcinosis-color-skin-line',
            private: '--_skin-line',
            light: '#3d322c',
            dark: '#3d322c',
            description: 'What draws light and medium skin.',
        },
        {
            id: 'skin-line-on-deep',
            name: '--calcinosis-color-skin-line-on-deep',
            private: '--_skin-line-on-deep',
            light: '#f0e6da',
            dark: '#f0e6da',
            description: 'What draws deep skin.',
        },
    ];
    /** Each pair of colours that meets on the screen, and the contrast that it keeps. */
    const pairs = [
        { front: 'text', behind: 'surface', atLeast: 7 },
        { front: 'text', behind: 'surface-raised', atLeast: 7 },
        { front: 'text', behind: 'mark', atLeast: 7 },
        { front: 'text', behind: 'urgent-surface', atLeast: 7 },
        { front: 'text-muted', behind: 'surface', atLeast: 7 },
        { front: 'text-muted', behind: 'surface-raised', atLeast: 7 },
        { front: 'text-muted', behind: 'mark', atLeast: 7 },
        { front: 'text-muted', behind: 'urgent-surface', atLeast: 7 },
        { front: 'edge', behind: 'surface', atLeast: 3 },
        { front: 'edge', behind: 'surface-raised', atLeast: 3 },
        { front: 'edge', behind: 'mark', atLeast: 3 },
        { front: 'accent', behind: 'surface', atLeast: 7 },
        { front: 'accent', behind: 'surface-raised', atLeast: 7 },
        { front: 'accent', behind: 'mark', atLeast: 7 },
        { front: 'accent', behind: 'urgent-surface', atLeast: 7 },
        { front: 'on-accent', behind: 'accent', atLeast: 7 },
        { front: 'focus', behind: 'surface', atLeast: 3 },
        { front: 'focus', behind: 'surface-raised', atLeast: 3 },
        { front: 'focus', behind: 'mark', atLeast: 3 },
        { front: 'focus', behind: 'urgent-surface', atLeast: 3 },
        { front: 'urgent', behind: 'surface', atLeast: 3 },
        { front: 'urgent', behind: 'urgent-surface', atLeast: 7 },
        { front: 'skin-line', behind: 'skin-light', atLeast: 3 },
        { front: 'skin-line', behind: 'skin-medium', atLeast: 3 },
        { front: 'skin-line-on-deep', behind: 'skin-deep', atLeast: 3 },
    ];

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

    /** The page that the build writes has a place for it. */
    const place = document.getElementById('editor');
    if (place)
        themeEditor(place);

})();
