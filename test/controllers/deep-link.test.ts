/* Every way in which a native `<details id>` is led to leads to a place of ours as well, and once. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { settled } from '../support/arrivals.js';
import { collectWarnings } from '../support/console.js';
import { clearing } from '../support/mount.js';
import { inside } from '../support/visible.js';
import { hasNavigationApi } from '../support/navigation.js';

collectWarnings();

const address = location.pathname + location.search;
const id = 'calcinosis-faq-surgery';
const other = 'calcinosis-faq-diagnosis';

async function put(html = ''): Promise<HTMLElement> {
  const place = clearing();
  place.innerHTML = `${html}<calcinosis-faq></calcinosis-faq>`;
  return settled(place.lastElementChild as HTMLElement);
}

const answer = (host: Element, name = id): HTMLDetailsElement => inside(host, `#${name}`);
const isLed = (host: Element, name = id): boolean =>
  answer(host, name).open && host.shadowRoot?.activeElement === answer(host, name).querySelector('summary');
const link = (): HTMLAnchorElement => document.querySelector<HTMLAnchorElement>('div > a')!;

/** How often a page was moved to a place, from here on. */
let scrolls: number;
const { scrollIntoView } = HTMLElement.prototype;
beforeEach(() => {
  scrolls = 0;
  HTMLElement.prototype.scrollIntoView = function (options) {
    scrolls += 1;
    scrollIntoView.call(this, options);
  };
});
afterEach(async () => {
  await told();
  HTMLElement.prototype.scrollIntoView = scrollIntoView;
  history.replaceState(null, '', address);
});

/** Whatever the browser still has to tell of a navigation, and a place that moves on the way, has come after it. */
async function told(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
  for (let i = 0; i < 3; i += 1) await new Promise((done) => setTimeout(done));
}

describe('a link of the page that is pressed', () => {
  it('leads there once', async () => {
    const host = await put(`<a href="#${id}">Surgery</a>`);
    const changed = oneEvent(window, 'hashchange');
    link().click();
    await changed;
    await told();
    expect(isLed(host)).to.equal(true);
    expect(scrolls).to.equal(1);
  });

  it('leads there again when it is pressed again', async () => {
    const host = await put(`<a href="#${id}">Surgery</a>`);
    for (let i = 0; i < 2; i += 1) {
      link().click();
      await waitUntil(() => isLed(host));
      await told();
      answer(host).open = false;
    }
    expect(scrolls).to.equal(2);
  });

  it('leads there by the keyboard', async () => {
    const host = await put(`<a href="#${id}">Surgery</a>`);
    link().focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isLed(host));
  });

  const themes: Record<string, (event: Event) => void> = {
    'keeps the browser from following it': (event) => {
      event.preventDefault();
    },
    'stops it on its way': (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    'sets the address by itself': (event) => {
      event.preventDefault();
      history.pushState(null, '', `#${id}`);
    },
    'sets the hash by itself': (event) => {
      event.preventDefault();
      location.hash = id;
    },
  };
  for (const [what, theme] of Object.entries(themes)) {
    it(`leads there once where the page’s script ${what}`, async () => {
      const host = await put(`<a href="#${id}">Surgery</a>`);
      link().addEventListener('click', theme);
      link().click();
      await waitUntil(() => isLed(host));
      await told();
      expect(scrolls).to.equal(1);
    });
  }

  it('leads there from within a shadow root', async () => {
    const host = await put('<p></p>');
    const root = document.querySelector('div > p')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<a href="#${id}"><b>Surgery</b></a>`;
    root.addEventListener('click', (event) => {
      event.preventDefault();
    });
    root.querySelector('b')!.click();
    await waitUntil(() => isLed(host));
  });

  it('leads there where the page has a <base>, and stays on the page', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/elsewhere/';
    try {
      const host = await put(`<a href="#${id}">Surgery</a>`);
      link().click();
      await waitUntil(() => isLed(host));
      await told();
      expect(scrolls).to.equal(1);
      expect(location.hash).to.equal(`#${id}`);
    } finally {
      base.remove();
    }
  });

  it('leads nowhere here where it opens in another tab, or is kept', async () => {
    const host = await put(`<a href="#${id}">Surgery</a>`);
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('click', stop);
    try {
      const press = (init: MouseEventInit): void =>
        void link().dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
        );
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) press({ [key]: true });
      press({ button: 1 });
      link().target = '_blank';
      press({});
      link().removeAttribute('target');
      link().download = 'surgery';
      press({});
      await told();
      expect(answer(host).open).to.equal(false);
      link().removeAttribute('download');
      press({});
      await waitUntil(() => isLed(host));
    } finally {
      document.removeEventListener('click', stop);
    }
  });

  it('to a place of nobody’s is left to the page', async () => {
    await put('<a href="#calcinosis-faq-nothing">Nothing</a>');
    let prevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        prevented = event.defaultPrevented;
      },
      { once: true },
    );
    link().click();
    await told();
    expect(prevented).to.equal(false);
    expect(scrolls).to.equal(0);
  });
});

describe('the page’s history', () => {
  it('leads to a new address of pushState(), where the browser tells of it', async function () {
    if (!hasNavigationApi) this.skip();
    const host = await put();
    history.pushState(null, '', `#${id}`);
    await waitUntil(() => isLed(host));
    await told();
    expect(scrolls).to.equal(1);
  });

  it('leads to what a router shows, once it has shown it', async function () {
    if (!hasNavigationApi) this.skip();
    const host = await put(
      `<a href="${address}${address.includes('?') ? '&' : '?'}page=2#${id}">Surgery</a>`,
    );
    const { navigation } = window as unknown as { navigation: EventTarget };
    const steps: string[] = [];
    navigation.addEventListener(
      'navigate',
      (event) => {
        const { intercept } = event as Event & { intercept(options: { handler(): Promise<void> }): void };
        intercept.call(event, {
          async handler() {
            await told();
            steps.push(isLed(host) ? 'early' : 'shown');
          },
        });
      },
      { once: true },
    );
    link().click();
    await waitUntil(() => isLed(host));
    await told();
    expect(steps).to.deep.equal(['shown']);
    expect(isLed(host)).to.equal(true);
  });

  it('leads nowhere when an address is replaced, as by what follows a reader’s scrolling', async () => {
    const host = await put();
    history.replaceState(null, '', `#${id}`);
    await told();
    expect(answer(host).open).to.equal(false);
    expect(scrolls).to.equal(0);
  });

  it('leads nowhere when all but the hash changes', async () => {
    const host = await put();
    location.hash = id;
    await waitUntil(() => isLed(host));
    await told();
    const before = scrolls;
    history.pushState(null, '', `${address}${address.includes('?') ? '&' : '?'}page=2#${id}`);
    await told();
    expect(scrolls).to.equal(before);
    history.back();
    await oneEvent(window, 'popstate');
    await told();
    expect(scrolls).to.equal(before);
  });

  it('leads back and forward, once each', async () => {
    const host = await put();
    for (const hash of [id, other]) {
      location.hash = hash;
      await waitUntil(() => isLed(host, hash));
      await told();
    }
    expect(scrolls).to.equal(2);
    history.back();
    await waitUntil(() => isLed(host));
    history.forward();
    await waitUntil(() => isLed(host, other));
    await told();
    expect(scrolls).to.equal(4);
  });

  it('leads back after pushState()', async () => {
    const host = await put();
    history.pushState(null, '', `#${id}`);
    history.pushState(null, '', `#${other}`);
    await told();
    history.back();
    await waitUntil(() => isLed(host));
  });
});

describe('a place', () => {
  it('is opened with all that is closed around it on the page', async () => {
    const place = clearing();
    place.innerHTML = '<details><summary>More</summary><div></div></details>';
    const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<calcinosis-faq></calcinosis-faq>';
    const host = await settled(root.firstElementChild as HTMLElement);
    location.hash = id;
    await waitUntil(() => isLed(host));
    expect(place.querySelector('details')?.open).to.equal(true);
  });

  it('is shown where it is hidden until it is found', async () => {
    const place = clearing();
    place.innerHTML = '<div hidden="until-found"><calcinosis-faq></calcinosis-faq></div>';
    const host = await settled(place.querySelector<HTMLElement>('calcinosis-faq')!);
    const matched = oneEvent(place, 'beforematch');
    location.hash = id;
    await matched;
    expect(place.firstElementChild?.hasAttribute('hidden')).to.equal(false);
    expect(isLed(host)).to.equal(true);
  });

  it('that two elements have is led to in the first of them, on load as well', async () => {
    const place = clearing();
    history.replaceState(null, '', `#${id}`);
    place.innerHTML = '<calcinosis-faq></calcinosis-faq><calcinosis-faq></calcinosis-faq>';
    const [first, second] = await Promise.all(
      [...place.children].map((host) => settled(host as HTMLElement)),
    );
    await waitUntil(() => isLed(first!));
    expect(answer(second!).open).to.equal(false);
    answer(first!).open = false;
    location.hash = other;
    await waitUntil(() => isLed(first!, other));
    location.hash = id;
    await waitUntil(() => isLed(first!));
    expect(answer(second!).open).to.equal(false);
  });

  it('is led to anew when an element comes to a page that nothing of ours was on', async () => {
    for (let i = 0; i < 2; i += 1) {
      history.replaceState(null, '', `#${id}`);
      const host = await put();
      await waitUntil(() => isLed(host));
      host.remove();
    }
  });
});
