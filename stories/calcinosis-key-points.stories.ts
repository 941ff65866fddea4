import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type CommonArgs, given } from './story-parts.js';

const meta: Meta<CommonArgs> = {
  title: 'Elements/calcinosis-key-points',
  component: 'calcinosis-key-points',
  render: (args) =>
    html`<calcinosis-key-points
      heading-level=${given(args['heading-level'])}
      ?hide-heading=${args['hide-heading']}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
      >Calcinosis in short</calcinosis-key-points
    >`,
};

export default meta;
type Story = StoryObj<CommonArgs>;

/** The summary and the six points, in two columns where there is room. */
export const Default: Story = {};

/** For a page that has a heading of its own. */
export const WithoutHeading: Story = {
  name: 'Without its heading',
  args: { 'hide-heading': true },
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

/** On a phone, in a container 320 px wide, the points stand below each other. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
