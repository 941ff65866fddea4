import type { ReactiveElement } from 'lit';
import { builtIn } from '../dom/builtins.js';
import { off } from '../elements/off.js';
import { isOurs } from '../elements/ours.js';
import { report } from '../elements/report.js';
import { type ElementLink, readLink } from './links.js';
import { readOptions, siteOptions } from './options.js';
import { showIn, showOwnNodes } from './show.js';

export const tags = [
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

/** What a block, or the link in it, asks for. */
interface Request {
  readonly tag: string;
  readonly source: 'block' | 'link';
  readonly options: ReadonlyMap<string, string>;
}

/** The element that a block shows, with the attributes that the block gave it. */
interface Mount {
  readonly element: Element;
  options: ReadonlyMap<string, string>;
}

const mounts = new WeakMap<Element, Mount>();
/** Weak, so that a block which has left the page can be collected. */
let counted: WeakRef<Element>[] = [];
/** The blocks whose changes are followed: what they ask for may change with them. */
const followed = new WeakSet<Element>();

/** Mounts what the page asks for, now and whenever the page changes. */
export function watch(): void {
  lookAt(builtIn(document).documentElement);
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      const node = target as Element;
      if (attributeName === 'class' || attributeName === 'href') lookAtOne(node);
      else if (attributeName) lookAt(node);
      for (const added of addedNodes) if (added instanceof Element && added.isConnected) lookAt(added);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-calcinosis', 'class', 'href', 'contenteditable'],
  });
}

function lookAt(root: Element): void {
  lookAtOne(root);
  lookInside(root);
}

function lookAtOne(node: Element): void {
  if (builtIn(node).matches(candidates)) look(node);
}

function lookInside(root: Element): void {
  for (const node of builtIn(root).querySelectorAll(candidates)) look(node);
}

function look(node: Element): void {
  try {
    if (isOurs(node)) meet(node);
    else update(node.localName === 'a' ? blockOf(node) : node);
  } catch (error) {
    report(node, `stays as it is: ${String(error)}`);
  }
}

/** A tag that the page has written itself. */
function meet(element: Element): void {
  if (!isFree(element)) return;
  // It may have been switched on just now.
  if (!(element as Partial<ReactiveElement>).hasUpdated)
    (element as Partial<ReactiveElement>).requestUpdate?.();
  for (const [name, value] of siteOptions(element.localName))
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  warnOfSplit(element);
}

/** Shows what a block asks for now, in place of its nodes, which stay where the page has put them. */
function update(block: Element | null): void {
  if (!block) return;
  const mount = mounts.get(block);
  const free = isFree(block);
  const request = free ? requestOf(block, mount) : undefined;
  if (mount || request || (free && isLineWithLink(block))) follow(block);
  if (mount && mount.element.localName === request?.tag) {
    setOptions(mount, request.options);
    showIn(block, mount.element, request.source);
  } else if (mount || (request && isWithinLimit())) {
    mount?.element.remove();
    mounts.delete(block);
    if (request) {
      const made: Mount = { element: builtIn(document).createElement(request.tag), options: new Map() };
      setOptions(made, request.options);
      mounts.set(block, made);
      counted.push(new WeakRef(block));
      showIn(block, made.element, request.source);
    } else {
      showOwnNodes(block);
    }
    // What stands in a block that shows an element is not shown, and asks for nothing.
    lookInside(block);
  }
}

/** Whether the page may ask here: not in what it edits or switches off, nor inside something of ours. */
function isFree(node: Element): boolean {
  if (builtIn(node).closest(untouched)) return false;
  let around = builtIn(node).parentElement;
  while (around && !mounts.has(around) && !isOurs(around)) around = builtIn(around).parentElement;
  return !around;
}

function requestOf(block: Element, mount: Mount | undefined): Request | undefined {
  const tag = askedTag(block);
  if (!tag) return builtIn(block).matches(hosts) ? linkRequest(block) : undefined;
  // With an element inside, it wraps a tag, or is a copy of a mounted page that a router kept.
  if ([...builtIn(block).querySelectorAll(anyTag)].some((element) => element !== mount?.element))
    return undefined;
  const link = [...builtIn(block).querySelectorAll(links)].map(read).find((found) => found?.tag === tag);
  return { tag, source: 'block', options: readOptions(tag, { node: block, query: link?.query }) };
}

function askedTag(block: Element): string | undefined {
  const asked = builtIn(block).getAttribute('data-calcinosis')?.trim();
  if (!asked)
    return builtIn(block).matches(hosts) ? tags.find((tag) => block.classList.contains(tag)) : undefined;
  const tag = tags.find((known) => known === asked || known === `calcinosis-${asked}`);
  if (tag && builtIn(block).matches(hosts)) return tag;
  if (builtIn(block).matches(off)) return undefined;
  const names = tags.join(', ').replaceAll('calcinosis-', '');
  report(block, tag ? 'no element can stand in it.' : `data-calcinosis="${asked}" is not one of ${names}.`);
  return undefined;
}

/** What the link asks for that is all there is in the block. */
function linkRequest(block: Element): Request | undefined {
  const [link, ...more] = builtIn(block).querySelectorAll('a');
  if (!link || more.length > 0 || blockOf(link) !== block || !isAlone(link, block)) return undefined;
  const { tag, inPage, query } = read(link) ?? {};
  if (!tag || !tags.includes(tag) || (inPage && builtIn(document).getElementById(tag))) return undefined;
  const { parentElement } = link;
  if (link.matches(off) || (parentElement && builtIn(parentElement).closest(leadsOn))) return undefined;
  return { tag, source: 'link', options: readOptions(tag, { node: link, query }) };
}

function read(link: Element): ElementLink | undefined {
  return readLink(link.getAttribute('href') ?? '');
}

function blockOf(link: Element): Element | null {
  let block = link.parentElement;
  while (block && builtIn(block).matches(inline)) block = builtIn(block).parentElement;
  return block;
}

function isAlone(link: Element, block: Element): boolean {
  const words = (node: Element): string => (node.textContent ?? '').replace(/[\s\u200b]/g, '');
  return (
    words(block) === words(link) &&
    [...builtIn(block).querySelectorAll('*')].every(
      (node) => link.contains(node) || mounts.get(block)?.element === node || builtIn(node).matches(inline),
    )
  );
}

/** A link in it may come to stand alone. */
function isLineWithLink(block: Element): boolean {
  return (
    builtIn(block).querySelectorAll(links).length > 0 &&
    builtIn(block).querySelectorAll(`:not(${inline})`).length === 0
  );
}

function follow(block: Element): void {
  if (followed.has(block)) return;
  followed.add(block);
  new MutationObserver(() => {
    look(block);
  }).observe(block, { attributes: true, childList: true, characterData: true, subtree: true });
}

function isWithinLimit(): boolean {
  if (counted.length < mostMounts) return true;
  const isShown = (block: Element | undefined): boolean => !!block?.isConnected && mounts.has(block);
  counted = counted.filter((block) => isShown(block.deref()));
  if (counted.length < mostMounts) return true;
  report(
    { localName: 'script' },
    `blocks and links show ${mostMounts} elements, and no more; the others stay as they are.`,
  );
  return false;
}

function setOptions(mount: Mount, options: ReadonlyMap<string, string>): void {
  const { element } = mount;
  for (const name of mount.options.keys()) if (!options.has(name)) element.removeAttribute(name);
  for (const [name, value] of options)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  mount.options = options;
}

/** In `<p>` the parser ends the tag where a table or a list begins, which then stands after the `<p>`. */
function warnOfSplit(element: Element): void {
  const paragraph = element.parentElement;
  const next = paragraph?.nextElementSibling;
  if (paragraph?.localName !== 'p' || element.nextElementSibling || element.textContent?.trim()) return;
  if (!next || !builtIn(next).matches(splitOut)) return;
  report(element, `is empty. If the <${next.localName}> after it is its fallback, use a <div>, not a <p>.`);
}
