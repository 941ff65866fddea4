/**
 * Whether the children are the page's own text, swallowed by a tag without an end (`<calcinosis-faq />`
 * in HTML swallows whatever follows to the end of its parent), and not a fallback for this tag.
 *
 * Something that follows the tag proves that it was closed, and `data-calcinosis-fallback` on a child, or a `<slot>`
 * that forwards what stands around the tag, says so. Without that proof a fallback is inline text, or exactly one element that starts right after
 * the tag and holds no heading and no element of ours.
 */
export declare function isStray(host: Element): boolean;
