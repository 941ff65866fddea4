const block =
  'address, article, aside, blockquote, details, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, table, ul';

/**
 * Whether the children are the page's own text, swallowed by a tag without an end (`<calcinosis-faq />`
 * in HTML swallows whatever follows to the end of its parent), and not a fallback for this tag.
 *
 * Something that follows the tag proves that it was closed, and `data-calcinosis-fallback` on a child
 * says so. Without that proof a fallback is inline
 * text, or exactly one element that starts right after the tag and holds no heading and no element of ours.
 */
export function isStray(host: Element): boolean {
  if (host.nextSibling || host.querySelector(':scope > [data-calcinosis-fallback]')) return false;
  const children = [...host.childNodes].filter((node) => !(node instanceof Element && node.slot));
  const elements = children.filter((node) => node instanceof Element);
  if (!elements.some((element) => element.matches(block) || element.localName.startsWith('calcinosis-')))
    return false;
  const [only] = children;
  return elements.length > 1 || only !== elements[0] || elements.some(isOwnSection);
}

function isOwnSection(element: Element): boolean {
  const marks = [element, ...element.querySelectorAll('*')];
  return marks.some((node) => /^(h[1-6]|calcinosis-.+)$/.test(node.localName));
}
