import { type OptionSource } from './policy.js';
/**
 * Shows an element in place of the nodes of a block. They stay where they are, since whatever has rendered them will look for
 * them there: the element stands in a shadow root of the block, which passes on what is meant for the element's slots,
 * and the rest as its fallback.
 *
 * @param block - The block on the page.
 * @param element - The element to show.
 * @param source - Whether the block asks for it, or the link in it.
 */
export declare function showIn(block: Element, element: Element, source: OptionSource): void;
/**
 * Shows the nodes of a block again, as if nothing had been mounted in it.
 *
 * @param block - The block on the page.
 */
export declare function showOwnNodes(block: Element): void;
