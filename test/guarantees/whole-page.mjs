import * as english from '../../dist/content/en/plain.js';
import { plainText } from '../../dist/content/markup.js';
import { tags } from '../../dist/embed/mounts.js';
import { serve, strictPolicy } from '../host/serve.mjs';

/** What a person might write, and nobody else may ever see. */
export const secret = 'quetzal-left-hand-7731';

/**
 * A page with every element, as tags and by the module, or as blocks and by the classic file; and a server that keeps
 * what was asked of it and what browsers reported of the policy. `pages` are further pages, by their names.
 */
export async function serveWholePages(pages = {}) {
  const asked = [];
  const reports = [];
  const all = { 'guard.js': `(${guard})();`, ...pages };
  const site = await serve({
    headers: { 'content-security-policy': `${strictPolicy}; report-uri /reports` },
    answer(request, response) {
      let body = '';
      request.setEncoding('utf8').on('data', (part) => (body += part));
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/reports') {
        request.on('end', () => {
          reports.push(body);
          response.writeHead(204).end();
        });
        return true;
      }
      if (pathname === '/favicon.ico') return false;
      const { url, method, headers } = request;
      const entry = { url, method, headers, body: '' };
      asked.push(entry);
      request.on('end', () => (entry.body = body));
      const page = all[pathname.replace('/whole/', '')];
      if (page === undefined || !pathname.startsWith('/whole/')) return false;
      const { body: text = page, policy = strictPolicy } = page;
      response.writeHead(200, {
        'content-type': pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
        'content-security-policy': `${policy}; report-uri /reports`,
      });
      response.end(text);
      return true;
    },
  });
  return { ...site, asked, reports };
}

export const htmlPage = (body, script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Skin clinic</title>
<script src="/whole/guard.js"></script>${script}</head>
<body><h1>Skin clinic</h1>${body}</body></html>`;

const word = 'calciphylaxis';
export const forms = {
  'tags and the module': {
    script: '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>',
    block: (tag) => (tag === 'calcinosis-term' ? `<p><${tag}>${word}</${tag}></p>` : `<${tag}></${tag}>`),
  },
  'blocks and the classic file': {
    script: '<script src="/dist/cdn/calcinosis-elements.classic.js"></script>',
    block: (tag) =>
      tag === 'calcinosis-term'
        ? `<p><${tag}>${word}</${tag}></p>`
        : `<div data-calcinosis="${tag.replace('calcinosis-', '')}"><p>A leaflet lies at the desk.</p></div>`,
  },
};
export const wholePage = ({ script, block }) => htmlPage(tags.map(block).join('\n'), script);

/** What a reader of that language finds in each element: its heading, or what the term means. */
export async function wordsOf(lang) {
  const words = lang === 'en' ? english : await import(`../../dist/content/${lang}/plain.js`);
  const part = (tag) => tag.slice('calcinosis-'.length).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return tags.map((tag) => [
    tag,
    plainText(tag === 'calcinosis-term' ? words.glossary.terms[word].meaning : words[part(tag)].title),
  ]);
}

/** The page's own guard: hears of every break of the policy, every error, every message, and every way out. */
function guard() {
  const seen = { violations: [], errors: [], messages: [], ways: [], copied: [], printed: 0 };
  window.seen = seen;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    seen.violations.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')),
  );
  addEventListener('error', ({ message }) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  addEventListener('message', ({ data, origin, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    seen.messages.push({ data: JSON.stringify(data)?.slice(0, 200), origin, from: frame?.id });
  });
  window.print = () => {
    seen.printed += 1;
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
  };
  // What a script presses may not write into the real one.
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (text) => seen.copied.push(text) },
  });
  const watch = (owner, name) => {
    const own = owner?.[name];
    if (typeof own !== 'function') return;
    owner[name] = new Proxy(own, {
      apply(way, self, all) {
        seen.ways.push(`${name} ${String(all[0])}`);
        return Reflect.apply(way, self, all);
      },
      construct(way, all) {
        seen.ways.push(`new ${name} ${String(all[0])}`);
        return Reflect.construct(way, all);
      },
    });
  };
  for (const name of [
    'fetch',
    'open',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'Worker',
  ])
    watch(window, name);
  for (const name of ['SharedWorker', 'RTCPeerConnection', 'Image', 'BroadcastChannel']) watch(window, name);
  watch(navigator, 'sendBeacon');
  watch(navigator, 'share');
  watch(window.ServiceWorkerContainer?.prototype, 'register');
  watch(window.IDBFactory?.prototype, 'open');
  watch(window.CacheStorage?.prototype, 'open');
  watch(Storage.prototype, 'setItem');
  watch(Document.prototype, 'write');
  watch(HTMLFormElement.prototype, 'submit');
  for (const timer of ['setTimeout', 'setInterval']) {
    const own = window[timer];
    window[timer] = (task, ...rest) => {
      if (typeof task !== 'function') seen.ways.push(`${timer} with a text`);
      return own(task, ...rest);
    };
  }
}

/** In the page: whether each element shows its words. */
export function shows(words) {
  const textOf = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textOf).join('');
  // In a page's block it stands in the shadow root.
  const blocks = [...document.querySelectorAll('[data-calcinosis]')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return words.every(([tag, text]) => {
    const [element] = [document, ...blocks].flatMap((root) => root.querySelector(tag) ?? []);
    return element?.shadowRoot && textOf(element).replace(/\s+/g, ' ').includes(text);
  });
}

/**
 * In the page: opens, ticks, chooses, fills in, searches, presses and follows whatever is there, in every element.
 * What a person would have to open first is open then. It says how much it used.
 */
export async function useEverything(written) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const find = (selector) => {
    // The guide holds the others once more.
    const elements = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    return elements.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
  };
  const used = {};
  const count = (what, number = 1) => (used[what] = (used[what] ?? 0) + number);
  for (const node of find('details')) {
    node.open = true;
    count('opened');
  }
  await painted();
  // The last of a group of ticks says "none of these", and would take the others away.
  for (const label of find('label:has([type=checkbox]:not(:checked))'))
    if (label.textContent.trim() !== 'None of these') {
      label.click();
      count('ticked');
    }
  for (const node of [...find('[type=radio]:not(:checked)'), ...find('[type=radio]:checked')]) {
    node.click();
    count('chosen');
    await painted();
  }
  for (const node of find('select')) {
    node.selectedIndex = node.options.length - 1;
    node.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    node.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    count('chosen');
  }
  for (const node of find('textarea:not([readonly]), input:not([type=checkbox], [type=radio])')) {
    node.value = node.type === 'date' ? '2026-01-31' : written;
    node.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    node.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    count('filled in');
  }
  await painted();
  for (const node of find('[role=button], button'))
    if (node.isConnected) {
      node.click();
      count('pressed');
    }
  await painted();
  // WebKit lets an address change a hundred times in ten seconds.
  for (const node of find('a[href^="#"]').slice(0, 25)) {
    node.click();
    count('followed');
  }
  await painted();
  const links = [
    ...document.querySelectorAll('link[rel~=preconnect], link[rel*=prefetch], link[rel*=preload]'),
  ];
  // Where a place stops below what the page has fixed at the top is set by script, which a policy for styles allows.
  const stops = ['--_sticky-top', 'scroll-margin-top'];
  const styled = find('[style]').filter(
    (node) => !node.matches('.meaning') && [...node.style].some((name) => !stops.includes(name)),
  );
  const inline = find('[onclick], [onload], [onerror], style, script').map(({ localName }) => localName);
  return {
    used,
    hints: links.map(({ href }) => href),
    styled: styled.map(({ outerHTML }) => outerHTML.slice(0, 100)),
    inline,
    cookies: document.cookie,
    address: location.href,
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  };
}
