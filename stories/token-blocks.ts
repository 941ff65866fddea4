import { contrast, ratioText, type Rgb } from '../src/kit/contrast.js';
import { make } from '../src/kit/make.js';
import { modes, type Mode } from '../src/kit/themes.js';
import { colors, fixed, measures, pairs } from '../src/kit/token-data.js';

/*
 * The blocks of the page on design tokens. Each fills an empty element that is on the page, and does nothing when it is
 * taken away: React calls a `ref` for both.
 */
type Place = HTMLElement | null;

const token = (id: string): string => {
  const color = colors.find((each) => each.id === id);
  if (!color) throw new Error(`there is no colour ${id}`);
  return `var(${color.name}, light-dark(${color.light}, ${color.dark}))`;
};

function fill(place: Place, ...content: readonly Node[]): void {
  place?.classList.add('token-blocks', 'sb-unstyled');
  place?.replaceChildren(...content);
}

/** Something as it looks in a mode; what its sample shows, a voice need not hear. */
function sample(mode: Mode, text: string, look: Readonly<Record<string, string>>): HTMLElement {
  const element = make('span', { class: 'sample', 'data-mode': mode, 'aria-hidden': 'true' }, text);
  // What is measured must not hang on a style sheet that has yet to come.
  element.style.colorScheme = mode;
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value);
  return element;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly Node[])[]): HTMLElement {
  return make(
    'div',
    { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': caption },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          make(
            'tr',
            {},
            make('th', { scope: 'row' }, ...(first ? [first] : [])),
            ...rest.map((cell) => make('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

const code = (text: string): HTMLElement => make('code', {}, text);
const words = (text: string): Text => document.createTextNode(text);

/** What the browser has made of a colour. */
function resolved(element: HTMLElement, property: 'color' | 'backgroundColor'): Rgb {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element)[property].match(/[\d.]+/g) ?? []).map(
    Number,
  );
  return [red, green, blue];
}

/** Every colour, light and dark. */
export function swatches(place: Place): void {
  const rows = colors.map(({ id, name, description, ...value }) => [
    code(name),
    ...modes.map((mode) =>
      make(
        'span',
        { class: 'swatch' },
        sample(mode, '', { 'background-color': token(id) }),
        code(value[mode]),
      ),
    ),
    words(description),
  ]);
  fill(place, table('Colours', ['Token', 'Light', 'Dark', 'What it colours'], rows));
}

/** Each pair that meets, painted and then measured as it was painted. */
export function contrasts(place: Place): void {
  const painted = pairs.map(({ front, behind, atLeast }) => ({
    pair: `${front} on ${behind}`,
    atLeast,
    samples: modes.map((mode) =>
      sample(mode, atLeast === 7 ? 'Aa' : '▢', {
        color: token(front),
        'background-color': token(behind),
      }),
    ),
  }));
  const ratios = painted.map(({ samples }) => samples.map(() => make('span')));
  const rows = painted.map(({ pair, atLeast, samples }, row) => [
    words(pair),
    ...samples.map((each, column) => make('span', { class: 'swatch' }, each, ratios[row]?.[column] ?? '')),
    words(`${atLeast} : 1`),
  ]);
  fill(place, table('Contrast of each pair that meets', ['Pair', 'Light', 'Dark', 'Keeps'], rows));
  if (!place) return;
  painted.forEach(({ samples, atLeast, pair }, row) => {
    samples.forEach((each, column) => {
      const ratio = contrast(resolved(each, 'color'), resolved(each, 'backgroundColor'));
      const cell = ratios[row]?.[column];
      if (!cell) return;
      cell.textContent = `${ratioText(ratio)} : 1${ratio < atLeast ? ', too low' : ''}`;
      cell.dataset['pair'] = `${pair}, ${modes[column] ?? ''}`;
    });
  });
}

const group = (name: string): typeof fixed => fixed.filter(({ id }) => id.startsWith(`${name}.`));

/** A sentence in each size of text. */
export function typeScale(place: Place): void {
  const rows = group('type').map(({ id, css, description }) => [
    code(css),
    sample('light', 'Calcium in soft tissue', {
      'font-size': css,
      'font-weight': /title|section|group|heading/.test(id) ? '700' : '400',
    }),
    words(description),
  ]);
  fill(place, table('Sizes of text', ['Size', 'Looks like', 'Where'], rows));
}

/** A bar for each step of space. */
export function spacing(place: Place): void {
  const rows = group('step').map(({ css }) => [
    code(css),
    sample('light', '', { 'inline-size': css, 'background-color': token('accent'), 'block-size': '1em' }),
  ]);
  fill(place, table('Steps of space', ['Step', 'How long it is'], rows));
}

/** What has a radius, a ring, an edge or a height. */
export function shapes(place: Place): void {
  const cssOf = (id: string): string => fixed.find((each) => each.id === id)?.css ?? '';
  const radius = measures.find(({ name }) => name.endsWith('-radius'))?.css ?? '';
  const box = {
    'border-radius': radius,
    border: `${cssOf('border.thin')} solid ${token('edge')}`,
    padding: '0.4em 0.8em',
    'background-color': token('surface'),
    color: token('accent'),
  };
  const ring = {
    outline: `${cssOf('focus.width')} solid ${token('focus')}`,
    'outline-offset': cssOf('focus.offset'),
  };
  const looks: readonly [name: string, look: Readonly<Record<string, string>>][] = [
    [`Round corners, ${radius}`, box],
    [`The focus ring, ${cssOf('focus.width')}, ${cssOf('focus.offset')} off`, { ...box, ...ring }],
    [`The height of what is pressed, ${cssOf('target')}`, { ...box, 'min-block-size': cssOf('target') }],
    [
      `A bar at the side, ${cssOf('border.bar')}`,
      { ...box, 'border-inline-start': `${cssOf('border.bar')} solid ${token('accent')}` },
    ],
  ];
  const rows = looks.map(([name, look]) => [
    words(name),
    ...modes.map((mode) =>
      make('span', { class: 'ground', 'data-mode': mode }, sample(mode, 'Sources', look)),
    ),
  ]);
  fill(place, table('Corners, rings and heights', ['What', 'Light', 'Dark'], rows));
}

/** All other tokens and constants. */
export function rest(place: Place): void {
  fill(
    place,
    table(
      'Type and space that a page may change',
      ['Token', 'Default', 'What it is'],
      measures.map(({ name, css, description }) => [code(name), code(css), words(description)]),
    ),
    table(
      'What stays as it is',
      ['Constant', 'Value', 'What it is'],
      fixed.map(({ id, css, description }) => [words(id), code(css), words(description)]),
    ),
  );
}
