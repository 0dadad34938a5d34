/** The page of the exchange in numbers: what is still to go over each way, what was parked and why; nothing is left when all has gone through. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEvents } from '../../electron/core/sync/applyEvents.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { readStream } from '../../electron/core/db/eventLog.ts';
import { execute, note, registerIn, type TestDesk } from '../support/desk.ts';
import { type JoinedDesk, officeOfTwo, type OfficeOfTwo, settled, type TestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';

let office: OfficeOfTwo;
let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
beforeAll(async () => {
  office = await officeOfTwo(({ api }) => registerIn(api, 'case-1'));
  ({ hub, first, second } = office);
});
afterAll(() => office?.dispose());

const FILE_BYTES = 300_000;

test('what waits to go up is told with its files and about how many bytes, and is gone after the exchange', async () => {
  await hub.stop();
  await execute(first.api, 'case-1', note('n-1'));
  await addRecording(first.api, 'case-1', recording(FILE_BYTES));
  const { up, down, onlyHere } = await first.api.sync.status();
  expect(up).toMatchObject({ records: onlyHere, files: 1 });
  expect(up.bytes).toBeGreaterThan(FILE_BYTES);
  expect(down).toEqual({ records: 0, files: 0, bytes: 0 });
  await hub.start();
  await expect.poll(async () => (await first.api.sync.now()).state.kind, { timeout: 20_000 }).toBe('resting');
  expect(await first.api.sync.status()).toMatchObject({
    up: { records: 0, files: 0, bytes: 0 },
    doing: null,
    mayGo: true,
  });
  await settled(second.api);
  expect(await second.api.sync.status()).toMatchObject({ down: { records: 0, files: 0, bytes: 0 } });
});

test('what cannot be stored yet is counted by its reason, and no longer once its time has come', async () => {
  await registerIn(first.api, 'case-2');
  await execute(first.api, 'case-2', note('n-2'));
  const texts = readStream(first.open().store.read, { kind: 'case', id: 'case-2' }).map((event) =>
    wireText({ event, isPurged: false }),
  );
  const last = texts.at(-1) ?? '';
  applyEvents(second.open(), ['no event at all', last]);
  expect((await second.api.sync.status()).parked).toEqual([
    { reason: 'parent-missing', count: 1 },
    { reason: 'unreadable', count: 1 },
  ]);
  applyEvents(second.open(), texts);
  expect((await second.api.sync.status()).parked).toEqual([{ reason: 'unreadable', count: 1 }]);
});
