import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  type Args,
  dark,
  narrow,
  playedInDocs,
  rendered,
  rightToLeft,
  type Story,
  tagged,
} from './story-parts.js';

const level = tagged('calcinosis-reading-level', '');
const keyPoints = tagged('calcinosis-key-points', '');
const causes = tagged('calcinosis-causes', '');

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-reading-level',
  component: 'calcinosis-reading-level',
  render: ({ remember, ...args }) =>
    html`${level({ ...args, remember })}${keyPoints(args)}${causes({ ...args, groups: 'genetic' })}`,
  // What a reader chose in one story is not chosen in the next.
  beforeEach: () => () => {
    document.documentElement.removeAttribute('data-calcinosis-reading-level');
  },
};

export default meta;

/** Above two elements, which follow it. */
export const Default: Story = {};

/** The reader has asked for more: terms, genes, figures of studies, with their sources. */
export const Chosen: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-reading-level');
    const { element } = await rendered(canvasElement, 'calcinosis-key-points');
    const radio = view.getByRole('radio', { name: 'Medical detail' });
    await userEvent.click(radio);
    await expect(radio).toBeChecked();
    await waitFor(() => expect(element.contentInfo.readingLevel).toBe('clinical'));
    await waitFor(() => expect(view.getByRole('status')).toHaveTextContent('now give medical detail'));
  },
};

/** The page shows medical detail from the start, as a page for clinicians does. */
export const Clinical: Story = {
  args: { 'reading-level': 'clinical' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-reading-level');
    await waitFor(() => expect(view.getByRole('radio', { name: 'Medical detail' })).toBeChecked());
  },
};

/** The reader's choice is kept in the browser, and the reader is told. */
export const Remembered: Story = {
  args: { remember: 'device' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-reading-level');
    await expect(view.getByText('This choice is kept in this browser.')).toBeVisible();
  },
};

/** In a language that has both levels. */
export const Spanish: Story = {
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
};

/** From right to left. Where a language has one level only, there is nothing to choose, and no switch. */
export const Arabic: Story = {
  decorators: [(story) => html`<div lang="ar">${story()}</div>`],
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-reading-level');
    await waitFor(() => expect(view.queryByRole('radio')).toBeNull());
  },
};

export const Dark: Story = { ...dark };
export const RightToLeft: Story = { ...rightToLeft, name: 'Right to left' };
export const Narrow: Story = { ...narrow };
