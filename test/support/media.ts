import { executeServerCommand } from '@web/test-runner-commands';

/** Media are emulated over Chromium's own protocol; no other engine has a way. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

/** Runs a test on paper or with a person's settings, such as `{ features: { 'forced-colors': 'active' } }`. */
export async function withMedia(
  emulated: { media?: string; features?: Record<string, string> },
  run: () => unknown,
): Promise<void> {
  await executeServerCommand('emulate-features', emulated);
  try {
    await run();
  } finally {
    await executeServerCommand('emulate-features', {});
  }
}
