import { builtIn } from '../dom/builtins.js';
import { off } from '../elements/off.js';
import { isOurs } from '../elements/ours.js';
import { report } from '../elements/report.js';
import { readLink } from './links.js';
import { siteOptions, readOptions } from './options.js';
import { showIn, showOwnNodes } from './show.js';

const tags = [
    'calcinosis-causes',
    'calcinosis-diagnosis',
    'calcinosis-disclaimer',
    'calcinosis-faq',
    'calcinosis-glossary',
    'calcinosis-guide',
    'calcinosis-key-points',
    'calcinosis-overview',
    'calcinosis-prevalence',
    'calcinosis-reading-level',
    'calcinosis-references',
    'calcinosis-symptom-checklist',
    'calcinosis-term',
    'calcinosis-treatments',
    'calcinosis-type-table',
    'calcinosis-urgent-care',
];
const anyTag = tags.join();
const links = 'a[href*="calcinosis-"]';
const candidates = `[data-calcinosis], [class*="calcinosis-"], ${links}, ${anyTag}`;
const untouched = `${off}, [contenteditable]:not([contenteditable="false" i])`;
const hosts = 'article, aside, blockquote, dd, div, figure, p, section, span, td';
const inline = 'a, b, br, del, em, font, i, ins, mark, s, small, span, strong, sub, sup, u';
/** Here a link leads on to something; it does not stand for it. */
const leadsOn = 'nav, menu, li, header, footer, [role="navigation"], [data-calcinosis]';
const splitOut = 'table, details, ul, ol, dl, figure';
/** More than a page needs: a list of links to our pages is not a list of elements. */
const mostMounts = 100;
const mounts = new WeakMap();
/** Weak, so that a block which has left the page can be collected. */
let counted = [];
/** The blocks whose changes are followed: what they ask for may change with them. */
const followed = new WeakSet();
/** Mounts what the page asks for, now and whenever the page changes. */
function watch() {
    lookAt(builtIn(document).documentElement);
    new MutationObserver((records) => {
        for (const { target, addedNodes, attributeName } of records) {
            const node = target;
            if (attributeName === 'class' || attributeName === 'href')
                lookAtOne(node);
            else if (attributeName)
                lookAt(node);
            for (const added of addedNodes)
                if (added instanceof Element && added.isConnected)
                    lookAt(added);
        }
    }).observe(document, {
        childList: true,
        subtree: true,
        attributeFilter: ['data-calcinosis', 'class', 'href', 'contenteditable'],
    });
}
function lookAt(root) {
    lookAtOne(root);
    lookInside(root);
}
function lookAtOne(node) {
    if (builtIn(node).matches(candidates))
        look(node);
}
function lookInside(root) {
    for (const node of builtIn(root).querySelectorAll(candidates))
        look(node);
}
function look(node) {
    try {
        if (isOurs(node))
            meet(node);
        else
            update(node.localName === 'a' ? blockOf(node) : node);
    }
    catch (error) {
        report(node, `stays as it is: ${String(error)}`);
    }
}
/** A tag that the page has written itself. */
function meet(element) {
    if (!isFree(element))
        return;
    // It may have been switched on just now.
    if (!element.hasUpdated)
        element.requestUpdate?.();
    for (const [name, value] of siteOptions(element.localName))
        if (!element.hasAttribute(name))
            element.setAttribute(name, value);
    warnOfSplit(element);
}
/** Shows what a block asks for now, in place of its nodes, which stay where the page has put them. */
function update(block) {
    if (!block)
        return;
    const mount = mounts.get(block);
    const free = isFree(block);
    const request = free ? requestOf(block, mount) : undefined;
    if (mount || request || (free && isLineWithLink(block)))
        follow(block);
    if (mount && mount.element.localName === request?.tag) {
        setOptions(mount, request.options);
        showIn(block, mount.element, request.source);
    }
    else if (mount || (request && isWithinLimit())) {
        mount?.element.remove();
        mounts.delete(block);
        if (request) {
            const made = { element: builtIn(document).createElement(request.tag), options: new Map() };
            setOptions(made, request.options);
            mounts.set(block, made);
            counted.push(new WeakRef(block));
            showIn(block, made.element, request.source);
        }
        else {
            showOwnNodes(block);
        }
        // What stands in a block that shows an element is not shown, and asks for nothing.
        lookInside(block);
    }
}
/** Whether the page may ask here: not in what it edits or switches off, nor inside something of ours. */
function isFree(node) {
    if (builtIn(node).closest(untouched))
        return false;
    let around = builtIn(node).parentElement;
    while (around && !mounts.has(around) && !isOurs(around))
        around = builtIn(around).parentElement;
    return !around;
}
function requestOf(block, mount) {
    const tag = askedTag(block);
    if (!tag)
        return builtIn(block).matches(hosts) ? linkRequest(block) : undefined;
    // With an element inside, it wraps a tag, or is a copy of a mounted page that a router kept.
    if ([...builtIn(block).querySelectorAll(anyTag)].some((element) => element !== mount?.element))
        return undefined;
    const link = [...builtIn(block).querySelectorAll(links)].map(read).find((found) => found?.tag === tag);
    return { tag, source: 'block', options: readOptions(tag, { node: block, query: link?.query }) };
}
function askedTag(block) {
    const asked = builtIn(block).getAttribute('data-calcinosis')?.trim();
    if (!asked)
        return builtIn(block).matches(hosts) ? tags.find((tag) => block.classList.contains(tag)) : undefined;
    const tag = tags.find((known) => known === asked || known === `calcinosis-${asked}`);
    if (tag && builtIn(block).matches(hosts))
        return tag;
    if (builtIn(block).matches(off))
        return undefined;
    const names = tags.join(', ').replaceAll('calcinosis-', '');
    report(block, tag ? 'no element can stand in it.' : `data-calcinosis="${asked}" is not one of ${names}.`);
    return undefined;
}
/** What the link asks for that is all there is in the block. */
function linkRequest(block) {
    const [link, ...more] = builtIn(block).querySelectorAll('a');
    if (!link || more.length > 0 || blockOf(link) !== block || !isAlone(link, block))
        return undefined;
    const { tag, inPage, query } = read(link) ?? {};
    if (!tag || !tags.includes(tag) || (inPage && builtIn(document).getElementById(tag)))
        return undefined;
    const { parentElement } = link;
    if (link.matches(off) || (parentElement && builtIn(parentElement).closest(leadsOn)))
        return undefined;
    return { tag, source: 'link', options: readOptions(tag, { node: link, query }) };
}
function read(link) {
    return readLink(link.getAttribute('href') ?? '');
}
function blockOf(link) {
    let block = link.parentElement;
    while (block && builtIn(block).matches(inline))
        block = builtIn(block).parentElement;
    return block;
}
function isAlone(link, block) {
    const words = (node) => (node.textContent ?? '').replace(/[\s\u200b]/g, '');
    return (words(block) === words(link) &&
        [...builtIn(block).querySelectorAll('*')].every((node) => link.contains(node) || mounts.get(block)?.element === node || builtIn(node).matches(inline)));
}
/** A link in it may come to stand alone. */
function isLineWithLink(block) {
    return (builtIn(block).querySelectorAll(links).length > 0 &&
        builtIn(block).querySelectorAll(`:not(${inline})`).length === 0);
}
function follow(block) {
    if (followed.has(block))
        return;
    followed.add(block);
    new MutationObserver(() => {
        look(block);
    }).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
}
function isWithinLimit() {
    if (counted.length < mostMounts)
        return true;
    const isShown = (block) => !!block?.isConnected && mounts.has(block);
    counted = counted.filter((block) => isShown(block.deref()));
    if (counted.length < mostMounts)
        return true;
    report({ localName: 'script' }, `blocks and links show ${mostMounts} elements, and no more; the others stay as they are.`);
    return false;
}
function setOptions(mount, options) {
    const { element } = mount;
    for (const name of mount.options.keys())
        if (!options.has(name))
            element.removeAttribute(name);
    for (const [name, value] of options)
        if (element.getAttribute(name) !== value)
            element.setAttribute(name, value);
    mount.options = options;
}
/** In `<p>` the parser ends the tag where a table or a list begins, which then stands after the `<p>`. */
function warnOfSplit(element) {
    const paragraph = element.parentElement;
    const next = paragraph?.nextElementSibling;
    if (paragraph?.localName !== 'p' || element.nextElementSibling || element.textContent?.trim())
        return;
    if (!next || !builtIn(next).matches(splitOut))
        return;
    report(element, `is empty. If the <${next.localName}> after it is its fallback, use a <div>, not a <p>.`);
}

export { tags, watch };
