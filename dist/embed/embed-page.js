import { builtIn } from '../dom/builtins.js';
import { tags } from './mounts.js';
import { readOptions } from './options.js';

/** An element's own page honours the options of the link that led to it. */
function applyAddress() {
    const element = builtIn(document).querySelector(tags.join());
    if (!element)
        return;
    const query = new URLSearchParams(location.search);
    for (const [name, value] of readOptions(element.localName, { query }))
        element.setAttribute(name, value);
}

export { applyAddress };
