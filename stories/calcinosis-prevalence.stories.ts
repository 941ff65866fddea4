import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import {
  type Args,
  brokenText,
  clinical,
  dark,
  draft,
  narrow,
  overdue,
  playedInDocs,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const prevalence = tagged('calcinosis-prevalence', 'How rare calcinosis is');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-prevalence',
  component: 'calcinosis-prevalence',
  render: (args) => prevalence(args),
};

export default meta;

/** Words first; then 100 people of each disease, a range drawn as a range; then study by study. */
export const Default: Story = {};

/** Only the diseases that the page is about, by their ids. */
export const Populations: Story = {
  args: { populations: 'systemic-sclerosis lupus' },
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-prevalence');
    await expect(shadow.querySelectorAll('[part="population"]')).toHaveLength(2);
  },
};

/** One value and no range: nothing is half filled, and the key leaves that out. */
export const OneValue: Story = {
  name: 'One value',
  args: { populations: 'adult-dermatomyositis' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-prevalence');
    await expect(view.queryByText(/^Half filled/)).toBeNull();
  },
};

/** The same numbers as a table, as printed in each study. */
export const OpenTable: Story = {
  name: 'Open table',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-prevalence');
    const table = shadow.querySelector('table');
    await expect(table).not.toBeVisible();
    await userEvent.click(view.getByText('The same numbers as a table'));
    await expect(table).toBeVisible();
  },
};

/** The hospital's own words around the numbers, which stay. */
export const OwnText: Story = {
  name: 'Own text',
  args: {
    populations: 'lupus',
    content: { prevalence: { title: 'How many have it?' } },
  },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-prevalence');
    await expect(await view.findByRole('heading', { name: 'How many have it?' })).toBeVisible();
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
