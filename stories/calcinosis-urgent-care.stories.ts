import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
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

const urgentCare = tagged('calcinosis-urgent-care', 'When to get help fast');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-urgent-care',
  component: 'calcinosis-urgent-care',
  render: (args) => urgentCare(args),
};

export default meta;

/** The signs by how soon to act, each beside its action. */
export const Default: Story = {};

/** The hospital's number is a link to call, and how to reach the clinic stands below the signs. */
export const NumberAndContact: Story = {
  name: 'Emergency number and contact',
  args: { 'emergency-number': '112' },
  render: (args) => urgentCare(args, html`<p slot="contact">Skin clinic: 555 0100, weekdays 8 to 4</p>`),
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-urgent-care');
    for (const call of view.getAllByRole('link', { name: '112' })) {
      await expect(call).toHaveAttribute('href', 'tel:112');
    }
    await expect(canvasElement.querySelector('[slot="contact"]')).toBeVisible();
  },
};

/** All words here are locked; the clinic's phone and its emergency number are the hospital's. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { clinic: { name: 'Skin clinic', phone: '+1 555 010 0100', emergencyNumber: '911' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-urgent-care');
    await waitFor(() => expect(view.getByText(/Skin clinic/)).toBeVisible());
    await expect(view.getAllByRole('link', { name: '911' })[0]).toHaveAttribute('href', 'tel:911');
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
