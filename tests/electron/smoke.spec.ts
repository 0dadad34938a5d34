/**
 * The first journey in the real window, where the Electron binary, a display and a user that is not root are there; elsewhere skipped
 * with its reason. Runs on a development build: Playwright cannot attach to a release, whose inspect fuse is off.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { electronBinary } from '../../tools/electronBinary.mjs';
import { openOffice } from '../e2e/support/entry.ts';
import { agree, hold, signAndSeal, takeIn, toTheMediation } from '../e2e/support/journey.ts';

const root = join(import.meta.dirname, '..', '..');
const binary = electronBinary();
const hasDisplay =
  process.platform !== 'linux' || (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
const whyNot = (): string | null => {
  if (binary === null) return 'the Electron binary is not installed';
  if (!hasDisplay) return 'there is no display';
  return process.platform === 'linux' && process.getuid?.() === 0 ? 'the window’s sandbox cannot run as root' : null;
};

const reason = whyNot();
test.skip(reason !== null, `skipped: ${reason ?? ''}`);
if (reason !== null) console.log(`electron smoke test skipped: ${reason}`);

test('the window takes a walk-in dispute from the first run to the sealed agreement', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'smoke-'));
  const app = await _electron.launch({ executablePath: binary ?? '', args: [root, `--data=${dataDir}`] });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/desk\//);
  expect(
    await page.evaluate(() => Object.keys(window).filter((name) => /require|process|ipc|electron/i.test(name))),
  ).toEqual([]);
  await openOffice(page);
  for (const step of [takeIn, toTheMediation, hold, agree, signAndSeal]) await step(page);
  expect(problems).toEqual([]);
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});
