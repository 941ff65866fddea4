import { tags } from '../embed/mounts.js';
import { readLink } from '../embed/links.js';
import { maySet } from '../embed/policy.js';

const useBlock = 'Use the block, which more systems keep, or the link, which all of them keep.';
const useLink = 'Use the link: a line of its own that leads to the element’s page. Every system keeps it.';
const source = 'Paste it where the editor takes HTML: “Source”, “HTML”, “Code” or “Custom HTML”.';
/**
 * What a system made of a snippet.
 *
 * @param saved - The HTML as the system has saved it, or the source of the page, parsed into a document that runs nothing.
 * @param pasted - What was pasted, where that is known.
 * @param options - What each element can be told.
 * @returns What was found, in the order of the document.
 */
function diagnose(saved, pasted, options = {}) {
    const findings = [];
    const report = (level, what, fix) => void findings.push({ level, what, ...(fix && { fix }) });
    const elements = [...saved.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('calcinosis-'));
    const isInside = (places, node) => places.some((place) => place.contains(node));
    const blocks = [...saved.querySelectorAll('[data-calcinosis], [class*="calcinosis-"]')].filter((block) => !isInside(elements, block) && askedBy(block) !== undefined);
    const links = [...saved.querySelectorAll('a')].filter((link) => readLink(link.getAttribute('href') ?? '') && !isInside([...elements, ...blocks], link));
    const frames = [...saved.querySelectorAll('iframe')].filter((frame) => readLink(frame.getAttribute('src') ?? ''));
    for (const element of elements)
        checkTag(element, report);
    for (const block of blocks) {
        checkBlock(block, report);
        checkOptions(block, options, report);
    }
    for (const link of links)
        checkLink(link, report);
    for (const frame of frames)
        checkFrame(frame, report);
    if (pasted)
        compare(saved, pasted, report);
    if (elements.length + blocks.length + links.length + frames.length === 0)
        nothingFound(saved, pasted, report);
    checkScript(saved, report);
    return findings;
}
function checkTag(element, report) {
    const tag = `<${element.localName}>`;
    if (!tags.includes(element.localName)) {
        report('lost', `${tag} is not a tag of the library.`, `The tags are ${tags.join(', ')}.`);
        return;
    }
    report('kept', `${tag} is there.`);
    if (element.closest('[data-calcinosis="off"]'))
        report('lost', `${tag} stands in a place with data-calcinosis="off".`, 'Take that attribute away.');
    const paragraph = element.closest('p');
    const next = paragraph?.nextElementSibling;
    if (paragraph && !element.textContent.trim() && next?.matches('table, details, ul, ol, dl, figure'))
        report('works', `The <${next.localName}> after ${tag} stood inside it: the system put a <p> around the tag, and no <p> can hold it. It is shown as well.`, `Put one plain line inside ${tag}, or use the block.`);
    else if (paragraph)
        report('works', `The system put a <p> around ${tag}. It is shown all the same.`);
    if (element.querySelector('figure.table, figcaption'))
        report('works', `A table inside ${tag} became a figure. It is only read where the script does not run.`);
    if (element.querySelector('h1, h2, h3, h4, h5, h6, p ~ p ~ p ~ p'))
        report('lost', `${tag} holds a large part of the page. It may have been written without its end tag: then it swallows what follows.`, `Write the end tag: <${element.localName}>One line</${element.localName}>.`);
    if (element.querySelector('br, p:empty') || element.textContent.includes('\u00A0'))
        report('works', `The system added line breaks or blanks inside ${tag}. They are not shown.`);
}
/** The tag that a block asks for; nothing where it is some other block. */
function askedBy(block) {
    const asked = block.getAttribute('data-calcinosis')?.trim();
    if (asked === 'off')
        return undefined;
    if (asked)
        return asked.startsWith('calcinosis-') ? asked : `calcinosis-${asked}`;
    return tags.find((tag) => block.classList.contains(tag));
}
function checkBlock(block, report) {
    const tag = askedBy(block) ?? '';
    if (!tags.includes(tag)) {
        const names = tags.map((known) => known.replace('calcinosis-', '')).join(', ');
        report('lost', `data-calcinosis="${block.getAttribute('data-calcinosis') ?? ''}" names no element.`, `Write one of ${names}.`);
        return;
    }
    report('kept', `The block for <${tag}> is there.`);
    if (!block.hasAttribute('data-calcinosis'))
        report('works', `The system took data-calcinosis off the block for <${tag}>. Its class is enough, but options in data-… are gone too.`, 'Write options as classes: calcinosis-theme-dark, calcinosis-hide-heading-true.');
    else if (!block.classList.contains(tag))
        report('works', `The system took the class off the block for <${tag}>. Its data-calcinosis is enough.`);
    if (!block.textContent.trim())
        report('works', `The block for <${tag}> is empty: nothing is read where the script does not run, and some editors drop an empty block the next time.`, 'Put one line inside: a link to the element’s page.');
    if (!block.matches('article, aside, blockquote, dd, div, figure, p, section, span, td'))
        report('lost', `No element can stand in a <${block.localName}>.`, 'Use a <div>.');
}
/** What speaks in the hospital's name is not taken from a block, unless the site says so on its script tag. */
function checkOptions(block, options, report) {
    if (block.ownerDocument.querySelector('script[src*="calcinosis-elements"][data-mounts="all"]'))
        return;
    const tag = askedBy(block) ?? '';
    const refused = (options[tag] ?? []).filter((name) => !maySet(name, 'block') &&
        (block.hasAttribute(`data-${name}`) || block.matches(`[class*="calcinosis-${name}-"]`)));
    if (refused.length > 0)
        report('works', `The block for <${tag}> asks for ${refused.join(', ')}, which is not taken from a block.`, 'Set it on the script line for the whole site, as data-…, or on a tag; data-mounts="all" on the script line lets blocks set it.');
}
function checkLink(link, report) {
    const { tag = '' } = readLink(link.getAttribute('href') ?? '') ?? {};
    if (!tags.includes(tag)) {
        report('lost', `A link leads to ${tag}, which is no element.`, 'Copy the address once more.');
        return;
    }
    const block = link.closest('p, div, section, article, td, li, figure, dd, blockquote');
    const words = (node) => node?.textContent.replace(/[\s\u200b]/g, '') ?? '';
    const off = link.closest('[data-calcinosis="off"]');
    if (off)
        report('lost', `The link to <${tag}> stays a link, as data-calcinosis="off" asks.`);
    else if (link.closest('nav, menu, li, header, footer'))
        report('lost', `The link to <${tag}> stands in a list or in navigation, where it stays a link.`, 'Put it in a paragraph of its own.');
    else if (!block || words(block) !== words(link) || block.querySelector('img, picture, video, table'))
        report('lost', `The link to <${tag}> is not alone in its paragraph, so that it stays a link.`, 'Give it a paragraph of its own.');
    else
        report('kept', `The link to <${tag}> is there, alone in its paragraph. It becomes the element.`);
}
function checkFrame(frame, report) {
    const { tag = '' } = readLink(frame.getAttribute('src') ?? '') ?? {};
    report('kept', `The frame with <${tag}> is there.`);
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.includes('allow-scripts'))
        report('works', 'The system put sandbox on the frame: the text is read, but nothing in it can be pressed, and it does not grow with its content.', useBlock);
    if (!frame.getAttribute('title'))
        report('works', 'The frame has no title, so that a screen reader cannot say what it is.', 'Add title="…".');
}
/** Which tags and attributes are gone. */
function compare(saved, pasted, report) {
    for (const before of pasted.querySelectorAll('*')) {
        if (!before.localName.startsWith('calcinosis-') && !before.hasAttribute('data-calcinosis'))
            continue;
        const after = saved.querySelector(before.hasAttribute('data-calcinosis')
            ? '[data-calcinosis], [class*="calcinosis-"]'
            : CSS.escape(before.localName));
        if (!after) {
            report('lost', `The system took <${before.localName}> away.`, before.localName === 'div' ? useLink : useBlock);
            continue;
        }
        const gone = [...before.attributes].filter(({ name, value }) => after.getAttribute(name) !== value);
        for (const { name, value } of gone.filter(({ name }) => !['class', 'data-calcinosis'].includes(name))) {
            const now = after.getAttribute(name);
            report('works', now === null
                ? `The system took ${name}="${value}" away.`
                : `The system changed ${name} from "${value}" to "${now}".`, 'The element is shown without that option. In the link an option stands in the address, where nothing is taken away.');
        }
    }
}
function nothingFound(saved, pasted, report) {
    const text = saved.body.textContent;
    const words = pasted?.body.textContent.trim();
    // One word with a dot or a slash in it.
    if (/^\s*[\w-]+(:\/\/|\.)[^\s<]+\s*$/.test(text))
        report('lost', 'This is an address, and nothing is opened from here.', 'Open it, press Ctrl + U, or Command + Option + U, and paste the source of the page.');
    else if (/<\/?calcinosis-|data-calcinosis=|<a [^<>]*calcinosis-/.test(text))
        report('lost', 'The HTML is shown as text: the editor took it for words.', source);
    else if (words && text.includes(words))
        report('lost', 'Only the words are left: the system took the HTML away.', useLink);
    else
        report('lost', 'Nothing of calcinosis-elements is in this HTML.', useLink);
}
function checkScript(saved, report) {
    const scripts = [...saved.querySelectorAll('script[src]')];
    const script = scripts.find((each) => /calcinosis-elements(\.classic)?\.js/.test(each.getAttribute('src') ?? ''));
    if (!script) {
        const isPage = saved.querySelector('head > title, head > meta, head > link') !== null;
        if (isPage)
            report('lost', 'The script is not on this page.', 'Add its line once to the site’s template, as step 3 of “Get the tag” shows it.');
        return;
    }
    const isModule = script.getAttribute('type') === 'module';
    const isClassic = (script.getAttribute('src') ?? '').includes('.classic.js');
    if (!isModule && !isClassic)
        report('lost', 'The script’s type="module" is gone, so that it does not run.', 'Use the classic file, which needs no type.');
    else
        report('kept', 'The script is there.');
    if (!script.getAttribute('integrity'))
        report('works', 'The script has no integrity hash. It runs, but unproven.');
}

export { diagnose };
