import { mainThread } from './main-thread.mjs';

const insertions = 10_000;

/**
 * The work on the main thread for many insertions that concern nobody, on a page where an observer hears of each: `ours`
 * watches for what it can mount, `bare` does nothing.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url The address of a page of the site that serves the drop-in file.
 * @param {'bare' | 'ours'} observer
 * @param {number} depth How many elements stand around each insertion.
 * @returns {Promise<number>} Milliseconds of the processor.
 */
export async function observe(browser, url, observer, depth) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const script = '<script type="module" src="/dist/cdn/calcinosis-elements.js"></script>';
    const body = `<!doctype html><meta charset="utf-8"><title>A page that changes</title>${observer === 'ours' ? script : ''}<body>`;
    await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(url);
    await page.evaluate(
      async ({ observer, depth, insertions }) => {
        if (observer === 'bare')
          new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
        else await customElements.whenDefined('calcinosis-urgent-care');
        let place = document.body;
        for (let level = 0; level < depth; level += 1)
          place = place.appendChild(document.createElement('div'));
        window.insert = async () => {
          for (let done = 0; done < insertions; done += 1) {
            const row = document.createElement('div');
            row.className = 'row';
            row.append('A row of the page');
            place.append(row);
          }
          // Observers are told in a microtask.
          await Promise.resolve();
          place.replaceChildren();
          await Promise.resolve();
        };
        // What runs for the first time is read and compiled then.
        await window.insert();
      },
      { observer, depth, insertions },
    );
    const work = await mainThread(page);
    const before = await work();
    await page.evaluate(() => window.insert());
    return (await work()) - before;
  } finally {
    await context.close();
  }
}
