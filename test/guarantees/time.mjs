import { createServer } from 'node:http';
import { launchChromium } from '../tools/browser.mjs';
import { costs, grow, growthSite, natives, power } from './growth.mjs';
import { mainThread } from './main-thread.mjs';

const rounds = Number(process.env.ROUNDS ?? 3);
const instances = [1, 10, 100];
const sizes = [10, 100, 1_000, 10_000];
/** A phone has a slower processor than the machine that measures. */
const throttle = 4;
const presses = 5;

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const round = (number) => Number(number.toPrecision(3));
/** Each round is compared with its own neighbour, so that a busy moment meets both. */
function compare(list, native) {
  const ratios = list.map((value, turn) => value / native[turn]);
  return { ratio: round(median(ratios)), from: round(Math.min(...ratios)), to: round(Math.max(...ratios)) };
}

/** Runs in the page, before anything of it: what measures from inside. */
function probe() {
  const deep = (root, selector) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inner = shadowRoot && deep(shadowRoot, selector);
      if (inner) return inner;
    }
    return null;
  };
  const button = (place, item) => {
    const one = deep(place, item);
    return (
      one && (deep(one, 'summary, button') ?? (one.shadowRoot && deep(one.shadowRoot, 'summary, button')))
    );
  };
  const frame = () => new Promise(requestAnimationFrame);
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.measured = {
    button: (item) => button(document, item),
    shift: () => shift,
    /** When every list can be used, and has been painted. */
    async ready(item) {
      const last = performance.now() + 60_000;
      let usable = 0;
      while (performance.now() < last) {
        const lists = document.querySelectorAll('.list');
        while (usable < lists.length && button(lists[usable], item)?.getClientRects().length) usable += 1;
        await frame();
        if (document.readyState !== 'loading' && usable === lists.length) {
          await frame();
          return performance.now();
        }
      }
      throw new Error(`${usable} lists were ready after a minute`);
    },
    /** From the next press to the paint after it. */
    listen() {
      window.measured.pressed = new Promise((done) => {
        const heard = ({ timeStamp }) =>
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
        addEventListener('click', heard, { capture: true, once: true });
      });
    },
  };
}

async function site(peers) {
  const answers = new Map();
  const server = createServer(({ url }, response) => {
    const [type, body] = answers.get(url) ?? ['text/plain', undefined];
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
      .end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const start = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>';
  answers.set('/', ['text/html', `${start}<body></body></html>`]);
  peers.forEach((peer, at) => {
    const base = `/${at}/`;
    const chunks = Object.entries(peer.files);
    for (const [name, text] of chunks) answers.set(base + name, ['text/javascript', text]);
    answers.set(`${base}all.js`, ['text/javascript', peer.code]);
    answers.set(`${base}all.css`, ['text/css', peer.style]);
    const module = chunks[0]?.[0];
    const script = module
      ? `<script type="module" src="${base}${module}"></script>`
      : peer.code && `<script defer src="${base}all.js"></script>`;
    const style = peer.style && `<link rel="stylesheet" href="${base}all.css">`;
    for (const count of instances) {
      const lists = Array.from({ length: count }, (_, n) => `<div class="list">${peer.markup(n)}</div>`);
      answers.set(`${base}${count}`, [
        'text/html',
        `${start}${style}<body>${lists.join('')}${script}</body></html>`,
      ]);
    }
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((done) => server.close(done).closeAllConnections()),
  };
}

async function load(browser, home, path, item) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    // What a library asks of another site is no part of this, and does not happen.
    await page.route(
      ({ href }) => !href.startsWith(home),
      (route) => route.abort(),
    );
    await page.addInitScript(probe);
    // The browser makes a process for a site's first page; the page that is measured finds it there.
    await page.goto(home);
    const work = await mainThread(page);
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const before = await work();
    await page.goto(home + path, { waitUntil: 'commit' });
    const ready = await page.evaluate((place) => window.measured.ready(place), item);
    const main = (await work()) - before;
    const shift = await page.evaluate(() => window.measured.shift());
    const button = await page.evaluateHandle((place) => window.measured.button(place), item);
    const times = [];
    while (times.length < presses) {
      await page.evaluate(() => window.measured.listen());
      await button.click();
      times.push(await page.evaluate(() => window.measured.pressed));
    }
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
    return { ready, main, shift, press: median(times), heap };
  } finally {
    await context.close();
  }
}

/** One list of questions of each library, in ratios to native HTML. */
function ratios(peers, samples) {
  return peers.map(({ name }) => {
    const of = (who, count, what) => samples.get(`${who}/${count}`)?.map((sample) => sample[what]);
    const at = {};
    for (const count of instances) {
      if (!of(name, count, 'main')) continue;
      at[count] = Object.fromEntries(
        ['ready', 'main', 'press'].map((what) => [
          what,
          compare(of(name, count, what), of('native HTML', count, what)),
        ]),
      );
      at[count].shift = round(Math.max(...of(name, count, 'shift')));
    }
    const [few, , many] = instances;
    const heap = (count) => median(of(name, count, 'heap'));
    const heapPerInstance = at[few] && at[many] && Math.round((heap(many) - heap(few)) / (many - few));
    return { name, at, heapPerInstance };
  });
}

/** Each cost of many questions, beside native HTML with as many, and the power by which it grows. */
function growthOf(grown) {
  const measured = sizes.filter((size) => grown.get(size));
  const of = (size, name) => grown.get(size).map((sample) => sample[name].work);
  const from = (size) => measured[measured.indexOf(size) - 1];
  return Object.entries(natives).map(([name, native]) => ({
    what: costs[name],
    at: Object.fromEntries(measured.map((size) => [size, compare(of(size, name), of(size, native))])),
    // From 10 to 100 it is mostly what one element costs without any question.
    powers: Object.fromEntries(
      measured
        .slice(2)
        .map((size) => [
          `${from(size)} to ${size}`,
          round(power(median(of(from(size), name)), median(of(size, name)), size / from(size))),
        ]),
    ),
  }));
}

/** Everything in one run, in turns, so that what else the machine does meets all of them. */
export async function measureTime(peers) {
  const [browser, server, many] = await Promise.all([launchChromium(), site(peers), growthSite()]);
  const notes = [];
  const samples = new Map();
  const grown = new Map();
  /** Keeps what one round measured; what failed once is left out, with a note why. */
  const keep = async (map, key, what, measure) => {
    if (map.get(key) === null) return;
    try {
      map.set(key, [...(map.get(key) ?? []), await measure()]);
    } catch (error) {
      map.set(key, null);
      notes.push(`${what}: not measured (${error.message.split('\n')[0]}).`);
    }
  };
  try {
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const count of instances) {
        for (const [at, { name, item }] of peers.entries())
          await keep(samples, `${name}/${count}`, `${name}, ${count} on a page`, () =>
            load(browser, server.url, `${at}/${count}`, item),
          );
      }
      for (const size of sizes)
        await keep(grown, size, `${size} questions`, () => grow(browser, many.url, size));
    }
    const frames = (name) => round(median(grown.get(1_000).map((sample) => sample[name].time)) / (1000 / 60));
    return {
      browser: browser.version(),
      rounds,
      rows: ratios(peers, samples),
      growth: growthOf(grown),
      framesToFilter: { slotted: frames('filter'), local: frames('localFilter') },
      notes,
    };
  } finally {
    await Promise.all([browser.close(), server.close(), many.close()]);
  }
}
