import { serve } from '../host/serve.mjs';
import { mainThread } from './main-thread.mjs';

/** What is measured for a list of questions, as a person would say it; "native" is what a page would write by hand. */
export const costs = {
  native: 'to show native details',
  nativeFilter: 'to search in those with a plain loop',
  nativeOpenOne: 'to open one of those',
  nativeOpenAll: 'to open all of those',
  slotted: 'to show questions in the slot',
  filter: 'to search in those in the slot',
  openOne: 'to open one of those in the slot',
  openAll: 'to open all of those in the slot',
  local: 'to show questions of a local text',
  localFilter: 'to search in those of a local text',
  localOpenAll: 'to open all of those of a local text',
};

/** What each of ours is a multiple of. */
export const natives = {
  slotted: 'native',
  filter: 'nativeFilter',
  openOne: 'nativeOpenOne',
  openAll: 'nativeOpenAll',
  local: 'native',
  localFilter: 'nativeFilter',
  localOpenAll: 'nativeOpenAll',
};

/** What many elements on one page cost, as a person would say it. */
export const companies = {
  guides: 'to show guides that links stand for',
  terms: 'to show terms that come one by one beside a glossary',
  elements: 'to show elements with a list of references',
};

/** How a cost grows: 1 is in proportion to the count, 2 is its square. */
export const power = (small, large, times) => Math.log(large / small) / Math.log(times);

/** Serves the drop-in file; the address is that of a page of its own. */
export async function growthSite() {
  const site = await serve();
  return { ...site, url: `${site.url}many-questions` };
}

/** For that many elements on a new page, the milliseconds of the processor on the main thread. */
export async function growCompany(browser, url, name, count) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const script = '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>';
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Many elements</title>${script}<body><main>`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(url);
    const work = await mainThread(page);
    const show = (times) => page.evaluate(showCompany, [name, times]);
    // What is asked for the first time is read and compiled then: no cost of the count.
    await show(1);
    const before = await work();
    await show(count);
    return (await work()) - before;
  } finally {
    await context.close();
  }
}

/** Runs in the page: the elements in an empty place, until each has rendered. */
async function showCompany([name, count]) {
  await customElements.whenDefined('calcinosis-urgent-care');
  const place = document.querySelector('main');
  place.replaceChildren();
  const turn = () => new Promise((done) => setTimeout(done));
  const pending = (root) =>
    [...root.querySelectorAll('*')].some(
      (node) => node.isUpdatePending || (node.shadowRoot && pending(node.shadowRoot)),
    );
  const add = (html) => place.insertAdjacentHTML('beforeend', html);
  const ways = {
    guides: () =>
      add('<div><p><a href="/embed/en/calcinosis-guide.html">The guide</a></p></div>'.repeat(count)),
    async terms() {
      add('<calcinosis-glossary></calcinosis-glossary>');
      for (let n = 0; n < count; n += 1) {
        add('<p>A <calcinosis-term>biopsy</calcinosis-term></p>');
        await turn();
      }
    },
    elements: () =>
      add(
        '<calcinosis-causes></calcinosis-causes>'.repeat(count) +
          '<calcinosis-references></calcinosis-references>',
      ),
  };
  await ways[name]();
  do await turn();
  while (pending(place));
  place.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/**
 * For that many questions on a new page, each cost as `work`, the milliseconds of the processor on the main thread,
 * and `time`, those that went by.
 */
export async function grow(browser, url, count, limit = 300_000) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  let timer;
  try {
    const page = await context.newPage();
    const script = '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>';
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Many questions</title>${script}<body>`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(url);
    await page.evaluate(prepare);
    const work = await mainThread(page);
    const all = async (times) => {
      const result = {};
      for (const name of Object.keys(costs)) {
        await page.evaluate(([step, number]) => window.steps[step].before?.(number), [name, times]);
        const before = await work();
        const time = await page.evaluate((step) => window.steps[step].run(), name);
        result[name] = { work: (await work()) - before, time };
      }
      return result;
    };
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`it took more than ${limit / 1000} seconds`)), limit);
    });
    // What is asked for the first time is read and compiled then: no cost of the count.
    const measured = all(10).then(() => all(count));
    // A page that is closed fails what still runs in it.
    measured.catch(() => {});
    return await Promise.race([measured, late]);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/** Runs in the page: `steps` by the names of `costs`, in that order; each goes on from what the one before left. */
async function prepare() {
  await customElements.whenDefined('calcinosis-faq');
  const place = document.body.appendChild(document.createElement('main'));
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const settled = async (element) => {
    do await element.updateComplete;
    while (element.isUpdatePending);
  };
  const toggled = (root, times) =>
    new Promise((done) => {
      let left = times;
      const one = () => {
        left -= 1;
        if (left > 0) return;
        root.removeEventListener('toggle', one, true);
        done();
      };
      root.addEventListener('toggle', one, true);
    });
  const rendered = (root, times) =>
    new Promise((done, reject) => {
      document.addEventListener('calcinosis-content-error', ({ reason }) => reject(new Error(reason)));
      const observer = new MutationObserver(() => {
        if (root.querySelectorAll('.item').length < times) return;
        observer.disconnect();
        done();
      });
      observer.observe(root, { childList: true, subtree: true });
    });

  // A local text may have a million characters, so ten thousand questions have to be short.
  const question = (n) => `Question ${n}`;
  const answer = 'Use the car park at the entrance.';
  const markup = (slot, times) =>
    Array.from(
      { length: times },
      (_, n) => `<details${slot} id="q${n}"><summary>${question(n)}</summary><p>${answer}</p></details>`,
    ).join('');
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const type = async (word) => {
    const input = faq.shadowRoot.querySelector('input');
    input.value = word;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(faq);
  };
  const openAll = async (root, times) => {
    const all = toggled(root, times);
    faq.openAll();
    await all;
    await settled(faq);
  };

  let count, text, faq, own;
  const steps = {
    native: {
      before(times) {
        count = times;
        text = markup('', times);
      },
      work: () => (place.innerHTML = text),
    },
    nativeFilter: {
      work() {
        for (const item of place.children) item.hidden = !fold(item.textContent).includes('question 7');
      },
    },
    nativeOpenOne: {
      before() {
        for (const item of place.children) item.hidden = false;
      },
      async work() {
        const one = toggled(place, 1);
        place.children[0].open = true;
        await one;
      },
    },
    nativeOpenAll: {
      async work() {
        const all = toggled(place, count - 1);
        for (const item of place.children) item.open = true;
        await all;
      },
    },
    slotted: {
      before() {
        place.replaceChildren();
        text = `<calcinosis-faq>${markup(' slot="question"', count)}</calcinosis-faq>`;
      },
      async work() {
        place.innerHTML = text;
        faq = place.firstChild;
        await settled(faq);
        // The slot says what it holds in a task of its own.
        await new Promise((done) => setTimeout(done));
        await settled(faq);
      },
    },
    filter: { work: () => type('question 7') },
    openOne: {
      before: () => type(''),
      async work() {
        const one = toggled(faq, 1);
        faq.children[0].open = true;
        await one;
        await settled(faq);
      },
    },
    openAll: { work: () => openAll(faq, count - 1) },
    local: {
      async before() {
        place.innerHTML = '<calcinosis-faq></calcinosis-faq>';
        faq = place.firstChild;
        await settled(faq);
        own = faq.shadowRoot.querySelectorAll('.item').length;
        const item = (n) => [`own-${n}`, { question: question(n), answer: [answer] }];
        text = {
          lang: 'en',
          faq: { items: Object.fromEntries(Array.from({ length: count }, (_, n) => item(n))) },
        };
      },
      async work() {
        const all = rendered(faq.shadowRoot, own + count);
        faq.content = text;
        await all;
        await settled(faq);
      },
    },
    localFilter: { work: () => type('question 7') },
    localOpenAll: { before: () => type(''), work: () => openAll(faq.shadowRoot, own + count) },
  };
  window.steps = Object.fromEntries(
    Object.entries(steps).map(([name, { before, work }]) => [
      name,
      {
        async before(times) {
          await before?.(times);
          await frames();
        },
        /** With its layout and paint; the time is that until both are due. */
        async run() {
          const start = performance.now();
          await work();
          document.body.getBoundingClientRect();
          const time = performance.now() - start;
          await frames();
          return time;
        },
      },
    ]),
  );
}
