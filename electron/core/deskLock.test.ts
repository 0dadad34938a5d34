import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDesk } from './deskLock.ts';

const newFolder = (): string => join(mkdtempSync(join(tmpdir(), 'lock-')), 'desk');

test('a second core on the same folder is refused until the first has let go', () => {
  const folder = newFolder();
  const first = lockDesk(folder);
  expect(first).not.toBeNull();
  expect(lockDesk(folder)).toBeNull();
  expect(lockDesk(newFolder())).not.toBeNull();
  first?.release();
  expect(lockDesk(folder)).not.toBeNull();
});

test.skipIf(process.platform === 'win32')('the folder it makes belongs to this user alone', () => {
  const folder = newFolder();
  lockDesk(folder)?.release();
  expect(statSync(folder).mode & 0o077).toBe(0);
});

test('a core that was killed leaves no lock behind', () => {
  const folder = newFolder();
  const module = join(import.meta.dirname, 'deskLock.ts');
  const code = `import { lockDesk } from ${JSON.stringify(module)}; if (lockDesk(${JSON.stringify(folder)}) === null) process.exit(3); process.kill(process.pid, 'SIGKILL');`;
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  expect(killed.signal).toBe('SIGKILL');
  expect(lockDesk(folder)).not.toBeNull();
});
