import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { browse, hostPage, ready } from '../host/browser.mjs';
import { record } from './results.mjs';

const { open } = browse();
const rows = [];

/** Each way in which an element comes: `markup` is what the page's own script puts there. */
const alone = [
  'causes',
  'diagnosis',
  'disclaimer',
  'faq',
  'glossary',
  'key-points',
  'overview',
  'prevalence',
  'reading-level',
  'references',
  'symptom-checklist',
  'treatments',
  'type-table',
  'urgent-care',
].map((name) => `<calcinosis-${name}></calcinosis-${name}>`);
const others = [
  '<p>Ask about a <calcinosis-term term="biopsy">biopsy</calcinosis-term>.</p>',
  `<calcinosis-faq structured-data review-due="2020-01-01"><details slot="question"><summary>Where can I park?</summary>
     <p>In front of the house.</p></details></calcinosis-faq>`,
  '<calcinosis-faq data-local><p>Questions</p></calcinosis-faq>',
  '<calcinosis-urgent-care data-local></calcinosis-urgent-care>',
  '<calcinosis-symptom-checklist remember="session"><p slot="contact">Call us.</p></calcinosis-symptom-checklist>',
  '<calcinosis-causes reading-level="clinical" theme="dark" lang="es"></calcinosis-causes>',
  '<div data-calcinosis="key-points">The key points</div>',
  '<p><a href="/dist/embed/en/calcinosis-overview.html">What calcinosis is</a></p>',
  '<calcinosis-references></calcinosis-references><calcinosis-prevalence></calcinosis-prevalence>',
];
const guide = '<calcinosis-guide data-local></calcinosis-guide>';

const bytes = (count) => `${Math.round(count).toLocaleString('en')} bytes`;
const count = (number) => number.toLocaleString('en');

/** Counts the timers that nobody ended yet, before any script of the page runs. */
function countTimers() {
  const running = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = (run, wait, ...rest) => {
    const id = set(() => {
      running.delete(id);
      run(...rest);
    }, wait);
    running.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    running.delete(id);
    clear(id);
  };
  window.timersRunning = running;
}

/** What the page holds once everything that nobody needs any longer was collected. */
async function holder(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    for (let times = 2; times > 0; times -= 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const value = Object.fromEntries(metrics.map((metric) => [metric.name, metric.value]));
    return {
      heap: value.JSHeapUsedSize,
      held: {
        nodes: value.Nodes,
        listeners: value.JSEventListeners,
        documents: value.Documents,
        ...(await page.evaluate(() => ({
          head: document.head.childNodes.length,
          body: document.body.querySelectorAll('*').length,
          sheets: document.adoptedStyleSheets.length,
          history: history.length,
          kept: localStorage.length + sessionStorage.length,
          languages: globalThis.calcinosisLanguages?.length ?? 0,
          names: Object.getOwnPropertyNames(window).length,
          timers: window.timersRunning.size,
        }))),
      },
    };
  };
}

/**
 * What a step leaves behind: its `size` is done once to warm up, then `samples` times. All counts have to be the same
 * as after the warm-up; the engine's heap moves a little, so that its slope is taken over all samples.
 */
async function soak(t, page, { step, size, samples }) {
  const look = await holder(page);
  await step(size);
  const first = await look();
  const heaps = [first.heap];
  let last = first;
  for (let sample = 0; sample < samples; sample += 1) {
    await step(size);
    last = await look();
    heaps.push(last.heap);
  }
  // The engine may hold the very last one a little longer; what was leaked stays.
  for (let tries = 20; tries > 0 && !same(first.held, last.held); tries -= 1) last = await look();
  const slope = slopeOf(heaps.slice(1)) / size;
  t.diagnostic(`${JSON.stringify(first.held)} → ${JSON.stringify(last.held)}`);
  t.diagnostic(
    `heap ${heaps.map((heap) => Math.round(heap / 1000)).join(' ')} kB: ${slope.toFixed(1)} bytes a time`,
  );
  assert.deepEqual(last.held, first.held);
  return { slope, grown: heaps.at(-1) - heaps[0], held: last.held };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** By least squares: how much more each next sample is. */
function slopeOf(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return over / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
}

/** A leaked element of any kind is thousands of bytes; a leaked closure about a hundred. */
const mostBytes = 50;

test('ten thousand times an element comes and goes, and nothing stays behind', async (t) => {
  const templates = [...alone, ...others, guide].map((form) => `<template>${form}</template>`).join('');
  const body = `<calcinosis-glossary></calcinosis-glossary><div id="place"></div>${templates}`;
  const page = await open('', { files: { 'index.html': hostPage(body) }, init: countTimers });
  const step = (times) =>
    page.evaluate(async (times) => {
      const content = {
        clinic: { name: 'Rheumatology', phone: '+1 555 010 0100' },
        faq: { items: { parking: { question: 'Where can I park?', answer: ['In car park B.'] } } },
      };
      const place = document.querySelector('#place');
      const forms = [...document.querySelectorAll('template')].map((template) => template.content);
      const guide = forms.pop();
      const show = async (nodes) => {
        place.append(...nodes);
        for (const element of place.querySelectorAll('[data-local]')) element.content = content;
        // A block or a link is mounted right after this task.
        await Promise.resolve();
        for (const element of place.querySelectorAll('*')) await element.updateComplete;
        place.replaceChildren();
      };
      const made = (form) => [...document.importNode(form, true).childNodes];
      for (let done = 0; done < times;) {
        for (const form of forms) {
          const nodes = made(form);
          await show(nodes);
          // A router that keeps its pages brings them back.
          for (let back = 3; back > 0; back -= 1) await show(nodes);
          done += 4;
        }
        await show(made(guide));
        done += 1;
      }
    }, times);
  const { slope, grown, held } = await soak(t, page, { step, size: 1000, samples: 10 });
  assert.ok(slope < mostBytes, `${slope} bytes a time`);
  rows.push(
    {
      what: 'Elements that come and go (all 16, with local text, slots, terms, blocks and links)',
      measured: `10,000 times: 0 more nodes than ${count(held.nodes)}, 0 more listeners than ${count(held.listeners)}, 0 timers left`,
      gate: 'one more node, listener, timer, style sheet or entry of the history',
    },
    {
      what: 'Memory while they come and go',
      measured: `${bytes(Math.max(0, grown))} more after 10,000 times`,
      gate: `a slope of ${mostBytes} bytes a time or more`,
    },
  );
});

test('a hundred thousand hostile requests leave a server as large as the first thousand', async (t) => {
  // In a process of its own: the runner of the tests keeps something of each promise.
  const script = fileURLToPath(new URL('hostile-requests.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
  t.diagnostic(stdout);
  const { requests, first, last, longest } = JSON.parse(stdout);
  const times = last.heapUsed / first.heapUsed;
  assert.ok(times < 1.05, `${times} times the heap`);
  // What formats numbers and dates lies outside of the heap, and an engine gives it back when it likes.
  assert.ok(last.rss < 1.5 * first.rss, `${last.rss / first.rss} times the memory of the process`);
  assert.ok(longest < 1000, `a message of ${longest} characters`);
  rows.push({
    what: 'A server that is asked for ever new languages, values and texts (`renderToString`)',
    measured: `${count(requests)} requests: ${times.toFixed(3)} times the heap after 1,000`,
    gate: '1.05 times',
  });
});

test('a thousand times the page changes its language, and nothing stays behind', async (t) => {
  const page = await open('', {
    files: {
      'index.html': hostPage(
        // Not the choice of the level: Chromium keeps each radio button that leaves a shadow tree, also a plain one of no library.
        `<calcinosis-key-points></calcinosis-key-points>
         <calcinosis-causes></calcinosis-causes><calcinosis-references></calcinosis-references>
         <p>A <calcinosis-term term="biopsy">biopsy</calcinosis-term></p>`,
      ),
    },
    init: countTimers,
  });
  const step = (times) =>
    page.evaluate(async (times) => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('calcinosis-'),
      );
      const root = document.documentElement;
      const languages = ['es', 'ar', 'zh-Hans', 'en'];
      for (let done = 0; done < times; done += 1) {
        root.lang = languages[done % languages.length];
        // The language's file is fetched the first time.
        while (elements.some(({ contentInfo }) => contentInfo && contentInfo.language !== root.lang))
          await new Promise((go) => setTimeout(go));
        for (const element of elements) await element.updateComplete;
      }
    }, times);
  await ready(page);
  const { slope, grown, held } = await soak(t, page, { step, size: 100, samples: 10 });
  assert.ok(slope < 10 * mostBytes, `${slope} bytes a time`);
  rows.push({
    what: 'Changes of the page’s language, four elements on the page',
    measured: `1,000 times: 0 more nodes than ${count(held.nodes)}, 0 more listeners than ${count(held.listeners)}, ${bytes(Math.max(0, grown))} more memory`,
    gate: `one more node or listener, or a slope of ${10 * mostBytes} bytes a time`,
  });
  record('soak', rows);
});
