import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  type Args,
  brokenText,
  clinical,
  dark,
  draft,
  narrow,
  overdue,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const overview = tagged('calcinosis-overview', 'What calcinosis is');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-overview',
  component: 'calcinosis-overview',
  render: (args) => overview(args),
};

export default meta;

/** The words, and a drawing with its list. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-overview');
    await expect(shadow.querySelector('svg')).toBeVisible();
  },
};

/** The words alone, for a page that has a picture of its own. */
export const WithoutDrawing: Story = {
  name: 'Without the drawing',
  args: { 'hide-drawing': true },
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-overview');
    await expect(shadow.querySelector('svg')).toBeNull();
  },
};

/** A part of the text in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { overview: { items: { look: { text: ['Show your lumps to our nurse.'] } } } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-overview');
    await expect(await view.findByText('Show your lumps to our nurse.')).toBeVisible();
  },
};

export const Dark: Story = { ...dark };
export const RightToLeft: Story = { ...rightToLeft, name: 'Right to left' };
export const Narrow: Story = { ...narrow };
export const Clinical: Story = { ...clinical, name: 'Medical detail' };
export const Draft: Story = { ...draft, name: 'A draft in Spanish' };
export const Overdue: Story = { ...overdue, name: 'Review overdue' };
export const BrokenText: Story = { ...brokenText, name: 'Broken own text' };
export const Printed: Story = { ...printed };
export const WithoutScript: Story = { ...withoutScript, name: 'Without script' };
