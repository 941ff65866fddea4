import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { SymptomId, UrgentFlagId } from '../src/content/ids.js';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends CommonArgs {
  name?: string;
  disabled?: boolean;
  remember?: '' | 'session' | 'device';
  'emergency-number'?: string;
  'announce-urgent'?: boolean;
}

const checklist = (args: Args, contact: unknown = nothing): TemplateResult =>
  html`<calcinosis-symptom-checklist
    name=${given(args.name)}
    ?disabled=${args.disabled}
    remember=${given(args.remember)}
    emergency-number=${given(args['emergency-number'])}
    ?announce-urgent=${args['announce-urgent']}
    heading-level=${given(args['heading-level'])}
    ?hide-heading=${args['hide-heading']}
    theme=${given(args.theme)}
    dir=${given(args.dir)}
    >What to look for, and notes for a visit${contact}</calcinosis-symptom-checklist
  >`;

type Box = `urgent-${UrgentFlagId}` | `symptom-${SymptomId}` | 'none';

const tick = async (canvas: HTMLElement, ...names: readonly Box[]): Promise<void> => {
  const { element, shadow } = await rendered(canvas, 'calcinosis-symptom-checklist');
  element.clear();
  for (const name of names) {
    await element.updateComplete;
    const box = shadow.querySelector<HTMLInputElement>(`[name="${name}"]`);
    box?.click();
    await expect(box).toBeChecked();
  }
};

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-symptom-checklist',
  component: 'calcinosis-symptom-checklist',
  render: (args) => checklist(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Nothing ticked: the urgent signs, the symptoms by group, and the empty sheet. */
export const Default: Story = {};

/** What is ticked stands on the sheet, with urgent signs first; each group asks since when and where. */
export const Ticked: Story = {
  parameters: playedInDocs,
  play: ({ canvasElement }) =>
    tick(canvasElement, 'urgent-growing-lump', 'symptom-firm-lumps', 'symptom-stiff-joints'),
};

/** "None of these" unticks the rest and says what to do. */
export const NoneOfThese: Story = {
  name: 'None of these',
  parameters: playedInDocs,
  play: ({ canvasElement }) => tick(canvasElement, 'symptom-firm-lumps', 'none'),
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
  play: ({ canvasElement }) => tick(canvasElement, 'symptom-firm-lumps'),
};

/** The answers are kept until the tab is closed, and the person is told so. */
export const Remembered: Story = {
  args: { remember: 'session' },
};

/** Nothing can be ticked or typed. */
export const Disabled: Story = {
  args: { disabled: true },
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
