import { tags } from './mounts.js';
import { optionNames, readOptions } from './options.js';

/**
 * What the page's address may choose: what is shown and how. Anybody can write an address, so that it
 * never sets an emergency number, nor keeps answers on a device, in the hospital's name.
 */
const fromAddress = /^(lang|dir|theme|heading-level|hide-heading|hide-drawing|hide-reading-level|reading-level|include|exclude|used|print|types|highlight|sections|populations|groups|kinds)$/;
/** An element's own page honours the options of the link that led to it. */
function applyAddress() {
    const element = document.querySelector(tags.join());
    if (!element)
        return;
    const names = optionNames(element.localName).filter((name) => fromAddress.test(name));
    for (const [name, value] of readOptions(names, new URLSearchParams(location.search)))
        element.setAttribute(name, value);
}

export { applyAddress };
