/**
 * A node to read from and to call, without the names that content gives.
 *
 * @param node The document, or any node of a page that is not ours.
 * @returns What stands for the node; it is no node itself, so pass on the node.
 */
export declare const builtIn: <T extends Node>(node: T) => T;
/**
 * The element whose shadow root this is, in whichever window it was made.
 *
 * @param root What `getRootNode()` or `parentNode` gives.
 * @returns Undefined for anything but a shadow root.
 */
export declare function hostOf(root: Node | null): Element | undefined;
/** MooTools leaves a class of its own on the window under this name, which cannot make an event. */
export declare const Event: typeof globalThis.Event;
