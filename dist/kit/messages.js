/** A page that was opened from a folder has an origin that equals none, not even its own. */
const fromFolder = (page) => page.protocol === 'file:';
/**
 * Whom a message to the preview is for: pages of the same site, and never a page that the frame was led to.
 *
 * @param page - The address of the kit.
 * @returns The target origin for `postMessage`.
 */
const targetOf = (page) => (fromFolder(page) ? '*' : page.origin);
/**
 * Whether a message comes from the page around this one, on the same site. What an element shows could be taken for the
 * hospital's own words, so that nobody else may choose it: neither an address, nor another window, nor a page of another site
 * that shows this one in a frame. In a folder, where the origins of pages are opaque, no page of a site can show this one.
 *
 * @param event - The message.
 * @param page - The window that hears it.
 * @returns Whether to follow it.
 */
function isFromKit({ source, origin }, page = window) {
    if (source !== page.parent || page.parent === page)
        return false;
    return fromFolder(page.location) ? /^(null|file:\/\/)$/.test(origin) : origin === page.location.origin;
}

export { isFromKit, targetOf };
