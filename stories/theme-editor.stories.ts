/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, within } from 'storybook/test';
import styles from '../src/kit/theme-editor.css?raw';
import { themeEditor } from '../src/kit/theme-editor.js';

// As it is written: Storybook's build would replace light-dark() by what does not follow the toolbar's theme.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Each element is there twice, light and dark, which no page would do. */
const twice = { id: 'landmark-unique', enabled: false };
/** What is shown is what must not be. */
const tooPale = { id: 'color-contrast', enabled: false };

/**
 * The elements in a hospital's brand: four colours and a typeface, what each pair measures, and the CSS to copy. Web teams
 * without Storybook have the same page in `dist/kit/theme.html`.
 */
const meta: Meta = {
  title: 'Theme editor',
  parameters: { a11y: { config: { rules: [twice] } } },
  render: () => {
    const root = document.createElement('div');
    themeEditor(root);
    return root;
  },
};

export default meta;

/** Nothing is changed, so every pair passes. */
export const MatchYourBrand: StoryObj = { name: 'Match your brand' };

/** An accent that is too pale is named, and the nearest shade that passes is offered. */
export const TooPale: StoryObj = {
  name: 'An accent that is too pale',
  parameters: { a11y: { config: { rules: [twice, tooPale] } } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const accent = canvas.getByRole('textbox', { name: 'Accent, light, as #rrggbb' });
    await userEvent.clear(accent);
    await userEvent.type(accent, '#5aa9c4');
    await expect(canvasElement.querySelector('.verdict')).toHaveTextContent('below AA');
    await expect(canvas.getByRole('button', { name: /nearest that passes/ })).toBeVisible();
  },
};
