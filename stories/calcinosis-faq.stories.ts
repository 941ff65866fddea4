import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, fireEvent } from 'storybook/test';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  include?: string;
  exclude?: string;
  print?: 'all' | 'open';
  'structured-data'?: boolean;
}

const faq = (args: Args, questions: unknown = nothing): TemplateResult =>
  html`<calcinosis-faq
    include=${given(args.include)}
    exclude=${given(args.exclude)}
    print=${given(args.print)}
    ?structured-data=${args['structured-data']}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >Questions and answers about calcinosis${questions}</calcinosis-faq
  >`;

const parking = html`<details slot="question" id="parking">
  <summary>Where can I park for my visit?</summary>
  <p>Use car park B, next to the main entrance. The first hour is free.</p>
</details>`;

const letter = html`<details slot="question" id="letter">
  <summary>What should I bring?</summary>
  <p>Your letter, a list of your medicines, and any X-rays that you have.</p>
</details>`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-faq',
  component: 'calcinosis-faq',
  render: (args) => faq(args),
};

export default meta;
type Story = StoryObj<Args>;

/** The seven questions, all closed. */
export const Default: Story = {};

/** "Open all" was pressed, and the button now closes all. */
export const OpenAnswers: Story = {
  name: 'Open answers',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element } = await rendered(canvasElement, 'calcinosis-faq');
    element.openAll();
  },
};

/** A question of the hospital's own stands after the built-in ones. */
export const OwnQuestion: Story = {
  name: 'Own question',
  render: (args) => faq(args, parking),
};

/** From nine questions on there is a search box. */
export const ManyQuestions: Story = {
  name: 'Many questions',
  render: (args) => faq(args, [parking, letter]),
};

/** The search box leaves the questions that have the word in them or in their answers. */
export const Filtered: Story = {
  ...ManyQuestions,
  name: 'Filtered',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow } = await rendered(canvasElement, 'calcinosis-faq');
    // The box stands there once the slotted questions were counted.
    await element.updateComplete;
    const box = shadow.querySelector('input');
    await expect(box).not.toBeNull();
    if (box) await fireEvent.input(box, { target: { value: 'surgery' } });
    await element.updateComplete;
    await expect(shadow.querySelector('#calcinosis-faq-surgery')).not.toHaveAttribute('hidden');
    await expect(shadow.querySelector('#calcinosis-faq-autoimmune')).toHaveAttribute('hidden');
  },
};

/** Only the questions that the page is about, by their ids. */
export const Only: Story = {
  args: { include: 'firm-lump surgery' },
};

/** On paper, only the answers that are open; the one here that is open stands on the printed page. */
export const PrintOpen: Story = {
  name: 'Print what is open',
  args: { print: 'open' },
  render: (args) =>
    faq(
      args,
      html`<details slot="question" id="letter" open>
        <summary>What should I bring?</summary>
        <p>Your letter, a list of your medicines, and any X-rays that you have.</p>
      </details>`,
    ),
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
