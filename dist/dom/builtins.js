/*
 * What the browser gives, whatever stands on the page. Content names properties of `document` (`<img name="createElement">`)
 * and of a form (`<input name="parentNode">`), and they come before the browser's own. What the prototype has, no content
 * can change.
 */
/** The only nodes whose properties content can name. */
const namesItsOwn = new Set(['Document', 'HTMLDocument', 'XMLDocument', 'HTMLFormElement']);
const fromPrototype = {
    get(node, name) {
        const value = Reflect.get(Object.getPrototypeOf(node), name, node);
        return typeof value === 'function' ? value.bind(node) : value;
    },
};
/**
 * A node to read from and to call, without the names that content gives.
 *
 * @param node The document, or any node of a page that is not ours.
 * @returns What stands for the node; it is no node itself, so pass on the node.
 */
const builtIn = (node) => namesItsOwn.has(String(Reflect.get(node, Symbol.toStringTag)))
    ? new Proxy(node, fromPrototype)
    : node;
/**
 * The element whose shadow root this is, in whichever window it was made.
 *
 * @param root What `getRootNode()` or `parentNode` gives.
 * @returns Undefined for anything but a shadow root.
 */
function hostOf(root) {
    if (!root)
        return undefined;
    const { nodeType, host } = builtIn(root);
    return nodeType === 11 ? host : undefined;
}
/** MooTools leaves a class of its own on the window under this name, which cannot make an event. */
const Event = globalThis.UIEvent
    ? Object.getPrototypeOf(UIEvent)
    : globalThis.Event;

export { Event, builtIn, hostOf };
