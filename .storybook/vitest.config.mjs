import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from '../test/tools/browser.mjs';

const { executablePath } = await findChromium();

/** Every story is a test: it renders, its play function passes, and axe finds nothing in it. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    // axe takes its time where a story holds the whole guide.
    testTimeout: 30_000,
    // A browser that paints no longer fails every story that follows.
    bail: 8,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
