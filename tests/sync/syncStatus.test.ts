/** The page of the exchange in numbers: what is still to go over each way, what was parked and why; nothing is left when all has gone through. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEvents } from '../../electron/core/sync/applyEvents.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { readStream } from '../../electron/core/db/eventLog.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';
import { enrolDesk, joinDesk, type JoinedDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
beforeAll(async () => {
  hub = await startTestHub();
  first = await foundDesk();
  await registerIn(first.api, 'case-1');
  await enrolDesk(first, hub);
  second = await joinDesk(hub);
});
afterAll(async () => {
  await second?.dispose();
  await first?.dispose();
  await hub?.dispose();
});

const FILE_BYTES = 300_000;
const addRecording = async (): Promise<void> => {
  const bytes = new Uint8Array(FILE_BYTES).fill(7);
  bytes.set(Buffer.from('ID3'));
  const put = await first.api.files.put({ name: '录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!put.ok) throw new Error(put.refusal.type);
  const evidence = { ...everyEventData.EvidenceAdded.evidence, files: [put.value] };
  await execute(first.api, 'case-1', caseCommand('AddEvidence', { evidence }));
};

test('what waits to go up is told with its files and about how many bytes, and is gone after the exchange', async () => {
  await hub.stop();
  await execute(first.api, 'case-1', note('n-1'));
  await addRecording();
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
