import { builtIn } from '../dom/builtins.js';
import { report } from '../elements/report.js';
import { mountPolicy } from './options.js';
import { mayFill } from './policy.js';

/** These elements cannot have a shadow root. */
const withoutShadow = 'dd, figure, td';
const mark = 'data-calcinosis-mounted';
/** What content cannot know: a mark without it is not ours. */
const secret = Math.random().toString(36).slice(2);
/** By what stands in the block, whatever the page adds to it, since a library may take away an attribute that it did not set. */
const ours = `[${mark}='${secret}']`;
const hiding = `:has(>${ours}){font-size:0!important;line-height:0!important}:has(>${ours})>:not(${ours}){display:none!important}`;
/** A shadow root cannot be taken away, so that of a block is used again. */
const roots = new WeakMap();
let sheet;
/**
 * Shows an element in place of the nodes of a block. They stay where they are, since whatever has rendered them will look for
 * them there: the element stands in a shadow root of the block, which passes on what is meant for the element's slots,
 * and the rest as its fallback.
 *
 * @param block - The block on the page.
 * @param element - The element to show.
 * @param source - Whether the block asks for it, or the link in it.
 */
function showIn(block, element, source) {
    const root = rootOf(block);
    if (!root) {
        if (element.parentNode === block)
            return;
        adoptHiding();
        element.setAttribute(mark, secret);
        block.append(element);
        return;
    }
    const given = [...new Set(['', ...[...block.children].map((child) => builtIn(child).slot)])];
    const names = given.filter((slot) => mayFill(slot, source, mountPolicy()));
    const refused = given.filter((slot) => !names.includes(slot));
    if (refused.length)
        report(element, `slot="${refused.join(', ')}" cannot be filled by a block or a link here, and is left out. A tag can fill it.`);
    const present = [...element.children].map(({ slot }) => slot);
    if (!present.length || names.join() !== present.join())
        element.replaceChildren(...names.map(newSlot));
    if (element.parentNode !== root)
        root.replaceChildren(element);
}
/**
 * Shows the nodes of a block again, as if nothing had been mounted in it.
 *
 * @param block - The block on the page.
 */
function showOwnNodes(block) {
    roots.get(block)?.replaceChildren(newSlot(''));
}
function rootOf(block) {
    if (block.matches(withoutShadow))
        return undefined;
    try {
        const root = roots.get(block) ?? block.attachShadow({ mode: 'open' });
        roots.set(block, root);
        return root;
    }
    catch {
        // The page has given it one of its own.
        return undefined;
    }
}
/** A slot for what the block has for this one, which hands it on to the element. */
function newSlot(name) {
    const slot = builtIn(document).createElement('slot');
    if (name)
        slot.name = slot.slot = name;
    return slot;
}
function adoptHiding() {
    if (sheet)
        return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(hiding);
    document.adoptedStyleSheets = [...builtIn(document).adoptedStyleSheets, sheet];
}

export { showIn, showOwnNodes };
