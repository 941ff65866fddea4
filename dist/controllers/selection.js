import { builtIn } from '../dom/builtins.js';
import { onServer } from './on-server.js';

/** What keeps its name on the clipboard; all else is a block or a piece of a line. */
const kept = /^(h[1-6]|p|[dou]l|li|d[dt]|table|caption|t(head|body|r|h|d)|a|strong|em|b|i|su[bp]|br|bdi|pre|blockquote)$/;
const attributes = ['lang', 'dir', 'href', 'colspan', 'rowspan', 'scope'];
const unread = 'textarea, select, script, style';
const hosts = new Set();
/**
 * Puts on the clipboard what a reader has marked, and nothing else. From a selection that ends within `<details>`,
 * Chromium makes HTML with the rest of the page in it, also with what the reader wrote there. Wherever the browser
 * does not tell what is marked across shadow roots, and wherever the page copies by itself, it is as it was.
 */
class SelectionController {
    #host;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (onServer)
            return;
        hosts.add(this.#host);
        // At the window, after the page's own listeners. The same one for all of them.
        addEventListener('copy', copied);
    }
    hostDisconnected() {
        hosts.delete(this.#host);
        if (hosts.size === 0)
            removeEventListener('copy', copied);
    }
}
function copied(event) {
    const selection = getSelection();
    if (event.defaultPrevented || !event.clipboardData || !selection || selection.rangeCount > 1)
        return;
    // A field has a selection of its own.
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches('input, textarea'))
        return;
    const roots = new Set([...hosts].flatMap(rootsAround));
    const [range] = selection.getComposedRanges?.call(selection, { shadowRoots: [...roots] }) ?? [];
    if (!range || range.collapsed)
        return;
    const ours = new Set(hosts);
    const isOurs = [range.startContainer, range.endContainer].some((node) => rootsAround(node).some(({ host }) => ours.has(host)));
    const marked = isOurs && new Marked(range);
    if (!marked || !marked.isWhole)
        return;
    event.clipboardData.setData('text/plain', marked.text);
    event.clipboardData.setData('text/html', marked.html);
    event.preventDefault();
}
/** The shadow roots that a node is in, and its own. */
function rootsAround(node) {
    const own = node.shadowRoot;
    const roots = own ? [own] : [];
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
        roots.push(root);
    return roots;
}
/** Both forms of what lies between two places, as it stands in sight. */
class Marked {
    #range;
    #start;
    #end;
    #fragment;
    #text = '';
    #gap = '';
    #state = 'before';
    constructor(range) {
        const { startContainer, startOffset, endContainer, endOffset } = range;
        this.#range = range;
        this.#start = startContainer.childNodes[startOffset];
        this.#end = endContainer.childNodes[endOffset];
        // Of a document that shows nothing and runs nothing.
        this.#fragment = builtIn(document).implementation.createHTMLDocument().body;
        this.#walk(builtIn(document).body, this.#fragment);
    }
    /** Both ends were found, in their order. */
    get isWhole() {
        return this.#state === 'after';
    }
    get text() {
        return this.#text.trim();
    }
    get html() {
        return new XMLSerializer().serializeToString(this.#fragment);
    }
    #walk(node, into) {
        const { startContainer, startOffset, endContainer, endOffset } = this.#range;
        if (node === this.#start)
            this.#state = 'in';
        if (node === this.#end)
            this.#state = 'after';
        if (this.#state === 'after')
            return;
        if (node instanceof Text) {
            if (node === startContainer)
                this.#state = 'in';
            if (this.#state === 'in')
                this.#write(node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined), node, into);
            if (node === endContainer)
                this.#state = 'after';
            return;
        }
        if (!(node instanceof HTMLElement) || node.matches(unread))
            return;
        const { display, clipPath } = getComputedStyle(node);
        if ((display !== 'contents' && !node.checkVisibility()) || clipPath === 'inset(50%)')
            return;
        const isInline = /^(inline|contents)/.test(display);
        const name = kept.test(node.localName) ? node.localName : isInline ? '' : 'div';
        this.#breakLine(node, isInline);
        if (!name)
            this.#walkInto(node, into);
        else {
            const copy = into.ownerDocument.createElement(name);
            for (const attribute of attributes) {
                const value = node.getAttribute(attribute);
                // Within an element's own room a fragment leads to nothing elsewhere.
                if (value !== null && !value.startsWith('#'))
                    copy.setAttribute(attribute, attribute === 'href' ? node.href : value);
            }
            this.#walkInto(node, copy);
            const [only] = copy.children;
            if (name === 'br' ? this.#state === 'in' : copy.hasChildNodes())
                into.append(name === 'div' && only?.textContent.trim() === copy.textContent.trim() ? only : copy);
        }
        this.#breakLine(node, isInline);
    }
    #walkInto(node, into) {
        const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
        for (const child of slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes)
            this.#walk(child, into);
        // A place behind the last node.
        const { startContainer, endContainer } = this.#range;
        const isHere = (container) => container === node || container === node.shadowRoot;
        if (isHere(startContainer) && this.#state === 'before')
            this.#state = 'in';
        if (isHere(endContainer) && !this.#end && this.#state === 'in')
            this.#state = 'after';
    }
    #write(data, { parentElement }, into) {
        const isPre = parentElement && getComputedStyle(parentElement).whiteSpace.startsWith('pre');
        const text = isPre ? data : data.replace(/[\t\n\f\r ]+/g, ' ');
        if (text.trim() || into.hasChildNodes())
            into.append(text);
        if (!text.trim() && this.#gap)
            return;
        if (this.#text)
            this.#text = (this.#gap ? this.#text.trimEnd() : this.#text) + this.#gap;
        this.#text += /\s$|^$/.test(this.#text) && !isPre ? text.trimStart() : text;
        this.#gap = '';
    }
    /** What stands between two texts, as wide as the widest that either of them asks for. */
    #breakLine({ localName }, isInline) {
        if (this.#state !== 'in')
            return;
        if (localName === 'br')
            this.#gap += '\n';
        else if (/^t[hd]$/.test(localName))
            this.#gap ||= '\t';
        else if (localName === 'p')
            this.#gap = '\n\n';
        else if (!isInline && !this.#gap.startsWith('\n'))
            this.#gap = '\n';
    }
}

export { SelectionController };
