/** Courier files between desks as a page would carry them: kept on a "stick", and files made by hand that are not right. */
import { type KeyObject, randomUUID } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { recipientOf } from '../../electron/core/courier/courierKeys.ts';
import { frameOf } from '../../electron/core/courier/frames.ts';
import { sha256OfBytes, signText } from '../../electron/core/signing.ts';
import type { CourierTaken } from '../../shared/api/courier.ts';
import { MAGIC_LINE, type Manifest, sealText } from '../../shared/sync/courierFormat.ts';
import { type CourierFile, fetchAll, readInto } from '../../tools/courierStick.ts';
import { foundDesk, registerIn, type TestDesk } from './desk.ts';
import { enrolDesk, joinDesk, settled, startTestHub } from './hub.ts';

/** Three computers of one office that have met at a hub once, with one case, and no network any more. */
export const threeDesksApart = async () => {
  const hub = await startTestHub();
  const first = await foundDesk();
  await registerIn(first.api, 'case-1');
  await enrolDesk(first, hub);
  const [second, third] = [await joinDesk(hub), await joinDesk(hub)];
  for (const { api } of [first, second, third]) await settled(api);
  await hub.stop();
  const dispose = async (): Promise<void> => {
    for (const one of [third, second, first, hub]) await one.dispose();
  };
  return { hub, first, second, third, dispose };
};

type Desk = Pick<TestDesk, 'api' | 'open'>;

/** What a page does with "write": the files as they would lie on the stick. */
export const writeFor = async (
  from: Desk,
  to: readonly Desk[],
  maxPartBytes: number | null = null,
): Promise<readonly CourierFile[]> => {
  const receivers = to.map((desk) => desk.open().device.deviceId);
  for await (const step of await from.api.courier.write({ to: [...receivers], maxPartBytes })) {
    if (step.kind === 'refused') throw new Error(step.refusal.type);
    if (step.kind === 'done') return fetchAll(from.api, step.out);
  }
  throw new Error('writing ended without a word');
};

/** Carries everything across; it must be taken in. */
export const carry = async (from: Desk, to: Desk): Promise<CourierTaken> => {
  let taken: CourierTaken | null = null;
  for (const { bytes } of await writeFor(from, [to])) {
    const step = await readInto(to, bytes);
    if (step.kind === 'refused') throw new Error(step.refusal.type);
    if (step.kind === 'done') taken = step.taken;
  }
  if (taken === null) throw new Error('not all parts were read');
  return taken;
};

export type Forgery = {
  /** Whose computer it says it is from. */
  readonly from: Desk;
  readonly to: Desk;
  readonly manifest?: Partial<Manifest>;
  /** Events as wire text. */
  readonly events?: readonly string[];
  /** Frames after the events. */
  readonly more?: readonly Uint8Array[];
  /** Another key than the sender's own. */
  readonly signedWith?: KeyObject;
};

/** A file made by hand, right in everything that is not asked to be wrong. */
export const forge = async (forgery: Forgery): Promise<Uint8Array> => {
  const { from, to, manifest = {}, events = [], more = [], signedWith } = forgery;
  const sender = from.open();
  const { device } = sender;
  const keyOf = (desk: Desk, deviceId: string): string =>
    desk
      .open()
      .office()
      .devices.find((one) => one.deviceId === deviceId)?.publicKey ?? '';
  const whole: Manifest = {
    format: 'hejie-courier',
    version: 1,
    set: randomUUID(),
    part: 1,
    parts: 1,
    writtenAtMs: sender.clock.now(),
    from: { office: device.officeId, device: device.deviceId, key: keyOf(from, device.deviceId) },
    to: [to.open().device.deviceId],
    events: events.length,
    files: 0,
    ...manifest,
  };
  const frames = [
    frameOf('M', JSON.stringify(whole)),
    frameOf('H', JSON.stringify({ have: [], lacks: [] })),
    ...events.map((text) => frameOf('E', text)),
    ...more,
  ];
  const sha256 = sha256OfBytes(Buffer.concat(frames));
  const sig = signText(sealText(sha256), signedWith ?? device.privateKey);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(keyOf(to, to.open().device.deviceId)));
  const sealed = await encrypter.encrypt(Buffer.concat([...frames, frameOf('S', JSON.stringify({ sha256, sig }))]));
  return Buffer.concat([Buffer.from(MAGIC_LINE), sealed]);
};
