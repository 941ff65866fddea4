import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { given, playedInDocs, rendered } from './story-parts.js';

interface Args {
  term?: string;
  word?: string;
}

const sentence = ({ term, word = 'dermatomyositis' }: Args): TemplateResult =>
  html`<p>
    Some people with <calcinosis-term term=${given(term)}>${word}</calcinosis-term> get calcium under the
    skin.
  </p>`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-term',
  component: 'calcinosis-term',
  render: sentence,
  argTypes: { word: { control: 'text', description: 'The word in the sentence' } },
};

export default meta;
type Story = StoryObj<Args>;

/** A word with a dotted line. Point at it, press it, or reach it by Tab and press Enter. */
export const Default: Story = {};

/** Its meaning, until Escape or a press elsewhere. */
export const Opened: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-term');
    const word = shadow.querySelector('[role="button"]');
    await expect(word).not.toBeNull();
    if (word) await userEvent.click(word);
    await expect(shadow.querySelector('[part="meaning"]')).toBeVisible();
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
};

/** A word that the glossary does not know stays a word; the console says so. */
export const Unknown: Story = {
  args: { word: 'thingamajig' },
};

export const Dark: Story = {
  ...Opened,
  globals: { theme: 'dark' },
};
