import { builtIn } from '../dom/builtins.js';
import { slotted, flatParentOf } from '../elements/tree.js';

const mark = 'data-calcinosis-print';
/** What a browser that is printing does not let through: after any of these, printing is over. */
const signs = ['afterprint', 'pagehide', 'pointermove', 'pointerdown', 'keydown'];
/** Ends what was printed last. */
let end;
/**
 * Prints one element without the page around it. For that time every tree that it stands in hides, on
 * paper only, whatever neither holds the element nor belongs to it, and what holds it takes no room.
 * Some browsers never say that they have printed, and some print nothing: so that time also ends when the reader is
 * back at the page, when the page is printed once more, and when the element leaves.
 */
function printAlone(element) {
    end?.();
    const sheet = new CSSStyleSheet();
    // What content cannot know: a mark without it is not ours.
    const whole = Math.random().toString(36).slice(2);
    const through = `${whole} through`;
    const marks = `[${mark}~='${whole}']`;
    sheet.replaceSync(`@media print {
    :not(${marks}, :has(${marks}), [${mark}='${whole}'] *) { display: none !important; }
    :is(:has(${marks}), [${mark}='${through}']) { all: initial !important; display: block !important; }
  }`);
    // What a block has for a slot of the element stands beside it, not in it.
    const printed = [element, ...slotted(element)];
    const marked = [...new Set([...pathOf(element), ...printed])];
    const roots = new Set(marked.map((node) => node.getRootNode()));
    for (const node of marked)
        node.setAttribute(mark, printed.includes(node) ? whole : through);
    for (const root of roots)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const listening = new AbortController();
    const { signal } = listening;
    const restore = () => {
        listening.abort();
        element.removeController(controller);
        for (const node of marked)
            node.removeAttribute(mark);
        for (const root of roots) {
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
        }
    };
    const controller = { hostDisconnected: restore };
    element.addController(controller);
    for (const type of signs)
        addEventListener(type, restore, { signal, capture: true });
    let hasBegun = false;
    addEventListener('beforeprint', () => {
        if (hasBegun)
            restore();
        hasBegun = true;
    }, { signal });
    end = restore;
    print();
}
/** The element, and the slots and hosts through which it is seen. */
function pathOf(element) {
    const path = [element];
    for (let node = element; node;) {
        const up = flatParentOf(node);
        if (up && up !== builtIn(node).parentElement)
            path.push(up);
        node = up;
    }
    return path;
}

export { printAlone };
