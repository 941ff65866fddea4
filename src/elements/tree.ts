import { builtIn, hostOf } from '../dom/builtins.js';

/** The element's parent, or the host of the shadow root that it is in. */
export function parentOf(node: Element): Element | null {
  const { parentElement, parentNode } = builtIn(node);
  return parentElement ?? hostOf(parentNode) ?? null;
}

/** Where an element is shown: in its slot, else in its parent or in the host of its shadow root. */
export function flatParentOf(node: Element): Element | null {
  return builtIn(node).assignedSlot ?? parentOf(node);
}

/** As `closest()`, along the way on which an element is shown: through slots, and out of shadow roots. */
export function closestShown(node: Element | null, selector: string): Element | null {
  return !node || builtIn(node).matches(selector) ? node : closestShown(flatParentOf(node), selector);
}

/** The nodes, with those that a `<slot>` among them forwards in its place. */
export function forwarded(nodes: Iterable<Node>): Node[] {
  return [...nodes].flatMap((node) =>
    node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [node],
  );
}

/** The elements that the page puts into the slots of a host, or into the one of that name. */
export function slotted(host: Element, name?: string): HTMLElement[] {
  const children = [...host.children].filter(({ slot }) => (name === undefined ? slot : slot === name));
  return forwarded(children).filter((node) => node instanceof HTMLElement);
}
