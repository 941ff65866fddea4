/**
 * How much of its top the page keeps free where the element scrolls, by `scroll-padding-top`, as for a header that is
 * fixed there; in pixels.
 *
 * @param host An element of ours.
 */
export declare function scrollPaddingTop(host: Element): number;
/**
 * Scrolls to a place in the element, or in what is slotted into it, and stops below what the page has fixed at the top.
 *
 * @param host The element.
 * @param place What to scroll to.
 * @param block Where in the window it comes to stand.
 */
export declare function scrollTo(host: Element, place: HTMLElement, block: ScrollLogicalPosition): void;
