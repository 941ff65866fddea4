import { version } from '../version.js';

let warned = false;
/**
 * Registers a tag. Where the page has one already, that one stays: a script that is loaded twice
 * must not break a page. Two versions on one page get one warning.
 */
function define(tag, element) {
    const present = customElements.get(tag);
    if (!present) {
        customElements.define(tag, element);
    }
    else if (present.version !== version && !warned) {
        warned = true;
        console.warn(`<${tag}> ${present.version ?? 'of unknown version'} is already on this page; ${version} is not used.`);
    }
}

export { define };
