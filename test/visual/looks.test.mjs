import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decode, difference, encode } from './png.mjs';
import { chosen, faultsIn, launch, previewsIn, stories } from './storybook.mjs';

/**
 * Each story's picture is the one that somebody has looked at. `UPDATE_SCREENSHOTS=1 npm run test:looks` takes them anew; look at
 * what `git diff` shows before you keep them.
 */
const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const recordFile = join(folder, 'record.json');
const faults = faultsIn('looks');
const isUpdate = process.env.UPDATE_SCREENSHOTS === '1';
/** In the repository for good, with each change of them. */
const budget = 15_000_000;

const record = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : { pictures: {} };
const taken = {};
let browser;
let within;
let major;
/** Another version of the browser may draw a curve otherwise, but no page: one pixel of 200, and a line's height of rounding. */
let leeway = { share: 0, size: 0 };

/** Arabic is what runs from right to left; a story that plays looks for English words, and so keeps them. */
const directions = [
  {
    direction: 'ltr',
    globals: { language: 'en', direction: 'ltr' },
    of: ({ isFirst }) => isFirst,
  },
  {
    direction: 'ar',
    globals: { language: 'ar', direction: 'rtl' },
    of: ({ isFirst, plays }) => isFirst && !plays,
  },
  {
    direction: 'rtl',
    globals: { language: 'en', direction: 'rtl' },
    of: ({ isFirst, plays }) => isFirst && plays,
  },
];
const widths = [768, 320, 1200];
const conditions = [
  ...directions.flatMap(({ direction, globals, of }) =>
    ['light', 'dark'].flatMap((theme) =>
      widths.map((width) => ({
        name: `${width}-${theme}-${direction}`,
        globals: { ...globals, theme, width: `${width}px` },
        of,
      })),
    ),
  ),
  { name: 'forced-colors', forcedColors: 'active', of: ({ isFirst }) => isFirst },
  { name: 'print', media: 'print', of: ({ isFirst }) => isFirst },
];
// In the first condition there is every story.
conditions[0].of = () => true;

before(async () => {
  browser = await launch();
  within = await previewsIn(browser);
  major = browser.version().split('.')[0];
  if (record.chromium && record.chromium !== major) {
    leeway = { share: 0.005, size: 2 };
    console.log(
      `The pictures were taken with Chromium ${record.chromium}, and this is ${major}: small differences pass.`,
    );
  }
});
after(() => browser?.close());

describe('each story looks as it did', { concurrency: 2 }, () => {
  for (const { name, globals = {}, of, ...media } of conditions) {
    test(name, async () => {
      const found = [];
      await within({ globals: { width: '768px', theme: 'light', ...globals }, ...media }, async (preview) => {
        for (const entry of stories()) {
          const story = await preview.describe(entry);
          if (story.repeats || !of(story) || !fits(story, globals)) continue;
          const problems = await preview.show(story);
          found.push(...problems.map((problem) => `${entry.id}: ${problem}`));
          const box = await preview.page.locator('[data-container]').boundingBox();
          const fault = compare(`${entry.id}/${name}`, await preview.picture(box, 0.5));
          if (fault) found.push(`${entry.id}: ${fault}`);
        }
      });
      const help = `\nLook at them in ${faults.folder}: was, is, differs. To accept them: UPDATE_SCREENSHOTS=1 npm run test:looks`;
      assert.equal(found.length, 0, found.join('\n') + help);
    });
  }
});

/** What a story sets by itself, no condition can change: only the one that it stands for is looked at. */
const fits = (story, globals) =>
  Object.entries(story.globals).every(
    ([name, value]) => globals[name] === undefined || globals[name] === value,
  );

test('what is recorded is what there is', () => {
  const isAsked = (name) => name.split('/')[0].includes(chosen);
  const names = pictures().map((file) => file.slice(0, -'.png'.length));
  if (isUpdate) {
    const others = Object.entries(record.pictures).filter(([name]) => !isAsked(name));
    assert.ok(
      others.length === 0 || record.chromium === major,
      `the others were taken with Chromium ${record.chromium}, and this is ${major}: take all of them anew`,
    );
    for (const name of names.filter((name) => isAsked(name) && !(name in taken)))
      rmSync(join(folder, `${name}.png`));
    const sorted = [...others, ...Object.entries(taken)].sort(([a], [b]) => (a < b ? -1 : 1));
    const next = { chromium: major, pictures: Object.fromEntries(sorted) };
    writeFileSync(recordFile, `${JSON.stringify(next, undefined, 2)}\n`);
  } else {
    const expected = Object.keys(taken).sort();
    assert.deepEqual(names.filter(isAsked).sort(), expected, 'a picture of each story, and no other');
  }
  const bytes = pictures().map((file) => readFileSync(join(folder, file)).length);
  const sum = bytes.reduce((one, other) => one + other, 0);
  console.log(`${bytes.length} pictures, ${(sum / 1e6).toFixed(1)} MB`);
  assert.ok(sum <= budget, `the pictures weigh ${sum} bytes, and ${budget} is what they may weigh`);
});

const pictures = () =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.png'))
        .map((file) => file.replaceAll('\\', '/'))
    : [];

/** What differs, in words; the picture of it lies beside those of the others. */
function compare(name, bytes) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = join(folder, `${name}.png`);
  taken[name] = hash;
  // The same bytes are the same picture, and most are.
  if (record.pictures[name] === hash && existsSync(file)) return undefined;
  const small = encode(decode(bytes));
  if (isUpdate) {
    mkdirSync(dirname(file), { recursive: true });
    // A picture that looks the same keeps its bytes, so that a history shows what changed.
    if (!existsSync(file) || !readFileSync(file).equals(small)) writeFileSync(file, small);
    return undefined;
  }
  if (!existsSync(file)) return 'has no picture yet';
  const [was, is] = [decode(readFileSync(file)), decode(small)];
  const { pixels, grown, share, picture } = difference(was, is);
  if (grown <= leeway.size && share <= leeway.share) return undefined;
  faults.keep(name, picture());
  const sizes = [was, is].map(({ width, height }) => `${width} x ${height}`);
  return `${pixels} pixels differ${grown ? `; it was ${sizes[0]}, and is ${sizes[1]}` : ''}`;
}
