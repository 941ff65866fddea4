import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  kinds?: string;
}

const treatments = (args: Args): TemplateResult =>
  html`<calcinosis-treatments
    kinds=${given(args.kinds)}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >Treatment choices for calcinosis</calcinosis-treatments
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-treatments',
  component: 'calcinosis-treatments',
  render: (args) => treatments(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Every kind of treatment; "Print" prints them all on one page. */
export const Default: Story = {};

/** The kinds that the page asked for; the reader can choose others, or show all. */
export const Kinds: Story = {
  args: { kinds: 'surgery medicines' },
};

/** A reader chose a kind; the opening, self-care and what is not advised stay. */
export const Chosen: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow } = await rendered(canvasElement, 'calcinosis-treatments');
    element.filter([]);
    await element.updateComplete;
    shadow.querySelector<HTMLInputElement>('[value="phosphate"]')?.click();
    await element.updateComplete;
    await expect(shadow.querySelector('#calcinosis-treatments-phosphate')).not.toHaveAttribute('hidden');
    await expect(shadow.querySelector('#calcinosis-treatments-surgery')).toHaveAttribute('hidden');
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
