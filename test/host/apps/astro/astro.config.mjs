import { defineConfig } from 'astro/config';

/** Static pages, to be served from a folder of any name, without an inline script. */
export default defineConfig({
  base: '/fixture',
  outDir: '../node_modules/.cache/apps/astro',
  cacheDir: '../node_modules/.cache/astro',
  build: { format: 'file' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
