/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { loadLanguagesWith, registerLanguage } from '../src/content/packs.js';
import type { Partly, Words } from '../src/content/schema.js';
import { clinicalSources } from '../src/content/sources.js';
import { type CommonArgs, given, playedInDocs, rendered } from './story-parts.js';

interface Args extends Pick<CommonArgs, 'theme' | 'dir'> {
  'reading-level'?: 'plain' | 'clinical';
  remember?: 'session' | 'device';
  /** The language of the page around the elements. */
  lang?: string;
}

const files = import.meta.glob<Partly<Words>>('../src/content/*/{plain,clinical}.ts');
loadLanguagesWith(async (lang, level) => {
  const words = await files[`../src/content/${lang}/${level}.ts`]?.();
  if (!words) throw new Error('there is no such file');
  registerLanguage({ lang, level, words, ...(level === 'clinical' && { sources: clinicalSources }) });
});

const level = (args: Args): TemplateResult =>
  html`<div lang=${given(args.lang)}>
    <calcinosis-reading-level
      reading-level=${given(args['reading-level'])}
      remember=${given(args.remember)}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
    ></calcinosis-reading-level>
    <calcinosis-key-points
      reading-level=${given(args['reading-level'])}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
    ></calcinosis-key-points>
    <calcinosis-causes
      groups="genetic"
      reading-level=${given(args['reading-level'])}
      theme=${given(args.theme)}
      dir=${given(args.dir)}
    ></calcinosis-causes>
  </div>`;

const meta: Meta<Args> = {
  title: 'Elements/calcinosis-reading-level',
  component: 'calcinosis-reading-level',
  render: level,
  // What a reader chose in one story is not chosen in the next.
  beforeEach: () => () => {
    document.documentElement.removeAttribute('data-calcinosis-reading-level');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Above two elements, which follow it. */
export const Default: Story = {};

/** The reader has asked for more: terms, genes, figures of studies, with their sources. */
export const Chosen: Story = {
  parameters: playedInDocs,
  play: async ({ canvasElement }) => {
    const { element, shadow } = await rendered(canvasElement, 'calcinosis-reading-level');
    const radio = shadow.querySelector<HTMLInputElement>('input[value=clinical]');
    if (!radio) throw new Error('there is nothing to choose');
    await userEvent.click(radio);
    await element.updateComplete;
    await expect(radio).toBeChecked();
  },
};

/** The page shows medical detail from the start, as a page for clinicians does. */
export const Clinical: Story = {
  args: { 'reading-level': 'clinical' },
};

/** The reader's choice is kept in the browser, and the reader is told. */
export const Remembered: Story = {
  args: { remember: 'device' },
};

/** In a language that has both levels. */
export const Spanish: Story = {
  args: { lang: 'es' },
};

/** From right to left. Where a language has one level only, there is nothing to choose, and no switch. */
export const Arabic: Story = {
  args: { lang: 'ar', dir: 'rtl' },
  globals: { direction: 'rtl' },
};

/** On a dark page the switch is dark too. */
export const Dark: Story = {
  globals: { theme: 'dark' },
};

/** On a phone, in a container 320 px wide. */
export const Narrow: Story = {
  globals: { width: '320px' },
};
