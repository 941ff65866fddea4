import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../tools/browser.mjs';
import { decode } from './png.mjs';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const cache = join(modules, '.cache');
const built = join(cache, 'storybook-static');
const site = 'http://localhost/';
const fonts = ['noto-sans', 'noto-sans-arabic'].flatMap((family) =>
  [400, 600, 700].map((weight) => `fonts/${family}/${weight}.css`),
);

/** `STORIES=faq` looks at those alone whose ids have that in them. */
export const { STORIES: chosen = '' } = process.env;

/** Every story of the built Storybook. */
export function stories() {
  const index = join(built, 'index.json');
  if (!existsSync(index))
    throw new Error('Run `npm run build-storybook` first: these tests read what it builds.');
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  return Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(chosen));
}

/**
 * A browser that draws the same on any machine: letters without the hints and the smoothed edges that a system is set to,
 * one range of colors, no graphics card. Without smoothed edges a picture also weighs a tenth.
 */
export function launch() {
  mkdirSync(cache, { recursive: true });
  const config = join(cache, 'visual-fonts.conf');
  const plain = { antialias: false, hinting: false, autohint: false };
  const edits = Object.entries(plain).map(
    ([name, value]) => `<edit name="${name}" mode="assign"><bool>${value}</bool></edit>`,
  );
  writeFileSync(
    config,
    `<fontconfig><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'visual-fonts')}</cachedir><match target="font">${edits.join('')}
     <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
     <edit name="rgba" mode="assign"><const>none</const></edit></match></fontconfig>\n`,
  );
  return launchChromium({
    args: [
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--disable-gpu',
      '--hide-scrollbars',
    ],
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
}

/** Storybook's preview in a context of its own, to walk from story to story and from condition to condition. */
async function openPreview(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.route('**/*', (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (!href.startsWith(site)) return route.abort();
    const [, font] = /^\/fonts\/(.*)/.exec(pathname) ?? [];
    const path = font ? join(modules, '@fontsource', font) : join(built, pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  let problems = [];
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message) => {
    // Of a story that shows what stands there without script; it may come when the next one is shown.
    if (message.text().startsWith("Blocked script execution in 'about:srcdoc'")) return;
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.goto(`${site}iframe.html?viewMode=story`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  await Promise.all(fonts.map((path) => page.addStyleTag({ url: site + path })));
  // A whole guide is 28,000 px long, too long for one picture, and each of its sections has stories of its own.
  // A whole guide is 28,000 px long, too long for one picture, and each of its sections has stories of its own.
  await page.addStyleTag({
    content: `:root { --calcinosis-font-family: 'Noto Sans', 'Noto Sans Arabic'; }
      [data-container] { max-block-size: 4000px; overflow: clip; }
      [data-container], [data-container] :is(pre, code, button, input) { font-family: var(--calcinosis-font-family); }`,
  });
  const devtools = await context.newCDPSession(page);

  return {
    page,
    /** What the toolbar is set to, and which medium the browser shows; whatever is not said is as it is at first. */
    async set({ globals, media = 'screen', forcedColors = 'none' }) {
      await page.emulateMedia({ media, forcedColors });
      await page.evaluate(turnTo, globals);
    },
    /** Shows a story, lets it play, and waits until all of it is there. Gives what went wrong. */
    async show({ id, expectedError }) {
      problems = [];
      const fault = await page.evaluate(play, id);
      await settle(page);
      await page.evaluate(holdCaret);
      // Playing may have scrolled, and places are told from the top.
      await page.evaluate(() => scrollTo(0, 0));
      const unexpected = problems.filter((problem) => !expectedError || !problem.includes(expectedError));
      return fault ? [fault, ...unexpected] : unexpected;
    },
    /** What a story sets by itself, and whether it shows only what a toolbar shows of the element's first story too. */
    describe: (story) => page.evaluate(describe, story),
    /** A picture of a part of the page, which may be larger than the window, without the pixels that only begin in it. */
    async picture({ x, y, width, height }, scale = 1) {
      const clip = { x, y, width: Math.floor(width), height: Math.floor(height), scale };
      for (let tries = 1; ; tries += 1) {
        const { data } = await devtools.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
        const picture = Buffer.from(data, 'base64');
        // What is long is sometimes not painted yet when it is asked for.
        if (tries === 5 || !isBlank(picture)) return picture;
        await settle(page);
      }
    },
  };
}

/** The mark of the field that is written into comes and goes. */
function holdCaret() {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused) focused.style.caretColor = 'transparent';
}

async function describe({ id, title }) {
  const { storyStoreValue: store } = globalThis.__STORYBOOK_PREVIEW__;
  const { entries } = store.storyIndex;
  const first = Object.values(entries).find((entry) => entry.type === 'story' && entry.title === title);
  const [story, plain] = await Promise.all([id, first.id].map((storyId) => store.loadStory({ storyId })));
  const args = ({ initialArgs }) => JSON.stringify({ ...initialArgs, dir: undefined });
  const globals = story.storyGlobals ?? {};
  const repeats =
    story.id !== plain.id &&
    Object.keys(globals).length > 0 &&
    !story.playFunction &&
    story.originalStoryFn === plain.originalStoryFn &&
    args(story) === args(plain);
  // What the browser says of a file that is missing, or of a script that may not run, where a story is about that.
  const { expectedError } = story.parameters;
  return {
    id,
    globals,
    repeats,
    isFirst: id === plain.id,
    plays: Boolean(story.playFunction),
    expectedError,
  };
}

async function turnTo(asked) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const { selectionStore, storyStoreValue } = globalThis.__STORYBOOK_PREVIEW__;
  const rendered = selectionStore.selection && new Promise((done) => channel.once('storyFinished', done));
  // The rules of accessibility have tests of their own, and take their time.
  const globals = { ...storyStoreValue.userGlobals.initialGlobals, ...asked, a11y: { manual: true } };
  channel.emit('updateGlobals', { globals });
  // What is shown now is rendered again.
  await rendered;
}

function play(id) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const isShown = globalThis.__STORYBOOK_PREVIEW__.selectionStore.selection?.storyId === id;
  globalThis.localStorage.clear();
  globalThis.sessionStorage.clear();
  return new Promise((resolve) => {
    const faults = [];
    const told = {};
    const listen = (event, listener) => {
      told[event] = listener;
      channel.on(event, listener);
    };
    const finish = (fault) => {
      for (const [event, listener] of Object.entries(told)) channel.off(event, listener);
      resolve(fault ?? faults[0]);
    };
    for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying']) {
      listen(event, (error) => faults.push(`${event}: ${[error].flat()[0]?.message}`));
    }
    for (const event of ['storyThrewException', 'storyErrored', 'storyMissing']) {
      listen(event, (error) => finish(`${event}: ${error?.message ?? error?.title ?? error}`));
    }
    listen('storyFinished', ({ storyId, status }) => {
      if (storyId === id) finish(status === 'error' && faults.length === 0 ? 'the story failed' : undefined);
    });
    if (isShown) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** Every element has its words and has rendered, every letter its font, and all of it is painted. */
const settle = (page) =>
  page.evaluate(async () => {
    const elements = (root) =>
      [...root.querySelectorAll('*')].flatMap((node) => [
        ...(node.updateComplete ? [node] : []),
        ...(node.shadowRoot ? elements(node.shadowRoot) : []),
      ]);
    let known = 0;
    for (;;) {
      const all = elements(document);
      await Promise.all(all.map((element) => element.updateComplete));
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      if (all.length === known && all.every((element) => !element.isUpdatePending)) break;
      known = all.length;
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

function isBlank(picture) {
  const { data } = decode(picture);
  const colors = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return colors.every((color) => color === colors[0]);
}

/** A folder for what differs, empty at first. */
export function faultsIn(name) {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    keep: (story, bytes) => writeFileSync(join(folder, `${story.replaceAll(/\W+/g, '-')}.png`), bytes),
  };
}

/** Two previews, one for each core that a machine for tests has: a piece of work takes one, and gives it back. */
export async function previewsIn(browser) {
  const free = await Promise.all([openPreview(browser), openPreview(browser)]);
  return async (settings, work) => {
    const preview = free.pop() ?? (await openPreview(browser));
    await preview.set(settings);
    const result = await work(preview);
    free.push(preview);
    return result;
  };
}
