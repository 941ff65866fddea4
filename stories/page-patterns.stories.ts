import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { type Args, rendered, type Story } from './story-parts.js';

/** What a hospital's theme brings; the elements need none of it. */
const layout = html`<style>
  .beside {
    display: grid;
    gap: 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    align-items: start;
  }
  .beside > div > :first-child {
    margin-block-start: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    padding: 0;
    list-style: none;
  }
  .steps a {
    display: inline-block;
    padding-block: 0.6rem;
    color: inherit;
  }
  .steps [aria-current] {
    font-weight: 700;
    text-decoration: none;
  }
</style>`;

/**
 * Pages that hospitals have, each with the elements that serve it, in the order in which a reader needs them. What stands
 * around the elements is a placeholder for your own words; the layout is a little CSS, which your theme most likely has.
 * For everything on one page there is `<calcinosis-guide>`.
 */
const meta: Meta<Args> = {
  title: 'Page patterns',
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
};

export default meta;

/**
 * The disease has its page, and calcinosis is a part of it. How many have it comes first, of this disease alone; then two
 * questions that people ask; then when to get help. The headings go on where the page's own stand, so nothing is set for them.
 * Whoever wants to know more follows the link to the guide.
 */
export const AnotherDisease: Story = {
  name: 'On the page of another disease',
  render: () =>
    html`<h1>Systemic sclerosis</h1>
      <p>Your own words on the disease stand here.</p>
      <h2>Calcium in the skin</h2>
      <p>Some people with systemic sclerosis get hard lumps of calcium. This is what is known about it.</p>
      <calcinosis-prevalence populations="systemic-sclerosis">How many have calcinosis</calcinosis-prevalence>
      <calcinosis-faq include="skin-signs surgery">Questions about calcinosis</calcinosis-faq>
      <calcinosis-urgent-care emergency-number="911">When to get help</calcinosis-urgent-care>
      <p><a href="#guide">Read the whole guide to calcinosis</a></p>`,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-prevalence');
    await expect(view.getByRole('heading', { level: 3, name: 'How rare is calcinosis?' })).toBeVisible();
    const { shadow } = await rendered(canvasElement, 'calcinosis-faq');
    await expect(shadow.querySelectorAll('[part="item"]')).toHaveLength(2);
  },
};

/**
 * Sent with the appointment. The checklist is the page's work, so it comes first and has the room; what happens at the visit
 * stands beside it, and below it on a phone. The clinic's contact is given once, in the slot: it is printed on the sheet.
 */
export const BeforeAVisit: Story = {
  name: 'Before a visit',
  render: () =>
    html`${layout}
      <h1>Before you come to the skin clinic</h1>
      <p>Note what you have noticed, print it, and bring it with you.</p>
      <div class="beside">
        <calcinosis-symptom-checklist emergency-number="911"
          >Notes for your visit
          <p slot="contact">Skin clinic: 555 0100, weekdays 8 to 4</p>
        </calcinosis-symptom-checklist>
        <calcinosis-diagnosis
          >How doctors find out
          <p slot="preparation">Bring a list of your medicines.</p>
        </calcinosis-diagnosis>
      </div>`,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-symptom-checklist');
    await expect(view.getByRole('heading', { level: 4, name: 'Questions to ask' })).toBeVisible();
    await expect(canvasElement.querySelector('[slot="contact"]')).toBeVisible();
  },
};

/**
 * An article of your own, with its medical words explained where they stand. The urgent signs have a narrow column beside
 * it; an element sets itself by its own column, not by the window. The glossary at the end has the words that were used.
 */
export const BesideAnArticle: Story = {
  name: 'Beside an article',
  render: () =>
    html`${layout}
      <h1>Living with calcium in the skin</h1>
      <div class="beside">
        <div>
          <p>
            Your own article stands here. Where it says <calcinosis-term>biopsy</calcinosis-term> or
            <calcinosis-term>autoimmune disease</calcinosis-term>, a press on the word explains it.
          </p>
          <calcinosis-key-points>Key points about calcinosis</calcinosis-key-points>
        </div>
        <calcinosis-urgent-care emergency-number="911">When to get help</calcinosis-urgent-care>
      </div>
      <calcinosis-glossary used>Words about calcinosis</calcinosis-glossary>`,
  play: async ({ canvasElement }) => {
    const { view } = await rendered(canvasElement, 'calcinosis-glossary');
    await expect(await view.findByText('Biopsy')).toBeVisible();
  },
};

/**
 * A guide over several pages, for a site whose pages are short: this is the second of four. The steps are the site's own
 * navigation, in the same order on each page. The list of references at the end numbers the sources of both elements as one, and
 * each page has its own.
 */
export const OverSeveralPages: Story = {
  name: 'Over several pages',
  render: () =>
    html`${layout}
      <nav aria-label="Guide to calcinosis">
        <ol class="steps">
          <li><a href="#what">What it is</a></li>
          <li><a href="#types" aria-current="page">Types and causes</a></li>
          <li><a href="#tests">Tests and treatment</a></li>
          <li><a href="#life">Questions and help</a></li>
        </ol>
      </nav>
      <h1>Types and causes of calcinosis</h1>
      <calcinosis-type-table>Types of calcinosis</calcinosis-type-table>
      <calcinosis-causes>Causes of calcinosis</calcinosis-causes>
      <calcinosis-references>Sources</calcinosis-references>`,
  play: async ({ canvasElement }) => {
    const { shadow } = await rendered(canvasElement, 'calcinosis-causes');
    await expect(shadow.querySelector('.sources')).toBeNull();
    const { view } = await rendered(canvasElement, 'calcinosis-references');
    await expect((await view.findAllByRole('link', { name: 'Types of calcinosis' })).length).toBeGreaterThan(
      0,
    );
  },
};
