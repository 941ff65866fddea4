import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type CommonArgs, given } from './story-parts.js';

interface Args extends CommonArgs {
  'hide-drawing'?: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-overview',
  component: 'calcinosis-overview',
  render: (args) =>
    html`<calcinosis-overview
      ?hide-drawing=${args['hide-drawing']}
      heading-level=${given(args['heading-level'])}
      ?hide-heading=${args['hide-heading']}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
      >What calcinosis is</calcinosis-overview
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** The words, and a drawing with its list. */
export const Default: Story = {};

/** The words alone, for a page that has a picture of its own. */
export const WithoutDrawing: Story = {
  name: 'Without the drawing',
  args: { 'hide-drawing': true },
};

/** On a dark page the element and its drawing are dark too. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};

/** The list changes sides, and neither the drawing nor its numbers are mirrored. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
};

/** On a phone, in a container 320 px wide, the list is below the drawing. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
