import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  groups?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-causes',
  component: 'calcinosis-causes',
  render: (args) =>
    html`<calcinosis-causes
      groups=${given(args.groups)}
      heading-level=${given(args['heading-level'])}
      ?hide-heading=${args['hide-heading']}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
      >Causes and risk factors of calcinosis</calcinosis-causes
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** The three groups, each with its causes. */
export const Default: Story = {};

/** Only the groups that the page is about, by their ids. */
export const Groups: Story = {
  args: { groups: 'autoimmune' },
};

/** The genes, for clinicians, opened. */
export const OpenGenes: Story = {
  name: 'Open genes',
  args: { groups: 'genetic' },
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-causes');
    shadow.querySelector<HTMLElement>('.genes summary')?.click();
    await expect(shadow.querySelector('.genes')).toHaveAttribute('open');
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

/** On a phone, in a container 320 px wide. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
