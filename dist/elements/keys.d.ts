/**
 * Keeps the keys that an element's own controls use from what listens on the page, such as a carousel or single-letter
 * commands. A page that looks for a field at the event's target finds the element, and would take what is typed for its own.
 *
 * @param root The element's shadow root.
 */
export declare function keepUsedKeys(root: Node): void;
/**
 * Uses Escape, unless it ends the input of a character: the page hears nothing of it, neither when it goes down nor when it
 * comes up.
 *
 * @param event The `keydown`.
 * @param act What Escape does.
 */
export declare function onEscape(event: KeyboardEvent, act: () => void): void;
