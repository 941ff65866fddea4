import { report } from '../elements/report.js';
import { readLink } from './links.js';
import { optionNames, readOptions } from './options.js';

const tags = ['calcinosis-faq', 'calcinosis-symptom-checklist', 'calcinosis-type-table'];
const candidates = `[data-calcinosis], [class*="calcinosis-"], a[href*="calcinosis-"], ${tags.join()}`;

const off = '[data-calcinosis="off" i], [contenteditable]:not([contenteditable="false" i])';
const hosts = 'article, aside, blockquote, center, dd, div, figure, p, section, span, td';
const inline =
  'a, abbr, b, bdi, bdo, big, br, cite, code, del, em, font, i, ins, mark, q, s, small, span, strong, sub, sup, u, wbr';
/** Where a link leads on, and does not stand for what it leads to. */
const linkLists = 'nav, menu, li, header, footer, [role="navigation"], [data-calcinosis]';
const splitOut = 'table, details, ul, ol, dl, figure';

const mounted = new WeakSet<Element>();

/** Mounts what the page asks for, now and in what is added later. */
export function watch(): void {
  mountAll(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeType === 1 && node.isConnected) mountAll(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
}

function mountAll(root: Element): void {
  for (const node of [root, ...root.querySelectorAll(candidates)]) {
    try {
      if (!node.closest(off) && !isInside(node)) mount(node);
    } catch (error) {
      report(node, `stays as it is: ${String(error)}`);
    }
  }
}

function isInside(node: Element): boolean {
  for (let up = node.parentElement; up; up = up.parentElement) {
    if (up.localName.startsWith('calcinosis-') || mounted.has(up)) return true;
  }
  return false;
}

function mount(node: Element): void {
  if (mounted.has(node)) return;
  if (node.localName.startsWith('calcinosis-')) warnOfSplit(node);
  else if (node.localName === 'a') mountLink(node);
  else mountBlock(node);
}

function mountBlock(node: Element): void {
  const tag = askedTag(node);
  // What holds an element already is a wrapper around a tag, or the copy of a mounted page that a router kept.
  if (!tag || node.querySelector(tags.join())) return;
  const links = [...node.querySelectorAll('a[href]')].map((link) => readLink(link.getAttribute('href') ?? ''));
  const query = links.find((link) => link?.tag === tag)?.query ?? new URLSearchParams();
  const [element, fallback] = create(tag, readOptions(optionNames(tag), query, node));
  fill(node, element, fallback);
}

function askedTag(node: Element): string | undefined {
  const asked = node.getAttribute('data-calcinosis')?.trim();
  if (!asked) return node.matches(hosts) ? tags.find((tag) => node.classList.contains(tag)) : undefined;
  const tag = tags.find((known) => [known, known.slice('calcinosis-'.length)].includes(asked));
  if (tag && node.matches(hosts)) return tag;
  const names = tags.join(', ').replaceAll('calcinosis-', '');
  report(node, tag ? `an element cannot stand in it.` : `data-calcinosis="${asked}" is not one of ${names}.`);
  return undefined;
}

function mountLink(link: Element): void {
  const { tag, inPage, query } = readLink(link.getAttribute('href') ?? '') ?? {};
  if (!tag || !tags.includes(tag) || (inPage && document.getElementById(tag))) return;
  const block = blockOf(link);
  if (!block || !isAlone(link, block) || link.parentElement?.closest(linkLists)) return;
  const [element, fallback] = create(tag, readOptions(optionNames(tag), query, link));
  if (block.localName === 'p') {
    block.replaceWith(element);
    fallback.append(block);
  } else {
    fill(block, element, fallback);
  }
}
