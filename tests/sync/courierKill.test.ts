/**
 * A computer that dies while it reads in a courier set, again and again, at any step: it loses nothing it had, and each start goes on by itself
 * until all of the set is there.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../electron/core/db/incomingFiles.ts';
import { scanLog } from '../../electron/core/db/eventLog.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { MIN_PART_BYTES } from '../../shared/api/courier.ts';
import { randomFrom } from '../../tools/random.ts';
import { writeFor } from '../support/courier.ts';
import { execute, FOUNDER, foundDesk, note, registerIn } from '../support/desk.ts';
import { enrolDesk, joinDesk, settled, startTestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';

/** HEJIE_KILLS asks for more. */
const KILLS = Number(process.env['HEJIE_KILLS'] ?? '8');
const FILES = 6;
const NOTES = 300;
const root = join(import.meta.dirname, '..', '..');
const node = join(root, 'node_modules', '.bin', 'node');

/** One reader, killed once it has said so many lines and a little time has passed; answers whether it ended by itself. */
const readAndKill = (dataDir: string, stick: string, afterLines: number, laterMs: number): Promise<boolean> =>
  new Promise((settle, fail) => {
    const child = spawn(node, [join(import.meta.dirname, 'killedReader.ts'), dataDir, stick], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let left = afterLines;
    const lines = createInterface({ input: child.stdout });
    lines.on('line', () => {
      left -= 1;
      if (left === 0) setTimeout(() => child.kill('SIGKILL'), laterMs);
    });
    child.on('error', fail);
    child.on('exit', (code) => settle(code === 0));
  });

test(`a reader is killed ${KILLS} times in the middle of a set, and all of it arrives`, {
  timeout: 900_000,
}, async () => {
  const hub = await startTestHub();
  const reader = await foundDesk();
  await enrolDesk(reader, hub);
  const writer = await joinDesk(hub);
  await settled(reader.api);
  await hub.dispose();
  for (let n = 0; n < FILES; n += 1) {
    await registerIn(writer.api, `case-${n}`);
    await addRecording(writer.api, `case-${n}`, recording(4 * CHUNK_BYTES + n));
    for (let one = 0; one < NOTES / FILES; one += 1) await execute(writer.api, `case-${n}`, note(`n-${n}-${one}`));
  }
  const stick = mkdtempSync(join(tmpdir(), 'hejie-stick-'));
  for (const { name, bytes } of await writeFor(writer, [reader], MIN_PART_BYTES))
    writeFileSync(join(stick, name), bytes);
  await reader.api.desk.lock();

  const random = randomFrom(20_261_127);
  let ended = 0;
  for (let kill = 0; kill < KILLS; kill += 1)
    if (await readAndKill(reader.dataDir, stick, 1 + random.below(120), random.below(60))) ended += 1;
  expect(ended, 'some were killed before they had read everything').toBeLessThan(KILLS);

  expect((await reader.api.desk.signIn(FOUNDER)).ok).toBe(true);
  await reader.core.context.courier(reader.open()).resumed;
  // Whatever was lost with the last kill, the stick still has it.
  if ((await reader.api.courier.status()).receivers.every(({ lastToldMs }) => lastToldMs === null)) {
    await reader.api.desk.lock();
    expect(await readAndKill(reader.dataDir, stick, Number.POSITIVE_INFINITY, 0)).toBe(true);
    expect((await reader.api.desk.signIn(FOUNDER)).ok).toBe(true);
  }
  const idsIn = (open: Parameters<typeof verifyLog>[0]) =>
    Array.from(scanLog(open.store.read, null), ({ id }) => id).sort();
  expect(idsIn(reader.open())).toEqual(idsIn(writer.open()));
  expect(verifyLog(reader.open())).toMatchObject({ faults: [], awaited: 0 });
  expect((await reader.api.courier.status()).arriving).toEqual([]);

  await writer.dispose();
  await reader.dispose();
  rmSync(stick, { recursive: true, force: true });
});
