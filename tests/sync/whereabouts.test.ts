/** Every record says where it is: nothing without a hub, at the hub once all of it is there, else only here or refused with the reason. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markRefused, waitingPositions } from '../../electron/core/db/hubLink.ts';
import { run, sql } from '../../electron/core/db/sql.ts';
import { caseCommand } from '../../shared/case/commands.ts';
import { everyCase } from '../../shared/api/cases.ts';
import { consultationEnvelope } from '../../shared/api/consultations.ts';
import { letterEnvelope } from '../../shared/api/letters.ts';
import { localDate } from '../../shared/kernel/localDate.ts';
import { draftCommand } from '../builders/aLetter.ts';
import { aSlip } from '../builders/aSlip.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { execute, foundDesk, note, registerIn, type TestDesk } from '../support/desk.ts';
import { enrolDesk, settled, startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let desk: TestDesk;
beforeAll(async () => {
  hub = await startTestHub();
  desk = await foundDesk();
  await registerIn(desk.api, 'case-1');
  await registerIn(desk.api, 'case-2');
  await recordSlip('slip-1');
  await draftLetter('letter-1');
});
afterAll(async () => {
  await desk?.dispose();
  await hub?.dispose();
});

const recordSlip = async (consultationId: string): Promise<void> => {
  const command = consultationEnvelope({ type: 'RecordConsultation', data: aSlip() });
  const recorded = await desk.api.consultations.execute({ consultationId, command });
  if (!recorded.ok) throw new Error(recorded.refusal.type);
};
const draftLetter = async (letterId: string): Promise<void> => {
  const drafted = await desk.api.letters.execute({ letterId, command: letterEnvelope(draftCommand()) });
  if (!drafted.ok) throw new Error(drafted.refusal.type);
};

const page = { text: '', offset: 0, limit: 50 };
const everySlip = { ...page, from: localDate('2020-01-01'), to: localDate('2029-12-31'), topics: [] };

/** Where every listed record is, by id. */
const places = async (onlyHere = false): Promise<Readonly<Record<string, string | null>>> => {
  const cases = await desk.api.cases.list({ ...everyCase, onlyHere });
  const slips = await desk.api.consultations.list({ ...everySlip, cases: 'all', onlyHere });
  const letters = await desk.api.letters.list({ ...page, stage: 'all', kinds: [], onlyHere });
  return Object.fromEntries([
    ...cases.rows.map((row) => [row.caseId, row.whereabouts?.at ?? null]),
    ...slips.rows.map((row) => [row.consultationId, row.whereabouts?.at ?? null]),
    ...letters.rows.map((row) => [row.letterId, row.whereabouts?.at ?? null]),
  ]);
};
const all = (at: string | null) => ({ 'case-1': at, 'case-2': at, 'slip-1': at, 'letter-1': at });

test('without a hub nothing is said, and the filter leaves nothing out', async () => {
  expect(await places()).toEqual(all(null));
  expect(await places(true)).toEqual(all(null));
  expect(await desk.api.sync.whereabouts({ kind: 'case', id: 'case-1' })).toBeNull();
});

test('once enrolled, everything that was handed over is at the hub', async () => {
  await enrolDesk(desk, hub);
  expect(await places()).toEqual(all('hub'));
  expect(await places(true)).toEqual({});
});

test('what is written while the hub is away is only here, by record, and the filter finds just that', async () => {
  await hub.stop();
  await execute(desk.api, 'case-2', note('n-1'));
  await recordSlip('slip-2');
  expect(await places()).toEqual({ ...all('hub'), 'case-2': 'here', 'slip-2': 'here' });
  expect(await places(true)).toEqual({ 'case-2': 'here', 'slip-2': 'here' });
  expect(await desk.api.sync.whereabouts({ kind: 'case', id: 'case-2' })).toEqual({ at: 'here' });
  await hub.start();
  await settled(desk.api);
  expect(await places()).toEqual({ ...all('hub'), 'slip-2': 'hub' });
});

test('a record is at the hub only when its files are', async () => {
  const bytes = new Uint8Array([...Buffer.from('ID3'), 1, 2, 3]);
  const put = await desk.api.files.put({ name: '录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!put.ok) throw new Error(put.refusal.type);
  const evidence = { ...everyEventData.EvidenceAdded.evidence, files: [put.value] };
  await execute(desk.api, 'case-1', caseCommand('AddEvidence', { evidence }));
  await settled(desk.api);
  expect(await desk.api.sync.whereabouts({ kind: 'case', id: 'case-1' })).toEqual({ at: 'hub' });
  await hub.stop();
  desk.open().store.write((db) => run(db, sql`DELETE FROM files_at_hub`));
  expect(await places(true)).toEqual({ 'case-1': 'here' });
  await hub.start();
  // The first exchange may still speak into the connection that the hub has closed.
  await expect.poll(async () => (await desk.api.sync.now()).state.kind, { timeout: 20_000 }).toBe('resting');
  expect(await places(true)).toEqual({});
});

test('a refused record says why, in the list and on its page', async () => {
  await hub.stop();
  await execute(desk.api, 'case-1', note('n-2'));
  const { store, clock } = desk.open();
  const position = waitingPositions(store.read, { after: 0, limit: 1 })[0] ?? 0;
  store.write((db) => markRefused(db, { position, refusal: { type: 'person-unknown' }, nowMs: clock.now() }));
  expect(await places(true)).toEqual({ 'case-1': 'refused' });
  expect(await desk.api.sync.whereabouts({ kind: 'case', id: 'case-1' })).toEqual({
    at: 'refused',
    refusal: { type: 'person-unknown' },
  });
});
