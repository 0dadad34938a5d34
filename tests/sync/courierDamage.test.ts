/** Courier files that are not right: each is refused whole with its reason, and nothing of it stays on the computer. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frameOf } from '../../electron/core/courier/frames.ts';
import { scanLog } from '../../electron/core/db/eventLog.ts';
import { all } from '../../electron/core/db/sql.ts';
import { newDeviceKeys, privateKeyFrom, sha256OfBytes } from '../../electron/core/signing.ts';
import { acceptCarried, revokeDevice } from '../../hub/devices.ts';
import { wireText } from '../../shared/sync/wireEvent.ts';
import { randomFrom } from '../../tools/random.ts';
import { readInto } from '../../tools/courierStick.ts';
import { carry, forge, threeDesksApart, writeFor } from '../support/courier.ts';
import { execute, FOUNDER, foundDesk, note, type TestDesk } from '../support/desk.ts';
import { joinDesk, type JoinedDesk, settled, type TestHub } from '../support/hub.ts';

const FLIPS = 60;
let desks: Awaited<ReturnType<typeof threeDesksApart>>;
let hub: TestHub;
let first: TestDesk;
let second: JoinedDesk;
let third: JoinedDesk;
beforeAll(async () => {
  desks = await threeDesksApart();
  ({ hub, first, second, third } = desks);
  await execute(second.api, 'case-1', note('n-second'));
}, 240_000);
afterAll(() => desks?.dispose());

type Desk = Pick<TestDesk, 'api' | 'open'>;
/** Everything that reading could have changed. */
const stateOf = ({ open }: Desk) => {
  const { store, courierDir } = open();
  const count = (table: 'parked_events' | 'courier_peers' | 'courier_parts' | 'courier_taken' | 'outbox') =>
    all(store.read, { text: `SELECT * FROM ${table}`, values: [] }).length;
  const inside = (name: string): readonly string[] =>
    existsSync(join(courierDir, name)) ? readdirSync(join(courierDir, name)) : [];
  return {
    events: Array.from(scanLog(store.read, null), ({ id }) => id),
    rows: (['parked_events', 'courier_peers', 'courier_parts', 'courier_taken', 'outbox'] as const).map(count),
    files: [inside('in'), inside('arriving')],
  };
};

const expectRefused = async (desk: Desk, bytes: Uint8Array, reason: string | RegExp): Promise<void> => {
  const before = stateOf(desk);
  const step = await readInto(desk, bytes);
  expect(step.kind === 'refused' ? step.refusal.type : step.kind).toMatch(
    typeof reason === 'string' ? new RegExp(`^${reason}$`) : reason,
  );
  expect(stateOf(desk)).toEqual(before);
};

const goodFile = async (): Promise<Uint8Array> => {
  const [file] = await writeFor(second, [first]);
  if (file === undefined) throw new Error('no file');
  return file.bytes;
};
const eventTexts = ({ open }: Desk): readonly string[] =>
  Array.from(scanLog(open().store.read, null), ({ entry }) => (entry === null ? '' : wireText(entry)));

test('a bit changed anywhere', async () => {
  const good = await goodFile();
  const random = randomFrom(20_261_127);
  for (let n = 0; n < FLIPS; n += 1) {
    const bytes = Buffer.from(good);
    // The first half of the tries goes into the header, which is a small part of the file.
    const at = random.below(n % 2 === 0 ? 400 : bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    await expectRefused(first, bytes, /^courier-(damaged|not-one|not-for-us|newer)$/);
  }
});

test('cut off, made longer, empty, or something else', async () => {
  const good = await goodFile();
  const random = randomFrom(7);
  for (let n = 0; n < 12; n += 1)
    await expectRefused(first, good.subarray(0, random.below(good.length)), /^courier-(damaged|not-one)$/);
  await expectRefused(first, good.subarray(0, good.length - 1), 'courier-damaged');
  await expectRefused(first, Buffer.concat([good, Buffer.from('x')]), 'courier-damaged');
  await expectRefused(first, Buffer.concat([good, good]), 'courier-damaged');
  await expectRefused(first, new Uint8Array(0), 'courier-not-one');
  await expectRefused(first, randomBytes(100_000), 'courier-not-one');
  await expectRefused(first, Buffer.from('%PDF-1.7'), 'courier-not-one');
});

test('written for another computer', async () => {
  const [file] = await writeFor(second, [third]);
  await expectRefused(first, file?.bytes ?? new Uint8Array(0), 'courier-not-for-us');
  await expectRefused(
    first,
    await forge({ from: second, to: first, manifest: { to: [third.open().device.deviceId] } }),
    'courier-not-for-us',
  );
});

test('of a newer format', async () => {
  const bytes = Buffer.from(await goodFile());
  bytes.write('hejie-courier 2', 'latin1');
  await expectRefused(first, bytes, 'courier-newer');
});

test('signed with another key than the computer it names has', async () => {
  const stranger = newDeviceKeys();
  const signedWith = privateKeyFrom(stranger.privateKeyDer);
  await expectRefused(first, await forge({ from: second, to: first, signedWith }), 'courier-signature-wrong');
  const { officeId: office, deviceId: device } = second.open().device;
  const claimed = { from: { office, device, key: stranger.publicKeyHex } };
  await expectRefused(
    first,
    await forge({ from: second, to: first, signedWith, manifest: claimed }),
    'courier-signature-wrong',
  );
});

test('of a computer that nobody knows, also when it enrols itself without knowing the history of the office', async () => {
  const stranger = await foundDesk();
  const { deviceId: device } = stranger.open().device;
  const key = stranger.open().office().devices[0]?.publicKey ?? '';
  const office = first.open().device.officeId;
  const signedWith = stranger.open().device.privateKey;
  const from = { office, device, key };
  const unknown = await forge({ from: second, to: first, signedWith, manifest: { from } });
  await expectRefused(first, unknown, 'courier-sender-unknown');
  const enrolling = await forge({
    from: second,
    to: first,
    signedWith,
    events: eventTexts(stranger),
    manifest: { from },
  });
  await expectRefused(first, enrolling, 'courier-sender-unknown');
  const elsewhere = await forge({
    from: second,
    to: first,
    signedWith,
    manifest: { from: { ...from, office: stranger.open().device.officeId } },
  });
  await expectRefused(first, elsewhere, 'courier-other-office');
  await stranger.dispose();
});

test('rightly signed around a record that was changed, or a file that is not what it says', async () => {
  const texts = eventTexts(second);
  const changed = texts.map((text) => text.replace('电话联系', '电话联络'));
  expect(changed).not.toEqual(texts);
  await expectRefused(first, await forge({ from: second, to: first, events: changed }), 'courier-content-wrong');
  const resigned = texts.map((text) => text.replace(/"sig":"[0-9a-f]{8}/, '"sig":"00000000'));
  await expectRefused(first, await forge({ from: second, to: first, events: resigned }), 'courier-content-wrong');

  const pdf = Buffer.from('%PDF-1.7 invented');
  const fileOf = (bytes: Uint8Array, sha256: string, mediaType: string) => [
    frameOf('F', JSON.stringify({ sha256, mediaType, sizeBytes: bytes.length })),
    frameOf('C', bytes),
  ];
  const withFile = (more: readonly Uint8Array[], files = 1) =>
    forge({ from: second, to: first, more, manifest: { files } });
  const right = sha256OfBytes(pdf);
  await expectRefused(first, await withFile(fileOf(pdf, 'a'.repeat(64), 'application/pdf')), 'courier-content-wrong');
  await expectRefused(first, await withFile(fileOf(pdf, right, 'image/png')), 'courier-content-wrong');
  await expectRefused(first, await withFile(fileOf(pdf, right, 'application/pdf'), 2), 'courier-content-wrong');
  await expectRefused(first, await withFile([frameOf('C', pdf)]), 'courier-content-wrong');
  await expectRefused(first, await withFile(fileOf(pdf, right, 'application/x-msdownload')), 'courier-content-wrong');
  await expectRefused(
    first,
    await forge({ from: second, to: first, manifest: { events: 3 } }),
    'courier-content-wrong',
  );
});

test('a part that does not belong to those read before', async () => {
  const set = 'b1946ac9-1111-4a5e-8a39-0123456789ab';
  const one = await forge({ from: second, to: first, manifest: { set, part: 1, parts: 2 } });
  expect(await readInto(first, one)).toMatchObject({ kind: 'waiting', arriving: { read: [1], parts: 2 } });
  const other = await forge({ from: third, to: first, manifest: { set, part: 2, parts: 2 } });
  await expectRefused(first, other, 'courier-part-other');
  expect((await first.api.courier.dropArriving({ set })).arriving).toEqual([]);
});

test('a computer that joined meanwhile is known by the enrolment that comes along', async () => {
  await second.api.desk.lock();
  await hub.start();
  const fourth = await joinDesk(hub);
  await settled(fourth.api);
  await hub.stop();
  expect((await second.api.desk.signIn(FOUNDER)).ok).toBe(true);
  const { deviceId } = fourth.open().device;
  expect(
    second
      .open()
      .office()
      .devices.some((device) => device.deviceId === deviceId),
  ).toBe(false);
  await carry(fourth, second);
  expect(
    second
      .open()
      .office()
      .devices.some((device) => device.deviceId === deviceId),
  ).toBe(true);
  await fourth.dispose();
});

test('the hub took the computer out: what it sends through another is refused there, stops nobody, and the next file is refused here', async () => {
  await execute(third.api, 'case-1', note('n-third'));
  await carry(third, second);
  await execute(third.api, 'case-1', note('n-third-more'));
  const [next] = await writeFor(third, [second]);
  await revokeDevice(hub.services.db, third.open().device.deviceId);
  await hub.start();
  await execute(second.api, 'case-1', note('n-second-after'));
  const status = await second.api.sync.now();
  expect(status.state.kind).toBe('resting');
  expect(status.refused.map(({ refusal }) => refusal.type)).toContain('device-revoked');
  await hub.stop();
  await expectRefused(second, next?.bytes ?? new Uint8Array(0), 'courier-sender-revoked');
});

test('once somebody at the hub lets it count, what colleagues have of that computer and wrote upon it reaches everybody, and it itself stays out', async () => {
  await hub.start();
  const before = await second.api.sync.now();
  expect(before.refused.map(({ refusal }) => refusal.type)).toEqual(
    expect.arrayContaining(['device-revoked', 'parent-missing']),
  );
  expect(before.mayGo).toBe(false);
  const { deviceId } = third.open().device;
  expect(await acceptCarried(hub.services.db, first.open().device.deviceId)).toBe(false);
  expect(await acceptCarried(hub.services.db, deviceId)).toBe(true);
  expect(await second.api.sync.now()).toMatchObject({ refused: [], onlyHere: 0, mayGo: true });
  await settled(first.api);
  expect(eventTexts(first).toSorted()).toEqual(eventTexts(second).toSorted());
  expect((await third.api.sync.now()).state).toMatchObject({
    failure: { type: 'hub-refuses', code: 'DEVICE_REVOKED' },
  });
  // Taken out once more, nothing more of it counts.
  await hub.stop();
  await execute(third.api, 'case-1', note('n-third-late'));
  await carry(third, second);
  await revokeDevice(hub.services.db, deviceId);
  await hub.start();
  expect((await second.api.sync.now()).refused.map(({ refusal }) => refusal.type)).toContain('device-revoked');
});
