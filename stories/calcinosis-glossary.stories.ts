import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import {
  type Args,
  brokenText,
  clinical,
  dark,
  draft,
  fill,
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

const glossary = tagged('calcinosis-glossary', 'Words about calcinosis');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-glossary',
  component: 'calcinosis-glossary',
  render: (args) => glossary(args),
};

export default meta;

/** All forty terms, in the order of the alphabet. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-glossary');
    const names = view.getAllByRole('term').map((term: HTMLElement) => term.textContent);
    await expect(names).toHaveLength(40);
    await expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  },
};

/** The search leaves the terms that have the word in their name or their meaning; a button brings all back. */
export const Filtered: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-glossary');
    const box = view.getByRole('searchbox', { name: 'Search these words' });
    const biopsy = shadow.querySelector('#calcinosis-glossary-biopsy');
    await fill(box, 'kidney');
    await waitFor(() => expect(biopsy).not.toBeVisible());
    await pressOn(view.getByRole('button', { name: 'Clear search' }), '{Enter}');
    await waitFor(() => expect(biopsy).toBeVisible());
    await fill(box, 'kidney');
    await waitFor(() => expect(biopsy).not.toBeVisible());
    await expect(shadow.querySelector('#calcinosis-glossary-dialysis')).toBeVisible();
  },
};

/** No term has the word in it. */
export const NothingFound: Story = {
  name: 'Nothing found',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-glossary');
    await fill(view.getByRole('searchbox'), 'xyzzy');
    await expect(await view.findByText('No word matches. Try another one.')).toBeVisible();
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
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-glossary');
    await waitFor(() => expect(view.getAllByRole('term')).toHaveLength(2));
  },
};

/** A meaning in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: {
    include: 'biopsy',
    content: { glossary: { terms: { biopsy: { name: 'Biopsy', meaning: 'We do it in room 12.' } } } },
  },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-glossary');
    await expect(await view.findByText('We do it in room 12.')).toBeVisible();
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
