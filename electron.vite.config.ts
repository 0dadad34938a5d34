/**
 * What is bundled: the main process, the core (a second entry of main, reached through `?modulePath`), the sandboxed preload as one
 * CommonJS file without any require of packages, and the pages. Packages under "dependencies" stay outside main and core.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: { input: { index: resolve('electron/main/index.ts') } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // './' would break the app:// origin's absolute asset paths under hash routes, and the web shell serves from the root as well.
    base: '/',
    plugins: [react()],
    build: {
      outDir: resolve('out/renderer'),
      // Fonts inlined as data: URLs would be refused by font-src 'self'.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: {
        input: { index: resolve('renderer/index.html') },
        // Without it a shared chunk with schemas runs before the entry's first import (renderer/app/strictPolicy.ts).
        output: { strictExecutionOrder: true },
      },
    },
  },
});
