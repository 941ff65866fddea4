import type { Decorator, Loader, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { Language } from '../src/content/language.js';
import { languages } from '../src/content/languages.js';
import { dress, enlargeText, neutral, pages } from './host-page.js';
import { show } from './media.js';

/** Words, for a number that comes back from the address is not found among the items. */
export const initialGlobals = {
  language: 'en',
  level: 'plain',
  theme: 'auto',
  host: neutral,
  width: 'full',
  textSize: 'text100',
  motion: 'full',
  medium: 'screen',
  /** That of the language. A story may ask for the other one. */
  direction: 'auto',
};
type Globals = typeof initialGlobals;
type GlobalTypes = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<NonNullable<GlobalTypes[string]['toolbar']>['icon']>;

/** `ht` is called in English, since browsers do not know what it calls itself. */
const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

function toolbar(
  description: string,
  icon: Icon,
  titles: Readonly<Record<string, string>>,
): GlobalTypes[string] {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}

export const globalTypes: GlobalTypes = {
  language: toolbar(
    'Language of the page, and its direction',
    'globe',
    Object.fromEntries(
      Object.keys(languages).map((tag) => [
        tag,
        `${nameOf(tag)} (${tag}${new Language(tag).dir === 'rtl' ? ', from right to left' : ''})`,
      ]),
    ),
  ),
  level: toolbar('Reading level that the reader chose, in languages that have it', 'book', {
    plain: 'Plain words',
    clinical: 'Medical detail (English, Spanish)',
  }),
  theme: toolbar(
    'Colors of the page. For forced colors, emulate them in the tools of the browser.',
    'paintbrush',
    {
      auto: 'As the device',
      light: 'Light',
      dark: 'Dark',
      'high-contrast': 'High contrast, by tokens',
    },
  ),
  host: toolbar(
    'Page around the element',
    'browser',
    Object.fromEntries(Object.entries(pages).map(([id, { name }]) => [id, `On: ${name}`])),
  ),
  width: toolbar('Width of the container', 'mobile', {
    full: 'Full width',
    ...Object.fromEntries([280, 320, 480, 768, 1200].map((px) => [`${px}px`, `${px} px`])),
  }),
  textSize: toolbar(
    'Size of the text, as a browser enlarges it',
    'zoom',
    Object.fromEntries([100, 125, 150, 200].map((percent) => [`text${percent}`, `Text ${percent} %`])),
  ),
  motion: toolbar('Motion', 'play', { full: 'Motion', reduced: 'Reduced motion' }),
  medium: toolbar('Rules for the screen, or those for paper, without its pages', 'print', {
    screen: 'Screen',
    print: 'As printed',
  }),
};

const colorSchemes: Readonly<Record<string, string>> = { auto: 'light dark', light: 'light', dark: 'dark' };

/** What a page can set for people who need more than the 7:1 that the elements keep anyway: black, white and nothing between. */
const highContrast = Object.fromEntries(
  [
    ...['text', 'text-muted', 'edge', 'line', 'accent', 'focus', 'urgent'].map((name) => [
      name,
      '#000',
      '#fff',
    ]),
    ...['surface', 'surface-raised', 'on-accent', 'urgent-surface', 'mark'].map((name) => [
      name,
      '#fff',
      '#000',
    ]),
  ].map(([name, light, dark]) => [`--calcinosis-color-${name}`, `light-dark(${light}, ${dark})`]),
);

/** A4, less the margins that a browser proposes. */
const paper = '19cm';

/** The docs page that is open, and whether somebody reads on in it already. */
const reading = { id: '', hasBegun: false };
for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  addEventListener(event, ({ isTrusted }) => void (reading.hasBegun ||= isTrusted), { passive: true });

/** What concerns the document as a whole, before the story renders. */
export const setTheStage: Loader = async ({ componentId, globals }) => {
  if (reading.id !== componentId) Object.assign(reading, { id: componentId, hasBegun: false });
  const { host, textSize, motion, medium } = globals as Globals;
  await dress(host);
  enlargeText(Number(textSize.replace('text', '')));
  show({ onPaper: medium === 'print', withoutMotion: motion === 'reduced' });
};

/** What the reader of one story chose, no other story follows. */
export const clearTheStage = () => (): void => {
  document.documentElement.removeAttribute('data-calcinosis-reading-level');
};

/** A story that is played on a docs page leads to what it uses; the page itself opens at its beginning. */
export const keepThePlace: NonNullable<Preview['afterEach']> = ({ viewMode }) => {
  if (viewMode === 'docs' && !reading.hasBegun && !location.hash) scrollTo(0, 0);
};

/**
 * The page around a story: it has the language, the colors, the width and the tokens that were asked for. On a docs page
 * a long story scrolls.
 */
export const onStage: Decorator = (story, context) => {
  const { args, globals, viewMode } = context;
  const { language, level, theme, host, width, medium, direction } = globals as Globals;
  const isPrinted = medium === 'print';
  const tokens = Object.entries(args as Record<string, string>).filter(([name]) => name.startsWith('--'));
  const page = {
    boxSizing: 'border-box',
    minBlockSize: viewMode === 'docs' ? 'auto' : '100vh',
    maxBlockSize: viewMode === 'docs' ? '45rem' : 'none',
    padding: '1rem',
    overflow: 'auto',
    // A host page has colors of its own, and says itself whether it is dark.
    ...(host === neutral && { color: 'CanvasText', background: 'Canvas' }),
    ...((host === neutral || theme !== 'auto') && { colorScheme: colorSchemes[theme] ?? 'light dark' }),
    ...(isPrinted && { colorScheme: 'light' }),
    ...(theme === 'high-contrast' && highContrast),
    ...Object.fromEntries(tokens),
  };
  const size = width === 'full' ? (isPrinted ? paper : 'auto') : width;
  const dir = direction === 'auto' ? new Language(language).dir : direction;
  // English stays left to right on a page that is not: the element is told.
  const told = args['dir'] ?? (direction === 'rtl' ? direction : undefined);
  return html`<div
    lang=${language}
    dir=${dir}
    data-calcinosis-reading-level=${level === 'clinical' ? level : nothing}
    style=${styleMap(page)}
  >
    <div class=${pages[host]?.box ?? ''}>
      ${host === neutral ? nothing : ofTheHost}
      <div data-container style=${styleMap({ inlineSize: size })}>
        ${story({ args: { ...args, dir: told } })}
      </div>
    </div>
  </div>`;
};

/** A few words of the page's own, so that it shows what they look like there. */
const ofTheHost = html`<div lang="en" dir="ltr">
  <h2>Northfield General</h2>
  <p>Words of the page, <a href="#page">a link</a> and <button type="button">a button</button>.</p>
</div>`;
