import { html, nothing } from 'lit';
import { builtIn } from '../dom/builtins.js';
import { isOurs } from './ours.js';
import { parentOf, flatParentOf } from './tree.js';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const sections = 'section, article, aside, nav, dialog';
/** What an element of ours shows or replaces, in a block of the page's, is no heading of the page. */
const isInOurs = (found, node) => !!found && found !== node && (isOurs(found) || isInOurs(flatParentOf(found), node));
function lastHeading(node) {
    const known = builtIn(node);
    if (known.matches(headings))
        return node;
    if (known.matches(sections) || isOurs(node))
        return undefined;
    return [...known.querySelectorAll(headings)].reverse().find((found) => {
        const section = found.closest(sections);
        return (!section || section.contains(node)) && !isInOurs(found, node);
    });
}
/** The last heading in or before a sibling; kept while the elements of a page render, which ask for the same. */
let headingsUpTo;
function headingBefore(node) {
    if (!headingsUpTo) {
        headingsUpTo = new Map();
        queueMicrotask(() => (headingsUpTo = undefined));
    }
    const passed = [];
    let sibling = node;
    let found;
    while (!found && (sibling = builtIn(sibling).previousElementSibling) && !headingsUpTo.has(sibling)) {
        passed.push(sibling);
        found = lastHeading(sibling);
    }
    if (sibling)
        found ??= headingsUpTo.get(sibling);
    for (const element of passed)
        headingsUpTo.set(element, found);
    return found;
}
/** One below the heading that the reader is under; 2 where the page has none before this place. */
function inferHeadingLevel(place) {
    for (let node = place; node; node = parentOf(node)) {
        const found = headingBefore(node);
        if (!found)
            continue;
        const level = Number(/^H\d$/.test(found.tagName) ? found.tagName[1] : found.getAttribute('aria-level'));
        return Math.min((level || 2) + 1, 6);
    }
    return 2;
}
const levels = [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = [`<h${level} class="h" id="`, '" part="', '">', `</h${level}>`];
    return Object.assign(strings, { raw: strings });
});
/** A heading of the level; deeper than 6 stays 6. One template a level, since Lit binds no tag names. */
function heading(level, content, id, part) {
    return html(levels[Math.min(level, 6) - 1], id ?? nothing, part ?? nothing, content);
}

export { heading, inferHeadingLevel };
