/**
 * Browser journeys. `web`: against the local web shell, one fresh desk per test. `electron`: the same first journey in the window,
 * skipped with its reason where the binary is absent. The browser is the one that tools/browser.mjs found.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/browser.mjs';

const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  outputDir: 'test-results/journeys',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    // A trace of pages full of papers is 50 MB and triples the time; ask for one with `--trace on`.
    trace: 'off',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      // Chromium's sandbox cannot run as root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    { name: 'web', testDir: 'tests/e2e', testMatch: '**/*.spec.ts' },
    { name: 'electron', testDir: 'tests/electron', testMatch: '**/*.spec.ts' },
  ],
});
