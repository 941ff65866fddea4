/* A server that is asked for what anybody can write into an address. Prints how large it is after the first thousand and at the end. */
import { renderToString } from '../../dist/ssr.js';

const requests = 100_000;

/** No two are the same. */
const quick = [
  (i) => ['term', { lang: `en-x-${i.toString(36).padStart(4, '0')}` }],
  (i) => ['term', { lang: `klingon-${i}` }],
  (i) => ['term', { lang: `${'q'.repeat(5000)}${i}` }],
  (i) => ['term', { attributes: { term: `no term ${i}` } }],
  (i) => ['term', { attributes: { term: `${'z'.repeat(5000)}${i}` } }],
];
const slow = [
  (i) => ['reading-level', { lang: `ar-EG-x-${i}`, attributes: { theme: `blue ${i}` } }],
  (i) => ['urgent-care', { attributes: { 'emergency-number': `call ${i}`, 'reading-level': `grade ${i}` } }],
  (i) => ['faq', { attributes: { include: `${i} ${'x'.repeat(5000)}${i}`, 'reviewed-on': `day ${i}` } }],
  (i) => ['key-points', { content: { [`part${i}`]: { title: `<b>${i}</b>` } } }],
  (i) => ['overview', { content: { lang: 'en', overview: { title: `Title ${i}` } }, fallback: `${i}` }],
];

let longest = 0;
console.warn = (message) => {
  longest = Math.max(longest, message.length);
};

function size() {
  for (let times = 3; times > 0; times -= 1) globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapUsed, rss };
}

let first;
for (let i = 1; i <= requests; i += 1) {
  // Most of them early, so that the engine has compiled all of it by then.
  const every = i <= 1000 ? 5 : 200;
  const [kinds, turn] = i % every === 0 ? [slow, i / every] : [quick, i];
  const [name, options] = kinds[turn % kinds.length](i);
  await renderToString(`calcinosis-${name}`, options);
  if (i === 1000) first = size();
}
console.log(JSON.stringify({ requests, first, last: size(), longest }));
