import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FOUNDER, foundDesk, registerIn, type TestDesk } from '../tests/support/desk.ts';

const root = join(import.meta.dirname, '..');
let desk: TestDesk;
beforeAll(async () => {
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
});
afterAll(() => desk.dispose());

const log = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(join(root, 'node_modules', '.bin', 'node'), [join(root, 'tools', 'log.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, HEJIE_USER: FOUNDER.signInName, HEJIE_PASSWORD: FOUNDER.password, ...env },
  });

test('an honest log verifies, also while the desk is open', () => {
  const run = log(['verify', '--data', desk.dataDir]);
  expect(run.stdout).toMatch(/^log: \d+ events \(0 purged\) of 1 devices, 0 files, \d+ tables, 0 faults/);
  expect(run.status).toBe(0);
});

test('every projection can be rebuilt', () => {
  expect(log(['rebuild', '--data', desk.dataDir])).toMatchObject({ status: 0 });
});

test('a fault is told by kind and place and ends with 1', () => {
  const { raw } = desk.open().store.read;
  raw.exec("UPDATE events SET data = NULL WHERE type = 'ClaimAdded'");
  const run = log(['verify', '--data', desk.dataDir]);
  expect(run.stderr).toMatch(/FAULT data-missing at event \d+/);
  expect(run.status).toBe(1);
});

test('a wrong password ends with 1 and says nothing more', () => {
  const run = log(['verify', '--data', desk.dataDir], { HEJIE_PASSWORD: 'wrong' });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain('sign-in-failed');
});

test('an unknown act prints how to call it', () => {
  expect(log(['burn'])).toMatchObject({ status: 2 });
});
