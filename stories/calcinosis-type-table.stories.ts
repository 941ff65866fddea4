import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { typeIds, type TypeId } from '../src/content/ids.js';
import { type CommonArgs, given, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  types?: string;
  highlight?: TypeId | '';
}

const typeTable = (args: Args, note: unknown = nothing): TemplateResult =>
  html`<calcinosis-type-table
    types=${given(args.types)}
    highlight=${given(args.highlight)}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >The five types of calcinosis compared${note}</calcinosis-type-table
  >`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-type-table',
  component: 'calcinosis-type-table',
  argTypes: { highlight: { control: 'select', options: ['', ...typeIds] } },
  render: (args) => typeTable(args),
};

export default meta;
type Story = StoryObj<Args>;

/** All five types, as a table where there is room. */
export const Default: Story = {};

/** Two types side by side, as the page asked for; the reader can choose others. */
export const Comparing: Story = {
  args: { types: 'dystrophic metastatic' },
};

/** The type that the page is about is marked, in words too. */
export const Highlighted: Story = {
  args: { highlight: 'calciphylaxis' },
};

/** A type's description and examples, opened. */
export const OpenDescription: Story = {
  name: 'Open description',
  // Opening brings the reader there, and a docs page must not jump.
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { element } = await rendered(canvasElement, 'calcinosis-type-table');
    await expect(element.show('dystrophic')).toBe(true);
  },
};

/** The hospital's own note stands under the table. */
export const OwnNote: Story = {
  name: 'Own note',
  render: (args) =>
    typeTable(args, html`<p slot="note">Not sure which type you have? Ask at the skin clinic, floor 2.</p>`),
};

/** On a phone, in a container 320 px wide, the table is a list of cards. */
export const Narrow: Story = {
  globals: { width: '320px' },
};

/** Two types fit side by side on a phone too. */
export const ComparingNarrow: Story = {
  name: 'Comparing, narrow',
  args: { types: 'dystrophic metastatic' },
  globals: { width: '320px' },
};

/** On a dark page the element is dark too. */
export const Dark: Story = {
  args: { highlight: 'calciphylaxis' },
  globals: { theme: 'dark' },
};

/** The layout for a language that is written from right to left; the words here are English still. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
};
