const typing = /^(.|Arrow.+|Backspace|Delete|End|Enter|Home|Page.+)$/u;
const moving = /^( |Arrow.+|End|Home|Page.+)$/;
const pressing = /^( |Enter)$/;
/** The keys that a control uses, by what it is. */
function keysOf(control) {
    if (control.matches('textarea, input:not([type="checkbox"], [type="radio"])'))
        return typing;
    // A table in a scroller of its own is a region.
    if (control.matches('[type="radio"], [role="region"]'))
        return moving;
    return control.matches('a, button, input, summary, [role="button"]') ? pressing : undefined;
}
function stopUsed(event) {
    const { target, currentTarget, key } = event;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (isCommand && !event.getModifierState('AltGraph'))
        return;
    // What is slotted is the page's.
    if (!(target instanceof Element) || target.getRootNode() !== currentTarget)
        return;
    if (keysOf(target)?.test(key))
        event.stopPropagation();
}
/**
 * Keeps the keys that an element's own controls use from what listens on the page, such as a carousel or single-letter
 * commands. A page that looks for a field at the event's target finds the element, and would take what is typed for its own.
 *
 * @param root The element's shadow root.
 */
function keepUsedKeys(root) {
    for (const type of ['keydown', 'keypress', 'keyup'])
        root.addEventListener(type, stopUsed);
}
/**
 * Uses Escape, unless it ends the input of a character: the page hears nothing of it, neither when it goes down nor when it
 * comes up.
 *
 * @param event The `keydown`.
 * @param act What Escape does.
 */
function onEscape(event, act) {
    if (event.key !== 'Escape' || event.isComposing)
        return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const stop = (up) => {
        if (up.key !== 'Escape')
            return;
        up.stopImmediatePropagation();
        removeEventListener('keyup', stop, true);
    };
    addEventListener('keyup', stop, true);
    act();
}

export { keepUsedKeys, onEscape };
