import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
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

const faq = tagged('calcinosis-faq', 'Questions and answers about calcinosis');

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

/** The seven questions, all closed. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-faq');
    await expect(shadow.querySelectorAll('[part="item"]')).toHaveLength(7);
    for (const answer of shadow.querySelectorAll('[part="answer"]')) await expect(answer).not.toBeVisible();
  },
};

/** A question was pressed, and its answer stands below it. */
export const OneOpen: Story = {
  name: 'One answer open',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-faq');
    await userEvent.click(view.getByText('Can surgery take the deposits out?'));
    await expect(shadow.querySelector('#calcinosis-faq-surgery [part="answer"]')).toBeVisible();
  },
};

/** "Open all" was pressed on the keyboard, and the button now closes all. */
export const OpenAnswers: Story = {
  name: 'Open answers',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow, view } = await rendered(canvasElement, 'calcinosis-faq');
    element.closeAll();
    await pressOn(await view.findByRole('button', { name: 'Open all' }), '{Enter}');
    for (const answer of shadow.querySelectorAll('[part="answer"]')) await expect(answer).toBeVisible();
    await expect(await view.findByRole('button', { name: 'Close all' })).toBeVisible();
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
  render: (args) => faq(args, [parking, letter]),
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-faq');
    // The box stands there once the slotted questions were counted.
    await fill(await view.findByRole('searchbox', { name: 'Search these questions' }), 'surgery');
    await waitFor(() => expect(shadow.querySelector('#calcinosis-faq-autoimmune summary')).not.toBeVisible());
    await expect(shadow.querySelector('#calcinosis-faq-surgery summary')).toBeVisible();
    await expect(view.getByText(/^\d of 9 questions shown$/)).toBeInTheDocument();
  },
};

/** Nothing has the word in it: the reader is told, and one button brings all back. */
export const NothingFound: Story = {
  name: 'Nothing found',
  render: (args) => faq(args, [parking, letter]),
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-faq');
    const box = await view.findByRole('searchbox');
    await fill(box, 'xyzzy');
    await expect(await view.findByText('No question matches. Try another word.')).toBeVisible();
    await pressOn(view.getByRole('button', { name: 'Clear search' }), '{Enter}');
    await expect(box).toHaveValue('');
    await fill(box, 'xyzzy');
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

/** One answer in the hospital's own words. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { faq: { items: { surgery: { answer: ['Our surgeons decide with you.'] } } } } },
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, view } = await rendered(canvasElement, 'calcinosis-faq');
    await waitFor(() => expect(element.contentInfo.isLocal).toBe(true));
    element.openAll();
    await expect(await view.findByText('Our surgeons decide with you.')).toBeVisible();
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
