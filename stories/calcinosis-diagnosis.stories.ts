import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { type CommonArgs, given } from './story-parts.js';

const diagnosis = (args: CommonArgs, preparation: unknown = nothing): TemplateResult =>
  html`<calcinosis-diagnosis
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >How calcinosis is found${preparation}</calcinosis-diagnosis
  >`;

const meta: Meta<CommonArgs> = {
  title: 'Elements/calcinosis-diagnosis',
  component: 'calcinosis-diagnosis',
  render: (args) => diagnosis(args),
};

export default meta;
type Story = StoryObj<CommonArgs>;

/** The four steps in order, each with what happens, what it shows, and what it cannot show. */
export const Default: Story = {};

/** The hospital's own note on how to prepare stands under the steps. */
export const Preparation: Story = {
  render: (args) =>
    diagnosis(
      args,
      html`<p slot="preparation">Wear loose sleeves to your X-ray, and bring a list of your medicines.</p>`,
    ),
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
