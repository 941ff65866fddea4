import { digest } from './elements/digest.js';
import { version } from './version.js';

const name = 'calcinosis-elements';
/**
 * What an element shows, as a comment at the start of its shadow root, such as `calcinosis-elements 0.1.0 plain 1a2b3c`.
 * A browser whose element would show anything else renders it afresh: Lit finds other markup, and not other words.
 */
function markOf({ speech, contentInfo, local = [] }) {
    const { language, level, levels } = speech;
    // Not every browser writes numbers as the server does.
    const shown = [language.tag, language.number(12345.6, 1), level, contentInfo?.review, local];
    return [name, version, levels.join(), digest(JSON.stringify(shown))].join(' ');
}
const isMark = (text) => text.startsWith(`${name} `);
/** The reading levels that the server could offer. */
const levelsIn = (mark) => mark.split(' ')[2]?.split(',') ?? [];
/**
 * Has an element show the place for how to reach the hospital, before it can see that something stands there; whether
 * it is one that does.
 */
function expectContact(element) {
    if ('hasContact' in element)
        element.hasContact = true;
    else if ('contact' in element)
        element.contact = ' ';
    else
        return false;
    return true;
}

export { expectContact, isMark, levelsIn, markOf };
