import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
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

const diagnosis = tagged('calcinosis-diagnosis', 'How calcinosis is found');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-diagnosis',
  component: 'calcinosis-diagnosis',
  render: (args) => diagnosis(args),
};

export default meta;

/** The four steps in order, each with what happens, what it shows, and what it cannot show. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-diagnosis');
    // Its own, and one a step; their levels follow from the page.
    await expect(view.getAllByRole('heading')).toHaveLength(5);
  },
};

/** The hospital's own note on how to prepare stands under the steps. */
export const Preparation: Story = {
  render: (args) =>
    diagnosis(
      args,
      html`<p slot="preparation">Wear loose sleeves to your X-ray, and bring a list of your medicines.</p>`,
    ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('[slot="preparation"]')).toBeVisible();
  },
};

/** The opening in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { diagnosis: { intro: 'At our clinic the tests take one morning.' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-diagnosis');
    await expect(await view.findByText('At our clinic the tests take one morning.')).toBeVisible();
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
