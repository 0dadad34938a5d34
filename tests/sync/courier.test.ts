/** Courier files between real desks: round trips with receipts, late and twice, relayed to a real hub, and nothing taken that is not right. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scanLog } from '../../electron/core/db/eventLog.ts';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { carry, threeDesksApart, writeFor } from '../support/courier.ts';
import { readInto } from '../../tools/courierStick.ts';
import { execute, FOUNDER, note, type TestDesk } from '../support/desk.ts';
import { addRecording, recording } from '../support/recordings.ts';
import { type JoinedDesk, settled, type TestHub } from '../support/hub.ts';

let desks: Awaited<ReturnType<typeof threeDesksApart>>;
let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
let third: JoinedDesk;
beforeAll(async () => {
  desks = await threeDesksApart();
  ({ hub, first, second, third } = desks);
}, 240_000);
afterAll(() => desks?.dispose());

type Desk = Pick<TestDesk, 'api' | 'open'>;
const idsIn = ({ open }: Desk): readonly string[] =>
  Array.from(scanLog(open().store.read, null), ({ id }) => id).sort();
const receiverOf = async (from: Desk, to: Desk) =>
  (await from.api.courier.status()).receivers.find(({ deviceId }) => deviceId === to.open().device.deviceId);

test('what one desk wrote goes to another and back, with the files and a receipt, and both have the same', async () => {
  const bytes = recording(700_000);
  await addRecording(first.api, 'case-1', bytes);
  await execute(second.api, 'case-1', note('n-second'));
  expect((await first.api.sync.status()).onlyHere).toBeGreaterThan(0);

  const there = await carry(first, second);
  expect(there).toMatchObject({ newFiles: 1, isKnown: false });
  expect(await second.api.files.get({ sha256: sha256OfBytes(bytes) })).toEqual({ ok: true, value: bytes });
  const waiting = await receiverOf(first, second);
  expect(waiting?.unconfirmed).toBe(there.events);
  expect(waiting?.confirmed).toBe(0);

  const back = await carry(second, first);
  expect(back.newEvents).toBeGreaterThan(0);
  expect(await receiverOf(first, second)).toMatchObject({ confirmed: there.events, unconfirmed: 0 });
  expect(idsIn(first)).toEqual(idsIn(second));
  expect(await first.api.cases.get({ caseId: 'case-1' })).toEqual(await second.api.cases.get({ caseId: 'case-1' }));
  for (const desk of [first, second]) expect(verifyLog(desk.open()).faults).toEqual([]);
});

test('a receipt makes records kept elsewhere, not kept at the hub: the handover check still says no', async () => {
  const status = await first.api.sync.status();
  expect(status).toMatchObject({ onlyHere: 0, filesOnlyHere: 0, mayGo: false });
  expect(status.elsewhere).toBeGreaterThan(0);
});

test('the next file carries only the rest', async () => {
  await execute(first.api, 'case-1', note('n-rest'));
  const taken = await carry(first, second);
  expect(taken).toMatchObject({ events: 1, newEvents: 1, newFiles: 0 });
});

test('what a courier brought goes on to the hub with the desk that has a network', async () => {
  await hub.start();
  await settled(second.api);
  await settled(third.api);
  await expect.poll(() => idsIn(third)).toEqual(idsIn(second));
  expect((await second.api.sync.status()).mayGo).toBe(true);
  await hub.stop();
  const newest = idsIn(first);
  expect(newest.filter((id) => !idsIn(third).includes(id))).toEqual([]);
});

test('read twice, late and out of order it changes nothing', async () => {
  await execute(first.api, 'case-1', note('n-late-1'));
  const [early] = await writeFor(first, [second]);
  await execute(first.api, 'case-1', note('n-late-2'));
  const [late] = await writeFor(first, [second]);
  if (early === undefined || late === undefined) throw new Error('no file');
  expect(await readInto(second, late.bytes)).toMatchObject({ kind: 'done', taken: { newEvents: 2 } });
  const ids = idsIn(second);
  expect(await readInto(second, early.bytes)).toMatchObject({ kind: 'done', taken: { newEvents: 0, isKnown: false } });
  expect(await readInto(second, late.bytes)).toMatchObject({ kind: 'done', taken: { isKnown: true } });
  expect(idsIn(second)).toEqual(ids);
  expect(verifyLog(second.open()).faults).toEqual([]);
});

test('a stick that is read right after signing in is not swept away with what was left from before (chaos seed 21)', async () => {
  const [file] = await writeFor(first, [second]);
  const { courierDir } = second.open();
  await second.api.desk.lock();
  for (let left = 0; left < 300; left += 1) mkdirSync(join(courierDir, 'out', `left-${left}`), { recursive: true });
  expect((await second.api.desk.signIn(FOUNDER)).ok).toBe(true);
  expect((await readInto(second, file?.bytes ?? new Uint8Array(0))).kind).toBe('done');
  expect(readdirSync(join(courierDir, 'out')).filter((name) => name.startsWith('left'))).toEqual([]);
});
