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

const keyPoints = tagged('calcinosis-key-points', 'Calcinosis in short');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-key-points',
  component: 'calcinosis-key-points',
  render: (args) => keyPoints(args),
};

export default meta;

/** The summary and the six points, in two columns where there is room. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-key-points');
    await expect(view.getByRole('heading', { name: 'Key points about calcinosis' })).toBeVisible();
  },
};

/** For a page that has a heading of its own; the heading still names the region. */
export const WithoutHeading: Story = {
  name: 'Without its heading',
  args: { 'hide-heading': true },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-key-points');
    await expect(view.queryByRole('heading', { name: 'Key points about calcinosis' })).toBeNull();
    await expect(view.getByRole('region', { name: 'Key points about calcinosis' })).toBeVisible();
  },
};

/** The summary in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { keyPoints: { summary: 'Our clinic sees people with calcinosis each week.' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-key-points');
    await expect(await view.findByText('Our clinic sees people with calcinosis each week.')).toBeVisible();
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
