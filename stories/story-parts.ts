/// <reference types="vite/client" />
import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render, type TemplateResult } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { styleMap } from 'lit/directives/style-map.js';
import { configure, expect, fireEvent, type queries, userEvent, waitFor, within } from 'storybook/test';
import { loadLanguagesWith, registerLanguage } from '../src/content/packs.js';
import type { Partly, Words } from '../src/content/schema.js';
import { clinicalSources } from '../src/content/sources.js';
import type { CalcinosisElement } from '../src/elements/calcinosis-element.js';
import type { CalcinosisContentErrorEvent, CalcinosisReviewDueEvent } from '../src/elements/events.js';
import { argTypesOf } from '../.storybook/reference.js';

/** By the names of the element's attributes; `content` is the one property that a story sets. */
export type Args = Readonly<Record<string, unknown>>;
export type Story = StoryObj<Args>;
export type Tag = keyof HTMLElementTagNameMap & `calcinosis-${string}`;

const files = import.meta.glob<Partly<Words>>('../src/content/*/{plain,clinical}.ts');
loadLanguagesWith(async (lang, level) => {
  const words = await files[`../src/content/${lang}/${level}.ts`]?.();
  if (!words) throw new Error('there is no such file');
  registerLanguage({ lang, level, words, ...(level === 'clinical' && { sources: clinicalSources }) });
});

/** Sets what was given. A control that was never touched, or was emptied, sets no attribute. */
const given = directive(
  class extends Directive {
    override render(args: Args): Args {
      return args;
    }

    override update({ element }: ElementPart, [args]: [Args]): typeof nothing {
      const known = argTypesOf(element.localName);
      for (const [name, value] of Object.entries(args)) {
        if (name === 'content') Object.assign(element, { content: value });
        else if (name.startsWith('--')) continue;
        else if (!(name in known) && name !== 'dir')
          throw new Error(`<${element.localName}> has no attribute ${name}`);
        else if (value === undefined || value === '' || value === false) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : `${value as string | number}`);
      }
      return nothing;
    }
  },
);

/** The tag with its attributes, the words that are read without the script, and what a page puts into its slots. */
export function tagged(tag: Tag, words: string): (args: Args, slotted?: unknown) => TemplateResult {
  const name = unsafeStatic(tag);
  return (args, slotted = nothing) => staticHtml`<${name} ${given(args)}>${words}${slotted}</${name}>`;
}

type Queries = typeof queries;
type View = ReturnType<typeof within<Queries, Queries>>;

configure({
  // What it says otherwise shows a document, and an element's tree is none.
  getElementError: (message) => new Error(message ?? ''),
  // A language, or the check of a hospital's text, is a file that has to come.
  asyncUtilTimeout: 5000,
});

/** An element of a story once it has rendered, and what a person finds in it, by role and name. */
export async function rendered<T extends Tag>(
  canvas: HTMLElement,
  tag: T,
): Promise<{ element: HTMLElementTagNameMap[T]; shadow: ShadowRoot; view: View }> {
  const element = canvas.querySelector(tag);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error(`<${tag}> is not in this story`);
  const shadow = element.shadowRoot;
  return { element, shadow, view: within(shadow as unknown as HTMLElement) };
}

/** Presses a key where the reader is, once the reader has come to it. */
export async function pressOn(target: HTMLElement, key: string): Promise<void> {
  target.focus();
  await userEvent.keyboard(key);
}

/** Brings words into a field at once: typed by script, each letter would wait for the element to render. */
export async function fill(field: HTMLElement, value: string): Promise<void> {
  await userEvent.click(field);
  await fireEvent.input(field, { target: { value } });
}

/** Runs the play function on the docs page too, so that each state shows there as well. */
export const playedInDocs = { docs: { story: { autoplay: true } } };

const described = (story: string): NonNullable<Story['parameters']> => ({ docs: { description: { story } } });

/** On the docs page these would say nothing that the others do not. */
const notInDocs = ['!autodocs'];

/*
 * The states that nearly every element has. A file takes them by spreading, since Storybook writes into what it finds.
 */

export const dark: Story = {
  parameters: described('On a dark page the element is dark too.'),
  globals: { theme: 'dark' },
};

export const rightToLeft: Story = {
  parameters: described(
    'The layout for a language that is written from right to left; the words here are English still.',
  ),
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
};

/** Nothing may stand out of a phone's screen: a page that scrolls sideways is read by nobody. */
export const narrow: Story = {
  parameters: described('On a phone, in a container 320 px wide.'),
  globals: { width: '320px' },
  play: async ({ canvasElement, component }) => {
    const { element } = await rendered(canvasElement, component as Tag);
    await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth || innerWidth);
  },
};

export const clinical: Story = {
  parameters: described('For clinicians: terms, genes, figures of studies, with their sources.'),
  args: { 'reading-level': 'clinical' },
  play: async ({ canvasElement, component }) => {
    const element = await common(canvasElement, component);
    await waitFor(() => expect(element.contentInfo.readingLevel).toBe('clinical'));
  },
};

export const draft: Story = {
  parameters: described('On a page in Spanish. The translation is a draft, and says so.'),
  decorators: [(story) => html`<div lang="es">${story()}</div>`],
  play: async ({ canvasElement, component }) => {
    const element = await common(canvasElement, component);
    await waitFor(() => expect(element.contentInfo.review.status).toBe('draft'));
    await expect(element.renderRoot.querySelector('[part="base"]')).toHaveAttribute('lang', 'es');
    await expect(element.renderRoot.querySelector('[part="review"]')).toHaveTextContent('es un borrador');
  },
};

/** What the page's editors are told stands above the element, where patients see nothing of it. */
const told: Decorator = (story) => {
  const tell = (event: CalcinosisContentErrorEvent | CalcinosisReviewDueEvent): void => {
    const said = 'due' in event ? event.due : `${event.path} ${event.reason}`;
    const place = (event.currentTarget as Element | null)?.querySelector('[role="status"]');
    place?.replaceChildren(`${event.type}: ${said}`);
  };
  return html`<div @calcinosis-content-error=${tell} @calcinosis-review-due=${tell}>
    <p role="status"></p>
    ${story()}
  </div>`;
};

const heard = (canvas: HTMLElement, words: string): Promise<void> =>
  waitFor(() => expect(canvas.querySelector('[role="status"]')).toHaveTextContent(words));

export const overdue: Story = {
  parameters: described(
    'The next review should have been. Editors read it in the console and hear it by an event, which is shown above; patients see nothing of it.',
  ),
  tags: notInDocs,
  args: {
    'reviewed-by': 'Dr. A. Example, rheumatologist',
    'reviewed-on': '2025-03-04',
    'review-due': '2026-03-04',
  },
  decorators: [told],
  play: async ({ canvasElement, component }) => {
    const { view } = await rendered(canvasElement, component as Tag);
    await heard(canvasElement, 'calcinosis-review-due: 2026-03-04');
    await expect(view.getByText(/on March 4, 2025\.$/)).toBeVisible();
    await expect(view.queryByText(/2026-03-04|March 4, 2026/)).toBeNull();
  },
};

export const brokenText: Story = {
  parameters: described(
    "The file with the hospital's own text is broken. The built-in text stays, and editors are told, as is shown above.",
  ),
  tags: notInDocs,
  args: { src: 'data:application/json,{"faq":' },
  decorators: [told],
  play: async ({ canvasElement, component }) => {
    await heard(canvasElement, 'calcinosis-content-error');
    const element = await common(canvasElement, component);
    await expect(element.contentInfo.isLocal).toBe(false);
    await expect(element.renderRoot.querySelector('[part="base"]')).toBeVisible();
  },
};

/** No story can put a browser to print: what the style sheets say of paper is said of the screen, in a copy. */
export const printed: Story = {
  parameters: described('As it comes onto paper: no buttons, black on white, and open what can be opened.'),
  tags: notInDocs,
  beforeEach: () => () => {
    dispatchEvent(new Event('afterprint'));
  },
  play: async ({ canvasElement, component }) => {
    const { shadow } = await rendered(canvasElement, component as Tag);
    dispatchEvent(new Event('beforeprint'));
    onPaper(shadow);
    for (const button of shadow.querySelectorAll('button')) await expect(button).not.toBeVisible();
  },
};

function onPaper(root: ShadowRoot): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
    const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    const copy = new CSSStyleSheet();
    copy.replaceSync(rules.replaceAll('@media print', '@media all'));
    return copy;
  });
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) onPaper(shadowRoot);
}

const frame = {
  border: '0',
  inlineSize: '100%',
  blockSize: '8rem',
  background: '#fff',
  colorScheme: 'light',
};

export const withoutScript: Story = {
  parameters: {
    ...described(
      'What is read until the script runs, and wherever it does not: the words between the tags. Here in a frame that may run none.',
    ),
    expectedError: 'Blocked script execution',
  },
  tags: notInDocs,
  decorators: [
    (story) => {
      const page = document.createElement('template');
      render(story(), page.content);
      const markup = page.innerHTML.replaceAll(/<!--.*?-->/g, '');
      return html`<iframe
        sandbox="allow-same-origin"
        title="The page without its script"
        srcdoc=${`<!doctype html><html lang="en"><title>Without script</title><body>${markup}`}
        style=${styleMap(frame)}
      ></iframe>`;
    },
  ],
  play: async ({ canvasElement, component }) => {
    const page = canvasElement.querySelector('iframe');
    await waitFor(() => {
      const element = page?.contentDocument?.querySelector<HTMLElement>(component as Tag);
      return expect(element?.innerText).toMatch(/\w/);
    });
  },
};

/** An element with words, a review and a text of the hospital's: all but the term and the switch. */
async function common(canvas: HTMLElement, component: unknown): Promise<CalcinosisElement> {
  const { element } = await rendered(canvas, component as Tag);
  return element as unknown as CalcinosisElement;
}
