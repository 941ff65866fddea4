import { existsSync } from 'node:fs';
import { launchChromium } from '../tools/browser.mjs';
import { startDriver, webkitInstalled } from '../tools/webkit-launcher.mjs';

/**
 * The three engines behind one small door, so that one test is the same in each: `go` to an address, `run` a function
 * in the page with one argument, wait `until` one is true, `close`. None of it is stopped by the page's policy.
 * `context`, `page` and `send` are the driver's own, where it has them.
 */
const firefoxPath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';

export const engines = [
  { name: 'Chromium', installed: true, start: startChromium },
  { name: 'Firefox', installed: existsSync(firefoxPath), start: startFirefox },
  { name: 'WebKit', installed: webkitInstalled(), start: startWebKit },
];

async function startChromium() {
  const browser = await launchChromium();
  const context = await browser.newContext();
  const page = await context.newPage();
  return door({
    version: browser.version(),
    context,
    page,
    go: (url) => page.goto(url),
    run: (action, argument) => page.evaluate(action, argument),
    close: () => browser.close(),
  });
}

async function startFirefox() {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
  });
  const page = await browser.newPage();
  return door({
    version: (await browser.version()).replace(/^firefox\//i, ''),
    page,
    go: (url) => page.goto(url),
    run: (action, argument) => page.evaluate(action, argument),
    close: () => browser.close(),
  });
}

async function startWebKit() {
  const driver = await startDriver();
  const run = async (action, argument) => {
    // The driver hands back no promise, and says of an error little more than that there was one.
    const script = `const [argument, done] = arguments;
      Promise.resolve().then(() => (${action})(argument)).then(
        (value) => done({ value }), (error) => done({ fault: String(error) + error.stack }));`;
    const { value, fault } = await driver.send('POST', '/execute/async', {
      script,
      args: [argument ?? null],
    });
    if (fault) throw new Error(`WebKit: ${fault}`);
    return value;
  };
  return door({
    version: driver.version,
    send: driver.send,
    go: (url) => driver.go(url),
    run,
    close: () => driver.stop(),
  });
}

function door(engine) {
  return {
    ...engine,
    /** Asks the page once a frame until the answer is true. */
    async until(question, argument) {
      await this.untilTrue(() => engine.run(question, argument), question);
    },
    /** Whether a test can have the page as it is on paper; WebKit's driver has no word for it. */
    async emulatesPaper() {
      try {
        await (engine.page?.emulateMedia?.({ media: 'print' }) ?? engine.page?.emulateMediaType('print'));
      } catch {
        return false;
      }
      return engine.run(() => matchMedia('print').matches);
    },
    /** The same for what is known outside of the page. */
    async untilTrue(question, name = question) {
      for (let left = 400; left > 0; left -= 1) {
        if (await question()) return;
        await engine.run(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
      }
      throw new Error(`it never came true: ${name}`);
    },
  };
}
