import { expect } from '@open-wc/testing';
import '../../src/elements/calcinosis-guide/calcinosis-guide.js';
import '../../src/elements/calcinosis-symptom-checklist/calcinosis-symptom-checklist.js';
import '../../src/elements/calcinosis-treatments/calcinosis-treatments.js';
import { settled } from '../support/arrivals.js';
import { canEmulateMedia, withMedia } from '../support/media.js';
import { clearing } from '../support/mount.js';
import { isVisible } from '../support/visible.js';

const printing = {
  'calcinosis-symptom-checklist': 'printSheet',
  'calcinosis-treatments': 'printPage',
  'calcinosis-guide': 'printGuide',
} as const;

const press = (init: KeyboardEventInit): void => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
};
const point = (type: string): void => {
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));
};

/** What ends it, where no `afterprint` has come. */
const ends: Record<string, (element: Element) => void> = {
  'the reader moves the mouse': () => {
    point('pointermove');
  },
  'the reader touches the page': () => {
    point('pointerdown');
  },
  'the reader presses a key, such as those that print': () => {
    press({ key: 'p', ctrlKey: true });
  },
  'the page is printed again': () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
  },
  'the page is left': () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  },
  'the element has left the page': (element) => {
    element.remove();
  },
  'what the element stands in has left the page': (element) => {
    (element.getRootNode() as ShadowRoot).querySelector('main')!.remove();
  },
  'the element has moved to another place': (element) => {
    clearing().append(element);
  },
};

describe('printing one element', () => {
  const original = window.print;
  before(() => {
    // It does nothing, and says nothing: as in a frame that may open no dialogs, and in some apps.
    window.print = () => undefined;
  });
  after(() => {
    window.print = original;
  });

  async function inComponent(tag: keyof typeof printing): Promise<{
    element: HTMLElement;
    around: HTMLElement[];
    print: () => void;
    traces: () => unknown;
  }> {
    const page = clearing();
    page.innerHTML = '<header>Our hospital</header><div></div>';
    const host = page.querySelector('div')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>Our component</p><main><${tag}></${tag}></main>`;
    const element = await settled(root.querySelector<HTMLElement>(tag)!);
    return {
      element,
      around: [page.querySelector('header')!, root.querySelector('p')!],
      print: () => {
        (element as unknown as Record<string, () => void>)[printing[tag]]!();
      },
      traces: () => [
        page.outerHTML,
        [...root.querySelectorAll('[data-calcinosis-print]')].length,
        document.adoptedStyleSheets.length,
        root.adoptedStyleSheets.length,
      ],
    };
  }

  for (const tag of Object.keys(printing) as (keyof typeof printing)[]) {
    for (const [what, end] of Object.entries(ends)) {
      it(`<${tag}> is over, without a trace, once ${what}`, async () => {
        const { element, around, print, traces } = await inComponent(tag);
        const before = traces();
        print();
        expect(traces()).not.to.deep.equal(before);
        if (canEmulateMedia)
          await withMedia({ media: 'print' }, () => {
            expect(around.some(isVisible), 'the page is not on that paper').to.equal(false);
            expect(isVisible(element)).to.equal(true);
          });
        end(element);
        expect(traces()).to.deep.equal(before);
        expect(element.hasAttribute('data-calcinosis-print')).to.equal(false);
        if (canEmulateMedia)
          await withMedia({ media: 'print' }, () => {
            for (const other of around) expect(isVisible(other), other.outerHTML).to.equal(true);
          });
      });
    }
  }

  it('leaves out what only claims to be printed', async function () {
    if (!canEmulateMedia) this.skip();
    const { around, print } = await inComponent('calcinosis-symptom-checklist');
    for (const other of around) other.innerHTML = '<a data-calcinosis-print href="/">Emergency: 0900 123</a>';
    around[1]!.insertAdjacentHTML('beforeend', '<a data-calcinosis-print="through" href="/">Too</a>');
    print();
    await withMedia({ media: 'print' }, () => {
      for (const other of around)
        for (const link of other.querySelectorAll('a'))
          expect(isVisible(link), link.outerHTML).to.equal(false);
    });
    dispatchEvent(new Event('afterprint'));
  });

  it('is not over by the start of its own printing', async () => {
    const { print, traces } = await inComponent('calcinosis-symptom-checklist');
    const before = traces();
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      expect(traces()).not.to.deep.equal(before);
    };
    print();
    expect(traces()).not.to.deep.equal(before);
    dispatchEvent(new Event('afterprint'));
    window.print = () => undefined;
    expect(traces()).to.deep.equal(before);
  });

  it('prints the element that was asked for last, and not the one before', async () => {
    const first = await inComponent('calcinosis-symptom-checklist');
    const second = await inComponent('calcinosis-treatments');
    const before = first.traces();
    first.print();
    second.print();
    expect(first.element.hasAttribute('data-calcinosis-print')).to.equal(false);
    expect(second.element.hasAttribute('data-calcinosis-print')).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(first.traces()).to.deep.equal(before);
  });
});
