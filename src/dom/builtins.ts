/*
 * What the browser gives, whatever stands on the page. Content names properties of `document` (`<img name="createElement">`)
 * and of a form (`<input name="parentNode">`), and they come before the browser's own. What the prototype has, no content
 * can change.
 */

/** The only nodes whose properties content can name. */
const namesItsOwn = new Set(['Document', 'HTMLDocument', 'XMLDocument', 'HTMLFormElement']);

const fromPrototype: ProxyHandler<Node> = {
  get(node, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(node) as object, name, node);
    return typeof value === 'function' ? (value.bind(node) as unknown) : value;
  },
};

/**
 * A node to read from and to call, without the names that content gives.
 *
 * @param node The document, or any node of a page that is not ours.
 * @returns What stands for the node; it is no node itself, so pass on the node.
 */
export const builtIn = <T extends Node>(node: T): T =>
  namesItsOwn.has(String(Reflect.get(node, Symbol.toStringTag)))
    ? (new Proxy(node, fromPrototype) as T)
    : node;

/**
 * The element whose shadow root this is, in whichever window it was made.
 *
 * @param root What `getRootNode()` or `parentNode` gives.
 * @returns Undefined for anything but a shadow root.
 */
export function hostOf(root: Node | null): Element | undefined {
  if (!root) return undefined;
  const { nodeType, host } = builtIn(root) as ShadowRoot;
  return nodeType === 11 ? host : undefined;
}

/** MooTools leaves a class of its own on the window under this name, which cannot make an event. */
export const Event: typeof globalThis.Event = globalThis.UIEvent
  ? (Object.getPrototypeOf(UIEvent) as typeof globalThis.Event)
  : globalThis.Event;
