/**
 * Unit, property and core tests, one project per layer so that a layer can be run alone: `vitest run --project shared`.
 * Browser journeys are Playwright's (tests/e2e); tests of the built Electron bundles (tests/electron) need `npm run build` first
 * and have their own project, so that tools/test.mjs can run them after the build.
 */
import { defineConfig } from 'vitest/config';

const layer = (name: string, include: readonly string[]) => ({
  test: { name, include: [...include], environment: 'node' as const },
});

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      layer('shared', ['shared/**/*.test.ts']),
      layer('core', ['electron/**/*.test.ts']),
      layer('hub', ['hub/**/*.test.ts']),
      layer('renderer', ['renderer/**/*.test.{ts,tsx}']),
      layer('tools', ['tools/**/*.test.ts']),
      layer('tests', ['tests/!(electron|e2e)/**/*.test.ts', 'tests/*.test.ts']),
      layer('bundles', ['tests/electron/**/*.test.ts']),
    ],
  },
});
