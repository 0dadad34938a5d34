/**
 * A process that is killed loses nothing that it had acknowledged. The victim is killed 50 times at random points of its writing; each
 * time the same folder is opened again by the next victim, and in the end everything acknowledged is there and the log verifies.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { scanLog } from '../../electron/core/db/eventLog.ts';
import { FOUNDER, foundDesk } from '../support/desk.ts';

const ROUNDS = 50;
const node = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');

type Acknowledged = { readonly events: Set<string>; readonly drafts: Map<string, number> };

/** One victim: killed once it has acknowledged so many writes. */
const writeAndKill = (dataDir: string, round: number, acknowledged: Acknowledged): Promise<void> =>
  new Promise((settle, fail) => {
    const child = spawn(node, [join(import.meta.dirname, 'killWriter.ts'), dataDir, String(round)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let left = 1 + Math.floor(Math.random() * 40);
    const lines = createInterface({ input: child.stdout });
    // Lines still in the pipe when the victim dies were acknowledged all the same.
    lines.on('line', (line) => {
      const [kind, id = '', n = ''] = line.split(' ');
      if (kind === 'event') acknowledged.events.add(id);
      else acknowledged.drafts.set(id, Number(n));
      left -= 1;
      if (left === 0) child.kill('SIGKILL');
    });
    child.on('error', fail);
    lines.on('close', () => (left <= 0 ? settle() : fail(new Error('the victim ended by itself'))));
  });

test(`a process killed ${ROUNDS} times loses no acknowledged event and no draft`, { timeout: 600_000 }, async () => {
  const desk = await foundDesk();
  await desk.api.desk.lock();
  const acknowledged: Acknowledged = { events: new Set(), drafts: new Map() };
  for (let round = 0; round < ROUNDS; round += 1) await writeAndKill(desk.dataDir, round, acknowledged);

  const signedIn = await desk.api.desk.signIn(FOUNDER);
  expect(signedIn.ok).toBe(true);
  const stored = new Set(Array.from(scanLog(desk.open().store.read, null), ({ id }) => id));
  expect([...acknowledged.events].filter((id) => !stored.has(id))).toEqual([]);
  for (const [draftId, n] of acknowledged.drafts) {
    const draft = await desk.api.drafts.get({ draftId });
    // The one after may have been written and not yet acknowledged.
    expect([n, n + 1]).toContain(Number(Reflect.get(Object(draft?.content), 'n')));
  }
  expect(verifyLog(desk.open()).faults).toEqual([]);
  await desk.dispose();
});
