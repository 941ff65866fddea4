import { html, type TemplateResult } from 'lit';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const sections = 'section, article, aside, nav, dialog';

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function lastHeading(node: Element): Element | undefined {
  if (node.matches(headings)) return node;
  if (node.matches(sections) || node.localName.startsWith('calcinosis-')) return undefined;
  return [...node.querySelectorAll(headings)].reverse().find((found) => {
    const section = found.closest(sections);
    return !section || section.contains(node);
  });
}

/** One below the heading that the reader is under; 2 where the page has none before this place. */
export function inferHeadingLevel(place: Element): number {
  for (let node: Element | null = place; node; node = parentOf(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = lastHeading(before);
      if (heading) {
        const level = Number(
          /^H\d$/.test(heading.tagName) ? heading.tagName[1] : heading.getAttribute('aria-level'),
        );
        return Math.min((level || 2) + 1, 6);
      }
    }
  }
  return 2;
}

/** A heading of the level; deeper than 6 stays 6. */
export function heading(level: number, content: unknown, id = '', part = ''): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class="h" id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class="h" id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class="h" id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class="h" id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class="h" id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class="h" id=${id} part=${part}>${content}</h6>`;
  }
}
