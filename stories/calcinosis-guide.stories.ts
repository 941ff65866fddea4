import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  type Args,
  brokenText,
  clinical,
  dark,
  draft,
  narrow,
  overdue,
  printed,
  rendered,
  rightToLeft,
  type Story,
  tagged,
  withoutScript,
} from './story-parts.js';

const guide = tagged('calcinosis-guide', 'A guide to calcinosis');

/** The whole guide is in the first story; a state shows as well in a few of its sections. */
const few = { sections: 'key-points urgent-care' };

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-guide',
  component: 'calcinosis-guide',
  render: (args) => guide(args),
};

export default meta;

/** Every section, with the list of contents beside it. */
export const Default: Story = {};

/** A few sections, in the order that the page wants. */
export const Sections: Story = {
  args: { sections: 'overview urgent-care treatments disclaimer' },
};

/** The clinic's contact, its emergency number, a section and a question of its own. */
export const OwnContent: Story = {
  name: 'Own content',
  args: { sections: 'urgent-care faq disclaimer', 'emergency-number': '911' },
  render: (args) =>
    guide(
      args,
      html`<p slot="contact">Rheumatology clinic: <a href="tel:+15550100">555 0100</a></p>
        <details slot="question" id="parking">
          <summary>Where can I park for my visit?</summary>
          <p>Use car park B, next to the main entrance.</p>
        </details>
        <section slot="section" id="our-clinic">
          <h2>Our clinic</h2>
          <p>We are on the second floor, on weekdays from 8 to 5.</p>
        </section>`,
    ),
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-guide');
    await expect(await view.findByRole('link', { name: 'Our clinic' })).toBeVisible();
  },
};

/** One section set up by the page, in the slot of its name. */
export const OwnOptions: Story = {
  name: 'A section with options',
  args: { sections: 'key-points prevalence causes' },
  render: (args) =>
    guide(
      args,
      html`<calcinosis-prevalence
        slot="prevalence"
        populations="systemic-sclerosis"
      ></calcinosis-prevalence>`,
    ),
};

/** The hospital has reviewed the text, and says so. */
export const Reviewed: Story = {
  args: {
    sections: 'key-points disclaimer',
    'reviewed-by': 'the rheumatology clinic',
    'reviewed-on': '2026-10-01',
  },
};

/** An entry of the list was pressed: the reader stands at the heading of its section. */
export const Followed: Story = {
  args: { sections: 'key-points causes diagnosis' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const { shadow, view } = await rendered(canvasElement, 'calcinosis-guide');
    const entry = view.getByRole('link', { name: 'How calcinosis is found' });
    await userEvent.click(entry);
    await waitFor(() =>
      expect(shadow.activeElement?.closest('[part="section"]')?.id).toBe('calcinosis-guide-diagnosis'),
    );
    await expect(entry).toHaveAttribute('aria-current', 'location');
  },
};

/** The title and an answer in the hospital's own words, which the guide hands to its sections. */
export const OwnText: Story = {
  name: 'Own text',
  args: { ...few, content: { guide: { title: 'Calcinosis: a guide from Northfield' } } },
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-guide');
    await expect(
      await view.findByRole('heading', { name: 'Calcinosis: a guide from Northfield' }),
    ).toBeVisible();
  },
};

export const Dark: Story = { ...dark, args: { ...dark.args, ...few } };
export const RightToLeft: Story = {
  ...rightToLeft,
  name: 'Right to left',
  args: { ...rightToLeft.args, ...few },
};
export const Narrow: Story = { ...narrow, args: { ...narrow.args, ...few } };
export const Clinical: Story = { ...clinical, name: 'Medical detail', args: { ...clinical.args, ...few } };
export const Draft: Story = { ...draft, name: 'A draft in Spanish', args: { ...draft.args, ...few } };
export const Overdue: Story = { ...overdue, name: 'Review overdue', args: { ...overdue.args, ...few } };
export const BrokenText: Story = {
  ...brokenText,
  name: 'Broken own text',
  args: { ...brokenText.args, ...few },
};
export const Printed: Story = { ...printed, args: { ...printed.args, ...few } };
export const WithoutScript: Story = {
  ...withoutScript,
  name: 'Without script',
  args: { ...withoutScript.args, ...few },
};
