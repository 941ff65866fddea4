/* How the elements of a page find each other: in the order in which a reader meets them, and in steps that grow with their number. */
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import type { CalcinosisElement } from '../../src/elements/calcinosis-element.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { allInside, visibleText } from '../support/visible.js';

collectWarnings();

/** Everything of ours has said what it uses, and has heard what it is given. */
async function all(place: ParentNode): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    await new Promise((done) => setTimeout(done));
    for (const element of place.querySelectorAll('*')) {
      if (element instanceof HTMLElement && 'updateComplete' in element) await settled(element);
      if (element.shadowRoot) await all(element.shadowRoot);
    }
  }
}

async function put(html: string): Promise<HTMLElement> {
  const place = clearing();
  place.innerHTML = html;
  await all(place);
  return place;
}

const citedIn = (references: Element): string[] => {
  const names = allInside(references, '.cited a').map((link) => visibleText(link));
  return [...new Set(names)];
};
const numbers = (host: Element): string[] => allInside(host, 'sup a').map((mark) => mark.textContent.trim());

describe('the order in which a reader meets the elements of a page', () => {
  it('goes through the shadow roots of blocks', async () => {
    const place = await put('<div></div><calcinosis-causes></calcinosis-causes><div></div><i></i>');
    const [before, after] = place.querySelectorAll('div');
    for (const [block, tag] of [
      [after!, 'diagnosis'],
      [before!, 'faq'],
    ] as const)
      block.attachShadow({ mode: 'open' }).innerHTML = `<calcinosis-${tag}><slot></slot></calcinosis-${tag}>`;
    place.querySelector('i')!.innerHTML = '<calcinosis-references></calcinosis-references>';
    await all(place);
    for (const block of [before!, after!]) await all(block.shadowRoot!);
    const references = place.querySelector('calcinosis-references')!;
    const faq = before!.shadowRoot!.querySelector<CalcinosisElement>('calcinosis-faq')!;
    expect(numbers(faq)[0]).to.equal('1');
    const first = references.shadowRoot!.querySelector('li')!;
    expect(visibleText(first.querySelector('.cited a')!)).to.equal(faq.heading);
    expect(citedIn(references)).to.have.length(3);
  });

  it('has what is slotted where its slot is', async () => {
    const place = await put(`<calcinosis-guide sections="causes faq diagnosis references">
      <calcinosis-faq slot="faq"></calcinosis-faq><calcinosis-causes slot="causes"></calcinosis-causes></calcinosis-guide>`);
    const guide = place.querySelector('calcinosis-guide')!;
    const of = (tag: string): CalcinosisElement => place.querySelector<CalcinosisElement>(tag)!;
    const references = guide.shadowRoot!.querySelector('calcinosis-references')!;
    const [first] = allInside(references, 'li');
    expect(visibleText(first!.querySelector('.cited a')!)).to.equal(of('calcinosis-causes').heading);
    expect(numbers(of('calcinosis-causes'))[0]).to.equal('1');
    const steps = guide.shadowRoot!.querySelector('calcinosis-diagnosis')!;
    const last = (host: Element): number => Math.max(...numbers(host).map(Number));
    expect(last(of('calcinosis-faq'))).to.be.below(last(steps));
  });

  it('changes with the page', async () => {
    const place = await put(
      '<calcinosis-causes></calcinosis-causes><calcinosis-faq></calcinosis-faq><calcinosis-references></calcinosis-references>',
    );
    const [causes, faq, references] = place.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    expect(numbers(causes)[0]).to.equal('1');
    place.prepend(faq);
    await all(place);
    expect(numbers(faq)[0]).to.equal('1');
    faq.remove();
    await all(place);
    expect(numbers(causes)[0]).to.equal('1');
    expect(citedIn(references)).to.have.length(1);
  });
});

describe('of several lists', () => {
  it('the first serves the page, the next when that goes, and the others show the same sources', async () => {
    const list = '<calcinosis-references></calcinosis-references>';
    const place = await put(`<calcinosis-causes></calcinosis-causes>${list}${list}`);
    const [causes, first, second] = place.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    const ids = (host: Element): string[] => allInside(host, 'li').map(({ id }) => id);
    expect(ids(second)).to.deep.equal(ids(first));
    expect(citedIn(first)).to.have.length(1);
    expect(citedIn(second)).to.have.length(0);
    allInside(causes, 'sup a')[0]!.click();
    expect(document.activeElement).to.equal(first);
    first.remove();
    await all(place);
    expect(citedIn(second)).to.have.length(1);
    allInside(causes, 'sup a')[0]!.click();
    expect(document.activeElement).to.equal(second);
    second.remove();
    await all(place);
    expect(allInside(causes, '.sources')).to.have.length(1);
  });
});

/** The steps that a script takes on a page while it does something. */
async function steps(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const restore: (() => void)[] = [];
  const methods: [object, string][] = [
    [Node.prototype, 'compareDocumentPosition'],
    [Node.prototype, 'contains'],
    [Node.prototype, 'getRootNode'],
    [Node.prototype, 'parentNode'],
    [Element.prototype, 'assignedSlot'],
    [Element.prototype, 'closest'],
    [Element.prototype, 'matches'],
    [Element.prototype, 'previousElementSibling'],
    [Element.prototype, 'querySelectorAll'],
    [EventTarget.prototype, 'dispatchEvent'],
    [customElements.get('calcinosis-faq')!.prototype as object, 'performUpdate'],
    [customElements.get('calcinosis-term')!.prototype as object, 'performUpdate'],
  ];
  for (const [prototype, name] of methods) {
    let owner = prototype;
    while (!Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object;
    const known = Object.getOwnPropertyDescriptor(owner, name)!;
    const counted = (original: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]): unknown {
        count += 1;
        return original.apply(this, args);
      };
    Object.defineProperty(owner, name, {
      ...known,
      ...(known.get ? { get: counted(known.get) } : { value: counted(known.value as () => unknown) }),
    });
    restore.push(() => {
      Object.defineProperty(owner, name, known);
    });
  }
  try {
    await act();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return count;
}

describe('the steps for many elements grow with their number', () => {
  const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done));
  const causes = '<calcinosis-causes groups="genetic"></calcinosis-causes>';
  const atOnce =
    (html: string, before = '') =>
    async (count: number) => {
      const place = await put(before);
      return steps(async () => {
        place.insertAdjacentHTML('beforeend', html.repeat(count));
        for (let i = 0; i < 5; i += 1) await turn();
      });
    };
  const oneByOne = (html: string, before: string) => async (count: number) => {
    const place = await put(before);
    return steps(async () => {
      for (let i = 0; i < count; i += 1) {
        place.insertAdjacentHTML('beforeend', html);
        await turn();
      }
    });
  };
  const cases: Record<string, (count: number) => Promise<number>> = {
    'without a list': atOnce(causes),
    'each in a place of its own': atOnce(`<div>${causes}</div>`),
    'beside a list of references': atOnce(causes, '<calcinosis-references></calcinosis-references>'),
    'each with a list of references': atOnce(`${causes}<calcinosis-references></calcinosis-references>`),
    'each with a glossary of what is used': atOnce(
      `${causes}<calcinosis-glossary used></calcinosis-glossary>`,
    ),
    'that choose the level': atOnce(
      '<calcinosis-reading-level remember="session"></calcinosis-reading-level>',
    ),
    'that come one by one beside a glossary': oneByOne(
      '<p><calcinosis-term>biopsy</calcinosis-term></p>',
      '<calcinosis-glossary></calcinosis-glossary>',
    ),
    'that come one by one beside a glossary of what is used, and sources': oneByOne(
      '<p><calcinosis-term>biopsy</calcinosis-term></p>',
      '<calcinosis-glossary used></calcinosis-glossary><calcinosis-causes></calcinosis-causes><calcinosis-references></calcinosis-references>',
    ),
  };
  for (const [which, measure] of Object.entries(cases)) {
    it(which, async () => {
      // What is found out once on a page is no cost of the count.
      await measure(1);
      const [few, many] = [await measure(12), await measure(36)];
      expect(few).to.be.above(12);
      expect(many / few, `${few} steps for 12, ${many} for 36`).to.be.below(3.3);
    }).timeout(60_000);
  }
});
