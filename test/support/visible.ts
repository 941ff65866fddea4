/** The words that a person sees in an element: shadow trees and slots as shown, without what is hidden. */
export function visibleText(node: Node): string {
  return parts(node).join('').replace(/\s+/g, ' ').trim();
}

export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    getComputedStyle(element).clipPath !== 'inset(50%)'
  );
}

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- As querySelector: the caller says what it asks for. */

/** One element inside the shadow root of another; a test that asks for what is not there fails. */
export function inside<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = host.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`<${host.localName}> holds no ${selector}`);
  return found;
}

export function allInside<T extends Element = HTMLElement>(host: Element, selector: string): T[] {
  return [...(host.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** The button with these words, as shown or, where they are for the ear only, as read. */
export function button(host: Element, words: string): HTMLButtonElement | undefined {
  return [...(host.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (found) => visibleText(found) === words || found.textContent.replace(/\s+/g, ' ').trim() === words,
  );
}

function parts(node: Node): string[] {
  if (node instanceof Text) return isShown(node) ? [node.data] : [];
  if (!(node instanceof Element)) return [];
  const { display } = getComputedStyle(node);
  if (display !== 'contents' && !isVisible(node)) return [];
  const shown = [...childrenAsShown(node)].flatMap(parts);
  return /^inline|^contents$/.test(display) ? shown : [' ', ...shown, ' '];
}

function childrenAsShown(node: Element): Iterable<Node> {
  if (!(node instanceof HTMLSlotElement)) return (node.shadowRoot ?? node).childNodes;
  const assigned = node.assignedNodes();
  return assigned.length > 0 ? assigned : node.childNodes;
}

/** Text right inside what is closed, or in no slot, has an element around it that is in sight. */
function isShown(text: Text): boolean {
  if (text.parentNode instanceof HTMLDetailsElement && !text.parentNode.open) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 0;
}
