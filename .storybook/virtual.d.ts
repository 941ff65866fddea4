/** What .storybook/host-pages.ts makes. */
declare module 'virtual:host-pages' {
  import type { HostPage } from '../test/host/hosts.mjs';

  export const hosts: Readonly<Record<string, HostPage>>;
  export const sheets: Readonly<Record<string, () => Promise<{ default: string }>>>;
}
