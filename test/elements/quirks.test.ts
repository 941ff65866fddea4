import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags } from '../../src/embed/mounts.js';

/*
 * A page without a doctype is one of old: there a browser gives tables, lists, forms and lines other looks, also
 * inside a shadow root. Each element has to be there what it is elsewhere.
 */

/** What a browser may set anew on such a page. */
const properties = [
  'background-color',
  'border-block-start-width',
  'border-block-start-color',
  'border-inline-start-width',
  'border-spacing',
  'box-sizing',
  'color',
  'display',
  'fill',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-caps',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-position',
  'list-style-type',
  'margin-block-end',
  'margin-block-start',
  'margin-inline-start',
  'padding-block-start',
  'padding-inline-start',
  'text-align',
  'text-decoration-color',
  'text-decoration-line',
  'text-indent',
  'text-transform',
  'vertical-align',
  'white-space',
  'word-spacing',
];

const frames: HTMLIFrameElement[] = [];
after(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of old, with its colors in attributes, that begins with `doctype`. */
async function page(doctype: string): Promise<HTMLIFrameElement> {
  const html = `${doctype}<html lang="en"><head><title>A page</title></head>
    <body bgcolor="#003366" text="#ffffff" link="#ffff00">
    <script type="module" src="${new URL('../../src/index.ts', import.meta.url).href}"></script></body></html>`;
  const frame = document.createElement('iframe');
  // In sight: WebKit gives no animation frames to what is below the window.
  frame.style.cssText = 'position: fixed; inset: 0; block-size: 900px';
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  URL.revokeObjectURL(frame.src);
  return frame;
}

/** Puts `body` on the page, `width` pixels wide, with all its details open. */
async function show(frame: HTMLIFrameElement, body: string, width: number): Promise<Document> {
  frame.style.inlineSize = `${width}px`;
  const inside = frame.contentDocument!;
  const view = inside.defaultView!;
  inside.body.innerHTML = body;
  for (const element of inside.body.querySelectorAll<LitElement>(tags.join())) {
    while (!(await element.updateComplete));
  }
  for (const node of everyNode(inside.body)) if (node.localName === 'details') node.setAttribute('open', '');
  for (let left = 2; left > 0; left -= 1) await new Promise((resolve) => view.requestAnimationFrame(resolve));
  return inside;
}

/** What stands in an element, and in those inside it. */
function everyNode(node: Element | ShadowRoot): Element[] {
  return [...node.children].flatMap((child) => [
    child,
    ...(child.shadowRoot ? everyNode(child.shadowRoot) : []),
    ...everyNode(child),
  ]);
}

function looks(node: Element): string {
  const style = node.ownerDocument.defaultView!.getComputedStyle(node);
  const { width, height } = node.getBoundingClientRect();
  const size = [width, height].map((length) => length.toFixed(1)).join(' by ');
  return [`size: ${size}`, ...properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join(
    '\n',
  );
}

describe('a page without a doctype', () => {
  let quirks: HTMLIFrameElement;
  let standards: HTMLIFrameElement;
  before(async () => {
    quirks = await page('');
    standards = await page('<!doctype html>');
  });

  for (const tag of tags) {
    it(`shows <${tag}> as a page with one does`, async () => {
      const words = tag === 'calcinosis-term' ? 'biopsy' : '';
      const slotted =
        tag === 'calcinosis-type-table' ? '<table slot="note"><tr><td>Our clinic</td></tr></table>' : '';
      // Its sections are tried by themselves.
      const sections = tag === 'calcinosis-guide' ? ' sections="type-table disclaimer"' : '';
      const body = `<${tag}${sections}>${words}${slotted}</${tag}>`;
      for (const width of [1000, 360]) {
        const [old, standard] = [await show(quirks, body, width), await show(standards, body, width)];
        expect([old.compatMode, standard.compatMode]).to.deep.equal(['BackCompat', 'CSS1Compat']);
        // What is marked in a list of contents hangs on what is in sight.
        for (const node of [old, standard].flatMap(({ body: all }) => everyNode(all)))
          node.removeAttribute('aria-current');
        const [there, here] = [old, standard].map((each) => everyNode(each.querySelector(tag)!.shadowRoot!));
        expect(there).to.have.length(here!.length);
        there!.forEach((node, i) => {
          const name = `${node.localName}.${node.getAttribute('class') ?? ''} of ${node.parentElement?.localName ?? ''}`;
          expect(looks(node), name).to.equal(looks(here![i]!));
        });
        const [table] = old.querySelectorAll('[slot]');
        if (table) expect(looks(table)).to.equal(looks(standard.querySelector('[slot]')!));
      }
    });
  }
});
