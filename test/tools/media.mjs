const sessions = new WeakMap();

/**
 * The server command `emulate-features` for Chromium: `{ media: 'print', features: { 'forced-colors': 'active' } }`.
 * The runner's own emulateMedia knows only a few features. An empty payload resets.
 */
export const mediaPlugin = () => ({
  name: 'media-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    const page = session.browser.getPage(session.id);
    const { media = '', features = {} } = payload ?? {};
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
});
