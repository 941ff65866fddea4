import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  include?: string;
  used?: boolean;
}

const glossary = (args: Args): TemplateResult =>
  html`<calcinosis-glossary
    include=${given(args.include)}
    ?used=${args.used}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >Words about calcinosis</calcinosis-glossary
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-glossary',
  component: 'calcinosis-glossary',
  render: glossary,
};

export default meta;
type Story = StoryObj<Args>;

/** All forty terms, in the order of the alphabet. */
export const Default: Story = {};

/** The search leaves the terms that have the word in their name or their meaning. */
export const Filtered: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow } = await rendered(canvasElement, 'calcinosis-glossary');
    const box = shadow.querySelector('input');
    await expect(box).not.toBeNull();
    if (box) await fireEvent.input(box, { target: { value: 'kidney' } });
    await element.updateComplete;
    await expect(shadow.querySelector('#calcinosis-glossary-dialysis')).not.toHaveAttribute('hidden');
    await expect(shadow.querySelector('#calcinosis-glossary-biopsy')).toHaveAttribute('hidden');
  },
};

/** A few terms, by their ids. */
export const Only: Story = {
  args: { include: 'calcinosis calciphylaxis biopsy' },
};

/** Only the terms that the elements on this page explain. */
export const Used: Story = {
  args: { used: true },
  render: (args) =>
    html`<p>
        A <calcinosis-term>biopsy</calcinosis-term> or an <calcinosis-term>MRI</calcinosis-term> may follow.
      </p>
      ${glossary(args)}`,
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
