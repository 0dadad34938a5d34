/** Files on demand: a desk fetches what its rule, a case kept offline or a person asks for; what is only at the hub is nobody's worry. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { verifyLog } from '../../electron/core/verifyLog.ts';
import { sql } from '../../hub/db/sql.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { bounds } from '../../shared/sync/protocol.ts';
import { aCase, day } from '../builders/aCase.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, purgeIn, registerIn, type TestDesk } from '../support/desk.ts';
import { type JoinedDesk, officeOfTwo, type OfficeOfTwo, settled, type TestHub } from '../support/hub.ts';
import { addRecording, recording } from '../support/recordings.ts';

const PART = bounds.filePartBytes;
const CLOSED_ON = day('2026-06-29');
let office: OfficeOfTwo;
let hub: TestHub;
let author: TestDesk;
let reader: JoinedDesk;
beforeAll(async () => {
  office = await officeOfTwo();
  ({ hub, first: author, second: reader } = office);
  await reader.api.files.setRule({ rule: 'on-use' });
  await settled(reader.api);
});
afterAll(() => office?.dispose());

const addEvidence = (
  { api }: Pick<TestDesk, 'api'>,
  caseId: string,
  bytes: Uint8Array<ArrayBuffer> = recording(3 * PART + 5),
): Promise<string> => addRecording(api, caseId, bytes);
const placeAt = async (desk: Pick<TestDesk, 'api'>, sha256: string) =>
  (await desk.api.files.places({ sha256s: [sha256] }))[0]?.place;

test('a computer that fetches on use leaves a file at the hub, awaits nothing, is whole, and may go', async () => {
  await registerIn(author.api, 'case-1');
  const sha256 = await addEvidence(author, 'case-1');
  await office.settle();
  expect(await placeAt(reader, sha256)).toEqual({ at: 'hub' });
  expect(await reader.api.sync.status()).toMatchObject({ filesAwaited: 0, filesOnlyHere: 0, mayGo: true });
  expect(verifyLog(reader.open())).toMatchObject({ faults: [], awaited: 0, onlyAtHub: 1 });
  expect(await reader.api.files.get({ sha256 })).toMatchObject({ refusal: { type: 'file-unknown' } });
});

test('a file that a person asks for is fetched at once, byte for byte', async () => {
  await registerIn(author.api, 'case-2');
  const bytes = recording(5 * PART + 1);
  const sha256 = await addEvidence(author, 'case-2', bytes);
  await office.settle();
  expect(await reader.api.files.fetch({ sha256 })).toEqual({ ok: true, value: true });
  expect(await reader.api.files.get({ sha256 })).toEqual({ ok: true, value: bytes });
  expect(await placeAt(reader, sha256)).toEqual({ at: 'here' });
});

test('without the hub the asking is refused with its reason, stays noted, and the file comes with the hub', async () => {
  await registerIn(author.api, 'case-3');
  const sha256 = await addEvidence(author, 'case-3');
  await office.settle();
  await hub.stop();
  expect(await reader.api.files.fetch({ sha256 })).toEqual({
    ok: false,
    refusal: { type: 'file-unreachable', failure: { type: 'unreachable' } },
  });
  expect(await placeAt(reader, sha256)).toEqual({ at: 'coming', arrivedBytes: 0 });
  expect(await reader.api.sync.status()).toMatchObject({ filesAwaited: 1, mayGo: true });
  await hub.start();
  await settled(reader.api);
  expect(await placeAt(reader, sha256)).toEqual({ at: 'here' });
  expect(await reader.api.sync.status()).toMatchObject({ filesAwaited: 0 });
});

test('what a computer that fetches on use adds itself goes up, and keeps it here until it has', async () => {
  await hub.stop();
  await registerIn(reader.api, 'case-4');
  const sha256 = await addEvidence(reader, 'case-4');
  expect(await reader.api.sync.status()).toMatchObject({ filesOnlyHere: 1, mayGo: false });
  await hub.start();
  await settled(reader.api);
  expect(await reader.api.sync.status()).toMatchObject({ filesOnlyHere: 0, mayGo: true });
  await settled(author.api);
  expect(await placeAt(author, sha256)).toEqual({ at: 'here' });
});

test('a case kept offline brings what it has and what comes to it; no other case does', async () => {
  await registerIn(author.api, 'case-5');
  await registerIn(author.api, 'case-6');
  const before = await addEvidence(author, 'case-5');
  const other = await addEvidence(author, 'case-6');
  await office.settle();
  expect(await reader.api.files.setOffline({ caseId: 'case-5', isOffline: true })).toBe(true);
  expect(await reader.api.files.isOffline({ caseId: 'case-5' })).toBe(true);
  const after = await addEvidence(author, 'case-5');
  await office.settle();
  expect(await Promise.all([before, after, other].map((sha256) => placeAt(reader, sha256)))).toEqual([
    { at: 'here' },
    { at: 'here' },
    { at: 'hub' },
  ]);
});

test('a file at the hub can be named again without being fetched; a guessed one cannot', async () => {
  await registerIn(author.api, 'case-7');
  const sha256 = await addEvidence(author, 'case-7');
  await office.settle();
  const { evidence } = everyEventData.EvidenceAdded;
  const naming = (hash: string) => ({
    caseId: 'case-7',
    command: caseCommand('AddEvidence', {
      evidence: {
        ...evidence,
        evidenceId: `again-${hash.slice(0, 8)}`,
        files: [{ sha256: hash, name: '录音.mp3', mediaType: 'audio/mpeg', sizeBytes: 3 * PART + 5 }],
      },
    }),
  });
  expect((await reader.api.cases.execute(naming(sha256))).ok).toBe(true);
  expect(await reader.api.cases.execute(naming('0'.repeat(64)))).toMatchObject({ refusal: { type: 'item-unknown' } });
});

test('a computer that fetches the open cases leaves the files of a closed one at the hub, until it is kept offline', async () => {
  await registerIn(author.api, 'case-10');
  const open = await addEvidence(author, 'case-10');
  const closing = aCase()
    .inMediation()
    .then(caseCommand('EndMediation', everyEventData.MediationEnded))
    .then(caseCommand('CloseCase', { on: CLOSED_ON, outcome: 'F2', summary: '' }));
  const [registering, ...steps] = closing.commands;
  if (registering === undefined) throw new Error('a case begins with its registration');
  await execute(author.api, 'case-11', registering);
  const closed = await addEvidence(author, 'case-11');
  for (const step of steps) await execute(author.api, 'case-11', step);
  await office.settle();
  await reader.api.files.setRule({ rule: 'open-cases' });
  await settled(reader.api);
  expect([await placeAt(reader, open), await placeAt(reader, closed)]).toEqual([{ at: 'here' }, { at: 'hub' }]);
  await reader.api.files.setOffline({ caseId: 'case-11', isOffline: true });
  await settled(reader.api);
  expect(await placeAt(reader, closed)).toEqual({ at: 'here' });
  await reader.api.files.setRule({ rule: 'on-use' });
});

test('when the rule changes to all, everything comes', async () => {
  await reader.api.files.setRule({ rule: 'all' });
  await settled(reader.api);
  expect(verifyLog(reader.open())).toMatchObject({ faults: [], awaited: 0, onlyAtHub: 0 });
  await reader.api.files.setRule({ rule: 'on-use' });
});

test('a file that was fetched and is gone is a fault, however the rule stands', async () => {
  const sha256 = await addEvidence(author, 'case-1');
  await office.settle();
  await reader.api.files.fetch({ sha256 });
  const { files } = reader.open();
  const kept = await reader.api.files.get({ sha256 });
  files.remove([sha256]);
  expect(verifyLog(reader.open()).faults).toEqual([{ kind: 'file-missing', place: `file ${sha256}` }]);
  if (kept.ok) files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes: kept.value });
  expect(verifyLog(reader.open()).faults).toEqual([]);
});

test('a purge ends the asking, takes what had come in part, and the same content counts as new afterwards', async () => {
  await registerIn(author.api, 'case-8');
  const bytes = recording(2 * PART + 9);
  const sha256 = await addEvidence(author, 'case-8', bytes);
  await office.settle();
  await hub.stop();
  reader.open().files.incoming.take(sha256, 0, bytes.subarray(0, PART));
  expect((await reader.api.files.fetch({ sha256 })).ok).toBe(false);
  expect(await placeAt(reader, sha256)).toEqual({ at: 'coming', arrivedBytes: PART });
  purgeIn(author, 'case-8');
  purgeIn(reader, 'case-8');
  await hub.start();
  await office.settle();
  const { files } = reader.open();
  expect([files.incoming.count(sha256), files.isKept(sha256)]).toEqual([0, false]);
  expect(await reader.api.sync.status()).toMatchObject({ filesAwaited: 0 });
  await registerIn(author.api, 'case-9');
  expect(sha256OfBytes(bytes)).toBe(await addEvidence(author, 'case-9', bytes));
  await office.settle();
  const atHub = await hub.services.db.all<{ sha256: string }>(sql`SELECT sha256 FROM files WHERE is_whole`);
  expect(atHub.map((row) => row.sha256)).toContain(sha256);
  expect(await reader.api.files.fetch({ sha256 })).toEqual({ ok: true, value: true });
});
