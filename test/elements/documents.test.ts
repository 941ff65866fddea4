import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { tags } from '../../src/embed/mounts.js';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';

const warnings = collectWarnings();
type Tag = keyof HTMLElementTagNameMap & `calcinosis-${string}`;

/** The page of a frame of the same origin, as wide as the test's own place. */
async function frame(): Promise<Document> {
  const made = document.createElement('iframe');
  made.style.cssText = 'border: 0; width: 760px; height: 600px;';
  made.srcdoc = '<!doctype html><body style="margin: 0"><h3>Clinic</h3><div style="width: 760px"></div>';
  const loaded = new Promise((resolve) => {
    made.addEventListener('load', resolve, { once: true });
  });
  clearing().append(made);
  await loaded;
  return made.contentDocument!;
}

const looked = [
  'display',
  'position',
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'textDecorationStyle',
] as const;

/** How every node of an element looks, inside what it holds too. */
function looks(host: Element): string[] {
  const view = host.ownerDocument.defaultView!;
  return [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((node) => {
    const style = view.getComputedStyle(node);
    return [
      `${node.localName}.${node.getAttribute('class') ?? ''} ${looked.map((name) => style[name]).join()}`,
      ...looks(node),
    ];
  });
}

async function moved(host: LitElement, place: Element | ShadowRoot): Promise<string[]> {
  place.append(host);
  host.requestUpdate();
  await settled(host);
  return looks(host);
}

function make(tag: Tag): LitElement {
  const host: LitElement = document.createElement(tag);
  host.textContent = tag === 'calcinosis-term' ? 'calciphylaxis' : '';
  // The level of a heading follows from the page that the element is on.
  host.setAttribute('heading-level', '3');
  return host;
}

describe('an element that is moved to another document', () => {
  for (const tag of tags as Tag[])
    it(`keeps its styles there, and when it comes back: <${tag}>`, async function () {
      const here = clearing();
      here.style.width = '760px';
      const host = make(tag);
      const right = await moved(host, here);
      if (tag !== 'calcinosis-reading-level') expect(right).not.to.deep.equal([]);
      const there = (await frame()).querySelector('div')!;
      expect(await moved(host, there)).to.deep.equal(right);
      expect(await moved(host, here)).to.deep.equal(right);
      expect(warnings).to.deep.equal([]);
    });

  it('keeps them in a shadow root there, through a document without a window, and where it was made for that one', async () => {
    const here = clearing();
    here.style.width = '760px';
    const host = make('calcinosis-faq');
    const right = await moved(host, here);
    const there = (await frame()).querySelector('div')!;
    expect(await moved(host, there.attachShadow({ mode: 'open' }))).to.deep.equal(right);
    document.implementation.createHTMLDocument().body.append(host);
    expect(await moved(host, here)).to.deep.equal(right);
    const fresh = make('calcinosis-faq');
    const other = (await frame()).querySelector('div')!;
    expect(await moved(fresh, other)).to.deep.equal(right);
  });

  it('speaks the language of that document, and follows its headings', async () => {
    const there = await frame();
    there.documentElement.lang = 'xx';
    const host = document.createElement('calcinosis-faq');
    clearing().append(host);
    await settled(host);
    there.querySelector('div')!.append(host);
    await settled(host);
    expect(host.shadowRoot?.querySelector('[part~="heading"]')?.localName).to.equal('h4');
    expect(warnings.join()).to.include('"xx"');
  });

  it('gives its numbers to the references beside it, and takes those back that it leaves', async () => {
    const host = document.createElement('calcinosis-urgent-care');
    const place = clearing();
    place.append(host);
    await settled(host);
    const there = (await frame()).querySelector('div')!;
    const list = document.createElement('calcinosis-references');
    there.append(host, list);
    await settled(list);
    await settled(host);
    expect(host.shadowRoot?.querySelector('.sources')).to.equal(null);
    const sources = (): number => list.shadowRoot!.querySelectorAll('[part="source"]').length;
    const cited = sources();
    place.append(host);
    await settled(host);
    await settled(list);
    expect(host.shadowRoot?.querySelector('.sources')).not.to.equal(null);
    // Where nothing cites them, all are listed.
    expect(sources()).to.be.above(cited);
  });
});
