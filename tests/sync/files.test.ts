/** Evidence follows the events that name it: part by part, resumed where it was cut, checked against its hash, gone with a purge. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualPauses } from '../../electron/core/sync/deskSync.ts';
import { CHUNK_BYTES } from '../../electron/core/db/incomingFiles.ts';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { sql } from '../../hub/db/sql.ts';
import { bounds } from '../../shared/sync/protocol.ts';
import { OFFICE, purgeIn, registerIn, type TestDesk } from '../support/desk.ts';
import { type JoinedDesk, officeOfTwo, type OfficeOfTwo, settled, type TestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';
import { RawDevice } from '../support/rawDevice.ts';

const PART = bounds.filePartBytes;
let office: OfficeOfTwo;
let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
beforeAll(async () => {
  office = await officeOfTwo();
  ({ hub, first, second } = office);
});
afterAll(() => office?.dispose());

const filesAtHub = async (): Promise<readonly string[]> =>
  (await hub.services.db.all<{ sha256: string }>(sql`SELECT sha256 FROM files WHERE is_whole`)).map(
    (row) => row.sha256,
  );

test('the chunks of the store are whole numbers of the parts on the wire', () => {
  expect(CHUNK_BYTES % bounds.filePartBytes).toBe(0);
});

test('evidence arrives at the other computer, byte for byte, and nothing is left to be handed over', async () => {
  await registerIn(first.api, 'case-1');
  const bytes = recording(2 * CHUNK_BYTES + 3 * PART + 17);
  await addRecording(first.api, 'case-1', bytes);
  await settled(first.api);
  await settled(second.api);
  expect(await second.api.files.get({ sha256: sha256OfBytes(bytes) })).toEqual({ ok: true, value: bytes });
  expect(await first.api.sync.status()).toMatchObject({ filesOnlyHere: 0, mayGo: true });
  expect(verifyLog(second.open()).faults).toEqual([]);
});

test('a file that its author has not handed over yet is awaited, and one that is only here keeps this computer', async () => {
  await registerIn(first.api, 'case-2');
  await hub.stop();
  const bytes = recording(2 * PART);
  await addRecording(first.api, 'case-2', bytes);
  expect(await first.api.sync.status()).toMatchObject({ filesOnlyHere: 1, mayGo: false });
  await hub.start();
  await settled(first.api);
  await settled(second.api);
  expect(await second.api.sync.status()).toMatchObject({ filesAwaited: 0 });
  expect((await second.api.files.get({ sha256: sha256OfBytes(bytes) })).ok).toBe(true);
});

test('a file that reaches the hub after the record that names it comes soon, and not with the next look round', async () => {
  await registerIn(first.api, 'case-4');
  const bytes = recording(PART + 1);
  const sha256 = sha256OfBytes(bytes);
  // The record goes over, its file is not there to go with it.
  await hub.stop();
  await addRecording(first.api, 'case-4', bytes);
  first.open().files.remove([sha256]);
  await hub.start();
  await office.settle();
  expect(await second.api.sync.status()).toMatchObject({ filesAwaited: 1 });
  first.open().files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes });
  await settled(first.api);
  // Less than the pause between two exchanges, so that only the hub's word can bring it.
  const inTime = { timeout: usualPauses.restMs / 2 };
  await expect.poll(() => second.open().files.isKept(sha256), inTime).toBe(true);
});

test('a file that the hub declines holds no other file back', async () => {
  await registerIn(first.api, 'case-5');
  await hub.stop();
  const [declined, fine] = [recording(PART + 2), recording(PART + 3)];
  for (const bytes of [fine, declined]) await addRecording(first.api, 'case-5', bytes);
  await hub.services.db.all(sql`INSERT INTO files (office_id, sha256, size_bytes, media_type, parts, is_whole)
    SELECT office_id, ${sha256OfBytes(declined)}, 5, 'audio/mpeg', 0, false FROM offices WHERE code = ${OFFICE.code}`);
  await hub.start();
  expect(await first.api.sync.now()).toMatchObject({
    state: { failure: { type: 'hub-refuses', code: 'FILE_PART_WRONG' } },
    filesOnlyHere: 1,
  });
  expect(await filesAtHub()).toContain(sha256OfBytes(fine));
  await hub.services.db.all(sql`DELETE FROM files WHERE sha256 = ${sha256OfBytes(declined)}`);
  await settled(first.api);
  expect(await first.api.sync.status()).toMatchObject({ filesOnlyHere: 0 });
});

test('an upload goes on where it was cut, a part out of turn changes nothing, and a wrong content is thrown away', async () => {
  const device = await new RawDevice(hub, '鄂文件').enrolled(hub);
  const bytes = recording(2 * PART + 5);
  const put = (part: number, of: Uint8Array = bytes, hash = sha256OfBytes(bytes)) =>
    device.hub.putFileParts(device.self, {
      sha256: hash,
      sizeBytes: of.length,
      mediaType: 'audio/mpeg',
      part,
      bytes: of.subarray(part * PART, (part + 1) * PART),
    });
  expect(await put(0)).toMatchObject({ value: { parts: 1, isWhole: false } });
  expect(await put(2)).toMatchObject({ value: { parts: 1, isWhole: false } });
  expect(await put(0)).toMatchObject({ value: { parts: 1, isWhole: false } });
  expect(await device.hub.fileParts(device.self, { sha256: sha256OfBytes(bytes), part: 0, count: 1 })).toMatchObject({
    refusal: { code: 'FILE_MISSING' },
  });
  await put(1);
  expect(await put(2)).toMatchObject({ value: { parts: 3, isWhole: true } });

  const other = recording(10);
  expect(await put(0, other, sha256OfBytes(recording(10)))).toMatchObject({ refusal: { code: 'FILE_WRONG' } });
  const short = other.subarray(0, 4);
  expect(
    await device.hub.putFileParts(device.self, {
      sha256: sha256OfBytes(other),
      sizeBytes: 10,
      mediaType: 'audio/mpeg',
      part: 0,
      bytes: short,
    }),
  ).toMatchObject({ refusal: { code: 'FILE_PART_WRONG' } });
});

test('several parts go in one request, and come in one; what does not end with a part or goes beyond the file is refused', async () => {
  const device = await new RawDevice(hub, '鄂多段').enrolled(hub);
  const bytes = recording(5 * PART + 7);
  const sha256 = sha256OfBytes(bytes);
  const put = (part: number, of: Uint8Array) =>
    device.hub.putFileParts(device.self, { sha256, sizeBytes: bytes.length, mediaType: 'audio/mpeg', part, bytes: of });
  const partWrong = { refusal: { code: 'FILE_PART_WRONG' } };
  expect(await put(0, bytes.subarray(0, 2 * PART))).toMatchObject({ value: { parts: 2, isWhole: false } });
  expect(await put(2, bytes.subarray(2 * PART, 3 * PART + 1))).toMatchObject(partWrong);
  expect(await put(2, Buffer.concat([bytes.subarray(2 * PART), bytes.subarray(0, PART)]))).toMatchObject(partWrong);
  expect(await put(2, new Uint8Array())).toMatchObject(partWrong);
  expect(await put(2, bytes.subarray(2 * PART))).toMatchObject({ value: { parts: 6, isWhole: true } });
  const get = (part: number, count: number) => device.hub.fileParts(device.self, { sha256, part, count });
  expect(await get(0, 6)).toEqual({ ok: true, value: Buffer.from(bytes) });
  expect(await get(4, bounds.filePartsPerCall)).toEqual({ ok: true, value: Buffer.from(bytes.subarray(4 * PART)) });
  expect(await get(6, 1)).toMatchObject({ refusal: { code: 'FILE_MISSING' } });
});

test('another office neither sees nor gets a file', async () => {
  const [known = ''] = await filesAtHub();
  const stranger = await new RawDevice(hub, '鄂外单位').enrolled(hub);
  expect(await stranger.hub.fileStates(stranger.self, [known])).toEqual({ ok: true, value: new Map() });
  expect(await stranger.hub.fileParts(stranger.self, { sha256: known, part: 0, count: 1 })).toMatchObject({
    refusal: { code: 'FILE_MISSING' },
  });
});

test('a purge takes the file from the hub and from the other computer', async () => {
  await registerIn(first.api, 'case-3');
  const bytes = recording(1000);
  await addRecording(first.api, 'case-3', bytes);
  await office.settle();
  expect(await filesAtHub()).toContain(sha256OfBytes(bytes));
  purgeIn(first, 'case-3');
  await office.settle();
  expect(await filesAtHub()).not.toContain(sha256OfBytes(bytes));
  for (const desk of [first, second]) {
    expect(desk.open().files.isKept(sha256OfBytes(bytes))).toBe(false);
    expect(verifyLog(desk.open()).faults).toEqual([]);
  }
});
