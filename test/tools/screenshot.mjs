import { serve } from '../host/serve.mjs';
import { launchChromium } from './browser.mjs';

/** The picture in the README: the hospital page on a desktop, and on a phone in the dark. */
const [browser, site] = await Promise.all([launchChromium(), serve()]);
const shot = async (options) => {
  const page = await browser.newPage({ deviceScaleFactor: 1.5, ...options });
  await page.goto(site.url);
  await page.locator('calcinosis-type-table').getByRole('heading').first().waitFor();
  return (await page.screenshot()).toString('base64');
};
const [desktop, phone] = await Promise.all([
  shot({ viewport: { width: 1100, height: 860 } }),
  shot({ viewport: { width: 390, height: 860 }, colorScheme: 'dark' }),
]);

const sheet = await browser.newPage({ viewport: { width: 1264, height: 652 } });
await sheet.setContent(`<body style="margin:0;display:flex;gap:24px;padding:24px;background:#dfe9e9">
  <img alt="" height="604" src="data:image/png;base64,${desktop}">
  <img alt="" height="604" src="data:image/png;base64,${phone}">`);
await sheet.screenshot({ path: 'stories/hospital-page.png', clip: { x: 0, y: 0, width: 1118, height: 652 } });
await Promise.all([browser.close(), site.close()]);
