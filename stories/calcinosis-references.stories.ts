import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { type CommonArgs, given } from './story-parts.js';

const references = (args: CommonArgs): TemplateResult =>
  html`<calcinosis-references
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >Sources of this page</calcinosis-references
  >`;

const meta: Meta<CommonArgs> = {
  title: 'Elements/calcinosis-references',
  component: 'calcinosis-references',
  render: references,
};

export default meta;
type Story = StoryObj<CommonArgs>;

/** Alone on a page: every source of the library, by author. */
export const Default: Story = {};

/** With elements that cite: their numbers go through the page, and each source leads back to them. */
export const WithElements: Story = {
  name: 'With elements that cite',
  render: (args) =>
    html`<calcinosis-key-points></calcinosis-key-points>
      <calcinosis-causes groups="genetic"></calcinosis-causes>
      ${references(args)}`,
};

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
