/** A set over several sticks: parts of the size that was asked for, read in any order, kept over a restart, taken in once all are there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHUNK_BYTES } from '../../electron/core/db/incomingFiles.ts';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { MIN_PART_BYTES } from '../../shared/api/courier.ts';
import { type CourierFile, readInto } from '../../tools/courierStick.ts';
import { writeFor } from '../support/courier.ts';
import { execute, FOUNDER, foundDesk, note, purgeIn, registerIn, type TestDesk } from '../support/desk.ts';
import { enrolDesk, joinDesk, type JoinedDesk, settled, startTestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';

const root = join(import.meta.dirname, '..', '..');
let first: TestDesk;
let second: JoinedDesk;
let parts: readonly CourierFile[];
const big = recording(5 * MIN_PART_BYTES + 3 * CHUNK_BYTES + 17);

beforeAll(async () => {
  const hub = await startTestHub();
  first = await foundDesk();
  await enrolDesk(first, hub);
  second = await joinDesk(hub);
  await settled(first.api);
  await hub.dispose();
  await registerIn(second.api, 'case-big');
  await addRecording(second.api, 'case-big', big);
  await addRecording(second.api, 'case-big', recording(CHUNK_BYTES));
}, 240_000);
afterAll(async () => {
  await second?.dispose();
  await first?.dispose();
});

test('no part is larger than asked, and the names tell set, part and office, and nothing of a case', async () => {
  parts = await writeFor(second, [first], MIN_PART_BYTES);
  expect(parts.length).toBeGreaterThanOrEqual(6);
  for (const { bytes } of parts) expect(bytes.length).toBeLessThanOrEqual(MIN_PART_BYTES);
  expect(new Set(parts.map(({ name }) => name.replace(/\d+of/, 'of'))).size).toBe(1);
  expect(parts[0]?.name).toMatch(/^信使-鄂随工调-2026-06-30-[0-9a-f]{8}-1of\d\.hejie$/);
});

test('read backwards, one of them damaged first and one twice, with a restart in between: all of it arrives', async () => {
  const order = parts.toReversed();
  const [last, ...rest] = order;
  if (last === undefined) throw new Error('no part');
  const damaged = Buffer.from(last.bytes);
  damaged.fill(0, damaged.length - 100);
  expect(await readInto(first, damaged)).toMatchObject({ kind: 'refused', refusal: { type: 'courier-damaged' } });
  expect(await readInto(first, last.bytes)).toMatchObject({ kind: 'waiting', arriving: { read: [parts.length] } });
  expect(await readInto(first, last.bytes)).toMatchObject({ kind: 'waiting', arriving: { read: [parts.length] } });

  for (const [index, { bytes }] of rest.entries()) {
    if (index === 2) {
      await first.api.desk.lock();
      expect((await first.api.desk.signIn(FOUNDER)).ok).toBe(true);
    }
    const step = await readInto(first, bytes);
    expect(step.kind).toBe(index === rest.length - 1 ? 'done' : 'waiting');
    if (step.kind === 'waiting') expect(step.arriving.read).toHaveLength(index + 2);
  }
  const arrived = await first.api.files.get({ sha256: sha256OfBytes(big) });
  expect(arrived.ok && Buffer.compare(arrived.value, big)).toBe(0);
  expect(verifyLog(first.open()).faults).toEqual([]);
  expect((await first.api.courier.status()).arriving).toEqual([]);
  expect(readdirSync(join(first.open().courierDir, 'in'))).toEqual([]);
});

test('a case purged meanwhile goes as skeletons, without its files', async () => {
  await execute(second.api, 'case-big', note('n-before-purge'));
  purgeIn({ ...first, open: second.open }, 'case-big');
  const [file] = await writeFor(second, [first]);
  expect(file?.bytes.length).toBeLessThan(100_000);
  expect((await readInto(first, file?.bytes ?? new Uint8Array(0))).kind).toBe('done');
  expect((await first.api.files.get({ sha256: sha256OfBytes(big) })).ok).toBe(false);
  for (const { open } of [first, second]) expect(verifyLog(open()).faults).toEqual([]);
});

test('a full disk leaves no half file, neither under its name nor beside it', () => {
  const out = join(first.dataDir, 'full-disk');
  const script = join(import.meta.dirname, 'fullDisk.ts');
  const node = join(root, 'node_modules', '.bin', 'node');
  // The system lets no file of this process grow beyond 100 KB: the same refusal a full stick gives.
  const run = spawnSync('bash', ['-c', `ulimit -f 100; exec "${node}" "${script}" "${out}"`], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim()).toBe('courier-too-large-here');
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
});
