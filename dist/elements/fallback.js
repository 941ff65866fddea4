import { builtIn } from '../dom/builtins.js';
import { isOurs } from './ours.js';

/**
 * Whether the children are the page's own text, swallowed by a tag without an end (`<calcinosis-faq />`
 * in HTML swallows whatever follows to the end of its parent), and not a fallback for this tag.
 *
 * Something that follows the tag proves that it was closed, and `data-calcinosis-fallback` on a child, or a `<slot>`
 * that forwards what stands around the tag, says so. Without that proof a fallback is inline text, or exactly one element that starts right after
 * the tag and holds no heading and no element of ours.
 */
function isStray(host) {
    if (host.nextSibling || host.querySelector(':scope > :is([data-calcinosis-fallback], slot)'))
        return false;
    // Markup of the server that a script brings leaves its shadow root unopened, in a template.
    const nodes = [...host.childNodes].filter((node) => !(node instanceof Element && (builtIn(node).slot || node.localName === 'template')));
    const elements = nodes.filter((node) => node instanceof Element);
    if (elements.every(isInline))
        return false;
    return (nodes.length > 1 ||
        elements.some((element) => isSection(element) || [...builtIn(element).querySelectorAll('*')].some(isSection)));
}
function isInline(element) {
    return getComputedStyle(element).display.startsWith('inline') && !isSection(element);
}
function isSection(element) {
    return isOurs(element) || /^h[1-6]$/.test(element.localName);
}

export { isStray };
