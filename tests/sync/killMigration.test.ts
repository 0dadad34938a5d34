/** Real processes, killed while they bring a desk's database to the newest schema: it opens afterwards, whole, and the way is gone to its end. */
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { deskMigrations } from '../../electron/core/desk/openDesk.ts';
import { newFolder } from '../support/desk.ts';
import { migrateIn, oldDeskIn } from '../support/oldDesk.ts';

/** HEJIE_KILLS asks for more. */
const KILLS = Number(process.env['HEJIE_KILLS'] ?? '8');
/** About as long as the copy and the steps take. */
const LONGEST_MS = 120;
const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
const old = newFolder();
afterAll(() => rmSync(old, { recursive: true, force: true }));

/** Kills the victim some time after it has begun; answers whether it was not done yet. */
const migrateAndKill = (folder: string, afterMs: number): Promise<boolean> =>
  new Promise((settle, fail) => {
    const child = spawn(node, [join(import.meta.dirname, 'killedMigration.ts'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += chunk.toString();
    });
    child.on('error', fail);
    child.on('exit', () => settle(!said.includes('done')));
  });

test(`a migration that is killed ${KILLS} times leaves the old database or the new one`, {
  timeout: 600_000,
}, async () => {
  const ids = oldDeskIn(old);
  let midway = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const folder = newFolder();
    cpSync(old, folder, { recursive: true });
    midway += (await migrateAndKill(folder, (LONGEST_MS * round) / KILLS)) ? 1 : 0;
    expect(migrateIn(folder)).toEqual({ schema: deskMigrations.length, ids });
    rmSync(folder, { recursive: true, force: true });
  }
  expect(midway).toBeGreaterThan(0);
});
