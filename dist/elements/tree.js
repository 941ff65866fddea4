import { builtIn, hostOf } from '../dom/builtins.js';

/** The element's parent, or the host of the shadow root that it is in. */
function parentOf(node) {
    const { parentElement, parentNode } = builtIn(node);
    return parentElement ?? hostOf(parentNode) ?? null;
}
/** Where an element is shown: in its slot, else in its parent or in the host of its shadow root. */
function flatParentOf(node) {
    return builtIn(node).assignedSlot ?? parentOf(node);
}
/** As `closest()`, along the way on which an element is shown: through slots, and out of shadow roots. */
function closestShown(node, selector) {
    return !node || builtIn(node).matches(selector) ? node : closestShown(flatParentOf(node), selector);
}
/** The nodes, with those that a `<slot>` among them forwards in its place. */
function forwarded(nodes) {
    return [...nodes].flatMap((node) => node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [node]);
}
/** The elements that the page puts into the slots of a host, or into the one of that name. */
function slotted(host, name) {
    const children = [...host.children].filter(({ slot }) => (name === undefined ? slot : slot === name));
    return forwarded(children).filter((node) => node instanceof HTMLElement);
}

export { closestShown, flatParentOf, forwarded, parentOf, slotted };
