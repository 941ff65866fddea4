import assert from 'node:assert/strict';
import { ownPages } from '../host/browser.mjs';
import { serve } from '../host/serve.mjs';

const line = {
  'calcinosis-term': 'calciphylaxis',
  'calcinosis-reading-level': 'How much to read',
};

/** Each element, with a line that is read before the script runs. */
export const all = [...ownPages, 'calcinosis-reading-level', 'calcinosis-term'];
export const allElements = all.map((tag) => `<${tag}>${line[tag] ?? 'Ask at the desk.'}</${tag}>`).join('\n');

export const moduleScript = '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>';

export const pageWith = (body, { head = '', script = moduleScript, lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Skin clinic</title>
<script>
  window.problems = [];
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
</script>
${head}${script}</head><body>${body}</body></html>`;

/** A server of such pages, each at an address of its own, and of files beside them. */
export async function servePages(files = {}) {
  const pages = [];
  const site = await serve({
    answer({ url }, response) {
      const [, place] = /^\/pages\/(.+)$/.exec(url) ?? [];
      const body = pages[place] ?? files[place];
      if (body === undefined) return false;
      const type = place.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type }).end(body);
      return true;
    },
  });
  return { ...site, add: (html) => `${site.url}pages/${pages.push(html) - 1}` };
}

/** Whether all that is ours on the page has rendered, or given up. */
export function isReady(names) {
  const { querySelectorAll } = Object.getPrototypeOf(document);
  const found = [...querySelectorAll.call(document, names.join())];
  return (
    found.length > 0 && found.every((host) => host.isUpdatePending === false && host.shadowRoot?.firstChild)
  );
}

/**
 * What each element shows, as one text, and that it has its styles: run in a page, whose `document` may be anything. An
 * error that reached the page is a line of its own.
 */
export function shownBy(names) {
  const { querySelectorAll } = Object.getPrototypeOf(document);
  const words = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.localName === 'style') return '';
    // A slot that shows the page's own words would hide that nothing was rendered.
    const slotted = node.localName === 'slot' && !node.hidden ? node.assignedNodes() : [];
    return [...(node.shadowRoot?.childNodes ?? []), ...slotted, ...(node.shadowRoot ? [] : node.childNodes)]
      .map(words)
      .join(' ');
  };
  const looks = (host) => {
    const part = host.shadowRoot.querySelector('[part]');
    if (!part) return 'nothing';
    const hidden = host.shadowRoot.querySelector('.hidden, .meaning');
    const { backgroundColor, fontFamily, lineHeight, textDecorationStyle } = getComputedStyle(part);
    return [
      backgroundColor,
      fontFamily,
      lineHeight,
      textDecorationStyle,
      hidden && getComputedStyle(hidden).position,
    ].join();
  };
  const drawn = (host) =>
    [...host.shadowRoot.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();
  const shown = [...querySelectorAll.call(document, names.join())].map((host) =>
    [host.localName, looks(host), words(host).replace(/\s+/g, ' ').trim(), drawn(host)].join(': '),
  );
  return [...shown, ...window.problems];
}

/** Compares what two pages show; these are long texts, so it says where the first difference is. */
export function assertSame(shown, right, what) {
  for (const [i, text] of right.entries()) {
    const other = String(shown[i]);
    const at = [...text].findIndex((letter, place) => letter !== other[place]);
    const from = Math.max(0, (at < 0 ? text.length : at) - 40);
    assert.ok(
      other === text,
      `${what}: ${text.split(':')[0]} has "${other.slice(from, from + 120)}" for "${text.slice(from, from + 120)}"`,
    );
  }
  assert.deepEqual(shown.slice(right.length), [], what);
}
