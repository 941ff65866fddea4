import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { SymptomId, UrgentFlagId } from '../src/content/ids.js';
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

const checklist = tagged('calcinosis-symptom-checklist', 'What to look for, and notes for a visit');

type Box = `urgent-${UrgentFlagId}` | `symptom-${SymptomId}` | 'none';

const tick = async (canvas: HTMLElement, ...names: readonly Box[]): Promise<void> => {
  const { element, shadow } = await rendered(canvas, 'calcinosis-symptom-checklist');
  element.clear();
  for (const name of names) {
    await element.updateComplete;
    const box = shadow.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!box) throw new Error(`there is no ${name}`);
    await pressOn(box, ' ');
    await expect(box).toBeChecked();
  }
};

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-symptom-checklist',
  component: 'calcinosis-symptom-checklist',
  render: (args) => checklist(args),
};

export default meta;

/** Nothing ticked: the urgent signs, the symptoms by group, and the empty sheet. */
export const Default: Story = {};

/** What is ticked stands on the sheet, with urgent signs first; each group asks since when and where. */
export const Ticked: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 'symptom-firm-lumps', 'symptom-stiff-joints', 'urgent-growing-lump');
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await expect(await view.findByText('Urgent signs I marked')).toBeVisible();
    await expect(view.queryByText('Nothing is noted yet.')).toBeNull();
  },
};

/** "None of these" unticks the rest and says what to do. */
export const NoneOfThese: Story = {
  name: 'None of these',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 'symptom-firm-lumps', 'none');
    const { shadow } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await waitFor(() => expect(shadow.querySelector('[name="symptom-firm-lumps"]')).not.toBeChecked());
  },
};

/** "Clear my notes" was pressed: it asks first, since what was noted at length is soon lost. */
export const AskedToClear: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 'symptom-pain');
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await userEvent.click(view.getByRole('button', { name: 'Clear my notes' }));
    const question = view.getByRole('group', { name: 'Clear all that you marked and typed?' });
    await waitFor(() => expect(question).toContainElement(view.getByRole('button', { name: 'No, keep it' })));
    await expect(view.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
  },
};

/** The question was answered with yes: nothing is left, and a screen reader hears it. */
export const Cleared: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await tick(canvasElement, 'symptom-pain');
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await userEvent.click(view.getByRole('button', { name: 'Clear my notes' }));
    await userEvent.click(await view.findByRole('button', { name: 'Yes, clear it all' }));
    await waitFor(() => expect(view.getByText('Your notes are cleared.')).toBeInTheDocument());
    for (const box of view.getAllByRole('checkbox')) await expect(box).not.toBeChecked();
  },
};

/** The number to call in an emergency, and how to reach the clinic, which stands on the sheet. */
export const NumberAndContact: Story = {
  name: 'Emergency number and contact',
  args: { 'emergency-number': '112' },
  render: (args) => checklist(args, html`<p slot="contact">Skin clinic: 555 0100, weekdays 8 to 4</p>`),
};

/** In a form of the page, with a name, it sends ids and the person's own words; here they are shown. */
export const InAForm: Story = {
  name: 'In a form',
  args: { name: 'symptoms' },
  parameters: playedInDocs,
  render: (args) => {
    const send = (event: SubmitEvent): void => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const sent = [...new FormData(form)].map(([name, value]) => `${name} = ${value as string}`).join('\n');
      for (const output of form.querySelectorAll('output')) output.value = sent;
    };
    return html`<form @submit=${send}>
      ${checklist(args)}
      <p><button>Send</button> <button type="reset">Start again</button></p>
      <pre><output></output></pre>
    </form>`;
  },
  play: async ({ canvas, canvasElement }) => {
    await tick(canvasElement, 'symptom-firm-lumps');
    // The button is the page's, and a host page may let none of its own be clicked.
    canvas.getByRole('button', { name: 'Send' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('status')).toHaveTextContent('firm-lumps');
  },
};

/** The answers are kept until the tab is closed, and the person is told so. */
export const Remembered: Story = {
  args: { remember: 'session' },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await expect(view.getByText(/^Your notes stay in this browser tab/)).toBeVisible();
  },
};

/** Nothing can be ticked or typed. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    for (const box of view.getAllByRole('checkbox')) await expect(box).toBeDisabled();
  },
};

/** Questions to ask at the visit, from the hospital. */
export const OwnText: Story = {
  name: 'Own text',
  args: { content: { symptomChecklist: { questions: ['Whom do I call at night?'] } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await expect(await view.findByText('Whom do I call at night?')).toBeVisible();
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
