import { nothing } from 'lit';

/** What every element takes, by the names of its attributes. */
export interface CommonArgs {
  'heading-level'?: number;
  'hide-heading'?: boolean;
  theme?: 'auto' | 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
}

/** A control that was never touched, or was emptied, sets no attribute. */
export function given<T>(value: T): T | typeof nothing {
  return value === undefined || value === '' ? nothing : value;
}

/** The element of a story, once it has rendered. */
export async function rendered<Tag extends keyof HTMLElementTagNameMap & `calcinosis-${string}`>(
  canvas: HTMLElement,
  tag: Tag,
): Promise<{ element: HTMLElementTagNameMap[Tag]; shadow: ShadowRoot }> {
  const element = canvas.querySelector(tag);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error(`<${tag}> is not in this story`);
  return { element, shadow: element.shadowRoot };
}

/** Runs the play function on the docs page too, so that each state shows there as well. */
export const playedInDocs = { docs: { story: { autoplay: true } } };
