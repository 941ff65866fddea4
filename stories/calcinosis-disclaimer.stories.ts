import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  'emergency-number'?: string;
  'reviewed-by'?: string;
  'reviewed-on'?: string;
  'review-due'?: string;
}

const disclaimer = (args: Args, resources: unknown = nothing): TemplateResult =>
  html`<calcinosis-disclaimer
    emergency-number=${given(args['emergency-number'])}
    reviewed-by=${given(args['reviewed-by'])}
    reviewed-on=${given(args['reviewed-on'])}
    review-due=${given(args['review-due'])}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >About this information${resources}</calcinosis-disclaimer
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-disclaimer',
  component: 'calcinosis-disclaimer',
  render: (args) => disclaimer(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Nobody is named who has reviewed the text, so the line below says so. */
export const Default: Story = {};

/** The hospital has recorded who reviewed the text, and when. */
export const Reviewed: Story = {
  args: { 'reviewed-by': 'Dr. A. Example, rheumatologist', 'reviewed-on': '2025-03-04' },
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-disclaimer');
    await expect(shadow.querySelector('[part="review"]')).toHaveTextContent('on March 4, 2025.');
  },
};

/** The next review should have been: editors read it in the console, patients see nothing of it. */
export const Overdue: Story = {
  args: { ...Reviewed.args, 'review-due': '2026-03-04' },
};

/** The hospital's own number, and its own help as one more item of the list. */
export const NumberAndResource: Story = {
  name: 'Emergency number and own help',
  args: { 'emergency-number': '112' },
  render: (args) =>
    disclaimer(args, html`<li slot="resource"><a href="#desk">Our patient desk</a>, ground floor</li>`),
};

/** Any other element stands below the list. */
export const OtherResource: Story = {
  name: 'Own help below the list',
  render: (args) =>
    disclaimer(args, html`<p slot="resource">Ask at our patient desk on the ground floor.</p>`),
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

/** On a phone, in a container 320 px wide. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
