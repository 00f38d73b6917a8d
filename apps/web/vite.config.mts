import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compressedTwins } from './compressed-twins.mts';

const here = import.meta.dirname;
const outDir = resolve(here, '../../dist/apps/web');

/** Two entries, two bundles: what only staff need never travels to a citizen's phone. */
export default defineConfig({
  root: here,
  resolve: { alias: [{ find: /^@libs\/(.+)$/, replacement: resolve(here, '../../libs/$1/src/index.ts') }] },
  plugins: [compressedTwins(outDir)],
  build: {
    outDir,
    emptyOutDir: true,
    // Fonts stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { citizen: resolve(here, 'index.html'), staff: resolve(here, 'can-bo/index.html') },
      // 'use client' means something to servers that render React; there is none here.
      onLog: (level, log, handler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
