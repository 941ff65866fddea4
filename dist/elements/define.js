import '../globals.js';
import { version } from '../version.js';

let warned = false;
/**
 * Registers a class under its tag. Where the page has that already, that one stays: a script that is loaded twice
 * must not break a page. Two versions on one page get one warning.
 */
function define(element, tag = element.tag, registry = customElements) {
    const present = registry.get(tag);
    if (!present) {
        registry.define(tag, element);
    }
    else if (present.version !== version && !warned) {
        warned = true;
        console.warn(`<${tag}> ${present.version ?? 'of unknown version'} is already on this page; ${version} is not used.`);
    }
}

export { define };
