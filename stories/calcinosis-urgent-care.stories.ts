import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  'emergency-number'?: string;
}

const urgentCare = (args: Args, contact: unknown = nothing): TemplateResult =>
  html`<calcinosis-urgent-care
    emergency-number=${given(args['emergency-number'])}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >When to get help fast${contact}</calcinosis-urgent-care
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-urgent-care',
  component: 'calcinosis-urgent-care',
  render: (args) => urgentCare(args),
};

export default meta;
type Story = StoryObj<Args>;

/** The signs by how soon to act, each beside its action. */
export const Default: Story = {};

/** The hospital's number is a link to call, and how to reach the clinic stands below the signs. */
export const NumberAndContact: Story = {
  name: 'Emergency number and contact',
  args: { 'emergency-number': '112' },
  render: (args) => urgentCare(args, html`<p slot="contact">Skin clinic: 555 0100, weekdays 8 to 4</p>`),
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-urgent-care');
    await expect(shadow.querySelector('a[href="tel:112"]')).toBeVisible();
  },
};

/** On a dark page the element is dark too. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};

/** The layout for a language that is written from right to left; the words here are English still. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
};

/** On a phone, in a container 320 px wide, each action stands below its sign. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
