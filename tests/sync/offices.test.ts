/** Several offices at one hub: a case that is shared or handed over reaches the other office, and nothing else does. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sha256OfBytes } from '../../electron/core/signing.ts';
import { sql } from '../../hub/db/sql.ts';
import { supervise } from '../../hub/officeDirectory.ts';
import { caseEvent } from '../../shared/case/events.ts';
import type { StoredEvent, StreamKey } from '../../shared/sync/envelope.ts';
import { parseWireText, type WireEvent } from '../../shared/sync/wireEvent.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import type { TestHub } from '../support/hub.ts';
import { handover, inTime, newOfficeAt, note, on, share, startOfficesHub } from '../support/offices.ts';
import type { RawDevice } from '../support/rawDevice.ts';

let offices: Awaited<ReturnType<typeof startOfficesHub>>;
let hub: TestHub;
let ours: RawDevice;
let theirs: RawDevice;
let stream: StreamKey;
beforeAll(async () => {
  offices = await startOfficesHub();
  hub = offices.hub;
});
afterAll(() => offices.dispose());
beforeEach(async () => {
  [ours, theirs] = await Promise.all([newOffice(), newOffice()]);
  stream = ours.registerCase();
  ours.write(note('只有本单位知道'), stream);
  await ours.pushAll();
});

const newOffice = (): Promise<RawDevice> => newOfficeAt(hub);

const wires = async (device: RawDevice): Promise<readonly WireEvent[]> =>
  (await device.feed()).flatMap((text) => {
    const parsed = parseWireText(text);
    return parsed.ok ? [parsed.value] : [];
  });
const idsIn = async (device: RawDevice, { kind, id }: StreamKey): Promise<readonly string[]> =>
  (await wires(device))
    .filter(({ event }) => event.stream.kind === kind && event.stream.id === id)
    .map((w) => w.event.id);
const idsOf = (device: RawDevice, { kind, id }: StreamKey): readonly string[] =>
  device.written.filter((event) => event.stream.kind === kind && event.stream.id === id).map((event) => event.id);
/** As far as the office's feed has come, every parent stands before its child. */
const expectParentsFirst = async (device: RawDevice): Promise<void> => {
  const seen = new Set<string>(device.written.map(({ id }) => id));
  for (const { event } of await wires(device)) {
    expect(event.parents.filter((parent) => !seen.has(parent))).toEqual([]);
    seen.add(event.id);
  }
};
const refusals = (results: Awaited<ReturnType<RawDevice['push']>>) =>
  results.map((one) => (one.result === 'refused' ? one.refusal.type : one.result));
/** An event by `device` on top of what another wrote. */
const answer = (device: RawDevice, after: StoredEvent, event: { readonly type: string; readonly data: unknown }) =>
  device.write(event, stream, { parents: [after.id] });

test('a shared case reaches the other office whole, with who is who; later events go both ways', async () => {
  const shared = ours.write(share(theirs), stream);
  expect(refusals(await ours.push(shared))).toEqual(['stored']);
  await expect.poll(() => idsIn(theirs, stream), inTime).toEqual(idsOf(ours, stream));
  const book = (await wires(theirs)).filter(({ event }) => event.stream.id === ours.officeId);
  expect(book.map(({ event }) => event.type)).toEqual(['OfficeFounded', 'PersonAdded', 'DeviceEnrolled']);
  await expectParentsFirst(theirs);

  const theirNote = answer(theirs, shared, note('接手了解情况'));
  expect(refusals(await theirs.push(theirNote))).toEqual(['stored']);
  await expect.poll(() => idsIn(ours, stream), inTime).toEqual([theirNote.id]);
  expect(await idsIn(ours, theirs.officeStream)).toEqual(idsOf(theirs, theirs.officeStream));
  await expectParentsFirst(ours);
});

test('what the share leaves out arrives without its data, and so does what is left out later; a handover brings it all', async () => {
  const shared = ours.write(share(theirs, ['notes']), stream);
  const later = ours.write(note('转介之后的备注'), stream);
  await ours.push(shared, later);
  await expect.poll(() => idsIn(theirs, stream), inTime).toEqual(idsOf(ours, stream));
  expect(JSON.stringify(await theirs.feed())).not.toMatch(/只有本单位知道|转介之后的备注/);
  const left = (await wires(theirs)).filter(({ isPurged }) => isPurged).map(({ event }) => event.type);
  expect(left).toEqual(['NoteAdded', 'NoteAdded']);

  await ours.push(ours.write(handover(theirs), stream));
  const texts = async () => JSON.stringify(await theirs.feed());
  for (const text of ['只有本单位知道', '转介之后的备注']) await expect.poll(texts, inTime).toContain(text);
  await expectParentsFirst(theirs);
});

test('settings and wordings of an office stay its own', async () => {
  const source = { zh: '本单位规定', en: '' };
  const setting = { key: 'limit.x', place: '', value: 15, unit: 'day', source, validFrom: on, confirmed: true };
  const entered = { type: 'SettingEntered', data: { setting } };
  ours.write(entered);
  await ours.push(...ours.written.slice(-1));
  await ours.push(ours.write(share(theirs), stream));
  await expect.poll(() => idsIn(theirs, ours.officeStream), inTime).toEqual(idsOf(ours, ours.officeStream));
  expect(JSON.stringify(await theirs.feed())).not.toContain('本单位规定');
});

test('a case handed over is the other office: the first keeps it as it stood, what it wrote meanwhile still counts', async () => {
  const handed = ours.write(handover(theirs), stream);
  await ours.push(handed);
  await expect.poll(() => idsIn(theirs, stream), inTime).toContain(handed.id);
  const theirNote = answer(theirs, handed, note('移交以后的事'));
  await theirs.push(theirNote);
  // Written on a computer of the first office that had not heard of it.
  const late = ours.write(note('离线时记的'), stream, { parents: [idsOf(ours, stream)[1] ?? ''] });
  expect(refusals(await ours.push(late))).toEqual(['stored']);
  await expect.poll(() => idsIn(theirs, stream), inTime).toContain(late.id);
  expect(await ours.feed()).toEqual([]);

  const back = theirs.write(handover(ours), stream, { parents: [theirNote.id, late.id].toSorted() });
  expect(refusals(await theirs.push(back))).toEqual(['stored']);
  await expect.poll(() => idsIn(ours, stream), inTime).toEqual([theirNote.id, back.id]);
});

test('what a second computer of the office began under the same id before it heard of the share still comes in', async () => {
  const shared = ours.write(share(theirs), stream);
  await ours.push(shared);
  await expect.poll(() => idsIn(theirs, stream), inTime).toContain(shared.id);
  const begun = ours.write(caseEvent('CaseRegistered', everyEventData.CaseRegistered), stream, { v: 2, parents: [] });
  expect(refusals(await ours.push(begun))).toEqual(['stored']);
  await expect.poll(() => idsIn(theirs, stream), inTime).toContain(begun.id);
});

test('an office that was let in may write, but not let others in; a stranger may do neither', async () => {
  const third = await newOffice();
  const shared = ours.write(share(theirs), stream);
  await ours.push(shared);
  await expect.poll(() => idsIn(theirs, stream), inTime).toContain(shared.id);
  expect(refusals(await theirs.push(answer(theirs, shared, handover(third))))).toEqual(['stream-of-another-office']);
  expect(refusals(await third.push(third.write(note('x'), stream)))).toEqual(['stream-of-another-office']);
  const nowhere = caseEvent('CaseShared', { handoffId: 'h', on, office: { officeId: 'o?', name: '?' }, withheld: [] });
  expect(refusals(await ours.push(ours.write(nowhere, stream)))).toEqual(['office-unknown']);
  expect(await third.feed()).toEqual([]);
});

test('a supervising office sees what the offices under it do, from the beginning, and only says that it looked', async () => {
  const [district, province] = [await newOffice(), await newOffice()];
  await hub.services.db.inTransaction(async (tx) => {
    const put = (officeCode: string, supervisorCode: string) => supervise(tx, { officeCode, supervisorCode });
    expect(await put(ours.officeCode, district.officeCode)).toBeNull();
    expect(await put(district.officeCode, province.officeCode)).toBeNull();
    expect(await put(province.officeCode, ours.officeCode)).toEqual({ type: 'circle' });
    expect(await put('无此单位', ours.officeCode)).toEqual({ type: 'office-missing', code: '无此单位' });
  });
  for (const above of [district, province]) {
    await expect.poll(() => idsIn(above, stream), inTime).toEqual(idsOf(ours, stream));
    await expectParentsFirst(above);
  }
  const later = ours.write(note('后来的事'), stream);
  await ours.push(later);
  for (const above of [district, province]) await expect.poll(() => idsIn(above, stream), inTime).toContain(later.id);

  const look = { act: 'revealed' as const, what: 'idNumber', reason: '督导检查' };
  const seen = answer(district, later, caseEvent('PersonalDataSeen', look));
  expect(refusals(await district.push(seen))).toEqual(['stored']);
  await expect.poll(() => idsIn(ours, stream), inTime).toContain(seen.id);
  expect(refusals(await district.push(answer(district, later, note('越权'))))).toEqual(['stream-of-another-office']);
  const offices = await district.hub.offices(district.self);
  expect(offices.ok && offices.value.find(({ officeId }) => officeId === ours.officeId)).toMatchObject({
    isSupervised: true,
    code: ours.officeCode,
  });
  expect(offices.ok && offices.value.some(({ officeId }) => officeId === district.officeId)).toBe(false);
});

test('a purge empties every office that holds the case, the one that had handed it over too', async () => {
  await ours.push(ours.write(handover(theirs), stream));
  await expect.poll(() => idsIn(theirs, stream), inTime).toHaveLength(3);
  const last = ours.written.at(-1);
  if (last === undefined) throw new Error('there is a handover');
  const theirNote = answer(theirs, last, note('对方的内容'));
  const purge = caseEvent('CasePurged', { on, reason: 'retention-over' });
  await theirs.push(theirNote, theirs.write(purge, stream));
  await expect.poll(() => idsIn(ours, stream), inTime).toHaveLength(2);
  const bodies = await hub.services.db.all<{ body: string }>(sql`SELECT body FROM feed WHERE stream_id = ${stream.id}`);
  expect(JSON.stringify(bodies)).not.toMatch(/只有本单位知道|对方的内容/);
  expect(bodies.filter(({ body }) => body.includes('"data"'))).toHaveLength(2);
});

test('a file that a shared record names can be had by the other office, and by no third', async () => {
  const third = await newOffice();
  const bytes = Buffer.from('%PDF-1.7 一份证据');
  const sha256 = sha256OfBytes(bytes);
  const part = { sha256, sizeBytes: bytes.length, mediaType: 'application/pdf', part: 0, bytes };
  await ours.hub.putFileParts(ours.self, part);
  const { evidence } = everyEventData.EvidenceAdded;
  const file = { sha256, name: '证据.pdf', mediaType: 'application/pdf', sizeBytes: bytes.length };
  ours.write(caseEvent('EvidenceAdded', { evidence: { ...evidence, files: [file] } }), stream);
  ours.write(share(theirs), stream);
  expect(refusals(await ours.push(...ours.written.slice(-2)))).toEqual(['stored', 'stored']);
  await expect.poll(() => idsIn(theirs, stream), inTime).toEqual(idsOf(ours, stream));
  const got = await theirs.hub.fileParts(theirs.self, { sha256, part: 0, count: 1 });
  expect(got.ok && Buffer.from(got.value).toString()).toBe(bytes.toString());
  expect(await theirs.hub.fileStates(theirs.self, [sha256])).toMatchObject({
    value: new Map([[sha256, { isWhole: true, sizeBytes: bytes.length }]]),
  });
  expect(await third.hub.fileStates(third.self, [sha256])).toEqual({ ok: true, value: new Map() });
  expect((await third.hub.fileParts(third.self, { sha256, part: 0, count: 1 })).ok).toBe(false);
});
