import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  type Args,
  dark,
  narrow,
  playedInDocs,
  pressOn,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const sentence = ({ term, word = 'dermatomyositis' }: Args): TemplateResult =>
  html`<p>
    Some people with ${tagged('calcinosis-term', String(word))({ term })} get calcium under the skin.
  </p>`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-term',
  component: 'calcinosis-term',
  render: sentence,
  argTypes: { word: { control: 'text', description: 'The word in the sentence' } },
};

export default meta;

/** A word with a dotted line. Point at it, press it, or reach it by Tab and press Enter. */
export const Default: Story = {};

/** Its meaning, until Escape or a press elsewhere. */
export const Opened: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-term');
    await userEvent.click(view.getByRole('button'));
    await expect(shadow.querySelector('[part="meaning"]')).toBeVisible();
  },
};

/** By keyboard: Enter opens the meaning, and Enter again closes it. */
export const ByKeyboard: Story = {
  name: 'By keyboard',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-term');
    const meaning = shadow.querySelector('[part="meaning"]');
    const word = view.getByRole('button');
    await pressOn(word, '{Enter}');
    await expect(meaning).toBeVisible();
    await waitFor(() => expect(word).toHaveAttribute('aria-expanded', 'true'));
    await pressOn(word, '{Enter}');
    await expect(meaning).not.toBeVisible();
  },
};

/** Another word in the sentence than the term's name. */
export const OtherWord: Story = {
  name: 'Another word',
  args: { term: 'dermatomyositis', word: 'this childhood illness' },
};

/** Where a glossary stands on the page, the meaning leads there. */
export const WithGlossary: Story = {
  name: 'With a glossary on the page',
  render: (args) =>
    html`${sentence(args)}<calcinosis-glossary include="dermatomyositis calcinosis"></calcinosis-glossary>`,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-term');
    await userEvent.click(view.getByRole('button'));
    await userEvent.click(await view.findByRole('button', { name: 'See it in the list of words' }));
    await waitFor(() => expect(document.activeElement?.localName).toBe('calcinosis-glossary'));
  },
};

/** A word that the glossary does not know stays a word; the console says so. */
export const Unknown: Story = {
  args: { word: 'thingamajig' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-term');
    await expect(view.queryByRole('button')).toBeNull();
  },
};

/** On a page in Spanish the meaning is in Spanish. */
export const Spanish: Story = {
  name: 'In Spanish',
  args: { term: 'biopsy', word: 'biopsia' },
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-term');
    await userEvent.click(view.getByRole('button'));
    await waitFor(() => expect(shadow.querySelector('[part="meaning"]')).toHaveAttribute('lang', 'es'));
  },
};

/** The meaning on a dark page. */
export const Dark: Story = { ...dark, ...Opened };

export const RightToLeft: Story = { ...rightToLeft, name: 'Right to left' };
export const Narrow: Story = { ...narrow };
export const Printed: Story = { ...printed };
export const WithoutScript: Story = { ...withoutScript, name: 'Without script' };
