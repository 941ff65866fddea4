import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { typeIds } from '../src/content/ids.js';
import {
  type Args,
  brokenText,
  clinical,
  dark,
  draft,
  narrow,
  overdue,
  playedInDocs,
  pressOn,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const typeTable = tagged('calcinosis-type-table', 'The five types of calcinosis compared');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-type-table',
  component: 'calcinosis-type-table',
  render: (args) => typeTable(args),
  argTypes: { highlight: { control: 'select', options: ['', ...typeIds] } },
};

export default meta;

/** All five types, as a table where there is room. */
export const Default: Story = {};

/** Two types side by side, as the page asked for; the reader can choose others. */
export const Comparing: Story = {
  args: { types: 'dystrophic metastatic' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-type-table');
    await expect(view.getAllByRole('columnheader')).toHaveLength(2);
  },
};

/** The reader ticks two types on the keyboard: one alone asks for another, two stand side by side. */
export const Chosen: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, view } = await rendered(canvasElement, 'calcinosis-type-table');
    element.compare([]);
    await element.updateComplete;
    await pressOn(view.getByRole('checkbox', { name: 'Dystrophic' }), ' ');
    // It is shown, and said aloud.
    await expect((await view.findAllByText('Choose one more type to compare.'))[0]).toBeVisible();
    await pressOn(view.getByRole('checkbox', { name: 'Iatrogenic' }), ' ');
    await waitFor(() => expect(view.getAllByRole('columnheader')).toHaveLength(2));
  },
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

/** The caption in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { typeTable: { title: 'Which type do I have?' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-type-table');
    await expect(await view.findByRole('heading', { name: 'Which type do I have?' })).toBeVisible();
  },
};

/** Two types fit side by side on a phone too. */
export const ComparingNarrow: Story = {
  name: 'Comparing, narrow',
  args: { types: 'dystrophic metastatic' },
  globals: { width: '320px' },
};

export const Dark: Story = { ...dark };
export const RightToLeft: Story = { ...rightToLeft, name: 'Right to left' };
export const Narrow: Story = { ...narrow };
export const Clinical: Story = { ...clinical, name: 'Medical detail' };
export const Draft: Story = { ...draft, name: 'A draft in Spanish' };
export const Overdue: Story = { ...overdue, name: 'Review overdue' };
export const BrokenText: Story = { ...brokenText, name: 'Broken own text' };
export const Printed: Story = { ...printed };
export const WithoutScript: Story = { ...withoutScript, name: 'Without script' };
