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

const disclaimer = tagged('calcinosis-disclaimer', 'About this information');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-disclaimer',
  component: 'calcinosis-disclaimer',
  render: (args) => disclaimer(args),
};

export default meta;

/** Nobody is named who has reviewed the text, so the line below says so. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-disclaimer');
    await expect(view.getByText(/^No clinician has reviewed this text yet/)).toBeVisible();
  },
};

/** The hospital has recorded who reviewed the text, and when. */
export const Reviewed: Story = {
  args: { 'reviewed-by': 'Dr. A. Example, rheumatologist', 'reviewed-on': '2025-03-04' },
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-disclaimer');
    await expect(shadow.querySelector('[part="review"]')).toHaveTextContent('on March 4, 2025.');
  },
};

/** The hospital's own number, and its own help as one more item of the list. */
export const NumberAndResource: Story = {
  name: 'Emergency number and own help',
  args: { 'emergency-number': '112' },
  render: (args) =>
    disclaimer(args, html`<li slot="resource"><a href="#desk">Our patient desk</a>, ground floor</li>`),
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-disclaimer');
    await expect(view.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  },
};

/** Any other element stands below the list. */
export const OtherResource: Story = {
  name: 'Own help below the list',
  render: (args) =>
    disclaimer(args, html`<p slot="resource">Ask at our patient desk on the ground floor.</p>`),
};

/** How further help is introduced, in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { disclaimer: { help: { intro: 'Our own group meets on Mondays.' } } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-disclaimer');
    await expect(await view.findByText('Our own group meets on Mondays.')).toBeVisible();
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
