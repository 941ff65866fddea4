import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, userEvent } from 'storybook/test';
import { toQuestionnaire, toQuestionnaireResponse, type VisitNotes } from '../src/fhir.js';
import { type Args, playedInDocs, rendered, type Story, tagged } from './story-parts.js';

const checklist = tagged('calcinosis-symptom-checklist', 'Notes for your visit');

const sideBySide = {
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(22rem, 100%), 1fr))',
};
const sticky = { position: 'sticky', insetBlockStart: '1rem', alignSelf: 'start', minInlineSize: '0' };
const scrolling = {
  maxBlockSize: '70vh',
  overflow: 'auto',
  margin: '1rem 0 0',
  padding: '0.5rem',
  border: '1px solid',
  font: '0.875rem/1.5 monospace',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
};

/** A page asks for the notes when the person presses its button, and not before. */
const make =
  (resource: (notes: VisitNotes) => unknown) =>
  ({ currentTarget }: Event): void => {
    const story = (currentTarget as Element).closest('[data-story]');
    const notes = story?.querySelector('calcinosis-symptom-checklist')?.visitNotes;
    if (notes) story.querySelector('pre')?.replaceChildren(JSON.stringify(resource(notes), null, 2));
  };

const url = 'https://hospital.example/fhir/Questionnaire/calcinosis-notes';
const form = make((notes) => toQuestionnaire(notes, { url }));
const response = make((notes) =>
  toQuestionnaireResponse(notes, {
    url,
    status: 'completed',
    subject: { reference: 'Patient/example' },
    source: { reference: 'Patient/example' },
    authored: new Date().toISOString(),
  }),
);

const beside = (args: Args, lang = 'en'): TemplateResult =>
  html`<div data-story lang=${lang} style=${styleMap(sideBySide)}>
    ${checklist(args)}
    <div lang="en" dir="ltr" style=${styleMap(sticky)}>
      <button @click=${response}>Make the resource</button>
      <button @click=${form}>Make the form</button>
      <pre tabindex="0" role="region" aria-label="The resource as JSON" style=${styleMap(scrolling)}>
Nothing is read before you press.</pre>
    </div>
  </div>`;

/**
 * What `calcinosis-elements/fhir.js` makes of the checklist: a FHIR R4 `QuestionnaireResponse` of what is ticked and
 * written, and the `Questionnaire` that it answers. Both are made when a button of the page is pressed; the element
 * gives nothing away by itself.
 */
const meta: Meta<Args> = {
  title: 'Beside an electronic record',
  render: (args) => beside(args),
};

export default meta;
const enter = async (canvas: HTMLElement, name: string, text?: string): Promise<void> => {
  const { element, shadow } = await rendered(canvas, 'calcinosis-symptom-checklist');
  const field = shadow.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`there is no ${name}`);
  if (text === undefined) {
    if (!field.checked) field.click();
  } else {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
};

const press = async (canvas: HTMLElement, words: string): Promise<HTMLElement> => {
  const [button] = [...canvas.querySelectorAll('button')].filter((each) => each.textContent === words);
  const resource = canvas.querySelector('pre');
  if (!button || !resource) throw new Error('this is no story with a resource');
  await userEvent.click(button);
  return resource;
};

/** Two ticks and a note, and then the button: each answer stands under the text that was shown. */
export const Response: Story = {
  name: 'What was ticked and written',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'urgent-growing-lump');
    await enter(canvasElement, 'symptom-firm-lumps');
    await enter(canvasElement, 'since-lumps', 'last spring');
    const resource = await press(canvasElement, 'Make the resource');
    await expect(resource).toHaveTextContent('"valueString": "last spring"');
    await enter(canvasElement, 'symptom-pain');
    await expect(resource).not.toHaveTextContent('symptom-pain');
  },
};

/** The form itself, for a record system to know what is asked: groups, boxes, notes, and the fixed actions. */
export const Form: Story = {
  name: 'The form',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await expect(await press(canvasElement, 'Make the form')).toHaveTextContent('"linkId": "action-sepsis"');
  },
};

/** Nothing is ticked, so there is nothing in it: a box without a tick is not a "no". */
export const Empty: Story = {
  name: 'Nothing ticked',
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    element.clear();
    await expect(await press(canvasElement, 'Make the resource')).not.toHaveTextContent('"item"');
  },
};

/** On a page in Spanish the resource is in Spanish. */
export const Spanish: Story = {
  name: 'In Spanish',
  render: (args) => beside(args, 'es'),
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, 'symptom-pain');
    await expect(await press(canvasElement, 'Make the resource')).toHaveTextContent('"language": "es"');
  },
};

/** On a phone the resource stands below the form. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
