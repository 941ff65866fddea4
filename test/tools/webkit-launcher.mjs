// Runs tests in WebKitGTK: WebKitWebDriver and MiniBrowser on a virtual screen, nothing from npm.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const miniBrowser = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
].find(existsSync);

export const webkitInstalled = () =>
  Boolean(miniBrowser) && ['WebKitWebDriver', 'Xvfb'].every((name) => existsSync(`/usr/bin/${name}`));

/** A browser launcher for @web/test-runner. `emulateMedia` is not possible; a window is at least 334 px wide. */
export function webkitLauncher() {
  let driver, active;
  const page = () => playwrightPage(driver);
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      driver ??= await startDriver();
      active = id;
      await driver.resize({ width: 800, height: 600 });
      await driver.go(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => driver.send('GET', '/url'),
    async stopSession() {
      await driver.go('about:blank');
      active = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('debugging is not supported with WebKitGTK');
    },
    async stop() {
      await driver?.stop();
      driver = undefined;
    },
    // What the commands setViewport, sendKeys and sendMouse ask of a Playwright page.
    getPage: page,
  };
}

/** WebKit itself, for who drives it without a test runner. */
export async function startDriver() {
  const xvfb = process.env.DISPLAY ? undefined : await startScreen();
  const port = await freePort();
  const webdriver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: xvfb?.display ?? process.env.DISPLAY,
      GDK_BACKEND: 'x11',
      GTK_A11Y: 'none',
    },
    stdio: 'ignore',
  });
  const request = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await eventually(async () => (await request('GET', '/status')).ready);
  const { sessionId, capabilities } = await request('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation', '--full-screen'] },
      },
    },
  });
  const send = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
  await send('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  const innerSize = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    version: capabilities.browserVersion,
    send,
    go: (url) => send('POST', '/url', { url }),
    async resize({ width, height }) {
      const fits = async () => {
        const [w, h] = await innerSize();
        return w === width && h === height;
      };
      const [w, h] = await innerSize();
      if (w === width && h === height) return;
      const outer = await send('GET', '/window/rect');
      await send('POST', '/window/rect', {
        width: outer.width + width - w,
        height: outer.height + height - h,
      });
      await eventually(fits);
    },
    async stop() {
      await send('DELETE', '').catch(() => {});
      webdriver.kill();
      xvfb?.process.kill();
    },
  };
}

async function startScreen() {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2600x1800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', () => reject(new Error('Xvfb ended')));
    process.stdio[3].once('data', resolve);
  });
  return { process, display: `:${String(number).trim()}` };
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      })
      .on('error', reject);
  });

async function eventually(done) {
  for (let tries = 100; ; tries -= 1) {
    try {
      if (await done()) return;
    } catch (error) {
      if (tries === 0) throw error;
    }
    if (tries === 0) throw new Error('WebKit did not answer in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};
const buttons = { left: 0, middle: 1, right: 2 };

function playwrightPage(driver) {
  const act = (source) => driver.send('POST', '/actions', { actions: [source] });
  const key = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const down = (name) => ({ type: 'keyDown', value: keys[name] ?? name });
  const up = (name) => ({ type: 'keyUp', value: keys[name] ?? name });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (options) => ({ type: 'pointerDown', button: buttons[options?.button ?? 'left'] });
  const release = (options) => ({ type: 'pointerUp', button: buttons[options?.button ?? 'left'] });
  return {
    setViewportSize: (size) => driver.resize(size),
    keyboard: {
      press(combination) {
        const names = combination.split('+');
        return key(...names.map(down), ...names.toReversed().map(up));
      },
      type: (text) => key(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      down: (name) => key(down(name)),
      up: (name) => key(up(name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), press(options), release(options)),
      down: (options) => pointer(press(options)),
      up: (options) => pointer(release(options)),
    },
  };
}
