import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { claim } from '../../src/embed/claim.js';
import { tags } from '../../src/embed/mounts.js';
import { version } from '../../src/version.js';
import { mountedIn, observed, page, seen, warningsOf } from './stand-ins.js';

const entry = new URL('../../src/embed/drop-in.ts', import.meta.url).href;

// First: what is in its cache already, WebKit runs only at the end of the page.
describe('the drop-in in the head of a page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('waits until the parser has added all of a fallback', async function () {
    this.timeout(20_000);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentDocument: content, contentWindow } = frame;
    if (!content || !contentWindow) throw new Error('the frame has no document');
    const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

    // Nothing else feeds a parser piece by piece.
    /* eslint-disable @typescript-eslint/no-deprecated */
    content.open();
    content.write(
      `<!doctype html><script async type="module" src="${entry}"></script><div data-calcinosis="faq"><p>Fall`,
    );
    while (!(Symbol.for('calcinosis-elements') in contentWindow)) await frames();
    content.write('back</p><p>Two</p></div><h2>After</h2>');
    const done = new Promise((resolve) => {
      content.addEventListener('DOMContentLoaded', resolve);
    });
    /* eslint-enable @typescript-eslint/no-deprecated */
    content.close();
    await done;

    expect(content.querySelector('[data-calcinosis]')?.shadowRoot?.childElementCount).to.equal(1);
    expect(content.querySelector('[data-calcinosis]')?.innerHTML).to.equal('<p>Fallback</p><p>Two</p>');
  });
});

describe('the drop-in', () => {
  const registered: string[] = [];

  before(async function () {
    this.timeout(20_000);
    await page('<div data-calcinosis="faq"><p>Fallback</p></div>');
    const { define } = customElements;
    customElements.define = (tag, ...rest) => {
      registered.push(tag);
      define.call(customElements, tag, ...rest);
    };
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
    await import(entry);
    customElements.define = define;
  });

  it('registers each element that it mounts', () => {
    expect(registered).to.have.members(tags);
  });

  it('mounts what is on the page', async () => {
    const element = mountedIn(document.body, 'calcinosis-faq').find((found) => found instanceof LitElement);
    await element?.updateComplete;
    expect(element && seen(element))
      .to.match(/\?/)
      .and.to.not.include('Fallback');
  });

  it('loaded again, does nothing and says nothing', async () => {
    const warnings = await warningsOf(() => import(`${entry}?again`));
    expect(warnings).to.deep.equal([]);
    const place = await page('<p><a href="#calcinosis-faq">FAQ</a></p>');
    await observed();
    expect(mountedIn(place, 'calcinosis-faq')).to.have.length(1);
  });

  it('of another version leaves the page to the first', () => {
    expect(claim('9.9.9')).to.equal(false);
    expect(claim(version)).to.equal(false);
  });

  it('makes no request but for its own modules', () => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const data = entries.filter(
      ({ initiatorType }) => !['script', 'other', 'iframe'].includes(initiatorType),
    );
    expect(data.map(({ name }) => name)).to.deep.equal([]);
    expect(entries.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);
  });
});
