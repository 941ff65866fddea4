import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  type Args,
  brokenText,
  dark,
  narrow,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const references = tagged('calcinosis-references', 'Sources of this page');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-references',
  component: 'calcinosis-references',
  render: (args) => references(args),
};

export default meta;

/** Alone on a page: every source of the library, by author. */
export const Default: Story = {};

/** With elements that cite: their numbers go through the page, and each source leads back to them. */
export const WithElements: Story = {
  name: 'With elements that cite',
  render: (args) =>
    html`<calcinosis-key-points></calcinosis-key-points>
      <calcinosis-causes groups="genetic"></calcinosis-causes>
      ${references(args)}`,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-references');
    const [back] = await view.findAllByRole('link', { name: 'Key points about calcinosis' });
    if (!back) throw new Error('no source leads back');
    await userEvent.click(back);
    // The reader stands at the place where it is cited.
    await waitFor(() => expect(document.activeElement?.localName).toBe('calcinosis-key-points'));
  },
};

/** On a page in Spanish; titles stay in the language of their sources. */
export const Spanish: Story = {
  name: 'In Spanish',
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-references');
    await expect(await view.findByRole('heading', { name: 'Referencias' })).toBeVisible();
  },
};

/** The title in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { references: { title: 'Where this page has it from' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-references');
    await expect(await view.findByRole('heading', { name: 'Where this page has it from' })).toBeVisible();
  },
};

export const Dark: Story = { ...dark };
export const RightToLeft: Story = { ...rightToLeft, name: 'Right to left' };
export const Narrow: Story = { ...narrow };
export const BrokenText: Story = { ...brokenText, name: 'Broken own text' };
export const Printed: Story = { ...printed };
export const WithoutScript: Story = { ...withoutScript, name: 'Without script' };
