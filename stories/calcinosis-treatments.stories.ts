import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
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

const treatments = tagged('calcinosis-treatments', 'Treatment choices for calcinosis');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-treatments',
  component: 'calcinosis-treatments',
  render: (args) => treatments(args),
};

export default meta;

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
    const { element, shadow, view } = await rendered(canvasElement, 'calcinosis-treatments');
    element.filter([]);
    await element.updateComplete;
    const surgery = shadow.querySelector('#calcinosis-treatments-surgery');
    await pressOn(view.getByRole('checkbox', { name: /phosphate/i }), ' ');
    await waitFor(() => expect(surgery).not.toBeVisible());
    await expect(shadow.querySelector('#calcinosis-treatments-phosphate')).toBeVisible();
    await expect(view.getByRole('heading', { name: 'Not advised' })).toBeVisible();
  },
};

/** After "Show all" everything is there again, and nothing is ticked. */
export const ShownAll: Story = {
  name: 'All shown again',
  args: { kinds: 'surgery' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-treatments');
    await pressOn(view.getByRole('button', { name: 'Show all' }), '{Enter}');
    await waitFor(() => expect(view.queryByText(/^Showing: /)).toBeNull());
    for (const box of view.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

/** What is known of a treatment stays, and the page says that this clinic does not offer it. */
export const OwnText: Story = {
  name: 'Own text',
  args: {
    kinds: 'shock-waves',
    content: { treatments: { items: { 'shock-waves': { notOffered: true } } } },
  },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-treatments');
    await expect(await view.findByText('This clinic does not offer this.')).toBeVisible();
  },
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
