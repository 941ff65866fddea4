import { html, nothing } from 'lit';
import { isOurs } from './ours.js';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const sections = 'section, article, aside, nav, dialog';
function parentOf(node) {
    const root = node.getRootNode();
    return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
function lastHeading(node) {
    if (node.matches(headings))
        return node;
    if (node.matches(sections) || isOurs(node))
        return undefined;
    return [...node.querySelectorAll(headings)].reverse().find((found) => {
        const section = found.closest(sections);
        return !section || section.contains(node);
    });
}
/** One below the heading that the reader is under; 2 where the page has none before this place. */
function inferHeadingLevel(place) {
    for (let node = place; node; node = parentOf(node)) {
        for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
            const heading = lastHeading(before);
            if (heading) {
                const level = Number(/^H\d$/.test(heading.tagName) ? heading.tagName[1] : heading.getAttribute('aria-level'));
                return Math.min((level || 2) + 1, 6);
            }
        }
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
