import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findChromium } from './test/tools/browser.mjs';
import { mediaPlugin } from './test/tools/media.mjs';
import { totalsReporter } from './test/tools/totals-reporter.mjs';
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

export default {
  files: ['test/**/*.test.ts', '!test/host/**'],
  nodeResolve: true,
  hostname: '127.0.0.1',
  // With two or more, full Chromium fails a few of every 400 tests.
  concurrency: 1,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  reporters: [defaultReporter(), totalsReporter()],
  browsers: await Promise.all(chosen.map((name) => engines[name].launcher())),
};
