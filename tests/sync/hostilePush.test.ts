/** What the hub does not take, and that it says why, keeps nothing of it and goes on. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../hub/db/sql.ts';
import { revokeDevice } from '../../hub/devices.ts';
import { caseEvent } from '../../shared/case/events.ts';
import { officeEvent } from '../../shared/office/events.ts';
import { bounds } from '../../shared/sync/protocol.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { RawDevice } from '../support/rawDevice.ts';

let hub: TestHub;
let device: RawDevice;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.dispose());
beforeEach(async () => {
  device = await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub);
  await device.pushAll();
});

const kept = async (text: string): Promise<number> =>
  (await hub.services.db.one<{ n: number }>(sql`SELECT count(*)::integer AS n FROM feed WHERE body = ${text}`))?.n ?? 0;
const note = (text = '电话联系') => caseEvent('NoteAdded', { noteId: randomUUID(), text });
const refusals = (results: Awaited<ReturnType<RawDevice['push']>>) =>
  results.map((one) => (one.result === 'refused' ? one.refusal.type : one.result));

test('founding, a case and a note are kept, and handing them over twice changes nothing', async () => {
  const stream = device.registerCase();
  device.write(note(), stream);
  const again = await device.pushAll();
  expect(refusals(again)).toEqual(['known', 'known', 'known', 'stored', 'stored']);
  expect(refusals(await device.pushAll())).toEqual(['known', 'known', 'known', 'known', 'known']);
});

test.each([
  ['no JSON', () => '{'],
  ['no event', () => '{"id":1}'],
  ['nothing', () => ''],
  ['a list', () => '[]'],
])('%s is unreadable', async (_, text) => {
  expect(await device.pushTexts([text()])).toMatchObject([
    { result: 'refused', refusal: { type: 'event-unreadable' } },
  ]);
});

test('an event over the size bound is refused with the bound and keeps its place, and what its computer writes after it is kept', async () => {
  const stream = device.registerCase();
  const big = device.write(note('长'.repeat(bounds.eventBytes / 3 + 1)), { kind: 'case', id: randomUUID() });
  device.write(note(), stream);
  const results = await device.pushAll();
  expect(refusals(results).slice(-3)).toEqual(['stored', 'event-too-large', 'stored']);
  expect(results.at(-2)).toMatchObject({ id: big.id, refusal: { maxBytes: bounds.eventBytes } });
});

test('an event under a name that no database keeps is unreadable, and what was handed in beside it is kept', async () => {
  device.registerCase();
  device.write(note(), { kind: 'case', id: 'a\0b' });
  expect(refusals(await device.pushAll()).slice(-2)).toEqual(['stored', 'event-unreadable']);
});

test('changed data no longer have their id, and a borrowed id has no signature', async () => {
  const event = device.write(note(), device.registerCase());
  const forged = wireText({ event: { ...event, data: { noteId: 'n', text: '改过的' } }, isPurged: false });
  expect(refusals(await device.pushTexts([forged]))).toEqual(['id-wrong']);
  const other = new RawDevice(hub);
  const signedByOther = { ...event, sig: other.sign(event).sig };
  expect(refusals(await device.push(signedByOther))).toEqual(['signature-wrong']);
  // The right one beside it lends the wrong one nothing.
  const together = await device.push(...device.written.slice(3, -1), signedByOther, event);
  expect(refusals(together).slice(-2)).toEqual(['signature-wrong', 'stored']);
  expect(await kept(forged)).toBe(0);
});

test('events of an unknown computer, of another office and in a foreign stream are refused', async () => {
  const stranger = new RawDevice(hub, 'x', device.officeId);
  expect(refusals(await device.push(stranger.write(note(), { kind: 'case', id: 'c' })))).toEqual(['device-unknown']);
  const neighbour = await new RawDevice(hub, `鄂${randomUUID()}`).enrolled(hub);
  await neighbour.pushAll();
  const stream = neighbour.registerCase();
  await neighbour.pushAll();
  expect(refusals(await device.push(...neighbour.written.slice(-1)))).toEqual(['office-wrong']);
  expect(refusals(await device.push(device.write(note(), stream)))).toEqual(['stream-of-another-office']);
  expect(await device.feed()).toEqual([]);
});

test('a gap, a fork and a wrong link of the chain are told apart', async () => {
  const stream = device.registerCase();
  const first = device.write(note(), stream);
  const second = device.write(note(), stream);
  expect(await device.push(second)).toMatchObject([{ refusal: { type: 'chain-gap', expectedSeq: 4 } }]);
  await device.pushAll();
  const fork = device.sign({ ...first, data: { noteId: 'n9', text: '另一个' } });
  expect(await device.push(fork)).toMatchObject([{ refusal: { type: 'chain-fork', seq: 5 } }]);
  const unlinked = device.sign({ ...second, seq: 7, prev: first.id });
  expect(refusals(await device.push(unlinked))).toEqual(['chain-fork']);
});

test('one bad event is named and does not hold back what comes after it; mended rights let it in later', async () => {
  const stream = device.registerCase();
  const good = device.write(note(), stream);
  const bad = device.write({ type: 'NoteAdded', data: { noteId: 'n', text: 5 } }, { kind: 'case', id: randomUUID() });
  const next = device.write(note(), stream);
  const results = await device.pushAll();
  expect(refusals(results)).toEqual(['known', 'known', 'known', 'stored', 'stored', 'data-invalid', 'stored']);
  expect(results.at(-2)).toMatchObject({ id: bad.id, refusal: { paths: ['text'] } });
  expect(await kept(wireText({ event: bad, isPurged: false }))).toBe(0);
  for (const event of [good, next]) expect(await kept(wireText({ event, isPurged: false }))).toBe(1);

  const stranger = randomUUID();
  const early = device.write(note(), stream, { author: { ...good.author, user: stranger } });
  expect(refusals(await device.push(early))).toEqual(['person-unknown']);
  const roles = ['mediator' as const];
  const added = officeEvent('PersonAdded', { personId: stranger, name: '李梅', signInName: 'li.mei', roles });
  expect(refusals(await device.push(device.write(added)))).toEqual(['stored']);
  expect(refusals(await device.push(early))).toEqual(['stored']);
});

test('a share that names no office is refused for its data', async () => {
  const stream = device.registerCase();
  await device.pushAll();
  for (const v of [1, 7]) device.write({ type: 'CaseShared', data: { office: null } }, stream, { v });
  expect(refusals(await device.pushAll()).slice(-2)).toEqual(['data-invalid', 'parent-missing']);
});

test('a volunteer cannot write a letter, and nobody but an administrator adds people', async () => {
  const volunteer = randomUUID();
  const roles = ['volunteer' as const];
  device.write(officeEvent('PersonAdded', { personId: volunteer, name: '孙丽', signInName: 'sun.li', roles }));
  await device.pushAll();
  const author = { user: volunteer, device: device.deviceId, office: device.officeId };
  const self = { personId: volunteer, name: '孙丽', signInName: 'sun.li', roles: ['administrator' as const] };
  expect(
    await device.push(device.write(officeEvent('PersonAdded', self), device.officeStream, { author })),
  ).toMatchObject([{ refusal: { type: 'role-missing', roles: ['administrator'] } }]);
  const letter = { type: 'LetterClosed', data: {}, v: 9 };
  expect(refusals(await device.push(device.write(letter, { kind: 'letter', id: 'l1' }, { author, v: 9 })))).toEqual([
    'role-missing',
  ]);
});

test('an enrolment that tells another key or block than the hub gave is refused', async () => {
  const { deviceId, numberBlock } = device;
  const other = new RawDevice(hub).keys.publicKeyHex;
  const wrongKey = officeEvent('DeviceEnrolled', { deviceId, name: 'PC', publicKey: other, numberBlock });
  expect(await device.push(device.write(wrongKey))).toMatchObject([{ refusal: { paths: ['data.publicKey'] } }]);
});

test('an event of a newer version is kept as it is', async () => {
  const stream = device.registerCase();
  device.write({ type: 'HolographRecorded', data: { depth: 3 } }, stream, { v: 7 });
  expect(refusals(await device.pushAll()).at(-1)).toBe('stored');
});

test('a computer that was taken out is not let in any more', async () => {
  await revokeDevice(hub.services.db, device.deviceId);
  expect(await device.hub.push(device.self, [])).toEqual({
    ok: false,
    refusal: { type: 'hub-refuses', code: 'DEVICE_REVOKED' },
  });
});

test('a purge empties what the hub keeps, and leaves the chain whole', async () => {
  const stream = device.registerCase();
  device.write(note('应当销毁的内容'), stream);
  await device.pushAll();
  device.write(caseEvent('CasePurged', { on: '2026-06-30' as never, reason: 'retention-over' }), stream);
  expect(refusals(await device.pushAll()).at(-1)).toBe('stored');
  const bodies = await hub.services.db.all<{ body: string }>(
    sql`SELECT body FROM feed WHERE stream_id = ${stream.id} ORDER BY feed_no`,
  );
  expect(bodies.map(({ body }) => body.includes('"data"'))).toEqual([false, false, true]);
  expect(JSON.stringify(bodies)).not.toContain('应当销毁的内容');
});

test('a code serves one computer, which may use it again', async () => {
  const one = new RawDevice(hub, device.officeCode, device.officeId);
  const [, , secret = ''] = (await hub.newCode(device.officeCode)).split('#');
  const ask = (who: RawDevice) =>
    who.hub.enrol({
      code: secret.toLowerCase(),
      deviceId: who.deviceId,
      deviceName: 'PC 2',
      publicKey: who.keys.publicKeyHex,
      founded: null,
    });
  expect(await ask(one)).toEqual({ ok: true, value: { officeId: device.officeId, numberBlock: 1 } });
  expect(await ask(one)).toEqual({ ok: true, value: { officeId: device.officeId, numberBlock: 1 } });
  const other = new RawDevice(hub, device.officeCode, device.officeId);
  expect(await ask(other)).toEqual({ ok: false, refusal: { type: 'hub-refuses', code: 'CODE_INVALID' } });
});
