import type { Decorator, Preview } from '@storybook/web-components-vite';
import { DecoratorHelpers } from '@storybook/addon-themes';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const colorSchemes: Readonly<Record<string, string>> = { auto: 'light dark', light: 'light', dark: 'dark' };
DecoratorHelpers.initializeThemeState(Object.keys(colorSchemes), 'auto');

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  direction: {
    description: 'Direction of the text',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      icon: 'mobile',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        ...[280, 320, 480, 768, 1200].map((px) => ({ value: `${px}px`, title: `${px} px` })),
      ],
    },
  },
  textSize: {
    description: 'Size of the text, as a browser enlarges it',
    toolbar: {
      icon: 'zoom',
      dynamicTitle: true,
      items: [100, 125, 150, 200].map((percent) => ({ value: `text${percent}`, title: `Text ${percent} %` })),
    },
  },
};

/** Words, for a number that comes back from the address is not found among the items. */
export const initialGlobals = { direction: 'ltr', width: 'full', textSize: 'text100' };

/**
 * The page around a story: it has the colors, the direction, the width and the tokens that were asked
 * for. On a docs page a long story scrolls.
 */
export const onStage: Decorator = (story, context) => {
  const { args, globals, viewMode } = context;
  const { direction, width, textSize } = globals as typeof initialGlobals;
  const tokens = Object.entries(args as Record<string, string>).filter(([name]) => name.startsWith('--'));
  document.documentElement.style.fontSize = textSize.replace(/^text(\d+)$/, '$1%');
  const page = {
    boxSizing: 'border-box',
    minBlockSize: viewMode === 'docs' ? 'auto' : '100vh',
    maxBlockSize: viewMode === 'docs' ? '45rem' : 'none',
    padding: '1rem',
    overflow: 'auto',
    color: 'CanvasText',
    background: 'Canvas',
    colorScheme: colorSchemes[DecoratorHelpers.pluckThemeFromContext(context) || 'auto'],
    ...Object.fromEntries(tokens),
  };
  const container = { inlineSize: width === 'full' ? 'auto' : width };
  // English stays left to right on a page that is not: the element is told.
  const dir = args['dir'] ?? (direction === 'rtl' ? direction : undefined);
  return html`<div dir=${direction} style=${styleMap(page)}>
    <div style=${styleMap(container)}>${story({ args: { ...args, dir } })}</div>
  </div>`;
};
