import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  sections?: string;
  'emergency-number'?: string;
  'reviewed-by'?: string;
  'reviewed-on'?: string;
}

const guide = (args: Args, own: unknown = nothing): TemplateResult =>
  html`<calcinosis-guide
    sections=${given(args.sections)}
    emergency-number=${given(args['emergency-number'])}
    reviewed-by=${given(args['reviewed-by'])}
    reviewed-on=${given(args['reviewed-on'])}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >A guide to calcinosis${own}</calcinosis-guide
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-guide',
  component: 'calcinosis-guide',
  render: (args) => guide(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Every section, with the list of contents beside it. */
export const Default: Story = {};

/** A few sections, in the order that the page wants. */
export const Sections: Story = {
  args: { sections: 'overview urgent-care treatments disclaimer' },
};

/** The clinic's contact, its emergency number, a section and a question of its own. */
export const OwnContent: Story = {
  name: 'Own content',
  args: { sections: 'urgent-care faq disclaimer', 'emergency-number': '911' },
  render: (args) =>
    guide(
      args,
      html`<p slot="contact">Rheumatology clinic: <a href="tel:+15550100">555 0100</a></p>
        <details slot="question" id="parking">
          <summary>Where can I park for my visit?</summary>
          <p>Use car park B, next to the main entrance.</p>
        </details>
        <section slot="section" id="our-clinic">
          <h2>Our clinic</h2>
          <p>We are on the second floor, on weekdays from 8 to 5.</p>
        </section>`,
    ),
};

/** One section set up by the page, in the slot of its name. */
export const OwnOptions: Story = {
  name: 'A section with options',
  args: { sections: 'key-points prevalence causes' },
  render: (args) =>
    guide(
      args,
      html`<calcinosis-prevalence
        slot="prevalence"
        populations="systemic-sclerosis"
      ></calcinosis-prevalence>`,
    ),
};

/** The hospital has reviewed the text, and says so. */
export const Reviewed: Story = {
  args: {
    sections: 'key-points disclaimer',
    'reviewed-by': 'the rheumatology clinic',
    'reviewed-on': '2026-10-01',
  },
};

/** An entry of the list was pressed: the reader stands at the heading of its section. */
export const Followed: Story = {
  args: { sections: 'key-points causes diagnosis' },
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element } = await rendered(canvasElement, 'calcinosis-guide');
    await expect(element.show('diagnosis')).toBe(true);
  },
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
