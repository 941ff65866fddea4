import type { StorybookConfig } from '@storybook/web-components-vite';
import { hostPages } from './host-pages.js';

/** The one part of Storybook's channel that we use. */
interface Channel {
  removeAllListeners(event: string): void;
}

const config: StorybookConfig & { experimental_serverChannel: (channel: Channel) => Channel } = {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the machine.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // Storybook fetches its news even where it may not show them.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners('requestWhatsNewData');
    return channel;
  },
  // The toolbar's own theme colours what stands behind a story.
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) => {
    // Storybook's own chunks are large, and its plugins take the time that they take.
    vite.build = {
      ...vite.build,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { bundlerTimings: false } },
    };
    // The scan does not see that Storybook imports it, and it would bring a second copy of Lit.
    vite.optimizeDeps = {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), 'lit/directive-helpers.js'],
    };
    vite.plugins = [
      ...(vite.plugins ?? []),
      hostPages(),
      {
        name: 'reload-elements',
        // A page registers a tag only once, so a changed element needs a new page.
        handleHotUpdate({ file, server }) {
          if (!file.startsWith(`${server.config.root}/src/`)) return undefined;
          server.ws.send({ type: 'full-reload' });
          return [];
        },
      },
    ];
    return vite;
  },
};

export default config;
