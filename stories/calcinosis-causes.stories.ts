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

const causes = tagged('calcinosis-causes', 'Causes and risk factors of calcinosis');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-causes',
  component: 'calcinosis-causes',
  render: (args) => causes(args),
};

export default meta;

/** The three groups, each with its causes. */
export const Default: Story = {};

/** Only the groups that the page is about, by their ids. */
export const Groups: Story = {
  args: { groups: 'autoimmune' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-causes');
    await expect(view.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  },
};

/** The genes, for clinicians, opened. */
export const OpenGenes: Story = {
  name: 'Open genes',
  args: { groups: 'genetic' },
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-causes');
    const closed = view.getByText(/FGF23/);
    await expect(closed).not.toBeVisible();
    await userEvent.click(view.getByText('For clinicians: the genes'));
    await expect(closed).toBeVisible();
  },
};

/** One cause in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { groups: 'autoimmune', content: { causes: { intro: 'Our clinic looks for the cause with you.' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-causes');
    await expect(await view.findByText('Our clinic looks for the cause with you.')).toBeVisible();
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
