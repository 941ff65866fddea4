import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { CalcinosisContentErrorEvent } from '../src/elements/events.js';
import { playedInDocs, rendered } from './story-parts.js';

/**
 * A hospital's own text. A page names a file of it by `src`, or gives it as an object by `content`, as here. What
 * says when to get help, and what the guide is not, is locked.
 */
const meta: Meta = {
  title: 'Your own text',
};

export default meta;
type Story = StoryObj;

/** One answer stands in the place of the built-in one. It cites, explains and links as ours do. */
export const AnswerReplaced: Story = {
  name: 'One answer replaced',
  render: () =>
    html`<calcinosis-faq
      include="surgery diagnosis"
      .content=${{
        faq: {
          items: {
            surgery: {
              answer: [
                '**Yes.** Our surgeons take lumps out when they cause trouble. [@balin2012] An [excision](#excision) takes about an hour.',
                'You meet the surgeon first. [How to find us](https://example.org/)',
              ],
            },
          },
        },
      }}
    ></calcinosis-faq>`,
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow } = await rendered(canvasElement, 'calcinosis-faq');
    await expect(element.show('surgery')).toBe(true);
    await expect(shadow.querySelector('#calcinosis-faq-surgery')).toHaveTextContent('Our surgeons');
  },
};

/** A question of the hospital's own stands after the built-in ones, and a term of its own is explained in it. */
export const QuestionAdded: Story = {
  name: 'A question and a term added',
  render: () =>
    html`<calcinosis-faq
      .content=${{
        faq: {
          items: {
            parking: {
              question: 'Where can I park for my visit?',
              answer: ['Use car park B. The [hand clinic](#hand-clinic) is next to it.'],
            },
          },
        },
        glossary: {
          terms: {
            'hand-clinic': {
              name: 'Hand clinic',
              meaning: 'A surgeon and a hand therapist see you in one visit.',
            },
          },
        },
      }}
    ></calcinosis-faq>`,
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element } = await rendered(canvasElement, 'calcinosis-faq');
    await expect(element.show('parking')).toBe(true);
  },
};

/** What is known of a treatment stays, and the page says that this clinic does not offer it. */
export const NotOffered: Story = {
  name: 'A treatment that is not offered',
  render: () =>
    html`<calcinosis-treatments
      kinds="shock-waves wound-care"
      .content=${{ treatments: { items: { 'shock-waves': { notOffered: true } } } }}
    ></calcinosis-treatments>`,
};

/** Below the urgent signs; on the visit sheet and in what is copied too. */
export const ClinicPhone: Story = {
  name: 'The clinic’s phone and emergency number',
  render: () =>
    html`<calcinosis-urgent-care
      .content=${{
        clinic: {
          name: 'Rheumatology clinic, weekdays 8 to 5',
          phone: '+1 555 010 0100',
          emergencyNumber: '911',
        },
      }}
    ></calcinosis-urgent-care>`,
};

/** The first of two languages is shown where the page is in English, the second where it is in Spanish. */
export const SeveralLanguages: Story = {
  name: 'Several languages',
  render: () =>
    html`<calcinosis-glossary
      include="biopsy"
      .content=${[
        { lang: 'en', glossary: { terms: { biopsy: { name: 'Biopsy', meaning: 'We do it in room 12.' } } } },
        {
          lang: 'es',
          glossary: { terms: { biopsy: { name: 'Biopsia', meaning: 'La hacemos en la sala 12.' } } },
        },
      ]}
    ></calcinosis-glossary>`,
};

/**
 * An urgent sign is locked, so none of this text is used. The page's editors get an event and a line in the console for
 * each fault; patients see the built-in text. Above the element is what the event says.
 */
export const Refused: Story = {
  name: 'A text that is refused',
  render: () =>
    html`<div @calcinosis-content-error=${tell}>
      <p role="status"></p>
      <calcinosis-urgent-care
        .content=${{ urgentCare: { intro: 'These signs are rare.' } }}
      ></calcinosis-urgent-care>
    </div>`,
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-urgent-care');
    await waitFor(() =>
      expect(canvasElement.querySelector('[role="status"]')).toHaveTextContent('cannot be replaced'),
    );
    await expect(shadow.querySelector('[part="urgent"]')).not.toHaveTextContent('These signs are rare.');
  },
};

/** There is no such file. The built-in text stays, and editors are told, as is shown above the element. */
export const Missing: Story = {
  name: 'A file that is not there',
  render: () =>
    html`<div @calcinosis-content-error=${tell}>
      <p role="status"></p>
      <calcinosis-urgent-care src="/no-such-folder/clinic.json"></calcinosis-urgent-care>
    </div>`,
  parameters: { ...playedInDocs, expectedError: '404' },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('[role="status"]')).toHaveTextContent('calcinosis-content-error'),
    );
    const { view } = await rendered(canvasElement, 'calcinosis-urgent-care');
    await expect(view.getByRole('heading', { name: 'When to get help fast' })).toBeVisible();
  },
};

function tell({ path, reason, currentTarget }: CalcinosisContentErrorEvent): void {
  const place = (currentTarget as Element | null)?.querySelector('[role="status"]');
  place?.replaceChildren(`calcinosis-content-error: ${path}: ${reason}`);
}
