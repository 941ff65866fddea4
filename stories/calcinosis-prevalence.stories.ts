import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  populations?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-prevalence',
  component: 'calcinosis-prevalence',
  render: (args) =>
    html`<calcinosis-prevalence
      populations=${given(args.populations)}
      heading-level=${given(args['heading-level'])}
      ?hide-heading=${args['hide-heading']}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
      >How rare calcinosis is</calcinosis-prevalence
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** Words first; then 100 people of each disease, a range drawn as a range; then study by study. */
export const Default: Story = {};

/** Only the diseases that the page is about, by their ids. */
export const Populations: Story = {
  args: { populations: 'systemic-sclerosis lupus' },
};

/** One value and no range: nothing is half filled, and the key leaves that out. */
export const OneValue: Story = {
  name: 'One value',
  args: { populations: 'adult-dermatomyositis' },
};

/** The same numbers as a table, as printed in each study. */
export const OpenTable: Story = {
  name: 'Open table',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-prevalence');
    shadow.querySelector<HTMLElement>('.numbers summary')?.click();
    await expect(shadow.querySelector('table')).toBeVisible();
  },
};

/** On a dark page the element is dark too. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};

/** Drawings and line start on the right; the words here are English still. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
};

/** On a phone, in a container 320 px wide: each line stands below its words. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
