import { version } from '../version.js';

let warned = false;

/**
 * Registers a tag. Where the page has one already, that one stays: a script that is loaded twice
 * must not break a page. Two versions on one page get one warning.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly version: string }): void {
  const present = customElements.get(tag) as Partial<typeof element> | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== version && !warned) {
    warned = true;
    console.warn(
      `<${tag}> ${present.version ?? 'of unknown version'} is already on this page; ${version} is not used.`,
    );
  }
}
