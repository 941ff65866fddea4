import { isOurs } from '../elements/ours.js';
import { report } from '../elements/report.js';
import { readLink } from './links.js';
import { readOptions, optionNames } from './options.js';

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
const candidates = `[data-calcinosis], [class*="calcinosis-"], a[href*="calcinosis-"], ${tags.join()}`;
const off = '[data-calcinosis="off" i], [contenteditable]:not([contenteditable="false" i])';
const hosts = 'article, aside, blockquote, dd, div, figure, p, section, span, td';
const inline = 'a, b, br, del, em, font, i, ins, mark, s, small, span, strong, sub, sup, u';
/** Here a link leads on to something; it does not stand for it. */
const leadsOn = 'nav, menu, li, header, footer, [role="navigation"], [data-calcinosis]';
const splitOut = 'table, details, ul, ol, dl, figure';
const mounted = new WeakSet();
/** Mounts what the page asks for, now and in whatever is added later. */
function watch() {
    mountAll(document.documentElement);
    new MutationObserver((records) => {
        for (const { addedNodes } of records) {
            for (const node of addedNodes)
                if (node instanceof Element && node.isConnected)
                    mountAll(node);
        }
    }).observe(document, { childList: true, subtree: true });
}
function mountAll(root) {
    for (const node of [root, ...root.querySelectorAll(candidates)]) {
        try {
            if (!node.closest(off) && !mounted.has(node) && !isInOurs(node.parentElement))
                mount(node);
        }
        catch (error) {
            report(node, `stays as it is: ${String(error)}`);
        }
    }
}
function isInOurs(node) {
    return !!node && (mounted.has(node) || isOurs(node) || isInOurs(node.parentElement));
}
function mount(node) {
    if (isOurs(node))
        warnOfSplit(node);
    else if (node.localName === 'a')
        mountLink(node);
    else
        mountBlock(node);
}
function mountBlock(block) {
    const tag = askedTag(block);
    // With an element inside, it wraps a tag, or is a copy of a mounted page that a router kept.
    if (!tag || block.querySelector(tags.join()))
        return;
    const link = [...block.querySelectorAll('a')].map(read).find((found) => found?.tag === tag);
    mounted.add(block);
    fill(block, create(tag, block, link?.query));
}
function askedTag(block) {
    const asked = block.getAttribute('data-calcinosis')?.trim();
    if (!asked)
        return block.matches(hosts) ? tags.find((tag) => block.classList.contains(tag)) : undefined;
    const tag = tags.find((known) => known === asked || known === `calcinosis-${asked}`);
    if (tag && block.matches(hosts))
        return tag;
    const names = tags.join(', ').replaceAll('calcinosis-', '');
    report(block, tag ? 'no element can stand in it.' : `data-calcinosis="${asked}" is not one of ${names}.`);
    return undefined;
}
function mountLink(link) {
    const { tag, inPage, query } = read(link) ?? {};
    if (!tag || !tags.includes(tag) || (inPage && document.getElementById(tag)))
        return;
    const block = blockOf(link);
    if (!block?.matches(hosts) || !isAlone(link, block) || link.parentElement?.closest(leadsOn))
        return;
    const element = create(tag, link, query);
    if (block.localName === 'p' && !block.slot) {
        block.replaceWith(element);
        keep(element, [block]);
    }
    else {
        fill(block, element);
    }
}
function read(link) {
    return readLink(link.getAttribute('href') ?? '');
}
function blockOf(link) {
    let block = link.parentElement;
    while (block?.matches(inline))
        block = block.parentElement;
    return block;
}
function isAlone(link, block) {
    const words = (node) => (node.textContent ?? '').replace(/[\s\u200b]/g, '');
    return (words(block) === words(link) &&
        [...block.querySelectorAll('*')].every((node) => link.contains(node) || node.matches(inline)));
}
function create(tag, source, query) {
    const element = document.createElement(tag);
    for (const [name, value] of readOptions(optionNames(tag), query, source))
        element.setAttribute(name, value);
    return element;
}
function fill(block, element) {
    const children = [...block.childNodes];
    block.append(element);
    keep(element, children);
}
/** What stood here becomes the element's fallback, marked as meant; what has a slot is shown in it. */
function keep(element, nodes) {
    const fallback = document.createElement('div');
    fallback.dataset['calcinosisFallback'] = '';
    element.append(fallback);
    for (const node of nodes)
        (node instanceof Element && node.slot ? element : fallback).append(node);
}
/** In `<p>` the parser ends the tag where a table or a list begins, which then stands after the `<p>`. */
function warnOfSplit(element) {
    const paragraph = element.parentElement;
    const next = paragraph?.nextElementSibling;
    if (paragraph?.localName !== 'p' || element.nextElementSibling || element.textContent?.trim())
        return;
    if (!next?.matches(splitOut))
        return;
    report(element, `is empty. If the <${next.localName}> after it is its fallback, use a <div>, not a <p>.`);
}

export { tags, watch };
