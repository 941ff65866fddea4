import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findChromium } from './test/tools/browser.mjs';
import { mediaPlugin } from './test/tools/media.mjs';
import { totalsReporter } from './test/tools/totals-reporter.mjs';
import { unitResultsReporter } from './test/tools/unit-results-reporter.mjs';
import { webkitInstalled, webkitLauncher } from './test/tools/webkit-launcher.mjs';

const firefoxPath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr';

const engines = {
  chromium: {
    installed: true,
    launcher: async () =>
      chromeLauncher({ launchOptions: { ...(await findChromium()), args: chromiumArgs } }),
  },
  firefox: {
    installed: existsSync(firefoxPath),
    launcher: () =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: { browser: 'firefox', executablePath: firefoxPath },
      }),
  },
  webkit: { installed: webkitInstalled(), launcher: () => webkitLauncher() },
};

const chosen =
  process.env.BROWSERS?.split(',') ?? Object.keys(engines).filter((name) => engines[name].installed);
for (const name of chosen) {
  if (!engines[name]?.installed)
    throw new Error(`BROWSERS asks for ${name}, which is unknown or not installed`);
}
console.log(`Browsers: ${chosen.join(', ')}`);

/** A failure that holds a DOM node cannot be cloned for the report, and the runner would wait for it in vain. */
function reportNodesAsText() {
  const clone = structuredClone;
  const asText = (key, value) => (['actual', 'expected'].includes(key) ? String(value) : value);
  globalThis.structuredClone = (value, options) => {
    try {
      return clone(value, options);
    } catch {
      return JSON.parse(JSON.stringify(value, asText));
    }
  };
}

export default {
  files: ['test/**/*.test.ts', '!test/host/**'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  // With two or more, full Chromium fails a few of every 400 tests.
  concurrency: 1,
  // A file with many runs of axe takes minutes in the slowest engine while the machine has other work.
  testsFinishTimeout: 300_000,
  // In the slowest engine on two cores, the first import of a file, or a whole guide, takes longer than Mocha's 2 seconds.
  // Three engines share two cores in CI: a test that ran out of time there has a second try.
  testFramework: { config: { timeout: 30_000, retries: process.env.CI ? 1 : 0 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
    <script>(${reportNodesAsText})()</script>
    <script type="module" src="${framework}"></script>`,
  reporters: [defaultReporter(), totalsReporter(), unitResultsReporter()],
  browsers: await Promise.all(chosen.map((name) => engines[name].launcher())),
};
