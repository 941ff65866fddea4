import { builtIn } from '../dom/builtins.js';
import { flatParentOf } from '../elements/tree.js';

/**
 * How much of its top the page keeps free where the element scrolls, by `scroll-padding-top`, as for a header that is
 * fixed there; in pixels.
 *
 * @param host An element of ours.
 */
function scrollPaddingTop(host) {
    let scroller = host;
    // What a page sets on its body mostly holds for the window.
    while (scroller &&
        (builtIn(scroller).localName === 'body' || !/auto|scroll/.test(getComputedStyle(scroller).overflowY)))
        scroller = flatParentOf(scroller);
    scroller ??= host.ownerDocument.documentElement;
    const { scrollPaddingTop: asked } = getComputedStyle(scroller);
    const padding = parseFloat(asked) || 0;
    return asked.endsWith('%') ? (padding * builtIn(scroller).clientHeight) / 100 : padding;
}
/**
 * Scrolls to a place in the element, or in what is slotted into it, and stops below what the page has fixed at the top.
 *
 * @param host The element.
 * @param place What to scroll to.
 * @param block Where in the window it comes to stand.
 */
function scrollTo(host, place, block) {
    // The browser adds the page's padding itself.
    place.style.scrollMarginTop = `max(1em, var(--_sticky-top) - ${scrollPaddingTop(host)}px)`;
    place.scrollIntoView({ block });
}

export { scrollPaddingTop, scrollTo };
